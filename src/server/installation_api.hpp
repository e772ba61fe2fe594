#pragma once

#include "audit/routes.hpp"
#include "server/job_runner.hpp"

namespace binhyen::server {

/// What concerns the installation as a whole: its log's signed heads, its backups, and putting one
/// in force.
void add_installation_routes(http::Routes&, audit::Entrance&, Installation&, JobRunner&);

}  // namespace binhyen::server
