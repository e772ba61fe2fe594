#include "cycle/cycle_actions.hpp"

#include "cycle/cycle_door.hpp"
#include "cycle/cycle_view.hpp"
#include "world.hpp"

// Opening a province's year, and what it then says of itself. On both engines.
namespace binhyen::cycle {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class Cycles : public OnBothEngines {
protected:
    World world{database()};

    Result<Cycle> opened(OpenCycle const& request, Actor actor = World::administrator("VN/62/")) {
        auto context = world.as(std::move(actor));
        return open_cycle(context, world.shelf(), request);
    }
    static OpenCycle of(std::int64_t year, std::string settings = "{}") {
        return {.year = year,
                .realm_path = "VN/62/",
                .rulebook = "tt124-2021",
                .supplements = {},
                .settings = std::move(settings),
                .closes_on = {}};
    }
    static Cycle cycle_with(std::string settings) {
        Cycle cycle;
        cycle.year = 2022;
        cycle.rulebook = "tt124-2021";
        cycle.settings = std::move(settings);
        return cycle;
    }
    Result<std::vector<CycleView>> listed(Actor actor) {
        auto context = world.as(std::move(actor));
        return list_cycles(context, world.shelf());
    }
};

TEST_P(Cycles, OneAYearAndProvinceByWhoeverManagesIt) {
    EXPECT_EQ(refusals(opened(of(2022))), Codes{"cycle_exists"});
    EXPECT_EQ(refusals(opened(of(2023), world.officer("62"))), Codes{"not_permitted"});
    EXPECT_EQ(refusals(opened(of(2023), World::administrator("VN/62/608/"))), Codes{"absent"});
    EXPECT_EQ(must(opened(of(2023))).closes_on, (Date{2024, 2, 1}));
}

TEST_P(Cycles, ClosesOnTheDayGivenAndNothingCanBeDoneFromThatDayOn) {
    auto request = of(2023);
    request.closes_on = Date{2024, 1, 15};
    auto const cycle = must(opened(request));

    EXPECT_TRUE(cycle.is_open({2024, 1, 14}));
    EXPECT_FALSE(cycle.is_open({2024, 1, 15}));
    EXPECT_EQ(must_be_open(cycle, {2024, 1, 15}).error().code(), "cycle_closed");
}

TEST_P(Cycles, RunsByARulebookOnTheShelfAndValuesItOffers) {
    auto request = of(2023);
    request.rulebook = "tt23-2012";
    EXPECT_EQ(refusals(opened(request)), Codes{"rulebook_not_loaded"});
    request = of(2023);
    request.supplements = "example-traffic";
    EXPECT_EQ(refusals(opened(request)), Codes{"rulebook_not_loaded"});
    for (auto const* settings : {R"({"no_such":"yes"})", R"({"late_area":"perhaps"})",
                                 R"({"late_area":1})", "[]", "{", ""})
        EXPECT_EQ(refusals(opened(of(2023, settings))), Codes{"setting_unknown"}) << settings;
    for (auto const year : {1999, 2201, -1})
        EXPECT_EQ(refusals(opened(of(year))), Codes{"year_wrong"}) << year;
}

// A choice nobody would follow is worse than none.
TEST_P(Cycles, EveryValueOfTheCircularIsFollowedOrRefused) {
    Codes refused;
    for (auto const& setting : world.rules().settings)
        for (auto const& value : setting.values) {
            auto const chosen = R"({")" + setting.code + R"(":")" + value.code + R"("})";
            auto const result = scheme_of(cycle_with(chosen), world.shelf());
            if (result) continue;
            EXPECT_EQ(result.error().code(), "setting_not_followed");
            refused.push_back(setting.code + "=" + value.code);
        }
    EXPECT_EQ(refused, (Codes{"revoked_later=recomputed", "rating_year=year_before"}));
    EXPECT_EQ(refusals(opened(of(2023, R"({"rating_year":"year_before"})"))),
              Codes{"setting_not_followed"});
}

TEST_P(Cycles, WindowsOfTheFirstYearCountWholeOrFromTheDayInForce) {
    auto const first_days = [&](char const* settings) {
        auto const scheme = must(scheme_of(cycle_with(settings), world.shelf()));
        auto const area = world.rules().find_kind("residential_area");
        return rulebook::counted_window_of(world.rules(), scheme.settings, area, 2022).from;
    };
    EXPECT_EQ(first_days("{}"), (Date{2021, 11, 1}));
    EXPECT_EQ(first_days(R"({"first_windows":"from_in_force"})"), (Date{2022, 2, 10}));
}

TEST_P(Cycles, ShowsItsCalendarPerKindAndWhereAChoiceIsLocal) {
    must(opened(of(2023, R"({"deadline_day":"inclusive"})")));

    auto const views = must(listed(world.officer("62")));

    ASSERT_EQ(views.size(), 2u);
    EXPECT_EQ(views[0].cycle.year, 2023);
    auto const& area = views[0].calendars.front();
    EXPECT_EQ(area.kind, "residential_area");
    EXPECT_EQ(area.window_from, (Date{2022, 11, 1}));
    EXPECT_EQ(area.window_to, (Date{2023, 10, 31}));
    EXPECT_EQ(area.registration_to, (Date{2023, 3, 31}));
    EXPECT_EQ(area.decide_by, (Date{2023, 11, 15}));
    EXPECT_EQ(views[1].calendars.front().decide_by, (Date{2022, 11, 14}));
    auto const local = std::ranges::find_if(
        views[0].settings, [](SettingView const& setting) { return !setting.is_default; });
    ASSERT_NE(local, views[0].settings.end());
    EXPECT_EQ(local->code, "deadline_day");
    EXPECT_EQ(local->value, "inclusive");
}

TEST_P(Cycles, AreSeenByWhoeverMayReadAnythingInTheProvince) {
    world.enter(World::new_subject(registry::Kind::residential_area, "A1"));

    EXPECT_EQ(must(listed(world.head("A1"))).size(), 1u);
    EXPECT_EQ(must(listed(World::administrator("VN/51/"))).size(), 0u);
}

ON_BOTH_ENGINES(Cycles);

}  // namespace
}  // namespace binhyen::cycle
