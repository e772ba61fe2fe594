#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::cycle {

void add_routes(http::Routes&, audit::Entrance&, Shelf const&);

}  // namespace binhyen::cycle
