#include "recognition/recognition_store.hpp"

#include <algorithm>

#include "recognition/queries.hpp"

namespace binhyen::recognition {

using storage::Transaction;

std::optional<Decision> find_decision(Transaction& transaction, DecisionId const& id) {
    return transaction.find<Decision>(queries::find_decision, id);
}

bool is_number_used(Transaction& transaction, std::string_view place_path, std::string_view number,
                    int year) {
    auto const used = transaction.list<std::string>(queries::list_decision_numbers, place_path,
                                                    Date(year, 1, 1), Date(year, 12, 31));
    return std::ranges::any_of(
        used, [&](std::string const& other) { return is_same_number(other, number); });
}

std::vector<DecidedSubject> list_items(Transaction& transaction, DecisionId const& id) {
    return transaction.list<DecidedSubject>(queries::list_decision_items, id);
}

std::vector<Decision> list_decisions(Transaction& transaction, cycle::CycleId const& cycle,
                                     std::string_view path) {
    return transaction.list<Decision>(queries::list_decisions, cycle, path, path_end(path));
}

std::int64_t last_register_number(Transaction& transaction, std::string_view register_path,
                                  std::int64_t year) {
    return transaction.find<std::int64_t>(queries::find_last_register_number, register_path, year)
        .value_or(0);
}

std::optional<Certificate> find_certificate(Transaction& transaction, CertificateId const& id) {
    return transaction.find<Certificate>(queries::find_certificate, id);
}

std::optional<Certificate> find_certificate_by_token(Transaction& transaction,
                                                     std::string_view token) {
    return transaction.find<Certificate>(queries::find_certificate_by_token, token);
}

std::vector<Certificate> list_certificates(Transaction& transaction, DecisionId const& id) {
    return transaction.list<Certificate>(queries::list_certificates_of_decision, id);
}

std::optional<Certificate> find_certificate_of(Transaction& transaction,
                                               dossier::DossierId const& dossier) {
    return transaction.find<Certificate>(queries::find_certificate_of, dossier);
}

std::vector<Certificate> list_certificates(Transaction& transaction, cycle::CycleId const& cycle,
                                           std::string_view path) {
    return transaction.list<Certificate>(queries::list_certificates, cycle, path, path_end(path));
}

void insert(audit::Transaction& transaction, Decision const& decision) {
    transaction.insert(queries::insert_decision, decision);
}

void insert(audit::Transaction& transaction, DecisionItem const& item) {
    transaction.insert(queries::insert_decision_item, item);
}

void insert(audit::Transaction& transaction, Certificate const& certificate) {
    transaction.insert(queries::insert_certificate, certificate);
}

}  // namespace binhyen::recognition
