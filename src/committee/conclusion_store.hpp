#pragma once

#include "audit/acting.hpp"
#include "committee/committee_door.hpp"

namespace binhyen::committee {

std::vector<Conclusion> list_conclusions(storage::Transaction&, cycle::CycleId const&,
                                         std::string_view place_path);
/// What the place decides and has no conclusion yet.
std::vector<dossier::Dossier> list_before_committee(storage::Transaction&, cycle::CycleId const&,
                                                    std::string_view place_path, int limit);
void insert(audit::Transaction&, Conclusion const&);
void insert(audit::Transaction&, ConclusionItem const&);

}  // namespace binhyen::committee
