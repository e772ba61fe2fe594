#include "rulebook/explain.hpp"

#include <boost/json/parse.hpp>

#include "rulebook/garden_test.hpp"

namespace binhyen::rulebook {
namespace {

std::string text_of(Garden const& garden, Language language, char const* kind = "garden") {
    return explain_as_text(garden.book, garden.judged(kind), language);
}

std::string said(Garden const& garden, char const* criterion, Language language,
                 char const* kind = "garden") {
    return sentence(garden.book, garden.judged(kind), garden.leaf(criterion, kind), language);
}

TEST(Explain, TheTextNamesClauseOutcomeAndReason) {
    auto garden = Garden::in_order();
    garden.facts.set_date(garden.book.find_fact("plan_on"), {2022, 4, 6});

    auto const text = text_of(garden, Language::vi);

    EXPECT_NE(text.find("khoản 1 Điều 1: Lập kế hoạch trong quý I — Chưa đạt. Ngày 06/04/2022, sau "
                        "ngày 31/03/2022."),
              std::string::npos)
        << text;
    EXPECT_TRUE(text.starts_with("Vườn, năm xét 2022 (01/11/2021 – 31/10/2022): Chưa đạt\n"));
}

TEST(Explain, AShareThatIsMissedSaysHowManyAreNeeded) {
    auto garden = Garden::in_order();
    garden.facts.are_managed_known = true;
    garden.facts.managed[0] = {25, 25, 0, 16, 0};

    EXPECT_EQ(said(garden, "2.3", Language::vi, "street"),
              "16/25, chưa đạt mức 70 %; còn thiếu 2.");
    EXPECT_EQ(said(garden, "2.3", Language::en, "street"), "16/25, 70 % is missed; 2 more needed.");
}

TEST(Explain, AnExceptionUsedIsNamed) {
    auto garden = Garden::in_order();
    garden.add("flood", {2022, 9, 28}).force_majeure = Claim::accepted;

    EXPECT_EQ(said(garden, "1.3c", Language::vi),
              "Đã xảy ra nhưng được loại trừ (bất khả kháng): Ngập.");
}

TEST(Explain, ARatingIsSaidInItsOwnWords) {
    auto garden = Garden::in_order();
    garden.facts.set_rating(garden.book.find_fact("tidiness"), 0);

    EXPECT_EQ(said(garden, "1.4-rating", Language::vi), "Hoang, chưa đạt mức Gọn.");
}

TEST(Explain, EveryNodeOfAnyGardenHasASentenceWithoutHoles) {
    for (auto const& garden : {Garden{}, Garden::in_order()}) {
        for (auto const* kind : {"garden", "street"}) {
            auto const judged = garden.judged(kind);
            for (auto const& node : judged.nodes) {
                for (auto language : {Language::vi, Language::en}) {
                    auto const text = sentence(garden.book, judged, node, language);
                    EXPECT_EQ(text.find("“”"), std::string::npos) << text;
                    EXPECT_TRUE(text.ends_with(".")) << text;
                }
            }
        }
    }
}

TEST(Explain, TheJsonIsNestedLikeTheCriteriaAndCitesTheLaw) {
    auto garden = Garden::in_order();
    garden.add("pest", {2022, 5, 1});

    auto const json = boost::json::parse(
        explain_as_json(garden.book, garden.settings, garden.facts, garden.judged()));

    EXPECT_EQ(json.at("outcome"), "not_met");
    auto const& peace = json.at("criteria").at(2);
    EXPECT_EQ(peace.at("code"), "1.3");
    auto const& pest = peace.at("children").at(0);
    EXPECT_EQ(pest.at("law"), "garden-club/1.3a");
    EXPECT_EQ(pest.at("reason"), "happened");
    EXPECT_EQ(pest.at("about"), "pest");
    EXPECT_EQ(pest.at("incident").at("on"), "2022-05-01");
}

TEST(Explain, TheJsonSaysWhichLocalChoiceAnOutcomeRestsOn) {
    auto garden = Garden::in_order();
    garden.settings.choose(garden.book, "weeds", "must_fall");

    auto const json = boost::json::parse(
        explain_as_json(garden.book, garden.settings, garden.facts, garden.judged()));

    EXPECT_EQ(json.at("settings").at("weeds"), "must_fall");
    auto const& weeds = json.at("criteria").at(4);
    EXPECT_EQ(weeds.at("setting").at("code"), "weeds");
    EXPECT_EQ(weeds.at("setting").at("value"), "must_fall");
}

TEST(Explain, AClauseIsSpelledAsInAnOfficialPaper) {
    EXPECT_EQ(clause_in_words("4.4b", Language::vi), "điểm b khoản 4 Điều 4");
    EXPECT_EQ(clause_in_words("6.3dd", Language::vi), "điểm đ khoản 3 Điều 6");
    EXPECT_EQ(clause_in_words("5.4", Language::vi), "khoản 4 Điều 5");
    EXPECT_EQ(clause_in_words("10", Language::en), "Article 10");
    EXPECT_EQ(clause_in_words("6.3dd", Language::en), "point đ, clause 3, Article 6");
}

}  // namespace
}  // namespace binhyen::rulebook
