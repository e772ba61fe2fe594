#include "committee/conclusion_store.hpp"

#include "committee/queries.hpp"

namespace binhyen::committee {

std::optional<Conclusion> find_conclusion(storage::Transaction& transaction,
                                          ConclusionId const& id) {
    return transaction.find<Conclusion>(queries::find_conclusion, id);
}

std::vector<ConclusionItem> list_items(storage::Transaction& transaction, ConclusionId const& id) {
    return transaction.list<ConclusionItem>(queries::list_conclusion_items, id);
}

std::vector<Conclusion> list_conclusions(storage::Transaction& transaction,
                                         cycle::CycleId const& cycle, std::string_view place_path) {
    return transaction.list<Conclusion>(queries::list_conclusions, cycle, place_path);
}

std::vector<dossier::Dossier> list_before_committee(storage::Transaction& transaction,
                                                    cycle::CycleId const& cycle,
                                                    std::string_view place_path, int limit) {
    return transaction.list<dossier::Dossier>(queries::list_before_committee, cycle, place_path,
                                              path_end(place_path), std::int64_t(limit));
}

void insert(audit::Transaction& transaction, Conclusion const& conclusion) {
    transaction.insert(queries::insert_conclusion, conclusion);
}

void insert(audit::Transaction& transaction, ConclusionItem const& item) {
    transaction.insert(queries::insert_conclusion_item, item);
}

}  // namespace binhyen::committee
