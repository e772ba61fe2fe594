#include "storage/database.hpp"

#include "storage/engines.hpp"

namespace binhyen::storage {

std::unique_ptr<Database> open_database(Location const& location) {
    INVARIANT(location.reader_count > 0 && location.writer_count > 0);
    if (location.engine == Engine::postgres) throw DatabaseBroken("no PostgreSQL in this build");
    return open_sqlite(location);
}

}  // namespace binhyen::storage
