#include "storage/migrator.hpp"

namespace binhyen::storage {
namespace {

struct RanMigration {
    std::string name;
    std::string checksum;
};
BOOST_DESCRIBE_STRUCT(RanMigration, (), (name, checksum))

void must_order_by_bytes(Transaction& tx) {
    tx.connection().run_text(
        "select pg_encoding_to_char(encoding), datcollate from pg_database "
        "where datname = current_database()",
        {}, [](Row const& row) {
            auto const encoding = row.text(0);
            auto const collation = row.text(1);
            if (encoding == "UTF8" && (collation == "C" || collation == "POSIX")) return;
            throw DatabaseBroken(
                "this PostgreSQL database has encoding " + std::string(encoding) +
                " and collation " + std::string(collation) +
                "; create it anew with: encoding 'UTF8' lc_collate 'C' template template0");
        });
}

bool has_table_of_migrations(Transaction& tx, Engine engine) {
    bool found = false;
    tx.connection().run_text(engine == Engine::sqlite
                                 ? "select 1 from sqlite_schema where name = 'schema_migrations'"
                                 : "select 1 from pg_class where oid = "
                                   "to_regclass('schema_migrations')",
                             {}, [&](Row const&) { found = true; });
    return found;
}

std::vector<RanMigration> list_ran(Transaction& tx, Engine engine) {
    std::vector<RanMigration> ran;
    if (!has_table_of_migrations(tx, engine)) return ran;
    tx.connection().run_text("select name, checksum from schema_migrations order by name", {},
                             [&](Row const& row) { ran.push_back(from_row<RanMigration>(row)); });
    return ran;
}

// What ran must be a beginning of what this binary knows, unchanged.
void must_begin(std::span<RanMigration const> ran, std::span<Migration const> known) {
    for (std::size_t i = 0; i < ran.size(); ++i) {
        auto const is_known = std::ranges::any_of(
            known, [&](Migration const& migration) { return migration.name == ran[i].name; });
        if (!is_known)
            throw DatabaseBroken("this database is newer than the program: it has " + ran[i].name +
                                 ", which the program does not know; run the newer program");
        if (i >= known.size() || known[i].name != ran[i].name)
            throw DatabaseBroken("migration " + std::string(known[i].name) +
                                 " was put before one that has run here, " + ran[i].name +
                                 "; give it a number after the last");
        if (known[i].checksum != ran[i].checksum)
            throw DatabaseBroken("migration " + ran[i].name +
                                 " has changed since it ran here; restore its file and write what "
                                 "is new as a migration of its own");
    }
}

void run_migration(Transaction& tx, Engine engine, Migration const& migration) {
    try {
        tx.connection().run_script(engine == Engine::sqlite ? migration.sqlite
                                                            : migration.postgres);
    } catch (DatabaseBroken const& broken) {
        throw DatabaseBroken("migration " + std::string(migration.name) + ": " + broken.what());
    }
    Binds binds;
    binds.add(migration.name);
    binds.add(migration.checksum);
    tx.connection().run_text("insert into schema_migrations (name, checksum) values ($1, $2)",
                             binds.all(), [](Row const&) {});
}

}  // namespace

std::vector<std::string> migrate(Database& database, std::span<Migration const> known) {
    std::vector<std::string> names;
    auto const engine = database.engine();
    database.write_in("schema_migrations", [&](Transaction& tx) {
        if (engine == Engine::postgres) must_order_by_bytes(tx);
        auto const ran = list_ran(tx, engine);
        must_begin(ran, known);
        tx.connection().run_script(
            "create table if not exists schema_migrations "
            "(name text not null primary key, checksum text not null)");
        for (auto const& migration : known.subspan(ran.size())) {
            run_migration(tx, engine, migration);
            names.emplace_back(migration.name);
        }
        return true;
    });
    return names;
}

bool is_up_to_date(Database& database, std::span<Migration const> known) {
    return database.read([&](Transaction& tx) {
        auto const ran = list_ran(tx, database.engine());
        return std::ranges::equal(ran, known, [](RanMigration const& one, Migration const& other) {
            return one.name == other.name && one.checksum == other.checksum;
        });
    });
}

std::vector<std::string> migrate(Database& database) {
    return migrate(database, migrations);
}

bool is_up_to_date(Database& database) {
    return is_up_to_date(database, migrations);
}

}  // namespace binhyen::storage
