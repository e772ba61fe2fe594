#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

/// Reads the outlines of places out of a boundary file: GeoJSON (a FeatureCollection, RFC 7946) or
/// TopoJSON (one Topology, arcs quantised or not), in degrees of WGS 84. Knows nothing of places:
/// what a shape is called is whatever its properties say. Pure.
namespace binhyen::registry {

/// In degrees.
struct Point {
    double longitude = 0;
    double latitude = 0;
};

using Ring = std::vector<Point>;
/// The outer ring, then its holes.
using Polygon = std::vector<Ring>;

struct Outline {
    /// Every property that is a text or a whole number, and the feature's id as "id".
    std::vector<std::pair<std::string, std::string>> names;
    std::vector<Polygon> polygons;
};

/// Refuses `outline_file_unreadable` (not JSON, or neither kind), `outline_shape_unreadable` with
/// the number of the shape, `outline_file_too_fine` beyond 2,000,000 points.
Result<std::vector<Outline>> read_outlines(std::string_view text);

/// As the coordinates of a GeoJSON MultiPolygon, four decimals (eleven metres).
std::string outline_text(std::vector<Polygon> const&);

/// The property whose values are codes of the most places; empty when none is of any.
std::string naming_property(std::vector<Outline> const&, std::set<std::string> const& codes);

/// The value of that property; empty when the shape has none.
std::string name_in(Outline const&, std::string_view property);

/// Whether a point of the shapes lies on the archipelagos that no map of the country may leave out.
struct Archipelagos {
    bool has_hoang_sa = false;
    bool has_truong_sa = false;
};
Archipelagos archipelagos_in(std::vector<Outline> const&);

}  // namespace binhyen::registry
