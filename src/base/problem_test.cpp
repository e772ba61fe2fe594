#include "base/problem.hpp"

#include <gtest/gtest.h>

#include "base/result.hpp"

namespace binhyen {
namespace {

constexpr ProblemDefinition window_closed{
    "window_closed",
    ProblemKind::conflict,
    "Mốc {window} đã hết ngày {closed_on}, {closed_on}.",
    "The window {window} closed on {closed_on}.",
    "Liên hệ về mốc {window}.",
    "",
    "garden-club/3.1",
};

Problem example() {
    return {&window_closed,
            {{"window", fact_text("đăng ký")}, {"closed_on", fact_text(Date(2022, 3, 31))}},
            {}};
}

TEST(Render, PutsEachFactWhereItIsNamed) {
    EXPECT_EQ(render(example(), Language::vi), "Mốc đăng ký đã hết ngày 31/03/2022, 31/03/2022.");
    EXPECT_EQ(render(example(), Language::en), "The window đăng ký closed on 31/03/2022.");
    EXPECT_EQ(render_todo(example(), Language::vi), "Liên hệ về mốc đăng ký.");
    EXPECT_EQ(render_todo(example(), Language::en), "");
}

TEST(Render, DoesNotReadAFactAsATemplate) {
    auto problem = example();
    problem.facts[0].text = "{closed_on}";

    EXPECT_EQ(render(problem, Language::en), "The window {closed_on} closed on 31/03/2022.");
}

TEST(Render, KeepsABracketThatIsNeverClosed) {
    static constexpr ProblemDefinition odd{"odd", ProblemKind::invalid, "a {", "", "", "", ""};

    EXPECT_EQ(render(Problem{&odd, {}, {}}, Language::vi), "a {");
}

TEST(FactText, SpellsDatesAndNumbersForPeople) {
    EXPECT_EQ(fact_text(Date(2022, 11, 2)), "02/11/2022");
    EXPECT_EQ(fact_text(-12LL), "-12");
}

Result<int> half(int number) {
    if (number % 2 != 0) return refuse(example());
    return number / 2;
}

Result<int> quarter(int number) {
    auto const once = TRY(half(number));
    return half(once);
}

TEST(Try, GivesTheValueOrLeavesWithTheProblem) {
    EXPECT_EQ(quarter(12).value(), 3);
    EXPECT_EQ(quarter(6).error().code(), "window_closed");
    EXPECT_EQ(quarter(5).error().code(), "window_closed");
}

Result<> even(int number) {
    TRY(half(number));
    return {};
}

TEST(Try, StandsAsAStatement) {
    EXPECT_TRUE(even(4).has_value());
    EXPECT_EQ(even(5).error().kind(), ProblemKind::conflict);
}

TEST(Invariant, NamesThePlaceAndTheCondition) {
    try {
        INVARIANT(1 + 1 == 3);
        FAIL() << "it held";
    } catch (InvariantBroken const& broken) {
        EXPECT_NE(std::string(broken.what()).find("problem_test.cpp"), std::string::npos);
        EXPECT_NE(std::string(broken.what()).find("1 + 1 == 3"), std::string::npos);
    }
}

}  // namespace
}  // namespace binhyen
