#pragma once

#include "audit/acting.hpp"
#include "recognition/decision.hpp"

/// What people see of decisions and certificates, and what anybody sees of one by its code.
namespace binhyen::recognition {

Result<IssuedDecision> get_decision(Context&, DecisionId const&);
/// With all that its paper says.
Result<DecisionPaper> read_decision(Context&, DecisionId const&);
/// `place` is a label or a code; those of its part of the tree.
Result<std::vector<Decision>> list_decisions(Context&, std::int64_t year, std::string_view place);

/// What anybody may see of a certificate by its code; no right is asked.
Result<Certificate> verify_certificate(storage::Database&, std::string_view token);

/// By office and register number.
Result<std::vector<Certificate>> list_certificates(Context&, std::int64_t year,
                                                   std::string_view place);
Result<Certificate> get_certificate(Context&, CertificateId const&);
/// `certificate_absent` also while the dossier has none.
Result<Certificate> get_certificate_of(Context&, dossier::DossierId const&);
/// With all that its paper says.
Result<CertificatePaper> read_certificate(Context&, CertificateId const&);
/// The same of every certificate of one part of the tree, to print them all.
Result<std::vector<CertificatePaper>> read_certificates(Context&, std::int64_t year,
                                                        std::string_view place);

}  // namespace binhyen::recognition
