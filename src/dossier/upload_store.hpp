#pragma once

#include "dossier/upload.hpp"
#include "storage/database.hpp"

/// Rows of files on their way: bookkeeping, written without an act.
namespace binhyen::dossier {

void insert(storage::Transaction&, Upload const&);
std::optional<Upload> find_upload(storage::Transaction&, UploadId const&, PersonId const&);
std::vector<Upload> list_uploads_of_person(storage::Transaction&, PersonId const&);
std::vector<Upload> list_uploads_begun_before(storage::Transaction&, Instant);
void delete_upload(storage::Transaction&, UploadId const&);

}  // namespace binhyen::dossier
