#pragma once

#include "audit/routes.hpp"
#include "server/job_runner.hpp"

namespace binhyen::server {

/// Jobs, and the routes that begin one: each asks for the right at once, so that nobody waits for a
/// refusal; the job asks again when it runs.
void add_job_routes(http::Routes&, audit::Entrance&, JobRunner&);

}  // namespace binhyen::server
