#include "storage/engines.hpp"
#include "storage/pool.hpp"
#include "storage/sqlite_connection.hpp"

namespace binhyen::storage {
namespace {

/// One writer for the whole file, so every realm is alone whatever its name.
class SqliteDatabase : public Database {
public:
    explicit SqliteDatabase(Location const& location)
        : writers_(1, location.writer_patience, maker(location, SqliteConnection::Use::writing)),
          readers_(location.reader_count, reader_patience,
                   maker(location, SqliteConnection::Use::reading)) {}

    Engine engine() const override { return Engine::sqlite; }

    void write_in(std::string_view, FunctionRef<bool(Transaction&)> body) override {
        auto const writer = writers_.lend();
        writer->transact("begin immediate", body);
    }

protected:
    void read_in(FunctionRef<void(Transaction&)> body) override {
        auto const reader = readers_.lend();
        reader->transact("begin", [&](Transaction& transaction) {
            body(transaction);
            return false;
        });
    }

private:
    static Pool<SqliteConnection>::Make maker(Location const& location, SqliteConnection::Use use) {
        return [location, use] { return std::make_unique<SqliteConnection>(location, use); };
    }

    Pool<SqliteConnection> writers_;
    Pool<SqliteConnection> readers_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(Location const& location) {
    return std::make_unique<SqliteDatabase>(location);
}

}  // namespace binhyen::storage
