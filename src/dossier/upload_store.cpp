#include "dossier/upload_store.hpp"

#include "dossier/queries.hpp"

namespace binhyen::dossier {

using storage::Transaction;

void insert(Transaction& transaction, Upload const& upload) {
    transaction.run(queries::insert_upload, upload);
}

std::optional<Upload> find_upload(Transaction& transaction, UploadId const& id,
                                  PersonId const& person) {
    return transaction.find<Upload>(queries::find_upload, id, person);
}

std::vector<Upload> list_uploads_of_person(Transaction& transaction, PersonId const& person) {
    return transaction.list<Upload>(queries::list_uploads_of_person, person);
}

std::vector<Upload> list_uploads_begun_before(Transaction& transaction, Instant before) {
    return transaction.list<Upload>(queries::list_uploads_begun_before, before);
}

void delete_upload(Transaction& transaction, UploadId const& id) {
    transaction.run(queries::delete_upload, id);
}

}  // namespace binhyen::dossier
