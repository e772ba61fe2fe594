#include "fieldwork/incident_actions.hpp"

#include "fieldwork/incident_view.hpp"
#include "world.hpp"

// Who may put an incident on record, weigh it and take it back. On both engines.
namespace binhyen::fieldwork {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class Incidents : public OnBothEngines {
protected:
    World world{database()};

    void SetUp() override {
        world.enter(World::new_subject(registry::Kind::residential_area, "A1"));
        world.enter(World::new_subject(registry::Kind::residential_area, "B1", "23302"));
        world.today = {2022, 6, 1};
    }

    static RecordIncident fire(std::string subject = "A1", std::string place = {}) {
        RecordIncident request;
        request.subject = std::move(subject);
        request.place = std::move(place);
        request.event = "fire_serious";
        request.occurred_on = {2022, 5, 4};
        request.paper = "11/HS";
        return request;
    }
    Result<Incident> recorded(Actor actor, RecordIncident const& request = fire()) {
        auto context = world.as(std::move(actor));
        return record_incident(context, world.shelf(), request);
    }
    static AmendIncident amendment(Incident const& of) {
        return {.incident = of.id,
                .expected_version = of.version,
                .force_majeure = of.force_majeure,
                .detected_in_time = of.detected_in_time,
                .harm_reduced = of.harm_reduced,
                .reported_at_once = of.reported_at_once,
                .discipline = of.discipline,
                .paper = of.paper,
                .reason = {}};
    }
    Result<Incident> amended(Actor actor, AmendIncident const& request) {
        auto context = world.as(std::move(actor));
        return amend_incident(context, world.shelf(), request);
    }
    Result<Incident> withdrawn(Actor actor, Incident const& of, std::string reason) {
        auto context = world.as(std::move(actor));
        return withdraw_incident(context, world.shelf(), {of.id, of.version, std::move(reason)});
    }
    Codes listed(Actor actor, std::string place, std::string after = {}, int limit = 10) {
        auto context = world.as(std::move(actor));
        auto const page =
            list_incidents(context, world.shelf(),
                           {.place = std::move(place), .after = std::move(after), .limit = limit});
        if (!page) return refusals(page.error());
        Codes days;
        for (auto const& line : page->incidents)
            days.push_back(line.incident.occurred_on.to_text());
        if (page->has_more) days.emplace_back("more");
        return days;
    }
};

TEST_P(Incidents, StandWithTheSubjectTheyBefellOrWithTheGround) {
    auto const at_subject = must(recorded(world.officer("23284")));
    EXPECT_EQ(at_subject.path, "VN/62/608/23284/@A1/");
    EXPECT_EQ(at_subject.ground_path, "VN/62/608/23284/");

    auto const on_ground = must(recorded(world.officer("23284"), fire("", "23284")));
    EXPECT_EQ(on_ground.path, "VN/62/608/23284/");
    EXPECT_FALSE(on_ground.subject_id.has_value());
}

TEST_P(Incidents, WhatLiesElsewhereDoesNotExist) {
    EXPECT_EQ(refusals(recorded(world.officer("23302"))), Codes{"subject_absent"});
    EXPECT_EQ(refusals(recorded(world.officer("23302"), fire("A9"))), Codes{"subject_absent"});
    EXPECT_EQ(refusals(recorded(world.officer("23284"), fire("", "99999"))),
              Codes{"subject_absent"});
    EXPECT_EQ(refusals(recorded(world.chairman("23284"))), Codes{"not_permitted"});

    auto const incident = must(recorded(world.officer("23284")));
    EXPECT_EQ(refusals(withdrawn(world.officer("23302"), incident, "Nhầm")),
              Codes{"incident_absent"});
    auto unknown = incident;
    unknown.id = {"none"};
    EXPECT_EQ(refusals(withdrawn(world.officer("23284"), unknown, "Nhầm")),
              Codes{"incident_absent"});
}

TEST_P(Incidents, TheHeadReportsAndClaimsButDoesNotWeigh) {
    auto const head = world.head("A1");
    auto ruled = fire();
    ruled.force_majeure = Claim::accepted;
    EXPECT_EQ(refusals(recorded(head, ruled)), Codes{"weighing_not_yours"});

    for (auto answer : {&RecordIncident::detected_in_time, &RecordIncident::harm_reduced,
                        &RecordIncident::reported_at_once}) {
        auto limb = fire();
        limb.*answer = Answer::yes;
        EXPECT_EQ(refusals(recorded(head, limb)), Codes{"weighing_not_yours"});
        EXPECT_TRUE(recorded(world.officer("23284"), limb));
    }
    auto disciplined = fire();
    disciplined.discipline = "none";
    EXPECT_EQ(refusals(recorded(head, disciplined)), Codes{"weighing_not_yours"});

    auto incident = must(recorded(head));
    auto claim = amendment(incident);
    claim.force_majeure = Claim::claimed;
    claim.paper = "12/HS";
    incident = must(amended(head, claim));

    for (auto change : {&AmendIncident::detected_in_time, &AmendIncident::harm_reduced,
                        &AmendIncident::reported_at_once}) {
        auto limb = amendment(incident);
        limb.*change = Answer::yes;
        EXPECT_EQ(refusals(amended(head, limb)), Codes{"weighing_not_yours"});
    }
    auto ruling = amendment(incident);
    ruling.force_majeure = Claim::accepted;
    EXPECT_EQ(refusals(amended(head, ruling)), Codes{"weighing_not_yours"});
    EXPECT_EQ(refusals(withdrawn(head, incident, "Nhầm")), Codes{"withdrawal_not_yours"});
    ruling.reason = "Bão số 4, đã phòng chống đủ";
    EXPECT_EQ(must(amended(world.officer("23284"), ruling)).force_majeure, Claim::accepted);
}

TEST_P(Incidents, ACommuneDoesNotRuleOnWhatWeighsForItselfAlone) {
    auto const incident = must(recorded(world.officer("23284"), fire("", "23284")));
    auto ruling = amendment(incident);
    ruling.force_majeure = Claim::accepted;

    EXPECT_EQ(refusals(amended(world.officer("23284"), ruling)), Codes{"weighing_not_yours"});
    EXPECT_EQ(refusals(withdrawn(world.officer("23284"), incident, "Nhầm")),
              Codes{"withdrawal_not_yours"});
    ruling.reason = "Bão số 4, đã phòng chống đủ";
    EXPECT_TRUE(amended(world.officer("608"), ruling));
}

TEST_P(Incidents, ARulingSaysWhyAndTheReasonStays) {
    auto incident = must(recorded(world.officer("23284")));
    auto ruling = amendment(incident);
    ruling.harm_reduced = Answer::no;
    EXPECT_EQ(refusals(amended(world.officer("23284"), ruling)), Codes{"weighing_reason_missing"});

    ruling.reason = "Cháy lan sang ba nhà";
    incident = must(amended(world.officer("23284"), ruling));
    auto paper = amendment(incident);
    paper.paper = "12/HS";

    EXPECT_EQ(must(amended(world.officer("23284"), paper)).weighing_reason, "Cháy lan sang ba nhà");
}

TEST_P(Incidents, OfItsOwnPoliceTheCommuneOnlyReports) {
    world.enter(World::new_subject(registry::Kind::commune, "X1"));
    auto disciplined = fire("X1");
    disciplined.event = "police_officer_disciplined";
    disciplined.discipline = "police_warning";

    EXPECT_EQ(refusals(recorded(world.officer("23284"), disciplined)), Codes{"weighing_not_yours"});
    EXPECT_TRUE(recorded(world.officer("608"), disciplined));
    disciplined.discipline = {};
    auto const reported = must(recorded(world.officer("23284"), disciplined));
    EXPECT_EQ(refusals(withdrawn(world.officer("23284"), reported, "Nhầm")),
              Codes{"withdrawal_not_yours"});
}

TEST_P(Incidents, TwoPeopleOnOneIncidentDoNotOverwriteEachOther) {
    auto const incident = must(recorded(world.officer("23284")));
    must(amended(world.officer("23284"), amendment(incident)));

    EXPECT_EQ(refusals(amended(world.officer("608"), amendment(incident))),
              Codes{"version_conflict"});
}

TEST_P(Incidents, AWithdrawalNamesItsReasonAndIsFinal) {
    auto const incident = must(recorded(world.officer("23284")));
    EXPECT_EQ(refusals(withdrawn(world.officer("23284"), incident, "")),
              Codes{"withdrawal_reason_missing"});

    auto const gone = must(withdrawn(world.officer("23284"), incident, "Ghi nhầm tổ"));

    EXPECT_EQ(gone.withdrawn_reason, "Ghi nhầm tổ");
    EXPECT_EQ(refusals(amended(world.officer("23284"), amendment(gone))), Codes{"incident_absent"});
    EXPECT_EQ(refusals(withdrawn(world.officer("23284"), gone, "Lần nữa")),
              Codes{"incident_absent"});
}

TEST_P(Incidents, AreNotRecordedForAYearThatIsClosed) {
    world.open_year(2021);
    auto old = fire();
    old.occurred_on = {2020, 6, 1};

    EXPECT_EQ(refusals(recorded(world.officer("23284"), old)), Codes{"cycle_closed"});
    old.occurred_on = {2021, 11, 9};
    EXPECT_TRUE(recorded(world.officer("23284"), old));
}

TEST_P(Incidents, NeedARulebookToNameThem) {
    auto strange = fire();
    strange.event = "earthquake";
    EXPECT_EQ(refusals(recorded(world.officer("23284"), strange)), Codes{"event_unknown"});
}

TEST_P(Incidents, AreListedNewestFirstPageByPageWithinOnesPart) {
    for (auto const day : {Date{2022, 3, 1}, Date{2022, 5, 1}, Date{2022, 4, 1}}) {
        auto request = fire();
        request.occurred_on = day;
        must(recorded(world.officer("23284"), request));
    }

    EXPECT_EQ(listed(world.officer("608"), "608", {}, 2),
              (Codes{"2022-05-01", "2022-04-01", "more"}));
    EXPECT_EQ(listed(world.officer("23302"), "23302"), Codes{});
    EXPECT_EQ(listed(world.officer("23302"), "23284"), Codes{"absent"});
    EXPECT_EQ(listed(world.officer("23302"), "99999"), Codes{"subject_absent"});
}

ON_BOTH_ENGINES(Incidents);

}  // namespace
}  // namespace binhyen::fieldwork
