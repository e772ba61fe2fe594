#include "storage/database.hpp"

#include <gardens.hpp>
#include <latch>
#include <limits>
#include <thread>

namespace binhyen::storage {
namespace {

using namespace test::gardens;
using test::Garden;

class DatabaseTest : public test::InGardens {};
ON_BOTH_ENGINES(DatabaseTest);

TEST_P(DatabaseTest, a_committed_write_is_read_back) {
    write(insert_garden, "g1", 3, "Vườn Đắk Blà");

    EXPECT_EQ(find("g1"), (Garden{"g1", 3, "Vườn Đắk Blà"}));
}

TEST_P(DatabaseTest, a_body_that_gives_false_changes_nothing) {
    database().write_in("garden", [](Transaction& tx) {
        tx.run(insert_garden, "g1", 3, "");
        return false;
    });

    EXPECT_EQ(find("g1"), std::nullopt);
}

TEST_P(DatabaseTest, a_body_that_throws_changes_nothing_and_its_exception_arrives) {
    struct Startled {};

    EXPECT_THROW(database().write_in("garden",
                                     [](Transaction& tx) -> bool {
                                         tx.run(insert_garden, "g1", 3, "");
                                         throw Startled{};
                                     }),
                 Startled);

    EXPECT_EQ(find("g1"), std::nullopt);
}

TEST_P(DatabaseTest, a_write_sees_what_it_has_written_and_no_one_else_does) {
    database().write_in("garden", [&](Transaction& tx) {
        tx.run(insert_garden, "g1", 3, "");
        EXPECT_TRUE(tx.find<Garden>(find_garden, "g1"));
        EXPECT_EQ(find("g1"), std::nullopt);
        return true;
    });

    EXPECT_TRUE(find("g1"));
}

TEST_P(DatabaseTest, a_read_sees_one_moment_though_others_write) {
    write(insert_garden, "g1", 3, "");

    database().read([&](Transaction& tx) {
        EXPECT_EQ(tx.list<Garden>(list_gardens).size(), 1U);
        write(insert_garden, "g2", 4, "");
        EXPECT_EQ(tx.list<Garden>(list_gardens).size(), 1U);
        return true;
    });

    EXPECT_TRUE(find("g2"));
}

TEST_P(DatabaseTest, a_read_cannot_write) {
    auto const write_in_a_read = [&] {
        database().read([](Transaction& tx) { return tx.run(insert_garden, "g1", 3, ""); });
    };

    EXPECT_THROW(write_in_a_read(), DatabaseBroken);
    EXPECT_EQ(find("g1"), std::nullopt);
}

TEST_P(DatabaseTest, a_failed_statement_cannot_be_swallowed) {
    auto const swallow = [&] {
        database().write_in("garden", [](Transaction& tx) {
            tx.run(insert_garden, "g1", 3, "");
            EXPECT_THROW(tx.run(insert_garden, "g1", 3, ""), ConstraintViolated);
            EXPECT_THROW(tx.list<Garden>(list_gardens), DatabaseBroken);
            return true;
        });
    };

    EXPECT_THROW(swallow(), DatabaseBroken);
    EXPECT_EQ(find("g1"), std::nullopt);
    EXPECT_EQ(write(insert_garden, "g1", 3, ""), 1);
}

TEST_P(DatabaseTest, every_kind_of_constraint_is_told_from_a_breakdown) {
    write(insert_garden, "g1", 3, "");
    write(insert_plant, "g1", 1, "lan");

    EXPECT_THROW(write(insert_garden, "g1", 4, ""), ConstraintViolated);           // primary key
    EXPECT_THROW(write(insert_plant, "g1", 1, "cúc"), ConstraintViolated);         // composite key
    EXPECT_THROW(write(insert_plant, "none", 1, "lan"), ConstraintViolated);       // foreign key
    EXPECT_THROW(write(insert_garden, "g2", -1, ""), ConstraintViolated);          // check
    EXPECT_THROW(write(insert_plant, "g1", 2, std::nullopt), ConstraintViolated);  // not null
}

TEST_P(DatabaseTest, a_wrong_type_or_table_is_a_breakdown_and_no_constraint) {
    constexpr Query into_nowhere{"test.into_nowhere", "insert into nowhere values (1)",
                                 "insert into nowhere values (1)", 0};
    auto const kind_of = [&](auto const& attempt) {
        try {
            attempt();
            return "nothing";
        } catch (ConstraintViolated const&) {
            return "constraint";
        } catch (DatabaseBroken const&) {
            return "breakdown";
        }
    };

    EXPECT_STREQ(kind_of([&] { write(insert_garden, "g1", "three", ""); }), "breakdown");
    EXPECT_STREQ(kind_of([&] { write(into_nowhere); }), "breakdown");
}

TEST_P(DatabaseTest, the_number_of_changed_rows_is_told) {
    EXPECT_EQ(write(insert_garden, "g1", 3, ""), 1);
    EXPECT_EQ(write(update_plot_count, "g1", 4), 1);
    EXPECT_EQ(write(update_plot_count, "none", 4), 0);
    EXPECT_EQ(write(list_gardens), 0);
}

TEST_P(DatabaseTest, rows_changed_one_by_one_are_seen_by_what_follows_in_the_same_write) {
    database().write_in("garden", [&](Transaction& tx) {
        for (int i = 0; i < 1'200; ++i) tx.run_one(insert_garden, "g" + std::to_string(i), i, "");
        tx.run_one(update_plot_count, "g7", 70);
        EXPECT_EQ(tx.find<Garden>(find_garden, "g7"), (Garden{"g7", 70, ""}));
        tx.run_one(update_plot_count, "g8", 80);
        return true;
    });

    EXPECT_EQ(find("g8"), (Garden{"g8", 80, ""}));
    EXPECT_TRUE(find("g1199"));
}

TEST_P(DatabaseTest, one_row_that_is_none_is_a_bug_and_nothing_is_committed) {
    EXPECT_THROW(database().write_in("garden",
                                     [&](Transaction& tx) {
                                         tx.run_one(insert_garden, "g1", 1, "");
                                         tx.run_one(update_plot_count, "absent", 2);
                                         return true;
                                     }),
                 InvariantBroken);

    EXPECT_EQ(find("g1"), std::nullopt);
}

TEST_P(DatabaseTest, a_constraint_broken_by_one_row_arrives_at_the_commit_at_the_latest) {
    write(insert_garden, "g1", 1, "");

    EXPECT_THROW(database().write_in("garden",
                                     [&](Transaction& tx) {
                                         tx.run_one(insert_garden, "g2", 2, "");
                                         tx.run_one(insert_garden, "g1", 2, "");
                                         tx.run_one(insert_garden, "g3", 2, "");
                                         return true;
                                     }),
                 ConstraintViolated);

    EXPECT_EQ(find("g2"), std::nullopt);
    EXPECT_EQ(write(insert_garden, "g4", 1, ""), 1);
}

TEST_P(DatabaseTest, rows_sent_on_are_taken_back_with_the_write) {
    database().write_in("garden", [](Transaction& tx) {
        tx.run_one(insert_garden, "g1", 1, "");
        return false;
    });

    EXPECT_EQ(find("g1"), std::nullopt);
    EXPECT_EQ(write(insert_garden, "g1", 1, ""), 1);
}

TEST_P(DatabaseTest, parameters_mean_their_number_not_their_order) {
    constexpr Query backwards{"test.backwards", "select ?2 || ?1 || ?2", "select $2 || $1 || $2",
                              2};

    auto const text =
        database().read([&](Transaction& tx) { return tx.find<std::string>(backwards, "a", "b"); });

    EXPECT_EQ(text, "bab");
}

TEST_P(DatabaseTest, a_text_statement_has_its_parameters_numbered_on_both_engines) {
    std::string text;
    Binds binds;
    binds.add("a");
    binds.add("b");

    database().read([&](Transaction& tx) {
        tx.connection().run_text("select $2 || '$1' || $1", binds.all(),
                                 [&](Row const& row) { text = row.text(0); });
        return true;
    });

    EXPECT_EQ(text, "b$1a");
}

TEST_P(DatabaseTest, texts_sort_by_their_bytes) {
    for (auto const* id : {"đ", "a", "Z", "_", "B", "ă", "a b", "aa"})
        write(insert_garden, id, 1, "");
    std::string order;

    for (auto const& garden :
         database().read([](Transaction& tx) { return tx.list<Garden>(list_gardens); }))
        order.append(garden.id).append("|");

    EXPECT_EQ(order, "B|Z|_|a|a b|aa|ă|đ|");
}

TEST_P(DatabaseTest, an_insert_that_meets_its_key_may_update_and_return_the_row) {
    constexpr Query save{
        "test.save_garden",
        "insert into gardens (id, plot_count, motto) values (?1, ?2, ?3) on conflict (id) do "
        "update "
        "set plot_count = gardens.plot_count + excluded.plot_count returning id, plot_count, motto",
        "insert into gardens (id, plot_count, motto) values ($1, $2, $3) on conflict (id) do "
        "update "
        "set plot_count = gardens.plot_count + excluded.plot_count returning id, plot_count, motto",
        3};
    write(insert_garden, "g1", 3, "xanh");
    std::optional<Garden> saved;

    database().write_in("garden", [&](Transaction& tx) {
        saved = tx.find<Garden>(save, "g1", 4, "tươi");
        return true;
    });

    EXPECT_EQ(saved, (Garden{"g1", 7, "xanh"}));
    EXPECT_EQ(write(save, "g1", 1, ""), 1);
}

TEST_P(DatabaseTest, rows_of_a_query_may_run_queries_and_the_same_one_again) {
    write(insert_garden, "g1", 3, "");
    write(insert_garden, "g2", 4, "");
    write(insert_plant, "g1", 1, "lan");
    std::vector<std::string> seen;

    database().read([&](Transaction& tx) {
        tx.each(list_gardens, [&](Row const& outer) {
            tx.each(list_gardens, [&](Row const& inner) {
                seen.push_back(std::string(outer.text(0)).append(inner.text(0)));
            });
            auto const garden = std::string(outer.text(0));
            for (auto const& plant : tx.list<test::Plant>(list_plants, garden))
                seen.push_back(plant.name);
        });
        return true;
    });

    EXPECT_EQ(seen, (std::vector<std::string>{"g1g1", "g1g2", "lan", "g2g1", "g2g2"}));
}

TEST_P(DatabaseTest, an_exception_out_of_a_row_leaves_the_query_usable) {
    struct Startled {};
    write(insert_garden, "g1", 3, "");
    write(insert_garden, "g2", 3, "");

    EXPECT_THROW(database().read([](Transaction& tx) {
        tx.each(list_gardens, [](Row const&) { throw Startled{}; });
        return true;
    }),
                 Startled);

    EXPECT_EQ(database().read([](Transaction& tx) { return tx.list<Garden>(list_gardens).size(); }),
              2U);
}

TEST_P(DatabaseTest, many_rows_go_in_at_once_or_not_at_all) {
    std::vector<Garden> gardens;
    for (int i = 0; i < 1201; ++i)
        gardens.push_back(
            {"g" + std::to_string(i), i, i % 2 ? std::optional("xanh") : std::nullopt});

    auto const insert = [&] {
        database().write_in("garden", [&](Transaction& tx) {
            EXPECT_EQ(tx.run_many(insert_garden, gardens), std::int64_t(gardens.size()));
            return true;
        });
    };
    insert();
    EXPECT_EQ(find("g1200"), (Garden{"g1200", 1200, std::nullopt}));
    EXPECT_EQ(find("g1199"), (Garden{"g1199", 1199, "xanh"}));

    gardens.insert(gardens.begin(), {"new", 1, std::nullopt});
    EXPECT_THROW(insert(), ConstraintViolated);
    EXPECT_EQ(find("new"), std::nullopt);
}

TEST_P(DatabaseTest, a_moment_of_many_writers_in_one_realm_loses_no_update) {
    write(insert_garden, "g1", 0, "");
    auto const add_ten = [&] {
        for (int i = 0; i < 10; ++i)
            database().write_in("garden", [](Transaction& tx) {
                auto const garden = tx.find<Garden>(find_garden, "g1");
                return tx.run(update_plot_count, "g1", garden->plot_count + 1) == 1;
            });
    };

    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) threads.emplace_back(add_ten);
    }

    EXPECT_EQ(find("g1")->plot_count, 60);
}

TEST_P(DatabaseTest, readers_read_at_the_same_time_and_beside_a_writer) {
    std::latch all_are_in(3);
    auto const arrive = [&](Transaction& tx) {
        all_are_in.arrive_and_wait();
        return tx.list<Garden>(list_gardens).size();
    };

    database().write_in("garden", [&](Transaction& tx) {
        tx.run(insert_garden, "g1", 3, "");
        std::jthread const one([&] { EXPECT_EQ(database().read(arrive), 0U); });
        std::jthread const two([&] { EXPECT_EQ(database().read(arrive), 0U); });
        all_are_in.arrive_and_wait();
        return true;
    });
}

TEST_P(DatabaseTest, a_writer_that_waits_too_long_for_its_realm_is_a_breakdown) {
    auto impatient = fresh().location();
    impatient.writer_patience = std::chrono::milliseconds(50);
    auto const other = open_database(impatient);
    auto const wait = [&] { other->write_in("garden", [](Transaction&) { return true; }); };

    database().write_in("garden", [&](Transaction& tx) {
        tx.run(insert_garden, "g1", 3, "");
        EXPECT_THROW(wait(), DatabaseBroken);
        return true;
    });

    EXPECT_NO_THROW(wait());
}

TEST_P(DatabaseTest, bookkeeping_commits_and_leaves_the_realms_alone) {
    bookkeeping(database(), [](Transaction& tx) { tx.run(insert_garden, "g1", 3, ""); });

    EXPECT_TRUE(find("g1"));
}

TEST_P(DatabaseTest, queries_that_the_schema_does_not_take_are_named) {
    constexpr Query no_such_column{"test.no_such_column", "select smell from gardens",
                                   "select smell from gardens", 0};
    constexpr Query too_few{"test.too_few", "select id from gardens where id = ?1",
                            "select id from gardens where id = $1", 2};
    std::vector<Query const*> const queries{&insert_garden, &no_such_column, &list_plants,
                                            &too_few};

    auto const faults = prepare_all(database(), queries);

    ASSERT_EQ(faults.size(), 2U);
    EXPECT_TRUE(faults[0].starts_with("test.no_such_column: "));
    EXPECT_TRUE(faults[1].starts_with("test.too_few: "));
}

}  // namespace
}  // namespace binhyen::storage
