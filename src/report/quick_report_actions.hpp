#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"

/// The one act of this feature: a day's telephone report is frozen at the set hour, for each
/// province whose year is on; by the installation itself.
namespace binhyen::report {

/// How many were frozen: none before the hour, outside the weeks in question, or a second time. The
/// weeks run from the day after the residential areas' window to the day after the last one on
/// which a commune can be decided in time.
Result<std::int64_t> freeze_quick_reports(Context&, cycle::Shelf const&, int hour);

}  // namespace binhyen::report
