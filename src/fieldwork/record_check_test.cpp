#include "fieldwork/record_check.hpp"

#include <gtest/gtest.h>

#include "fieldwork/incident.hpp"
#include "rulebook/garden_test.hpp"

// What may be put on record at all; the garden club stands in for the scheme.
namespace binhyen::fieldwork {
namespace {

using rulebook::garden_club;

constexpr Date today{2022, 6, 1};

std::string said(Result<> const& result) {
    return result ? "taken" : std::string(result.error().code());
}

struct Value {
    std::int64_t number = 0;
    std::int64_t denominator = 0;
    std::optional<Date> on = {};
    std::string choice = {};
    std::string item = {};
};

std::string fact(std::string name, Value const& value = {}, FactState state = FactState::known) {
    Fact fact;
    fact.fact = std::move(name);
    fact.item = value.item;
    fact.state = state;
    fact.number = value.number;
    fact.denominator = value.denominator;
    fact.dated_on = value.on;
    fact.choice = value.choice;
    return said(check_fact(fact, garden_club(), today));
}

TEST(FactCheck, EachTypeAsksForItsShape) {
    EXPECT_EQ(fact("plan_on", {.on = today}), "taken");
    EXPECT_EQ(fact("plan_on", {.on = today.plus_days(1)}), "fact_value_wrong");
    EXPECT_EQ(fact("plan_on"), "fact_value_wrong");
    EXPECT_EQ(fact("beds_planted", {.number = 12, .denominator = 12}), "taken");
    EXPECT_EQ(fact("beds_planted", {.number = 13, .denominator = 12}),
              "numerator_above_denominator");
    EXPECT_EQ(fact("beds_planted", {.number = -1, .denominator = 12}), "fact_value_wrong");
    EXPECT_EQ(fact("compost_heaps", {.number = 0}), "taken");
    EXPECT_EQ(fact("compost_heaps", {.number = -1}), "fact_value_wrong");
    EXPECT_EQ(fact("tidiness", {.choice = "kept"}), "taken");
    EXPECT_EQ(fact("tidiness", {.choice = "kept?"}), "taken");
    EXPECT_EQ(fact("tidiness", {.choice = "tidy"}), "fact_value_wrong");
    EXPECT_EQ(fact("tools", {.number = 1, .item = "rake"}), "taken");
    EXPECT_EQ(fact("tools", {.number = 2, .item = "rake"}), "fact_value_wrong");
    EXPECT_EQ(fact("tools", {.number = 1, .item = "axe"}), "fact_value_wrong");
}

TEST(FactCheck, FiguresThatNoProductCouldHoldAreRefused) {
    EXPECT_EQ(fact("compost_heaps", {.number = 1'000'000'000}), "taken");
    EXPECT_EQ(fact("compost_heaps", {.number = 1'000'000'001}), "fact_value_wrong");
    EXPECT_EQ(fact("beds_planted", {.number = 1, .denominator = 4'000'000'000'000}),
              "fact_value_wrong");
}

TEST(FactCheck, UnknownFactsAndItemsOfNoChecklistAreRefused) {
    EXPECT_EQ(fact("gnomes"), "fact_unknown");
    EXPECT_EQ(fact("compost_heaps", {.number = 1, .item = "rake"}), "fact_unknown");
}

TEST(FactCheck, WhatDoesNotApplyNeedsNoValue) {
    EXPECT_EQ(fact("plan_on", {}, FactState::not_applicable_claimed), "taken");
    EXPECT_EQ(fact("gnomes", {}, FactState::not_applicable_claimed), "fact_unknown");
}

TEST(ConfirmationCheck, NamesAKnownEventAndADayThatHasCome) {
    Confirmation confirmation;
    confirmation.event = "pest";
    confirmation.confirmed_on = today;
    EXPECT_EQ(said(check_confirmation(confirmation, garden_club(), today)), "taken");
    confirmation.confirmed_on = today.plus_days(1);
    EXPECT_EQ(said(check_confirmation(confirmation, garden_club(), today)), "confirmation_undated");
    confirmation.event = "dragon";
    EXPECT_EQ(said(check_confirmation(confirmation, garden_club(), today)), "event_unknown");
}

TEST(FigureCheck, NamesAKnownCategoryAndACountThatCanBe) {
    CategoryFigure figure;
    figure.category = "nettles";
    EXPECT_EQ(said(check_figure(figure, garden_club())), "taken");
    figure.declared = 0;
    EXPECT_EQ(said(check_figure(figure, garden_club())), "taken");
    figure.declared = -1;
    EXPECT_EQ(said(check_figure(figure, garden_club())), "figure_wrong");
    figure.category = "moss";
    EXPECT_EQ(said(check_figure(figure, garden_club())), "category_unknown");
}

Incident pest() {
    Incident incident;
    incident.event = "pest";
    incident.occurred_on = today;
    return incident;
}

std::string incident(Incident const& one) {
    return said(
        check_incident(one, garden_club(), rulebook::Settings::defaults(garden_club()), today));
}

TEST(IncidentCheck, NamesOnlyWhatTheRulebookKnows) {
    EXPECT_EQ(incident(pest()), "taken");
    auto one = pest();
    one.event = "dragon";
    EXPECT_EQ(incident(one), "event_unknown");
    one = pest();
    one.category = "moss";
    EXPECT_EQ(incident(one), "category_unknown");
    one = pest();
    one.discipline = "exile";
    EXPECT_EQ(incident(one), "discipline_unknown");
    one.discipline = "none";
    EXPECT_EQ(incident(one), "taken");
}

TEST(IncidentCheck, HappenedOnADayThatHasComeAndAtLeastOnce) {
    auto one = pest();
    one.occurred_on = today.plus_days(1);
    EXPECT_EQ(incident(one), "date_in_future");
    one = pest();
    one.count = 0;
    EXPECT_EQ(incident(one), "count_wrong");
    one.count = 100'001;
    EXPECT_EQ(incident(one), "count_wrong");
}

TEST(IncidentCheck, OfSensitiveEventsTheNumberOfThePaperFileIsKept) {
    auto one = pest();
    one.event = "quarrel";
    EXPECT_EQ(incident(one), "paper_number_needed");
    one.paper = "07/HS";
    EXPECT_EQ(incident(one), "taken");
}

}  // namespace
}  // namespace binhyen::fieldwork
