#include "storage/migrator.hpp"

#include <gardens.hpp>

#include "storage/all_queries.hpp"

namespace binhyen::storage {
namespace {

using test::FreshDatabase;
using Names = std::vector<std::string>;

class MigratorTest : public ::testing::TestWithParam<Engine> {
protected:
    Database& database() { return *fresh_; }

    std::string refusal_of(std::span<Migration const> steps) {
        try {
            migrate(database(), steps);
            return "none";
        } catch (DatabaseBroken const& broken) {
            return broken.what();
        }
    }

    std::array<Migration, 2> steps_ = test::garden_migrations;

private:
    FreshDatabase fresh_{GetParam(), FreshDatabase::Schema::empty};
};
ON_BOTH_ENGINES(MigratorTest);

Migration step(std::string_view name, std::string_view sql) {
    return {name, sql, sql, "3333"};
}

TEST_P(MigratorTest, runs_what_is_missing_once_and_in_order) {
    EXPECT_EQ(migrate(database(), std::span(steps_).first(1)), (Names{"0001-create-gardens"}));
    EXPECT_EQ(migrate(database(), steps_), (Names{"0002-create-plants"}));
    EXPECT_EQ(migrate(database(), steps_), Names{});
}

TEST_P(MigratorTest, is_up_to_date_when_exactly_these_have_run) {
    EXPECT_FALSE(is_up_to_date(database(), steps_));

    migrate(database(), steps_);

    EXPECT_TRUE(is_up_to_date(database(), steps_));
    EXPECT_FALSE(is_up_to_date(database(), std::span(steps_).first(1)));
}

TEST_P(MigratorTest, a_failing_step_takes_the_others_of_its_run_back_with_it) {
    std::array const steps{steps_[0],
                           step("0002-wrong", "create table x (id text); drop nothing;")};

    EXPECT_TRUE(refusal_of(steps).starts_with("migration 0002-wrong: "));

    EXPECT_EQ(migrate(database(), steps_).size(), 2U);
}

TEST_P(MigratorTest, refuses_a_step_that_has_changed_since_it_ran) {
    migrate(database(), steps_);
    steps_[0].checksum = "9999";

    EXPECT_TRUE(refusal_of(steps_).starts_with("migration 0001-create-gardens has changed"));
    EXPECT_FALSE(is_up_to_date(database(), steps_));
}

TEST_P(MigratorTest, refuses_a_database_newer_than_the_program) {
    migrate(database(), steps_);

    EXPECT_TRUE(refusal_of(std::span(steps_).first(1))
                    .starts_with("this database is newer than the program: it has 0002"));
}

TEST_P(MigratorTest, refuses_a_step_numbered_before_one_that_has_run) {
    migrate(database(), steps_);
    std::array const steps{steps_[0], step("0001-late", "create table late (id text)"), steps_[1]};

    EXPECT_TRUE(refusal_of(steps).starts_with("migration 0001-late was put before one"));
}

TEST_P(MigratorTest, the_steps_of_this_program_run) {
    migrate(database());

    EXPECT_TRUE(is_up_to_date(database()));
}

class OwnSchemaTest : public test::OnBothEngines {};
ON_BOTH_ENGINES(OwnSchemaTest);

TEST_P(OwnSchemaTest, a_fresh_test_database_is_up_to_date) {
    EXPECT_TRUE(is_up_to_date(database()));
}

TEST_P(OwnSchemaTest, takes_every_query_of_every_feature) {
    EXPECT_EQ(prepare_all(database(), all_queries), std::vector<std::string>{});
}

}  // namespace
}  // namespace binhyen::storage
