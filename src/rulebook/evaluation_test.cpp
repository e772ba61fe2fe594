#include "rulebook/evaluation.hpp"

#include "rulebook/garden_test.hpp"

namespace binhyen::rulebook {
namespace {

TEST(Evaluation, AGardenInOrderIsMet) {
    auto const judged = Garden::in_order().judged();

    EXPECT_EQ(judged.outcome(), Outcome::met);
    EXPECT_EQ(judged.nodes.front().reason, Reason::all_met);
}

TEST(Evaluation, ABlankGardenIsNotEnoughKnown) {
    EXPECT_EQ(Garden{}.outcome(), Outcome::not_enough_known);
}

TEST(Evaluation, TheSameFactsGiveTheSameTree) {
    auto const garden = Garden::in_order();

    EXPECT_EQ(garden.judged(), garden.judged());
}

TEST(Evaluation, ABufferUsedBeforeGivesTheSameTree) {
    auto const garden = Garden::in_order();
    Evaluation used;
    evaluate(garden.book, garden.settings, garden.book.find_kind("street"), 2021, Garden{}.facts,
             used);

    evaluate(garden.book, garden.settings, garden.book.find_kind("garden"), 2022, garden.facts,
             used);

    EXPECT_EQ(used, garden.judged());
}

TEST(Evaluation, EveryParentStandsBeforeItsChildren) {
    auto const judged = Garden::in_order().judged();

    EXPECT_EQ(judged.nodes.front().parent, -1);
    for (std::size_t i = 1; i < judged.nodes.size(); ++i) {
        EXPECT_GE(judged.nodes[i].parent, 0);
        EXPECT_LT(judged.nodes[i].parent, std::int32_t(i));
    }
}

TEST(Evaluation, APlanAfterTheQuarterIsTooLate) {
    auto garden = Garden::in_order();
    garden.facts.set_date(garden.book.find_fact("plan_on"), {2022, 4, 1});

    EXPECT_EQ(garden.leaf("1.1-plan").reason, Reason::too_late);
    EXPECT_EQ(garden.outcome(), Outcome::not_met);
}

TEST(Evaluation, APlanBeforeTheQuarterCountsOnlyUnderTheSetting) {
    auto garden = Garden::in_order();
    garden.facts.set_date(garden.book.find_fact("plan_on"), {2021, 12, 20});
    EXPECT_EQ(garden.leaf("1.1-plan").reason, Reason::too_early);

    garden.settings.choose(garden.book, "early_plan", "yes");

    EXPECT_EQ(garden.leaf("1.1-plan").outcome, Outcome::met);
}

TEST(Evaluation, AnActWithinTheWindowMayBeInThePreviousCalendarYear) {
    auto garden = Garden::in_order();
    garden.facts.set_date(garden.book.find_fact("fence_on"), {2021, 11, 1});

    EXPECT_EQ(garden.leaf("1.1-fence").outcome, Outcome::met);
}

TEST(Evaluation, MoreThanTheWholeIsAContradiction) {
    auto garden = Garden::in_order();
    garden.facts.set_share(garden.book.find_fact("beds_planted"), 13, 12);

    EXPECT_EQ(garden.leaf("1.1-beds").reason, Reason::figures_contradict);
    EXPECT_EQ(garden.outcome(), Outcome::not_enough_known);
}

TEST(Evaluation, AShareOfNothingIsNotEnoughKnown) {
    auto garden = Garden::in_order();
    garden.facts.set_share(garden.book.find_fact("beds_planted"), 0, 0);

    EXPECT_EQ(garden.leaf("1.1-beds").reason, Reason::empty_denominator);
}

TEST(Evaluation, OnlyAFactThatMayBeNotApplicableIsLeftAside) {
    auto garden = Garden::in_order();
    garden.facts.set_not_applicable(garden.book.find_fact("compost_heaps"));
    EXPECT_EQ(garden.leaf("1.1-compost").outcome, Outcome::not_applicable);
    EXPECT_EQ(garden.outcome(), Outcome::met);

    garden.facts.set_not_applicable(garden.book.find_fact("plan_on"));

    EXPECT_EQ(garden.leaf("1.1-plan").reason, Reason::may_not_be_not_applicable);
    EXPECT_EQ(garden.outcome(), Outcome::not_enough_known);
}

TEST(Evaluation, ACriterionOfAFlagThatIsNoDoesNotApply) {
    auto garden = Garden::in_order();
    garden.facts.set_finding(garden.book.find_criterion("1.4-pond"), Finding::not_met);
    EXPECT_EQ(garden.outcome(), Outcome::not_met);

    garden.facts.set_flag(garden.book.find_flag("has_pond"), false);

    EXPECT_EQ(garden.leaf("1.4-pond").reason, Reason::flag_is_no);
    EXPECT_EQ(garden.outcome(), Outcome::met);
}

TEST(Evaluation, FailingACriterionThatPerhapsDoesNotApplyProvesNothing) {
    auto garden = Garden::in_order();
    garden.facts.set_finding(garden.book.find_criterion("1.4-pond"), Finding::not_met);
    garden.facts.flags[garden.book.find_flag("has_pond").value] = Answer::unknown;

    EXPECT_EQ(garden.leaf("1.4-pond").reason, Reason::flag_not_known);
    EXPECT_EQ(garden.outcome(), Outcome::not_enough_known);
}

TEST(Evaluation, ASettingLeavesACriterionOutAltogether) {
    auto garden = Garden::in_order();
    garden.facts.set_finding(garden.book.find_criterion("1.4-pond"), Finding::not_met);

    garden.settings.choose(garden.book, "pond", "left_out");

    EXPECT_EQ(garden.judged().find(garden.book.find_criterion("1.4-pond")), nullptr);
    EXPECT_EQ(garden.outcome(), Outcome::met);
}

TEST(Evaluation, AToolMayBeNotApplicableOnceTheReasonIsAccepted) {
    auto garden = Garden::in_order();
    auto const rake = garden.book.find_item(garden.book.find_fact("tools"), "rake");
    garden.facts.set_item(rake, ItemState::not_applicable_claimed);
    EXPECT_EQ(garden.leaf("1.4-tools").reason, Reason::item_not_accepted);

    garden.facts.set_item(rake, ItemState::not_applicable);

    EXPECT_EQ(garden.leaf("1.4-tools").outcome, Outcome::met);
    EXPECT_EQ(garden.leaf("1.4-tools").out_of, 2);
}

TEST(Evaluation, AProvisionalRatingDoesOnlyUnderTheSetting) {
    auto garden = Garden::in_order();
    garden.facts.set_rating(garden.book.find_fact("tidiness"), 2, true);
    EXPECT_EQ(garden.leaf("1.4-rating").reason, Reason::only_provisional);

    garden.settings.choose(garden.book, "provisional", "yes");

    EXPECT_EQ(garden.leaf("1.4-rating").outcome, Outcome::met);
}

TEST(Evaluation, ABorrowedCriterionNamesTheClauseItComesFrom) {
    auto garden = Garden::in_order();
    garden.add("pest", {2022, 11, 10});

    auto const node = garden.leaf("2.1-1.3a", "street");

    EXPECT_EQ(node.outcome, Outcome::not_met);
    EXPECT_EQ(garden.book[node.criterion].clause, "1.3a");
}

}  // namespace
}  // namespace binhyen::rulebook
