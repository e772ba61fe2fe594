#pragma once

#include <optional>
#include <vector>

#include "audit/acting.hpp"
#include "recognition/draft.hpp"

namespace binhyen::recognition {

std::optional<DecisionDraft> find_draft(storage::Transaction&, DraftId const&);
std::vector<DecisionDraft> list_drafts(storage::Transaction&, cycle::CycleId const&,
                                       std::string_view place_path);
/// In the order of the list.
std::vector<DraftItem> list_items(storage::Transaction&, DraftId const&);
std::optional<DecisionDraft> find_open_draft_of(storage::Transaction&, dossier::DossierId const&);
/// What was concluded and stands in no draft and no decision, conclusion by conclusion.
std::vector<committee::ConclusionItem> list_undrafted(storage::Transaction&, cycle::CycleId const&,
                                                      std::string_view place_path);

void insert(audit::Transaction&, DecisionDraft const&);
void update(audit::Transaction&, DecisionDraft const& before, DecisionDraft const& after);
/// Writes the list anew.
void put_items(audit::Transaction&, DraftId const&, std::vector<dossier::DossierId> const&);

}  // namespace binhyen::recognition
