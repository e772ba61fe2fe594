#pragma once

#include <optional>
#include <vector>

#include "audit/acting.hpp"
#include "committee/conclusion.hpp"

namespace binhyen::committee {

std::optional<Conclusion> find_conclusion(storage::Transaction&, ConclusionId const&);
std::vector<ConclusionItem> list_items(storage::Transaction&, ConclusionId const&);
std::vector<Conclusion> list_conclusions(storage::Transaction&, cycle::CycleId const&,
                                         std::string_view place_path);
void insert(audit::Transaction&, Conclusion const&);
void insert(audit::Transaction&, ConclusionItem const&);
/// A dossier that came back is deliberated on again: its earlier item goes.
void remove_item_of(audit::Transaction&, dossier::DossierId const&);

}  // namespace binhyen::committee
