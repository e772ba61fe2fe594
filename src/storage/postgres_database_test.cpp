#include <gardens.hpp>
#include <thread>

namespace binhyen::storage {
namespace {

using namespace test::gardens;
using test::Garden;
using test::PostgresServer;

/// What only PostgreSQL can do or suffer.
class PostgresDatabaseTest : public test::InGardens {
protected:
    void kill_all_connections() {
        PostgresServer::run(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '" +
            fresh().postgres_name() + "'");
    }
};
INSTANTIATE_TEST_SUITE_P(engines, PostgresDatabaseTest,
                         ::testing::ValuesIn(test::postgres_to_test()), test::engine_name);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(PostgresDatabaseTest);

TEST_P(PostgresDatabaseTest, connections_killed_while_idle_are_made_anew_unnoticed) {
    write(insert_garden, "g1", 1, "");
    find("g1");

    kill_all_connections();

    write(insert_garden, "g2", 2, "");
    EXPECT_TRUE(find("g2"));
}

TEST_P(PostgresDatabaseTest, a_connection_killed_inside_a_write_is_a_breakdown_that_passes) {
    EXPECT_THROW(database().write_in("garden",
                                     [&](Transaction& tx) {
                                         tx.run(insert_garden, "g1", 1, "");
                                         kill_all_connections();
                                         tx.run(insert_garden, "g2", 1, "");
                                         return true;
                                     }),
                 DatabaseBroken);

    EXPECT_EQ(find("g1"), std::nullopt);
    EXPECT_EQ(write(insert_garden, "g3", 1, ""), 1);
}

TEST_P(PostgresDatabaseTest, a_connection_killed_inside_a_bulk_write_is_a_breakdown_that_passes) {
    std::vector<Garden> const gardens(3, Garden{"g1", 1, ""});

    EXPECT_THROW(database().write_in("garden",
                                     [&](Transaction& tx) {
                                         tx.run(insert_garden, "g0", 1, "");
                                         kill_all_connections();
                                         tx.run_many(insert_garden, gardens);
                                         return true;
                                     }),
                 DatabaseBroken);

    EXPECT_EQ(write(insert_garden, "g1", 1, ""), 1);
}

TEST_P(PostgresDatabaseTest, another_realm_does_not_wait) {
    database().write_in("garden", [&](Transaction& tx) {
        tx.run(insert_garden, "g1", 1, "");
        std::jthread([&] {
            database().write_in("orchard", [](Transaction& other) {
                return other.run(insert_garden, "g2", 1, "") == 1;
            });
        }).join();
        EXPECT_TRUE(find("g2"));
        return true;
    });
}

TEST_P(PostgresDatabaseTest, bookkeeping_waits_for_no_realm) {
    database().write_in("garden", [&](Transaction&) {
        std::jthread([&] {
            bookkeeping(database(), [](Transaction& tx) { tx.run(insert_garden, "g1", 1, ""); });
        }).join();
        EXPECT_TRUE(find("g1"));
        return true;
    });
}

TEST_P(PostgresDatabaseTest, a_sum_without_a_cast_is_refused_since_sqlite_gives_another_type) {
    constexpr Query sum{"test.sum", "select sum(plot_count) from gardens",
                        "select sum(plot_count) from gardens", 0};
    std::array const queries{&sum};

    auto const faults = prepare_all(database(), queries);

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0], "test.sum: column sum is no text, bigint or bytea: cast it");
}

TEST_P(PostgresDatabaseTest, a_parameter_that_may_be_null_must_have_a_type_in_the_text) {
    constexpr Query untyped{"test.untyped", "select 1 where ?1 is null",
                            "select 1 where $1 is null", 1};
    std::array const queries{&untyped};

    EXPECT_EQ(prepare_all(database(), queries).size(), 1U);
}

TEST_P(PostgresDatabaseTest, a_database_that_sorts_otherwise_than_by_bytes_is_not_migrated) {
    auto const name = PostgresServer::create("encoding 'UTF8' lc_collate 'C.UTF-8'");
    auto const other = open_database({Engine::postgres, PostgresServer::address_of(name)});

    EXPECT_THROW(migrate(*other, test::garden_migrations), DatabaseBroken);

    PostgresServer::drop(name);
}

TEST_P(PostgresDatabaseTest, a_server_that_is_not_there_is_a_breakdown) {
    EXPECT_THROW(open_database({Engine::postgres, "postgresql://localhost:1/none"}),
                 DatabaseBroken);
}

}  // namespace
}  // namespace binhyen::storage
