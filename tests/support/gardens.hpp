#pragma once

#include <optional>
#include <string>

#include "both_engines.hpp"
#include "storage/migrator.hpp"

/// An invented schema for the tests of storage itself: gardens and the plants in them.
namespace binhyen::test {

inline constexpr std::array<storage::Migration, 2> garden_migrations{
    storage::Migration{"0001-create-gardens",
                       "create table gardens (id text primary key, plot_count integer not null "
                       "check (plot_count >= 0), motto text, seal blob) strict;",
                       "create table gardens (id text primary key, plot_count bigint not null "
                       "check (plot_count >= 0), motto text, seal bytea);",
                       "1111"},
    storage::Migration{
        "0002-create-plants",
        "create table plants (garden_id text not null references gardens (id), position integer "
        "not null, name text not null, primary key (garden_id, position)) strict, without rowid;\n"
        "create index plants_by_name on plants (name);",
        "create table plants (garden_id text not null references gardens (id), position bigint "
        "not null, name text not null, primary key (garden_id, position));\n"
        "create index plants_by_name on plants (name);",
        "2222"}};

inline void make_gardens(storage::Database& database) {
    storage::migrate(database, garden_migrations);
}

struct Garden {
    std::string id;
    std::int64_t plot_count;
    std::optional<std::string> motto;

    bool operator==(Garden const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Garden, (), (id, plot_count, motto))

struct Plant {
    std::string garden_id;
    std::int64_t position;
    std::string name;

    bool operator==(Plant const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Plant, (), (garden_id, position, name))

namespace gardens {
using storage::Query;
inline constexpr Query insert_garden{
    "test.insert_garden", "insert into gardens (id, plot_count, motto) values (?1, ?2, ?3)",
    "insert into gardens (id, plot_count, motto) values ($1, $2, $3)", 3};
inline constexpr Query update_plot_count{"test.update_plot_count",
                                         "update gardens set plot_count = ?2 where id = ?1",
                                         "update gardens set plot_count = $2 where id = $1", 2};
inline constexpr Query find_garden{"test.find_garden",
                                   "select id, plot_count, motto from gardens where id = ?1",
                                   "select id, plot_count, motto from gardens where id = $1", 1};
inline constexpr Query list_gardens{"test.list_gardens",
                                    "select id, plot_count, motto from gardens order by id",
                                    "select id, plot_count, motto from gardens order by id", 0};
inline constexpr Query insert_plant{
    "test.insert_plant", "insert into plants (garden_id, position, name) values (?1, ?2, ?3)",
    "insert into plants (garden_id, position, name) values ($1, $2, $3)", 3};
inline constexpr Query list_plants{
    "test.list_plants",
    "select garden_id, position, name from plants where garden_id = ?1 order by position",
    "select garden_id, position, name from plants where garden_id = $1 order by position", 1};
inline constexpr Query count_plants{"test.count_plants", "select count(*) from plants",
                                    "select count(*) from plants", 0};
inline constexpr Query set_seal{"test.set_seal", "update gardens set seal = ?2 where id = ?1",
                                "update gardens set seal = $2 where id = $1", 2};
inline constexpr Query find_seal{"test.find_seal", "select seal from gardens where id = ?1",
                                 "select seal from gardens where id = $1", 1};
}  // namespace gardens

/// Like OnBothEngines, with the gardens as its schema.
class InGardens : public ::testing::TestWithParam<storage::Engine> {
protected:
    storage::Database& database() { return *fresh_; }
    FreshDatabase& fresh() { return fresh_; }

    /// The number of rows `query` changed, committed.
    template <class... Args>
    std::int64_t write(storage::Query const& query, Args const&... args) {
        std::int64_t changed = 0;
        database().write_in("garden", [&](storage::Transaction& tx) {
            changed = tx.run(query, args...);
            return true;
        });
        return changed;
    }

    std::optional<Garden> find(std::string const& id) {
        return database().read(
            [&](storage::Transaction& tx) { return tx.find<Garden>(gardens::find_garden, id); });
    }

private:
    FreshDatabase fresh_{GetParam(), make_gardens};
};

}  // namespace binhyen::test
