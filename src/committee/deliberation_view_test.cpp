#include "committee/deliberation_view.hpp"

#include "journey.hpp"

// What lies before a committee, and why some of it cannot be deliberated on. On both engines.
namespace binhyen::committee {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class BeforeTheCommittee : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};

    Deliberation seen() {
        auto context = world.as(world.secretary("23284"));
        return must(view_deliberation(context, world.shelf(), 2022, "23284"));
    }
    DeliberationRow row() { return seen().rows.at(0); }
};

TEST_P(BeforeTheCommittee, ADossierWaitsForItsStepsOneAfterAnother) {
    EXPECT_EQ(row().held_back, HeldBack::not_submitted);
    area.recorded().submitted();
    EXPECT_EQ(row().held_back, HeldBack::not_appraised);
    area.returned();
    EXPECT_EQ(row().held_back, HeldBack::returned);
    area.submitted().appraised();
    EXPECT_EQ(row().held_back, std::nullopt);
    EXPECT_EQ(row().appraised_outcome, dossier::Outcome::met);
    area.concluded();
    EXPECT_TRUE(seen().rows.empty());
}

TEST_P(BeforeTheCommittee, AWordAgainstTheFactsIsShownWithWhoseItIsAndWaitsForItsSecond) {
    area.appraised({{"4.3a", dossier::Finding::not_met, "Theo hồ sơ 07"}});

    auto const waiting = row();

    EXPECT_EQ(waiting.held_back, HeldBack::awaiting_second);
    ASSERT_EQ(waiting.departures.size(), 1u);
    EXPECT_EQ(waiting.departures[0].clause, "4.3a");
    EXPECT_EQ(waiting.departures[0].reason, "Theo hồ sơ 07");
    EXPECT_EQ(waiting.departures[0].second_reason, std::nullopt);

    auto second = world.as(world.officer("23284", "second"));
    must(dossier::second_verdict(second, world.shelf(), area.ref(), {"4.3a", "Đã xem hồ sơ"}));

    auto const confirmed = row();
    EXPECT_EQ(confirmed.held_back, std::nullopt);
    EXPECT_EQ(confirmed.engine_outcome, dossier::Outcome::met);
    EXPECT_EQ(confirmed.appraised_outcome, dossier::Outcome::not_met);
    EXPECT_EQ(confirmed.departures[0].second_reason, "Đã xem hồ sơ");
}

TEST_P(BeforeTheCommittee, OneThatIsNotMetSaysByWhichClause) {
    auto record = area.in_order();
    for (auto& fact : record.facts)
        if (fact.fact == "security_force_rating") fact.choice = "not_completed";
    area.recorded();
    auto context = world.as(world.officer("23284"));
    must(dossier::record_facts(context, world.shelf(), area.ref(), record));
    area.submitted().appraised();

    EXPECT_EQ(row().appraised_outcome, dossier::Outcome::not_met);
    ASSERT_EQ(row().lacking.size(), 1u);
    EXPECT_EQ(row().lacking[0].clause, "4.5");
}

TEST_P(BeforeTheCommittee, FactsThatChangedSinceTheAppraisalHoldItBack) {
    area.appraised();
    auto context = world.as(world.officer("23284"));
    fieldwork::RecordIncident fire;
    fire.subject = "A1";
    fire.event = "fire_serious";
    fire.occurred_on = {2022, 10, 30};
    must(fieldwork::record_incident(context, world.shelf(), fire));

    EXPECT_EQ(row().held_back, HeldBack::facts_changed);
}

TEST_P(BeforeTheCommittee, OnlyWhatThisPlaceDecidesLiesBeforeIt) {
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    Journey elsewhere(world, "B1", "23302");

    auto const rows = seen().rows;

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].subject_code, "A1");
    ASSERT_EQ(seen().spans.size(), 1u);
    EXPECT_EQ(seen().spans[0].window_ends_on, Date(2022, 10, 31));
    EXPECT_EQ(seen().spans[0].decide_by, Date(2022, 11, 14));
    auto vy = world.as(world.officer("23302"));
    EXPECT_EQ(refusals(view_deliberation(vy, world.shelf(), 2022, "23284")), Codes{"absent"});
    EXPECT_EQ(refusals(view_deliberation(vy, world.shelf(), 2022, "99999")),
              Codes{"committee_place_absent"});
}

ON_BOTH_ENGINES(BeforeTheCommittee);

}  // namespace
}  // namespace binhyen::committee
