#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::fieldwork {

void add_routes(http::Routes&, audit::Entrance&, cycle::Shelf const&);

}  // namespace binhyen::fieldwork
