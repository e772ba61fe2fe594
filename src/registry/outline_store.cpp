#include "registry/outline_store.hpp"

#include "registry/queries.hpp"

namespace binhyen::registry {

std::vector<PlaceOutline> list_outlines_within(storage::Transaction& tx, std::string_view path,
                                               Date day) {
    return tx.list<PlaceOutline>(queries::list_outlines_within, path, path_end(path), day);
}

std::vector<MapPlace> list_map_places(storage::Transaction& tx, PlaceId const& parent, Date day) {
    return tx.list<MapPlace>(queries::list_map_places, parent, day);
}

void insert(audit::Transaction& tx, PlaceOutline const& outline) {
    tx.insert(queries::insert_outline, outline);
}

void update(audit::Transaction& tx, PlaceOutline const& before, PlaceOutline const& after) {
    tx.update(queries::update_outline, before, after);
}

}  // namespace binhyen::registry
