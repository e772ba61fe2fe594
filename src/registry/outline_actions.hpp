#pragma once

#include <optional>

#include "audit/acting.hpp"
#include "registry/outline.hpp"

namespace binhyen::registry {

enum class OutlineMode {
    /// Looks and tells; nothing is entered.
    check,
    enter,
};
BOOST_DESCRIBE_ENUM(OutlineMode, check, enter)

struct ImportOutlines {
    /// On disk: GeoJSON or TopoJSON.
    std::string file;
    /// Label or code of the place in whose part of the tree the shapes lie.
    std::string within;
    /// The day whose places the codes name.
    Date on;
    std::string source;
    OutlineMode mode = OutlineMode::check;
};

struct OutlineReport {
    static constexpr std::size_t told_max = 50;

    std::int64_t shape_count = 0;
    /// Of places that had none, and of places that had another.
    std::int64_t new_count = 0;
    std::int64_t replaced_count = 0;
    /// Shapes whose code is no place there on the day, by code or name, the first 50.
    std::int64_t unknown_count = 0;
    std::vector<std::string> unknown;
    /// Places of the same tiers that stay without an outline, the first 50.
    std::int64_t missing_count = 0;
    std::vector<std::string> missing;
    /// The property that holds the codes.
    std::string property;
    bool is_entered = false;
};
BOOST_DESCRIBE_STRUCT(OutlineReport, (),
                      (shape_count, new_count, replaced_count, unknown_count, unknown,
                       missing_count, missing, property, is_entered))

/// Needs manage_places there. A map of the country that leaves out Hoàng Sa or Trường Sa is refused
/// with `outline_archipelago_missing`.
Result<OutlineReport> import_outlines(Context&, ImportOutlines const&);

struct PlaceMap {
    std::string label;
    std::string name;
    std::string type;
    std::vector<MapPlace> places;
};
BOOST_DESCRIBE_STRUCT(PlaceMap, (), (label, name, type, places))

/// Without a day: today's.
Result<PlaceMap> get_map(Context&, std::string_view label, std::optional<Date> on);

}  // namespace binhyen::registry
