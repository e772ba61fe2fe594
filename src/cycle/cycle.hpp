#pragma once

#include <string>

#include "base/json.hpp"

/// One province's year of recognition: the rulebook it runs by and the local choices made where
/// the circular is silent. Windows and deadlines are computed from it, never stored.
namespace binhyen::cycle {

using CycleId = Id<struct CycleTag>;

struct Cycle {
    static constexpr std::string_view table = "cycles";
    static constexpr std::string_view key = "id";

    CycleId id;
    std::int64_t version = 1;
    std::int64_t year = 0;
    std::string realm_path;
    std::string rulebook;
    std::string supplements;
    /// {"setting": "value"} for those that differ from their default.
    std::string settings = "{}";
    Date opened_on;
    /// The first day on which nothing of this year can be done any more.
    Date closes_on;
    /// The document by which the settings were chosen; empty where all are the default.
    std::string settings_basis = {};

    [[nodiscard]] bool is_open(Date today) const { return today < closes_on; }
};
BOOST_DESCRIBE_STRUCT(Cycle, (),
                      (id, version, year, realm_path, rulebook, supplements, settings, opened_on,
                       closes_on, settings_basis))

}  // namespace binhyen::cycle
