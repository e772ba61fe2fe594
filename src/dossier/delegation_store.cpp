#include "dossier/delegation_store.hpp"

#include "dossier/queries.hpp"

namespace binhyen::dossier {

std::optional<RecognitionDelegation> find_delegation(storage::Transaction& tx,
                                                     DelegationId const& id) {
    return tx.find<RecognitionDelegation>(queries::find_delegation, id);
}

std::vector<RecognitionDelegation> list_delegations_from(storage::Transaction& tx,
                                                         std::string_view from_path, Date day) {
    return tx.list<RecognitionDelegation>(queries::list_delegations_from, from_path, day);
}

std::vector<RecognitionDelegation> list_delegations_within(storage::Transaction& tx,
                                                           std::string_view path) {
    return tx.list<RecognitionDelegation>(queries::list_delegations_within, path, path_end(path));
}

void insert(audit::Transaction& tx, RecognitionDelegation const& delegation) {
    tx.insert(queries::insert_delegation, delegation);
}

void update(audit::Transaction& tx, RecognitionDelegation const& before,
            RecognitionDelegation const& after) {
    tx.update(queries::update_delegation, before, after);
}

}  // namespace binhyen::dossier
