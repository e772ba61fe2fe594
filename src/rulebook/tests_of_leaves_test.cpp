#include "rulebook/garden_test.hpp"

// The single tests, one idea each: events and their exceptions, discipline, years, shares.
namespace binhyen::rulebook {
namespace {

TEST(Events, SilenceIsNotProof) {
    auto garden = Garden::in_order();
    garden.facts.confirmed[garden.book.find_event("pest").value] = {};

    EXPECT_EQ(garden.leaf("1.3a").reason, Reason::not_confirmed);
    EXPECT_EQ(garden.outcome(), Outcome::not_enough_known);
}

TEST(Events, AConfirmationOnTheLastDayOfTheWindowIsTooEarly) {
    auto garden = Garden::in_order();
    garden.confirm_all({2022, 10, 31});
    EXPECT_EQ(garden.leaf("1.3a").reason, Reason::confirmed_before_the_end);

    garden.confirm_all({2022, 11, 1});

    EXPECT_EQ(garden.leaf("1.3a").outcome, Outcome::met);
}

TEST(Events, OnlyTheOneWhoMustMayConfirm) {
    auto garden = Garden::in_order();
    auto const quarrel = garden.book.find_event("quarrel");
    garden.facts.confirmed[quarrel.value] = {};
    garden.facts.confirm_none(quarrel, Confirmer::competent_police, {2022, 11, 3});

    EXPECT_EQ(garden.leaf("1.3b").reason, Reason::confirmed_by_lower);
}

TEST(Events, AnIncidentOutweighsAConfirmation) {
    auto garden = Garden::in_order();
    garden.add("pest", {2022, 10, 31});

    auto const leaf = garden.leaf("1.3a");

    EXPECT_EQ(leaf.outcome, Outcome::not_met);
    EXPECT_EQ(leaf.incident, 0);
    EXPECT_EQ(leaf.counted, 1);
}

TEST(Events, AnIncidentOutsideTheWindowDoesNotCount) {
    auto garden = Garden::in_order();
    garden.add("pest", {2021, 10, 31});
    garden.add("pest", {2022, 11, 1});

    EXPECT_EQ(garden.leaf("1.3a").outcome, Outcome::met);
}

TEST(Events, BothExceptionsUsedAreBothNamed) {
    auto garden = Garden::in_order();
    garden.add("fire", {2022, 5, 1}).force_majeure = Claim::accepted;
    auto& flood = garden.add("flood", {2022, 6, 1});
    flood.detected_in_time = flood.harm_reduced = flood.reported_at_once = Answer::yes;

    auto const leaf = garden.leaf("1.3c");

    EXPECT_EQ(leaf.outcome, Outcome::met);
    EXPECT_EQ(leaf.exception, Exception::both);
    EXPECT_EQ(leaf.out_of, 2);
}

TEST(Events, TheWorstOfSeveralEventsSpeaksForTheLeaf) {
    auto garden = Garden::in_order();
    auto& fire = garden.add("fire", {2022, 5, 1});
    fire.detected_in_time = Answer::no;
    garden.add("flood", {2022, 6, 1}).force_majeure = Claim::accepted;

    auto const leaf = garden.leaf("1.3c");

    EXPECT_EQ(leaf.outcome, Outcome::not_met);
    EXPECT_EQ(leaf.about, garden.book.find_event("fire").value);
    EXPECT_EQ(leaf.incident, 0);
}

TEST(Events, AScoldingOfUnknownWeightIsForTheVisitor) {
    auto garden = Garden::in_order();
    garden.add("scolded", {2022, 5, 1}).discipline = garden.book.find_discipline("frown");
    EXPECT_EQ(garden.leaf("1.3d").reason, Reason::reviewer_must_judge);

    garden.facts.set_finding(garden.book.find_criterion("1.3d"), Finding::met);

    EXPECT_EQ(garden.leaf("1.3d").outcome, Outcome::met);
    EXPECT_EQ(garden.leaf("1.3d").setting.exists(), false);
}

Node weeds(Garden const& garden) {
    return garden.leaf("1.5");
}

TEST(YearOnYear, ARiseIsForTheVisitorUnlessTheSettingSaysOtherwise) {
    auto garden = Garden::in_order();
    garden.facts.current[0].declared = 9;
    EXPECT_EQ(weeds(garden).reason, Reason::reviewer_must_judge);
    EXPECT_EQ(weeds(garden).trend, Trend::up);
    EXPECT_EQ(weeds(garden).still_needed, 3);

    garden.settings.choose(garden.book, "weeds", "total_not_up");

    EXPECT_EQ(weeds(garden).reason, Reason::rose);
}

TEST(YearOnYear, EachCategoryIsShownWithItsTrend) {
    auto garden = Garden::in_order();
    garden.facts.current[0].declared = 6;
    garden.facts.current[1].declared = 4;
    auto const judged = garden.judged();

    std::vector<Trend> trends;
    for (auto const& node : judged.nodes) {
        if (node.role == NodeRole::category) trends.push_back(node.trend);
    }

    EXPECT_EQ(trends, (std::vector{Trend::up, Trend::down}));
    EXPECT_EQ(weeds(garden).trend, Trend::equal);
    EXPECT_EQ(weeds(garden).outcome, Outcome::met);
}

TEST(YearOnYear, IncidentsOnRecordAreTheFigureWhereNoneIsDeclared) {
    auto garden = Garden::in_order();
    garden.facts.current[0].declared.reset();
    for (int i = 0; i < 7; ++i) garden.add("nettle", {2022, 1, 1});

    EXPECT_EQ(weeds(garden).counted, 7 + 4);
}

TEST(YearOnYear, MoreOnRecordThanDeclaredWeighsMore) {
    auto garden = Garden::in_order();
    for (int i = 0; i < 6; ++i) garden.add("nettle", {2022, 1, 1});

    EXPECT_EQ(weeds(garden).counted, 6 + 4);
}

TEST(YearOnYear, AFigureOfARunningWindowIsNotFinalButARiseIsCertain) {
    auto garden = Garden::in_order();
    garden.facts.current[0].stated_on = {2022, 9, 1};
    EXPECT_EQ(weeds(garden).reason, Reason::figure_not_final);

    garden.facts.current[0].declared = 9;
    garden.settings.choose(garden.book, "weeds", "total_not_up");

    EXPECT_EQ(weeds(garden).outcome, Outcome::not_met);
}

TEST(YearOnYear, WithoutABaseThereIsNothingToCompare) {
    auto garden = Garden::in_order();
    garden.facts.base[1] = {};

    EXPECT_EQ(weeds(garden).reason, Reason::no_figure);
    EXPECT_EQ(weeds(garden).outcome, Outcome::not_enough_known);
}

Garden street(ManagedCount gardens, ManagedCount orchards = {}) {
    auto garden = Garden::in_order();
    garden.facts.are_managed_known = true;
    garden.facts.managed[garden.book.find_kind("garden").value] = gardens;
    garden.facts.managed[garden.book.find_kind("orchard").value] = orchards;
    return garden;
}

Node recognised(Garden const& garden) {
    return garden.leaf("2.3", "street");
}

TEST(Share, SeventyPercentIsNeverRounded) {
    EXPECT_EQ(recognised(street({10, 10, 0, 7, 0})).outcome, Outcome::met);
    EXPECT_EQ(recognised(street({25, 25, 0, 16, 0})).outcome, Outcome::not_met);
    EXPECT_EQ(recognised(street({25, 25, 0, 17, 0})).still_needed, 1);
    EXPECT_EQ(recognised(street({25, 25, 0, 18, 0})).outcome, Outcome::met);
}

TEST(Share, TheUndecidedMayStillDecideIt) {
    EXPECT_EQ(recognised(street({10, 10, 0, 5, 2})).reason, Reason::still_reachable);
    EXPECT_EQ(recognised(street({10, 10, 0, 5, 2})).still_needed, 2);
    EXPECT_EQ(recognised(street({10, 10, 0, 5, 1})).reason, Reason::missed);
}

TEST(Share, PooledShowsEachKindBesideWithoutWeighingIt) {
    auto const garden = street({9, 9, 0, 9, 0}, {2, 2, 0, 1, 0});
    auto const judged = garden.judged("street");

    int beside = 0;
    for (auto const& node : judged.nodes) beside += node.role == NodeRole::kind && node.is_beside;

    EXPECT_EQ(recognised(garden).outcome, Outcome::met);
    EXPECT_EQ(beside, 4);
}

TEST(Share, PerClassEachKindWeighs) {
    auto garden = street({9, 9, 0, 9, 0}, {2, 2, 0, 1, 0});
    garden.settings.choose(garden.book, "pooling", "per_class");

    EXPECT_EQ(recognised(garden).outcome, Outcome::not_met);
}

TEST(Share, TheDenominatorFollowsTheSetting) {
    auto garden = street({10, 8, 0, 6, 0});
    EXPECT_EQ(recognised(garden).outcome, Outcome::met);

    garden.settings.choose(garden.book, "share_base", "managed");

    EXPECT_EQ(recognised(garden).outcome, Outcome::not_met);
}

TEST(Share, NobodyManagedIsNotEverybody) {
    EXPECT_EQ(recognised(street({})).reason, Reason::empty_denominator);
    EXPECT_EQ(recognised(Garden::in_order()).reason, Reason::no_fact);
}

}  // namespace
}  // namespace binhyen::rulebook
