#include "server/log_proof.hpp"

#include "identity/identity_door.hpp"
#include "server/bookkeeping.hpp"
#include "server/problems.hpp"

namespace binhyen::server {

audit::Verification prove_log(storage::Database& database, std::filesystem::path const& key_folder,
                              std::function<void(audit::Progress const&)> told) {
    std::vector<std::string> const tables(bookkeeping_tables.begin(), bookkeeping_tables.end());
    auto verification =
        audit::verify(database, {.tables = audit::list_audited_tables(database, tables),
                                 .key_folder = key_folder,
                                 .progress = std::move(told)});
    auto const swapped = database.read([](storage::Transaction& transaction) {
        return identity::list_swapped_secrets(transaction);
    });
    for (auto const& person : swapped)
        verification.faults.push_back(problems::secret_swapped(person.value));
    return verification;
}

}  // namespace binhyen::server
