#include "fieldwork/gathering.hpp"

#include <gtest/gtest.h>

#include "rulebook/garden_test.hpp"

// Rows on record become what evaluation reads; nothing is made up and nothing lost.
namespace binhyen::fieldwork {
namespace {

using rulebook::garden_club;
using rulebook::SubjectFacts;

template <class Row>
SubjectFacts gathered(Row const& row) {
    rulebook::Basis basis;
    gather(std::span<Row const>(&row, 1), basis);
    return rulebook::gather(garden_club(), basis);
}

Fact fact(std::string name, FactState state = FactState::known) {
    Fact fact;
    fact.fact = std::move(name);
    fact.state = state;
    return fact;
}

rulebook::FactValue value_of(Fact const& one) {
    return gathered(one).facts[garden_club().find_fact(one.fact).value];
}

TEST(Gathering, EveryTypeOfFactArrivesWithItsValue) {
    auto plan = fact("plan_on");
    plan.dated_on = Date{2022, 2, 1};
    EXPECT_EQ(value_of(plan).date, (Date{2022, 2, 1}));

    auto beds = fact("beds_planted");
    beds.number = 11;
    beds.denominator = 12;
    EXPECT_EQ(value_of(beds).number, 11);
    EXPECT_EQ(value_of(beds).denominator, 12);

    auto rating = fact("tidiness");
    rating.choice = "splendid?";
    EXPECT_EQ(value_of(rating).number, 2);
    EXPECT_TRUE(value_of(rating).is_provisional);
    rating.choice = "kept";
    EXPECT_FALSE(value_of(rating).is_provisional);
}

TEST(Gathering, AClaimThatSomethingDoesNotApplyIsNotYetKnown) {
    using rulebook::FactState;
    EXPECT_EQ(value_of(fact("compost_heaps", fieldwork::FactState::not_applicable_claimed)).state,
              FactState::unknown);
    EXPECT_EQ(value_of(fact("compost_heaps", fieldwork::FactState::not_applicable)).state,
              FactState::not_applicable);
}

rulebook::ItemState item(std::int64_t number, FactState state = FactState::known) {
    auto one = fact("tools", state);
    one.item = "rake";
    one.number = number;
    auto const at = garden_club().find_item(garden_club().find_fact("tools"), "rake");
    return gathered(one).items[at.value];
}

TEST(Gathering, ItemsOfAChecklistKeepTheirFourAnswers) {
    EXPECT_EQ(item(1), rulebook::ItemState::yes);
    EXPECT_EQ(item(0), rulebook::ItemState::no);
    EXPECT_EQ(item(0, FactState::not_applicable_claimed),
              rulebook::ItemState::not_applicable_claimed);
    EXPECT_EQ(item(0, FactState::not_applicable), rulebook::ItemState::not_applicable);
}

TEST(Gathering, IncidentsKeepTheLimbsOfTheException) {
    Incident fire;
    fire.event = "fire";
    fire.category = "nettles";
    fire.occurred_on = {2022, 5, 4};
    fire.count = 2;
    fire.force_majeure = Claim::claimed;
    fire.detected_in_time = Answer::yes;
    fire.harm_reduced = Answer::no;
    fire.discipline = "warning";

    auto const incidents = gathered(fire).incidents;

    ASSERT_EQ(incidents.size(), 1u);
    EXPECT_EQ(incidents[0].event, garden_club().find_event("fire"));
    EXPECT_EQ(incidents[0].category, garden_club().find_category("nettles"));
    EXPECT_EQ(incidents[0].count, 2);
    EXPECT_EQ(incidents[0].force_majeure, rulebook::Claim::claimed);
    EXPECT_EQ(incidents[0].detected_in_time, rulebook::Answer::yes);
    EXPECT_EQ(incidents[0].harm_reduced, rulebook::Answer::no);
    EXPECT_EQ(incidents[0].reported_at_once, rulebook::Answer::unknown);
    EXPECT_EQ(incidents[0].discipline, garden_club().find_discipline("warning"));
    EXPECT_FALSE(incidents[0].is_without_discipline);

    fire.discipline = "none";
    EXPECT_TRUE(gathered(fire).incidents[0].is_without_discipline);
}

TEST(Gathering, ConfirmationsKeepWhoConfirmed) {
    for (auto const confirmer :
         {Confirmer::own_statement, Confirmer::competent_police, Confirmer::tier_above}) {
        Confirmation one;
        one.event = "pest";
        one.confirmer = confirmer;
        one.confirmed_on = {2022, 11, 3};

        auto const confirmed = gathered(one).confirmed[garden_club().find_event("pest").value];

        for (std::size_t i = 0; i < rulebook::confirmer_count; ++i)
            EXPECT_EQ(confirmed.on[i].has_value(), i == std::size_t(confirmer));
    }
}

TEST(Gathering, FiguresGoToTheirWindow) {
    CategoryFigure figure;
    figure.category = "thistles";
    figure.span = Span::base;
    figure.declared = 7;
    figure.stated_on = {2021, 11, 3};
    auto const at = garden_club().find_category("thistles").value;

    auto facts = gathered(figure);
    EXPECT_EQ(facts.base[at].declared, 7);
    EXPECT_FALSE(facts.current[at].is_stated);

    figure.span = Span::current;
    figure.declared.reset();
    facts = gathered(figure);
    EXPECT_TRUE(facts.current[at].is_stated);
    EXPECT_FALSE(facts.current[at].declared.has_value());
}

TEST(Gathering, FlagsOfAProfileAreTakenAndTheRestIsLeftAlone) {
    rulebook::Basis basis;
    gather_flags(garden_club(),
                 R"({"has_pond":true,"has_helpers":false,"levels":["x"],"is_concrete":"yes"})",
                 basis);
    auto const facts = rulebook::gather(garden_club(), basis);
    auto const flag = [&](char const* name) {
        return facts.flags[garden_club().find_flag(name).value];
    };

    EXPECT_EQ(flag("has_pond"), rulebook::Answer::yes);
    EXPECT_EQ(flag("has_helpers"), rulebook::Answer::no);
    EXPECT_EQ(flag("is_concrete"), rulebook::Answer::unknown);
}

TEST(Gathering, CodesThatTheRulebookDroppedArePassedOver) {
    Incident incident;
    incident.event = "dragon";
    Confirmation confirmation;
    confirmation.event = "dragon";
    CategoryFigure figure;
    figure.category = "moss";

    EXPECT_TRUE(gathered(incident).incidents.empty());
    EXPECT_NO_THROW(gathered(confirmation));
    EXPECT_NO_THROW(gathered(figure));
    EXPECT_NO_THROW(gathered(fact("gnomes")));
}

}  // namespace
}  // namespace binhyen::fieldwork
