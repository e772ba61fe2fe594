#include "registry/place.hpp"

#include <gtest/gtest.h>

#include "registry/span.hpp"

namespace binhyen::registry {
namespace {

struct CodeCase {
    Tier tier;
    std::string code;
    std::string answer;  // "" = taken, else the problem's code
};

void PrintTo(CodeCase const& example, std::ostream* out) {
    *out << enum_text(example.tier) << " " << example.code;
}

class PlaceCode : public testing::TestWithParam<CodeCase> {};

TEST_P(PlaceCode, IsTakenOnlyAsTheOfficialListWritesIt) {
    auto const checked = check_place_code(GetParam().tier, GetParam().code);

    EXPECT_EQ(checked ? "" : checked.error().code(), GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(
    Table, PlaceCode,
    testing::Values(CodeCase{Tier::nation, "VN", ""},                            //
                    CodeCase{Tier::nation, "84", "place_code_malformed"},        //
                    CodeCase{Tier::province, "62", ""},                          //
                    CodeCase{Tier::province, "01", ""},                          //
                    CodeCase{Tier::province, "1", "place_code_lost_zeros"},      //
                    CodeCase{Tier::province, "601", "place_code_malformed"},     //
                    CodeCase{Tier::district, "001", ""},                         //
                    CodeCase{Tier::district, "1", "place_code_lost_zeros"},      //
                    CodeCase{Tier::commune, "00004", ""},                        //
                    CodeCase{Tier::commune, "2359", "place_code_lost_zeros"},    //
                    CodeCase{Tier::commune, "4", "place_code_lost_zeros"},       //
                    CodeCase{Tier::commune, "2328a", "place_code_malformed"},    //
                    CodeCase{Tier::commune, "", "place_code_malformed"},         //
                    CodeCase{Tier::commune, "23284.0", "place_code_malformed"},  //
                    CodeCase{Tier::commune, "23284~2", "place_code_malformed"}));

TEST(PlaceCode, SaysWhatALostZeroWouldBe) {
    auto const checked = check_place_code(Tier::commune, "2359");

    EXPECT_EQ(checked.error().facts[1].text, "02359");
}

TEST(PlaceLabel, IsTheCodeUntilItIsBorneAgain) {
    EXPECT_EQ(place_label("23284", 0), "23284");
    EXPECT_EQ(place_label("23284", 1), "23284~2");
    EXPECT_EQ(place_label("23284", 2), "23284~3");
}

TEST(PlacePath, GrowsByOneSegment) {
    EXPECT_EQ(place_path("", "VN"), "VN/");
    EXPECT_EQ(place_path("VN/62/608/", "23284"), "VN/62/608/23284/");
}

struct TypeCase {
    std::string word;
    Tier parent;
    std::string answer;  // "" = there is no such type there
};

void PrintTo(TypeCase const& example, std::ostream* out) {
    *out << example.word << " below " << enum_text(example.parent);
}

class TypeOfPlace : public testing::TestWithParam<TypeCase> {};

TEST_P(TypeOfPlace, FollowsFromItsWordAndItsParent) {
    auto const type = find_place_type(GetParam().word, GetParam().parent);

    auto const answer =
        type ? std::string(type->word) + ", " + std::string(enum_text(type->tier)) : "";
    EXPECT_EQ(answer, GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(
    Table, TypeOfPlace,
    testing::Values(TypeCase{"tỉnh", Tier::nation, "Tỉnh, province"},
                    TypeCase{"Thành phố", Tier::nation, "Thành phố, province"},
                    TypeCase{"thành phố", Tier::province, "Thành phố, district"},
                    TypeCase{"THỊ XÃ", Tier::province, "Thị xã, district"},
                    TypeCase{"xã", Tier::district, "Xã, commune"},
                    TypeCase{"xã", Tier::province, "Xã, commune"},
                    TypeCase{"đặc khu", Tier::province, "Đặc khu, commune"},
                    TypeCase{"Thị  trấn", Tier::district, "Thị trấn, commune"},
                    TypeCase{"xã", Tier::nation, ""}, TypeCase{"tỉnh", Tier::district, ""},
                    TypeCase{"xã", Tier::commune, ""}, TypeCase{"thôn", Tier::district, ""},
                    TypeCase{"", Tier::province, ""}));

TEST(PlaceParent, IsOfTheTierAboveOrTheProvinceOfACommune) {
    EXPECT_TRUE(may_hang_below(Tier::commune, Tier::district));
    EXPECT_TRUE(may_hang_below(Tier::commune, Tier::province));
    EXPECT_TRUE(may_hang_below(Tier::district, Tier::province));
    EXPECT_TRUE(may_hang_below(Tier::province, Tier::nation));
    EXPECT_FALSE(may_hang_below(Tier::commune, Tier::nation));
    EXPECT_FALSE(may_hang_below(Tier::commune, Tier::commune));
    EXPECT_FALSE(may_hang_below(Tier::district, Tier::nation));
    EXPECT_FALSE(may_hang_below(Tier::province, Tier::commune));
}

TEST(Name, IsKeptAsOneSpellingOfManyWaysToTypeIt) {
    PlaceSpan composed;
    composed.set_name(*tidy_name("Hòa Bình"));
    PlaceSpan decomposed;
    decomposed.set_name(*tidy_name("  Ho\u0300a   Bi\u0300nh "));
    PlaceSpan newer_tone;
    newer_tone.set_name(*tidy_name("Hoà Bình"));

    EXPECT_EQ(decomposed.name, composed.name);
    EXPECT_NE(newer_tone.name, composed.name);
    EXPECT_EQ(newer_tone.name_key, composed.name_key);
    EXPECT_EQ(composed.name_key, "hoa binh");
}

TEST(Name, IsRefusedWhenNobodyCouldReadIt) {
    auto const problem_of = [](std::string_view name) {
        return std::string(tidy_name(name).error().code());
    };

    EXPECT_EQ(problem_of(""), "name_missing");
    EXPECT_EQ(problem_of(" \t \u00A0"), "name_missing");
    EXPECT_EQ(problem_of("\xC4"), "name_unreadable");
    EXPECT_EQ(problem_of(std::string_view("a\0b", 3)), "name_unreadable");
    EXPECT_EQ(problem_of("a\x1B[2J"), "name_unreadable");
    EXPECT_EQ(problem_of(std::string(201, 'a')), "name_too_long");
}

struct EditCase {
    Date day;
    std::string answer;
};

void PrintTo(EditCase const& example, std::ostream* out) {
    *out << example.day.to_text();
}

class ChangeOfASpan : public testing::TestWithParam<EditCase> {};

TEST_P(ChangeOfASpan, ComesInTheOrderOfTime) {
    auto const edit = edit_of({2022, 1, 1}, {2025, 7, 1}, GetParam().day);

    EXPECT_EQ(edit ? (*edit == SpanEdit::cut ? "cut" : "correct") : edit.error().code(),
              GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(Table, ChangeOfASpan,
                         testing::Values(EditCase{{2021, 12, 31}, "change_too_early"},
                                         EditCase{{2022, 1, 1}, "correct"},
                                         EditCase{{2022, 1, 2}, "cut"},
                                         EditCase{{2025, 6, 30}, "cut"},
                                         EditCase{{2025, 7, 1}, "already_ended"},
                                         EditCase{{222, 1, 1}, "day_implausible"}));

TEST(Span, EndsAfterItBegins) {
    EXPECT_TRUE(check_span({2022, 1, 1}, {2022, 1, 2}));
    EXPECT_TRUE(check_span({2022, 1, 1}, end_of_time));
    EXPECT_EQ(check_span({2022, 1, 1}, {2022, 1, 1}).error().code(), "period_backwards");
    EXPECT_EQ(check_span({222, 1, 1}, end_of_time).error().code(), "day_implausible");
    EXPECT_EQ(check_span({2022, 1, 1}, {2222, 1, 1}).error().code(), "day_implausible");
    EXPECT_EQ(check_span(end_of_time, end_of_time).error().code(), "day_implausible");
}

}  // namespace
}  // namespace binhyen::registry
