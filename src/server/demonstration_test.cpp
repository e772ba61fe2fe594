#include "server/demonstration.hpp"

#include <gtest/gtest.h>

#include <map>

#include "base/text.hpp"
#include "both_engines.hpp"
#include "rulebook/rulebook_file.hpp"
#include "server/embedded.hpp"
#include "storage/archive.hpp"

namespace binhyen::server {
namespace {

std::string_view embedded_text(std::string_view path) {
    for (auto const& file : embedded_files)
        if (file.path == path) return file.bytes();
    throw std::runtime_error("not embedded: " + std::string(path));
}

demo::Year embedded_year() {
    return demo::make_year({embedded_text("demo/kon-tum-2022/places-2022.csv"),
                            embedded_text("demo/kon-tum-2022/places-2025.csv"),
                            embedded_text("demo/kon-tum-2022/lineage.csv")});
}

cycle::Shelf shelf() {
    cycle::Shelf shelf;
    auto rules = rulebook::load_rulebook("rulebooks/tt124-2021");
    if (!rules) throw std::runtime_error(render(rules.error(), Language::en));
    shelf.emplace("tt124-2021", std::move(*rules));
    return shelf;
}

// Kind and outcome → how many.
std::map<std::pair<std::string, std::string>, std::int64_t> counted(storage::Database& database) {
    return database.read([](storage::Transaction& transaction) {
        std::map<std::pair<std::string, std::string>, std::int64_t> counts;
        transaction.connection().run_text(
            "select kind, coalesce(outcome, state), count(*) from dossiers group by 1, 2", {},
            [&](storage::Row const& row) {
                counts[{std::string(row.text(0)), std::string(row.text(1))}] = row.integer(2);
            });
        return counts;
    });
}

TEST(Demonstration, the_facts_of_kon_tum_2022_end_at_the_published_figures) {
    test::FreshDatabase fresh(storage::Engine::sqlite);
    test::FreshDirectory evidence;
    auto const shelf_of_rules = shelf();
    auto const year = embedded_year();

    auto const performance = perform_year(*fresh, shelf_of_rules, year, evidence.path(),
                                          demonstration_today, [](std::int64_t, std::int64_t) {});

    auto const counts = counted(*fresh);
    EXPECT_EQ(counts.at({"residential_area", "recognised"}), 740);
    EXPECT_EQ(counts.at({"residential_area", "not_recognised"}), 17);
    EXPECT_EQ(counts.at({"commune", "recognised"}), 92);
    EXPECT_EQ(counts.at({"commune", "not_recognised"}), 10);
    EXPECT_EQ(counts.at({"agency", "recognised"}), 236);
    EXPECT_EQ(counts.at({"enterprise", "recognised"}), 40);
    EXPECT_EQ(counts.at({"school", "recognised"}), 133);
    EXPECT_GT(performance.act_count, 10'000);
}

TEST(Demonstration, one_fact_more_or_less_changes_the_figures) {
    test::FreshDatabase fresh(storage::Engine::sqlite);
    test::FreshDirectory evidence;
    auto const shelf_of_rules = shelf();
    auto year = embedded_year();
    auto const storm = std::ranges::find_if(year.incidents, [](demo::Incident const& incident) {
        return incident.is_force_majeure && !incident.area.empty();
    });
    ASSERT_NE(storm, year.incidents.end());
    storm->is_force_majeure = false;

    perform_year(*fresh, shelf_of_rules, year, evidence.path(), demonstration_today,
                 [](std::int64_t, std::int64_t) {});

    auto const counts = counted(*fresh);
    EXPECT_EQ(counts.at({"residential_area", "recognised"}), 739);
    EXPECT_EQ(counts.at({"commune", "recognised"}), 91);
    EXPECT_EQ(counts.at({"school", "recognised"}), 133);
}

TEST(Demonstration, bodies_outside_the_circular_are_listed_as_such) {
    test::FreshDatabase fresh(storage::Engine::sqlite);
    test::FreshDirectory evidence;
    auto const shelf_of_rules = shelf();
    auto const year = embedded_year();

    perform_year(*fresh, shelf_of_rules, year, evidence.path(), demonstration_today,
                 [](std::int64_t, std::int64_t) {});

    std::int64_t out_of_scope = 0;
    for (auto const& [key, count] : counted(*fresh))
        if (key.second == "out_of_scope") out_of_scope += count;
    EXPECT_EQ(out_of_scope, std::int64_t(year.refused.size()));
}

TEST(Demonstration, a_year_stopped_in_november_leaves_the_rest_to_do) {
    test::FreshDatabase fresh(storage::Engine::sqlite);
    test::FreshDirectory evidence;
    auto const shelf_of_rules = shelf();
    auto const year = embedded_year();

    perform_year(*fresh, shelf_of_rules, year, evidence.path(), Date(2022, 11, 4),
                 [](std::int64_t, std::int64_t) {});

    auto const counts = counted(*fresh);
    std::int64_t areas = 0;
    for (auto const& [key, count] : counts)
        if (key.first == "residential_area") areas += count;
    EXPECT_EQ(areas, 757);
    EXPECT_GT(counts.at({"residential_area", "submitted"}), 0);
    EXPECT_FALSE(counts.contains({"commune", "recognised"}));
    EXPECT_FALSE(counts.contains({"commune", "concluded"}));
}

class DemonstrationOnBothEngines : public test::OnBothEngines {};

// Two performances, on either engine, end with the same content: clock and ids come of the seed.
TEST_P(DemonstrationOnBothEngines, is_the_same_every_time) {
    test::FreshDirectory evidence;
    auto const shelf_of_rules = shelf();
    auto const year = embedded_year();
    test::FreshDatabase other(storage::Engine::sqlite);

    perform_year(database(), shelf_of_rules, year, evidence.path(), demonstration_today,
                 [](std::int64_t, std::int64_t) {});
    perform_year(*other, shelf_of_rules, year, evidence.path(), demonstration_today,
                 [](std::int64_t, std::int64_t) {});

    EXPECT_EQ(storage::content_hash(database()), storage::content_hash(*other));
}
ON_BOTH_ENGINES(DemonstrationOnBothEngines);

}  // namespace
}  // namespace binhyen::server
