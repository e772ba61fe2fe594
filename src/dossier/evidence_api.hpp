#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::dossier {

void add_evidence_routes(audit::Routes&, cycle::Shelf const&, std::string evidence_folder);

}  // namespace binhyen::dossier
