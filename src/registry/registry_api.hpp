#pragma once

#include "audit/routes.hpp"

namespace binhyen::registry {

void add_routes(http::Routes&, audit::Entrance&);

}  // namespace binhyen::registry
