#pragma once

#include "audit/acting.hpp"
#include "registry/outline.hpp"

namespace binhyen::registry {

/// In one part of the tree, of the places that are there on `day`.
std::vector<PlaceOutline> list_outlines_within(storage::Transaction&, std::string_view path,
                                               Date day);
/// The places directly below, in Vietnamese order.
std::vector<MapPlace> list_map_places(storage::Transaction&, PlaceId const& parent, Date day);

void insert(audit::Transaction&, PlaceOutline const&);
void update(audit::Transaction&, PlaceOutline const& before, PlaceOutline const& after);

}  // namespace binhyen::registry
