#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"
#include "dossier/upload_actions.hpp"

namespace binhyen::dossier {

/// `notice` stands on every paper that leaves a demonstration; empty elsewhere.
void add_routes(http::Routes&, audit::Entrance&, cycle::Shelf const&, UploadFolders const&,
                std::string notice);

}  // namespace binhyen::dossier
