#include "storage/database.hpp"

#include "storage/engines.hpp"

namespace binhyen::storage {

std::unique_ptr<Database> open_database(Location const& location) {
    INVARIANT(location.reader_count > 0 && location.writer_count > 0);
    return location.engine == Engine::sqlite ? open_sqlite(location) : open_postgres(location);
}

std::vector<std::string> prepare_all(Database& database, std::span<Query const* const> queries) {
    std::vector<std::string> faults;
    for (auto const* const query : queries) {
        // One transaction each: after a fault PostgreSQL takes nothing more in the same.
        try {
            database.read([&](Transaction& tx) {
                tx.connection().check(*query);
                return true;
            });
        } catch (DatabaseBroken const& broken) {
            faults.push_back(std::string(query->name) + ": " + broken.what());
        }
    }
    return faults;
}

}  // namespace binhyen::storage
