#pragma once

#include "audit/acting.hpp"
#include "committee/committee_door.hpp"

namespace binhyen::committee {

std::vector<Conclusion> list_conclusions(storage::Transaction&, cycle::CycleId const&,
                                         std::string_view place_path);
void insert(audit::Transaction&, Conclusion const&);
void insert(audit::Transaction&, ConclusionItem const&);

}  // namespace binhyen::committee
