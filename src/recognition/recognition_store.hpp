#pragma once

#include <optional>
#include <vector>

#include "audit/acting.hpp"
#include "recognition/decision.hpp"

namespace binhyen::recognition {

std::optional<Decision> find_decision(storage::Transaction&, DecisionId const&);
/// The same number in the same calendar year of the same office.
bool is_number_used(storage::Transaction&, std::string_view place_path, std::string_view number,
                    int year);
std::vector<DecidedSubject> list_items(storage::Transaction&, DecisionId const&);
std::vector<Decision> list_decisions(storage::Transaction&, cycle::CycleId const&,
                                     std::string_view path);
std::int64_t last_register_number(storage::Transaction&, std::string_view register_path,
                                  std::int64_t year);
std::optional<Certificate> find_certificate(storage::Transaction&, CertificateId const&);
std::optional<Certificate> find_certificate_by_token(storage::Transaction&, std::string_view token);
/// In the order of the decision's list.
std::vector<Certificate> list_certificates(storage::Transaction&, DecisionId const&);
std::optional<Certificate> find_certificate_of(storage::Transaction&, dossier::DossierId const&);
/// Those of one part of the tree, by office and register number.
std::vector<Certificate> list_certificates(storage::Transaction&, cycle::CycleId const&,
                                           std::string_view path);

void insert(audit::Transaction&, Decision const&);
void insert(audit::Transaction&, DecisionItem const&);
void insert(audit::Transaction&, Certificate const&);

}  // namespace binhyen::recognition
