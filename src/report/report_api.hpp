#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::report {

struct ReportMeans {
    /// Stands on every file that leaves a demonstration; empty elsewhere.
    std::string notice;
};

/// Entrance, shelf and means outlive the routes.
void add_routes(http::Routes&, audit::Entrance&, cycle::Shelf const&, ReportMeans const&);

}  // namespace binhyen::report
