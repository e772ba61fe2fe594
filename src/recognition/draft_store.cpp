#include "recognition/draft_store.hpp"

#include "recognition/queries.hpp"

namespace binhyen::recognition {

using storage::Transaction;

std::optional<DecisionDraft> find_draft(Transaction& transaction, DraftId const& id) {
    return transaction.find<DecisionDraft>(queries::find_draft, id);
}

std::vector<DecisionDraft> list_drafts(Transaction& transaction, cycle::CycleId const& cycle,
                                       std::string_view place_path) {
    return transaction.list<DecisionDraft>(queries::list_drafts, cycle, place_path);
}

std::vector<DraftItem> list_items(Transaction& transaction, DraftId const& id) {
    return transaction.list<DraftItem>(queries::list_draft_items, id);
}

std::optional<DecisionDraft> find_open_draft_of(Transaction& transaction,
                                                dossier::DossierId const& dossier) {
    return transaction.find<DecisionDraft>(queries::find_open_draft_of_dossier, dossier);
}

std::vector<committee::ConclusionItem> list_undrafted(Transaction& transaction,
                                                      cycle::CycleId const& cycle,
                                                      std::string_view place_path) {
    return transaction.list<committee::ConclusionItem>(queries::list_undrafted, cycle, place_path,
                                                       path_end(place_path));
}

void insert(audit::Transaction& transaction, DecisionDraft const& draft) {
    transaction.insert(queries::insert_draft, draft);
}

void update(audit::Transaction& transaction, DecisionDraft const& before,
            DecisionDraft const& after) {
    transaction.update(queries::update_draft, before, after);
}

void put_items(audit::Transaction& transaction, DraftId const& draft,
               std::vector<dossier::DossierId> const& dossiers) {
    for (auto const& item : list_items(transaction, draft))
        transaction.remove(queries::delete_draft_item, item, item.draft_id, item.position);
    std::int64_t position = 0;
    for (auto const& dossier : dossiers)
        transaction.insert(queries::insert_draft_item, DraftItem{draft, ++position, dossier});
}

}  // namespace binhyen::recognition
