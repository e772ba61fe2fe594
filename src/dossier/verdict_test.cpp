#include "dossier/verdict.hpp"

#include <gtest/gtest.h>

#include "rulebook/garden_test.hpp"

// The garden club stands in for the scheme: 1.2 is a finding, 1.3a "no pests", 1.5 the comparison
// with the year before.
namespace binhyen::dossier {
namespace {

using rulebook::Garden;
using rulebook::garden_club;

Verdict verdict(std::string criterion, Finding finding, Stage stage = Stage::appraisal) {
    Verdict given;
    given.criterion = std::move(criterion);
    given.finding = finding;
    given.stage = stage;
    return given;
}

Verdict against_facts(std::string criterion, Finding finding) {
    auto given = verdict(std::move(criterion), finding);
    given.is_against_facts = true;
    return given;
}

Verdict seconded(Verdict given) {
    given.second_person_id = PersonId{"another"};
    return given;
}

rulebook::Evaluation evaluated(Garden const& garden) {
    rulebook::Evaluation evaluation;
    rulebook::evaluate(garden.book, garden.settings, garden.book.find_kind("garden"), 2022,
                       garden.facts, evaluation);
    return evaluation;
}

std::string judged(Garden const& garden, std::vector<Verdict> const& verdicts = {}) {
    auto const judgement = judge(garden.book, evaluated(garden), verdicts);
    std::string text(enum_text(judgement.outcome));
    for (auto const& shortfall : judgement.shortfalls)
        text += " " + garden.book[shortfall.criterion].code;
    return text;
}

Garden without_compost() {
    auto garden = Garden::in_order();
    garden.facts.set_count(garden.book.find_fact("compost_heaps"), 0);
    return garden;
}

TEST(Judgement, FollowsTheEngineWhereNobodySaysOtherwise) {
    EXPECT_EQ(judged(Garden::in_order()), "met");
    EXPECT_EQ(judged(without_compost()), "not_met 1.1-compost");
}

TEST(Judgement, AVerdictAgainstTheFactsCountsOnlyOnceASecondPersonConfirmedIt) {
    auto const lenient = against_facts("1.1-compost", Finding::met);
    EXPECT_EQ(judged(without_compost(), {lenient}), "not_met 1.1-compost");
    EXPECT_EQ(judged(without_compost(), {seconded(lenient)}), "met");

    auto const severe = against_facts("1.3a", Finding::not_met);
    EXPECT_EQ(judged(Garden::in_order(), {severe}), "met");
    EXPECT_EQ(judged(Garden::in_order(), {seconded(severe)}), "not_met 1.3a");
}

TEST(Judgement, TheSubjectsOwnWordOverridesNothing) {
    auto own = seconded(against_facts("1.1-compost", Finding::met));
    own.stage = Stage::self_assessment;

    EXPECT_EQ(judged(without_compost(), {own}), "not_met 1.1-compost");
}

TEST(Judgement, TooLittleKnownIsNeitherMetNorNotMetUnlessSomethingElseFails) {
    auto garden = Garden::in_order();
    garden.facts.set_finding(garden.book.find_criterion("1.2"), rulebook::Finding::none);
    EXPECT_EQ(judged(garden), "not_enough_known 1.2");

    garden.facts.set_count(garden.book.find_fact("compost_heaps"), 0);
    EXPECT_EQ(judged(garden), "not_met 1.1-compost 1.2");
}

TEST(Judgement, WhatDoesNotApplyHoldsNobodyBack) {
    auto garden = Garden::in_order();
    garden.facts.set_flag(garden.book.find_flag("has_pond"), false);
    garden.facts.set_finding(garden.book.find_criterion("1.4-pond"), rulebook::Finding::none);

    EXPECT_EQ(judged(garden), "met");
}

rulebook::Finding heard(std::string const& criterion, std::vector<Verdict> const& verdicts,
                        Kind kind = Kind::residential_area) {
    rulebook::Basis basis;
    gather(kind, verdicts, basis);
    return rulebook::gather(garden_club(), basis)
        .findings[garden_club().find_criterion(criterion).value];
}

TEST(Findings, TheAppraisersWordGoesBeforeTheSubjects) {
    auto const own = verdict("1.2", Finding::met, Stage::self_assessment);

    EXPECT_EQ(heard("1.2", {own}), rulebook::Finding::met);
    EXPECT_EQ(heard("1.2", {verdict("1.2", Finding::not_met), own}), rulebook::Finding::not_met);
}

TEST(Findings, OfItselfASubjectMaySayNoMoreThanAPlainFinding) {
    auto const own = [](char const* criterion, Finding finding) {
        return std::vector{verdict(criterion, finding, Stage::self_assessment)};
    };

    EXPECT_EQ(heard("1.5", own("1.5", Finding::met)), rulebook::Finding::none);
    EXPECT_EQ(heard("1.3d", own("1.3d", Finding::met)), rulebook::Finding::none);
    EXPECT_EQ(heard("1.2", own("1.2", Finding::not_applicable)), rulebook::Finding::none);
    EXPECT_EQ(heard("1.2", own("1.2", Finding::met), Kind::commune), rulebook::Finding::none);
    EXPECT_EQ(heard("1.5", {verdict("1.5", Finding::met)}), rulebook::Finding::met);
    EXPECT_EQ(heard("1.2", {verdict("1.2", Finding::not_applicable)}),
              rulebook::Finding::not_applicable);
}

TEST(Findings, WhoDoesNotKnowHasSaidNothingTheEngineHears) {
    EXPECT_EQ(heard("1.2", {verdict("1.2", Finding::not_enough_known, Stage::self_assessment)}),
              rulebook::Finding::none);
    EXPECT_EQ(outcome_of(Finding::not_enough_known), Outcome::not_enough_known);
}

TEST(Findings, AnAnswerGivenTwiceIsRefused) {
    std::vector<CriterionAnswer> const answers{{"1.2", Finding::met, {}},
                                               {"1.2", Finding::not_met, {}}};

    EXPECT_EQ(check_named_once(answers).error().code(), "entry_repeated");
    EXPECT_TRUE(check_named_once(std::span(answers).first(1)));
}

TEST(Findings, LeavesStandForThemselves) {
    auto const leaves = leaves_of(garden_club(), garden_club().find_kind("garden"));
    std::vector<std::string> codes;
    for (auto const leaf : leaves) codes.push_back(garden_club()[leaf].code);

    EXPECT_EQ(codes, (std::vector<std::string>{"1.1-plan", "1.1-fence", "1.1-beds", "1.1-compost",
                                               "1.2", "1.3a", "1.3b", "1.3c", "1.3d", "1.4-rating",
                                               "1.4-tools", "1.4-pond", "1.5"}));
}

}  // namespace
}  // namespace binhyen::dossier
