#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::dossier {

void add_delegation_routes(audit::Routes&, cycle::Shelf const&);

}  // namespace binhyen::dossier
