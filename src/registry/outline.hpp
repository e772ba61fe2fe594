#pragma once

#include <string>
#include <vector>

#include "registry/place.hpp"

/// Where a place lies, for drawing maps without the internet. Outlines come from a boundary file
/// that the administrator enters; a place has one or none, and whoever has none is drawn as a tile.
/// Not a legal boundary.
namespace binhyen::registry {

struct PlaceOutline {
    static constexpr std::string_view table = "place_outlines";
    static constexpr std::string_view key = "place_id";

    PlaceId place_id;
    std::int64_t version = 1;
    /// Who made the file, and which year's it is; stands under the map.
    std::string source;
    Date entered_on;
    /// Coordinates of a GeoJSON MultiPolygon, as text.
    std::string outline;
};
BOOST_DESCRIBE_STRUCT(PlaceOutline, (), (place_id, version, source, entered_on, outline))

/// A place directly below the one that is drawn.
struct MapPlace {
    std::string label;
    std::string code;
    std::string name;
    std::string type;
    /// Empty: it has none.
    std::string outline;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(MapPlace, (), (label, code, name, type, outline, source))

}  // namespace binhyen::registry
