#include "dossier/reading_store.hpp"

#include "dossier/queries.hpp"

namespace binhyen::dossier {

std::optional<ReasonsReading> find_reading(storage::Transaction& tx, DossierId const& dossier) {
    return tx.find<ReasonsReading>(queries::find_reading, dossier);
}

void insert(audit::Transaction& tx, ReasonsReading const& reading) {
    tx.insert(queries::insert_reading, reading);
}

std::vector<Dossier> list_unread(storage::Transaction& tx, cycle::CycleId const& cycle,
                                 std::string_view path, int limit) {
    return tx.list<Dossier>(queries::list_unread, cycle, path, path_end(path), limit);
}

}  // namespace binhyen::dossier
