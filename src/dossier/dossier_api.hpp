#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"

namespace binhyen::dossier {

/// `evidence_folder`: where the contents of evidence lie, each under its hash.
void add_routes(http::Routes&, audit::Entrance&, cycle::Shelf const&, std::string evidence_folder);

}  // namespace binhyen::dossier
