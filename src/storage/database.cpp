#include "storage/database.hpp"

#include "storage/engines.hpp"

namespace binhyen::storage {

std::unique_ptr<Database> open_database(Location const& location) {
    INVARIANT(location.reader_count > 0 && location.writer_count > 0);
    return location.engine == Engine::sqlite ? open_sqlite(location) : open_postgres(location);
}

}  // namespace binhyen::storage
