#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::cycle {

struct OpenCycle {
    std::int64_t year = 0;
    std::string realm_path;
    std::string rulebook;
    std::string supplements;
    std::string settings = "{}";
    /// Empty: the 31st of January after the year.
    std::optional<Date> closes_on;
    std::optional<std::string> settings_basis = {};
};
BOOST_DESCRIBE_STRUCT(OpenCycle, (),
                      (year, realm_path, rulebook, supplements, settings, closes_on,
                       settings_basis))

Result<Cycle> open_cycle(Context&, Shelf const&, OpenCycle const&);

struct ChangeSettings {
    CycleId cycle;
    std::int64_t expected_version = 0;
    /// Those that shall differ from their default; all others return to it.
    std::map<std::string, std::string> settings;
    std::string settings_basis;
};

/// Only while subjects still register: later, what was judged would be judged otherwise. Choices of
/// a province rest on a document of its own.
Result<Cycle> change_settings(Context&, Shelf const&, ChangeSettings const&);

}  // namespace binhyen::cycle
