#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::report {

struct ReportMeans {
    /// Stands on every file that leaves a demonstration; empty elsewhere.
    std::string notice;
    /// From this hour on a day's telephone report is frozen; 24: never.
    int quick_report_hour = 16;
};

/// Entrance, shelf and means outlive the routes.
void add_routes(http::Routes&, audit::Entrance&, cycle::Shelf const&, ReportMeans const&);

/// Those of the telephone report alone (quick_report_api.cpp).
void add_quick_report_routes(audit::Routes&, cycle::Shelf const&, ReportMeans const&);

}  // namespace binhyen::report
