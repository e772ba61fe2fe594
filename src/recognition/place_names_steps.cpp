#include "recognition/place_names_steps.hpp"

#include "registry/registry_door.hpp"

namespace binhyen::recognition {

std::string place_names(storage::Transaction& transaction, std::string path, Date day) {
    std::string names;
    while (!path.empty()) {
        auto const place = registry::find_place_by_path(transaction, path, day);
        if (place && place->tier != registry::Tier::nation)
            names += (names.empty() ? "" : ", ") + place->full_name();
        auto const slash = path.rfind('/', path.size() - 2);
        path.resize(slash == path.npos ? 0 : slash + 1);
    }
    return names;
}

}  // namespace binhyen::recognition
