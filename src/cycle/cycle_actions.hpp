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
};
BOOST_DESCRIBE_STRUCT(OpenCycle, (), (year, realm_path, rulebook, supplements, settings, closes_on))

Result<Cycle> open_cycle(Context&, Shelf const&, OpenCycle const&);

}  // namespace binhyen::cycle
