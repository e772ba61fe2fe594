#include "dossier/dossier_view.hpp"
#include "journey.hpp"
#include "registry/subject_actions.hpp"

// What a province chooses where the circular is silent changes what happens. On both engines.
namespace binhyen::recognition {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;
using fieldwork::Confirmer;

/// What the engine makes of one criterion.
std::string outcome_of(json::value const& node, std::string_view criterion) {
    if (node.is_array()) {
        for (auto const& one : node.as_array())
            if (auto found = outcome_of(one, criterion); !found.empty()) return found;
        return {};
    }
    if (!node.is_object()) return {};
    auto const* code = node.as_object().if_contains("code");
    if (code != nullptr && *code == json::value(criterion))
        return std::string(node.at("outcome").as_string());
    for (auto const& [name, value] : node.as_object())
        if (auto found = outcome_of(value, criterion); !found.empty()) return found;
    return {};
}

class LocalChoices : public OnBothEngines {
protected:
    World with(std::string settings) { return World{database(), std::move(settings)}; }

    static std::string outcome(World& world, dossier::DossierId const& id, char const* criterion) {
        auto context = world.as(world.officer("62"));
        auto const view = must(dossier::view_dossier(context, world.shelf(), id));
        return outcome_of(json::parse(view.reasons.text), criterion);
    }
    static Result<fieldwork::Incident> happened(World& world, std::string subject,
                                                std::string event, Date on,
                                                std::string paper = {}) {
        fieldwork::RecordIncident request;
        request.subject = std::move(subject);
        request.event = std::move(event);
        request.occurred_on = on;
        request.paper = std::move(paper);
        auto context = world.as(world.officer("608"));
        return fieldwork::record_incident(context, world.shelf(), request);
    }
};

TEST_P(LocalChoices, AFireBeforeTheCircularWasInForceCountsUnlessTheFirstWindowsBeginWithIt) {
    auto world = with(R"({"first_windows":"from_in_force"})");
    Journey area(world, "A1");
    area.recorded();

    must(happened(world, "A1", "fire_serious", {2022, 2, 9}));
    EXPECT_EQ(outcome(world, area.id(), "4.4d"), "met");

    must(happened(world, "A1", "fire_serious", {2022, 2, 10}));
    EXPECT_EQ(outcome(world, area.id(), "4.4d"), "not_met");
}

TEST_P(LocalChoices, ASeriousCrimeNeedsThePaperThatSaysSoWhereTheInvestigatingBodyStatesIt) {
    auto world = with(R"({"crime_degree":"stated"})");
    Journey area(world, "A1");
    world.today = {2022, 6, 1};

    EXPECT_EQ(refusals(happened(world, "A1", "crime_serious", {2022, 5, 1})),
              Codes{"degree_unstated"});
    EXPECT_TRUE(happened(world, "A1", "crime_serious", {2022, 5, 1}, "15/KLĐT"));
    EXPECT_TRUE(happened(world, "A1", "crime_other", {2022, 5, 1}));
}

TEST_P(LocalChoices, TheCommunesOwnCommitteeSpeaksOfItsPoliceWhereItIsSaidTo) {
    auto world = with(R"({"police_judged_by":"committee"})");
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    commune.registered();
    commune.be_on(commune.after_window(1));
    EXPECT_EQ(outcome(world, commune.id(), "5.3-police"), "not_enough_known");

    auto own = world.as(world.officer("23284"));
    must(dossier::confirm_none(own, world.shelf(),
                               {.dossiers = {commune.id()},
                                .events = {"police_officer_disciplined"},
                                .confirmer = Confirmer::own_statement,
                                .confirmed_on = world.today,
                                .paper = {}}));
    commune.assessed();

    EXPECT_EQ(outcome(world, commune.id(), "5.3-police"), "met");
    EXPECT_EQ(outcome(world, commune.id(), "5.3-discipline"), "met");
    EXPECT_EQ(outcome(world, commune.id(), "5.2-4.2"), "not_enough_known");
}

TEST_P(LocalChoices, ByDefaultACommunesWordOnItsPoliceIsWorthNothing) {
    auto world = with("{}");
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    commune.assessed();

    EXPECT_EQ(outcome(world, commune.id(), "5.3-police"), "not_enough_known");
}

TEST_P(LocalChoices, DelegatedRecognitionBringsABodyIntoTheCommunesShareOnlyWhereChosen) {
    for (auto const* settings : {"{}", R"({"managed_by":"recognition_too"})"}) {
        FreshDatabase fresh(engine());
        World world{*fresh, settings};
        Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
        Journey area(world, "A1");
        area.registered();
        auto body = World::new_subject(registry::Kind::agency, "D1");
        body.manager = "608";
        body.profile = R"({"recognition_delegated_to":"23284"})";
        Journey delegated(world, body);

        EXPECT_EQ(outcome(world, commune.id(), "5.4-registered"),
                  settings == std::string_view("{}") ? "met" : "not_met")
            << settings;
    }
}

TEST_P(LocalChoices, WhatBefellTheSubjectsMergedIntoOneCountsForItOnlyWhereChosen) {
    for (auto const* settings : {"{}", R"({"merged_subjects":"all_predecessors"})"}) {
        FreshDatabase fresh(engine());
        World world{*fresh, settings};
        Journey heir(world, "A1");
        world.enter(World::new_subject(registry::Kind::residential_area, "OLD"));
        world.today = {2022, 6, 1};
        must(happened(world, "OLD", "fire_serious", {2022, 5, 1}));
        auto context = world.as(World::administrator("VN/62/"));
        must(registry::close_subject(context, {.code = "OLD",
                                               .expected_version = {},
                                               .on = {2022, 6, 1},
                                               .successors = {{"A1", {}}},
                                               .legal_basis = "NQ 12/NQ-HĐND"}));
        heir.recorded();

        EXPECT_EQ(outcome(world, heir.id(), "4.4d"),
                  settings == std::string_view("{}") ? "met" : "not_met")
            << settings;
    }
}

TEST_P(LocalChoices, TheDecisionNamesTheIssuerTheYearSettledOn) {
    for (auto const& [settings, issuer] :
         {std::pair{"{}", "Chủ tịch Ủy ban nhân dân phường Duy Tân"},
          std::pair{R"({"issuer_wording":"chairman"})", "Chủ tịch Ủy ban nhân dân phường Duy Tân"},
          std::pair{R"({"issuer_wording":"committee"})", "Ủy ban nhân dân phường Duy Tân"}}) {
        FreshDatabase fresh(engine());
        World world{*fresh, settings};
        Journey area(world, "A1");
        area.concluded();
        auto context = world.as(world.chairman("23284"));
        auto const issued = must(
            issue_decision(context, world.shelf(), world.random(), area.decision_of("1/QĐ-UBND")));
        EXPECT_EQ(issued.certificates.front().issuer_name, issuer) << settings;
    }
}

ON_BOTH_ENGINES(LocalChoices);

}  // namespace
}  // namespace binhyen::recognition
