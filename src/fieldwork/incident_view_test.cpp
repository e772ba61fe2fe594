#include "fieldwork/incident_view.hpp"

#include "cycle/cycle_door.hpp"
#include "fieldwork/fieldwork_door.hpp"
#include "world.hpp"

// What the pages of incidents are made of. On both engines.
namespace binhyen::fieldwork {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class IncidentPages : public OnBothEngines {
protected:
    World world{database()};

    void SetUp() override {
        world.enter(World::new_subject(registry::Kind::residential_area, "A1"));
        world.enter(World::new_subject(registry::Kind::commune, "X1"));
        world.today = {2022, 6, 1};
    }

    Incident recorded(std::string event, Date on, RecordIncident request = {}) {
        auto context = world.as(world.officer("23284"));
        if (request.place.empty()) request.subject = "A1";
        request.event = std::move(event);
        request.occurred_on = on;
        request.paper = "11/HS";
        return must(record_incident(context, world.shelf(), request));
    }
    Codes listed(IncidentQuery query, std::string office = "23284") {
        auto context = world.as(world.officer(office));
        query.place = "23284";
        auto const page = list_incidents(context, world.shelf(), query);
        if (!page) return refusals(page.error());
        Codes lines;
        for (auto const& line : page->incidents)
            lines.push_back(line.incident.event + " " + std::string(enum_text(line.state)));
        if (page->has_more) lines.emplace_back("more");
        return lines;
    }
    IncidentShown shown(Incident const& incident, std::string office = "23284") {
        auto context = world.as(world.officer(office));
        return must(view_incident(context, world.shelf(), incident.id));
    }
    IncidentRules rules(IncidentRulesQuery const& query, Actor actor) {
        auto context = world.as(std::move(actor));
        return must(view_incident_rules(context, world.shelf(), query));
    }
    void declare(std::string category, Span span, std::optional<std::int64_t> count) {
        auto context = world.as(world.officer("23284"));
        auto const area = world.subject("A1");
        must(audit::in_transaction(
            context, area.path, [&](audit::Transaction& transaction) -> Result<std::int64_t> {
                auto const cycle = cycle::find_cycle(transaction, 2022, area.path).value();
                put_figure(transaction, {},
                           {.cycle_id = cycle.id,
                            .subject_id = area.id,
                            .category = std::move(category),
                            .span = span,
                            .version = 1,
                            .path = area.path,
                            .declared = count,
                            .stated_on = {2022, 1, 18},
                            .source = "37/TK-CAX"});
                transaction.record({"facts_recorded", area.path, area.id.value});
                return 1;
            }));
    }
    static Codes years(IncidentRules const& rules) {
        Codes years;
        for (auto const& window : rules.windows)
            years.push_back(window.subject_code + " " + std::to_string(window.year) + " " +
                            std::to_string(window.events.size()));
        return years;
    }
};

TEST_P(IncidentPages, TellInWhichYearAnIncidentCountsForWhom) {
    auto const fire = recorded("fire_serious", {2021, 11, 9});

    EXPECT_EQ(years(shown(fire).rules), (Codes{"A1 2022 1", "X1 2021 1"}));
    EXPECT_EQ(shown(fire).line.subject_name, "Đơn vị A1");
    EXPECT_EQ(shown(fire).line.place_name, "Phường Duy Tân");
}

TEST_P(IncidentPages, ShowNothingOfTheNeighbours) {
    auto const fire = recorded("fire_serious", {2022, 5, 4});
    auto context = world.as(world.officer("23302"));

    auto const seen = view_incident(context, world.shelf(), fire.id);
    auto const asked =
        view_incident_rules(context, world.shelf(), {"A1", std::nullopt, {2022, 5, 4}});

    EXPECT_EQ(refusals(seen.error()), Codes{"incident_absent"});
    EXPECT_EQ(refusals(asked.error()), Codes{"subject_absent"});
    EXPECT_EQ(listed({}, "23302"), Codes{"absent"});
}

TEST_P(IncidentPages, NarrowTheListToAYearAnEventAndWhatBecameOfIt) {
    recorded("fire_serious", {2020, 12, 1});
    recorded("fire_serious", {2022, 3, 1});
    recorded("violation_case", {2022, 2, 1});
    RecordIncident timely;
    timely.detected_in_time = timely.harm_reduced = timely.reported_at_once = Answer::yes;
    recorded("crime_serious", {2022, 4, 1}, timely);
    RecordIncident claimed;
    claimed.force_majeure = Claim::claimed;
    recorded("fire_serious", {2022, 5, 1}, claimed);

    EXPECT_EQ(listed({.year = 2022}), (Codes{"fire_serious claimed", "crime_serious excepted",
                                             "fire_serious counted", "violation_case compared"}));
    EXPECT_EQ(listed({.event = "crime_serious"}), Codes{"crime_serious excepted"});
    EXPECT_EQ(listed({.state = IncidentState::counted, .limit = 1}),
              (Codes{"fire_serious counted", "more"}));
    EXPECT_EQ(listed({.subject = "A1", .state = IncidentState::claimed}),
              Codes{"fire_serious claimed"});
    EXPECT_EQ(listed({.subject = "no-such"}), Codes{"subject_absent"});
}

TEST_P(IncidentPages, FollowOnFromTheLastOneOfThePageBefore) {
    recorded("fire_serious", {2022, 3, 1});
    auto const last = recorded("incident_serious", {2022, 4, 1});
    recorded("fire_serious", {2022, 5, 1});

    EXPECT_EQ(listed({.year = 2022, .after = last.id.value}), Codes{"fire_serious counted"});
}

TEST_P(IncidentPages, SayWhoseItIsToWeighBeforeAnythingIsRecorded) {
    IncidentRulesQuery const of_the_area{"A1", std::nullopt, {2022, 5, 4}};
    IncidentRulesQuery const of_nobody{std::nullopt, "23284", {2022, 5, 4}};

    EXPECT_TRUE(rules(of_the_area, world.officer("23284")).may_weigh);
    EXPECT_FALSE(rules(of_the_area, world.head("A1")).may_weigh);
    EXPECT_TRUE(rules(of_the_area, world.head("A1")).may_record);
    EXPECT_FALSE(rules(of_nobody, world.officer("23284")).may_weigh);
    EXPECT_TRUE(rules(of_nobody, world.officer("608")).may_weigh);
    EXPECT_FALSE(rules(of_nobody, world.officer("23284")).is_over);
}

TEST_P(IncidentPages, ListFiguresThatWereDeclaredAndNotCounted) {
    auto const area = world.subject("A1");
    declare("crime", Span::base, 3);
    declare("crime", Span::current, std::nullopt);
    auto context = world.as(world.officer("23284"));
    auto const listed = [&](DeclaredFigureQuery query) {
        query.year = 2022;
        query.place = "23284";
        return must(list_declared_figures(context, world.shelf(), query)).figures;
    };

    auto const figures = listed({});

    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures[0].subject_name, "Đơn vị A1");
    EXPECT_EQ(figures[0].figure.declared, 3);
    EXPECT_EQ(figures[0].category_en, "Crimes");
    EXPECT_EQ(
        listed({.after_subject = area.id.value, .after_category = "crime", .after_span = "current"})
            .size(),
        0U);
}

ON_BOTH_ENGINES(IncidentPages);

}  // namespace
}  // namespace binhyen::fieldwork
