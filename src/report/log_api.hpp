#pragma once

#include "audit/routes.hpp"

namespace binhyen::report {

void add_log_routes(audit::Routes&);

}  // namespace binhyen::report
