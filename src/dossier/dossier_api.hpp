#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"
#include "dossier/upload_actions.hpp"

namespace binhyen::dossier {

void add_routes(http::Routes&, audit::Entrance&, cycle::Shelf const&, UploadFolders const&);

}  // namespace binhyen::dossier
