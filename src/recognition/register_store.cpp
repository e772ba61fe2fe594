#include "recognition/register_store.hpp"

#include "recognition/queries.hpp"

namespace binhyen::recognition {

using storage::Transaction;

std::optional<RegisterPublication> find_publication(Transaction& transaction,
                                                    std::string_view path) {
    return transaction.find<RegisterPublication>(queries::find_publication, path);
}

std::vector<std::string> list_published_paths(Transaction& transaction) {
    return transaction.list<std::string>(queries::list_published_paths);
}

std::vector<Certificate> list_public_register(Transaction& transaction,
                                              RegisterFilter const& filter) {
    auto const pattern = filter.name_key.empty() ? std::string{} : "%" + filter.name_key + "%";
    return transaction.list<Certificate>(
        queries::list_public_register, filter.year, filter.path, path_end(filter.path), filter.kind,
        pattern, filter.after_path, filter.after_id, std::int64_t(filter.limit));
}

void insert(audit::Transaction& transaction, RegisterPublication const& publication) {
    transaction.insert(queries::insert_publication, publication);
}

void update(audit::Transaction& transaction, RegisterPublication const& before,
            RegisterPublication const& after) {
    transaction.update(queries::update_publication, before, after);
}

}  // namespace binhyen::recognition
