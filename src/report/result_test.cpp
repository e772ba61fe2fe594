#include "report/result.hpp"

#include <gtest/gtest.h>

#include "report/results_papers.hpp"

namespace binhyen::report {
namespace {

TEST(RateBp, IsRoundedHalfUp) {
    struct Case {
        std::int64_t recognised;
        std::int64_t registered;
        std::int64_t rate;
    };
    for (auto const& [recognised, registered, rate] : {
             Case{740, 757, 9775},
             Case{92, 102, 9020},
             Case{409, 473, 8647},
             Case{0, 12, 0},
             Case{12, 12, 10'000},
             Case{1, 3, 3333},
             Case{2, 3, 6667},
             Case{1, 20'000, 1},  // exactly half a point goes up
             Case{1, 20'001, 0},
         })
        EXPECT_EQ(rate_bp(recognised, registered), rate) << recognised << "/" << registered;
}

TEST(RateBp, OfNobodyIsNoRate) {
    EXPECT_EQ(rate_bp(0, 0), std::nullopt);
}

std::vector<ResultPart> const province{
    {"VN/62/", Part::whole, {"62", "Kon Tum", "62", "Tỉnh", "province"}}};

TEST(ResultRows, InstitutionsAreTheSumOfTheirThreeKinds) {
    std::vector<CountRow> const counted{
        {"VN/62/", ResultKind::agency, {.registered = 261, .recognised = 236}},
        {"VN/62/", ResultKind::enterprise, {.registered = 58, .recognised = 40}},
        {"VN/62/", ResultKind::school, {.registered = 154, .recognised = 133}}};

    auto const rows = result_rows(2022, province, counted).rows;

    EXPECT_EQ(rows[2].kind, ResultKind::institution);
    EXPECT_EQ(rows[2].registered, 473);
    EXPECT_EQ(rows[2].recognised, 409);
    EXPECT_EQ(rows[2].rate_bp, 8647);
}

TEST(ResultRows, APartWithoutSubjectsHasItsThreeRowsAllTheSame) {
    auto const made = result_rows(2022, province, {});

    ASSERT_EQ(made.rows.size(), 3U);
    EXPECT_EQ(made.breakdown.size(), 3U);
    EXPECT_EQ(made.rows[0].in_scope, 0);
    EXPECT_EQ(made.rows[0].rate_bp, std::nullopt);
}

TEST(ResultRows, AFigureOpensByTheRowsOwnFilter) {
    auto const rows = result_rows(2022, province, {}).rows;

    EXPECT_EQ(rows[1].filter, "year=2022&place=62&kind=commune");
}

ResultTable table_of_one() {
    std::vector<CountRow> const counted{
        {"VN/62/",
         ResultKind::residential_area,
         {.in_scope = 757, .registered = 757, .recognised = 740, .not_recognised = 17}}};
    auto made = result_rows(2022, province, counted);
    return {2022, province[0].place, made.rows, made.breakdown};
}

TEST(ResultsAsCsv, CallsItsColumnsAsJsonDoes) {
    auto const csv = results_as_csv(table_of_one(), "");

    EXPECT_EQ(csv.substr(0, csv.find("commune")),
              "kind,in_scope,registered,recognised,not_recognised,undecided,rate_bp,with_plan,"
              "proposed,out_of_scope,part,place_code,place_label,place_name\r\n"
              "residential_area,757,757,740,17,0,9775,,0,0,whole,62,62,Tỉnh Kon Tum\r\n");
}

TEST(ResultsAsCsv, OfADemonstrationSaySoInEveryRow) {
    auto const csv = results_as_csv(table_of_one(), "DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ");

    std::size_t count = 0;
    for (auto at = csv.find("GIẢ ĐỊNH"); at != csv.npos; at = csv.find("GIẢ ĐỊNH", at + 1)) ++count;
    EXPECT_EQ(count, 6U);
}

}  // namespace
}  // namespace binhyen::report
