#include "storage/engines.hpp"
#include "storage/pool.hpp"
#include "storage/postgres_connection.hpp"

namespace binhyen::storage {
namespace {

/// FNV-1a: the lock's number must be the same in every process and every release.
std::int64_t lock_number(std::string_view realm) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (auto const byte : realm) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    return std::int64_t(hash);
}

class PostgresDatabase : public Database {
public:
    explicit PostgresDatabase(Location const& location)
        : writers_(location.writer_count, location.writer_patience, maker(location)),
          readers_(location.reader_count, reader_patience, maker(location)) {}

    Engine engine() const override { return Engine::postgres; }

    void write_in(std::string_view realm, FunctionRef<bool(Transaction&)> body) override {
        auto const writer = writers_.lend();
        // Read committed, so that what the one before in this realm wrote is seen: the snapshot of
        // `repeatable read` would be older than the lock.
        std::string begin = "begin isolation level read committed";
        if (!realm.empty())
            begin += "; select pg_advisory_xact_lock(" + std::to_string(lock_number(realm)) + ")";
        writer->transact(begin, body);
    }

protected:
    void read_in(FunctionRef<void(Transaction&)> body) override {
        auto const reader = readers_.lend();
        reader->transact("begin isolation level repeatable read read only",
                         [&](Transaction& transaction) {
                             body(transaction);
                             return false;
                         });
    }

private:
    static Pool<PostgresConnection>::Make maker(Location const& location) {
        return [location] { return std::make_unique<PostgresConnection>(location); };
    }

    Pool<PostgresConnection> writers_;
    Pool<PostgresConnection> readers_;
};

}  // namespace

std::unique_ptr<Database> open_postgres(Location const& location) {
    return std::make_unique<PostgresDatabase>(location);
}

}  // namespace binhyen::storage
