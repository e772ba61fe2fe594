#pragma once

#include "audit/routes.hpp"
#include "dossier/upload_actions.hpp"

namespace binhyen::dossier {

void add_upload_routes(audit::Routes&, cycle::Shelf const&, UploadFolders const&);

}  // namespace binhyen::dossier
