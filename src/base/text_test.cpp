#include "base/text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace binhyen {
namespace {

using namespace std::string_literals;

// "Hòa" with its accent as a letter of its own.
constexpr char const* hoa_decomposed = "Ho\u0300a";

TEST(Tidied, WritesOneNormalForm) {
    EXPECT_EQ(text::tidied(hoa_decomposed), "Hòa");
    EXPECT_EQ(text::tidied("E\u0302\u0301"), "Ế");
}

TEST(Tidied, KeepsThePlaceOfTheToneMark) {
    EXPECT_EQ(text::tidied("Hoà"), "Hoà");
    EXPECT_EQ(text::tidied("Hòa"), "Hòa");
}

TEST(Tidied, MakesEveryRunOfBlanksOne) {
    EXPECT_EQ(text::tidied("  thôn \t 1\n"), "thôn 1");
    EXPECT_EQ(text::tidied("thôn\u00a01"), "thôn 1");
    EXPECT_EQ(text::tidied(" \t "), "");
    EXPECT_EQ(text::tidied(""), "");
}

struct Spelling {
    char const* text;
    char const* folded;
};

void PrintTo(Spelling const& spelling, std::ostream* out) {
    *out << '"' << spelling.text << '"';
}

class Folding : public testing::TestWithParam<Spelling> {};

TEST_P(Folding, GivesOneKeyForEverySpelling) {
    EXPECT_EQ(text::folded(GetParam().text), GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(Table, Folding,
                         testing::Values(Spelling{"Hòa", "hoa"},                   //
                                         Spelling{"Hoà", "hoa"},                   //
                                         Spelling{hoa_decomposed, "hoa"},          //
                                         Spelling{"HOA", "hoa"},                   //
                                         Spelling{"Đắk Hà", "dak ha"},             //
                                         Spelling{"Đăk Hà", "dak ha"},             //
                                         Spelling{"đẮK  hÀ", "dak ha"},            //
                                         Spelling{"Ia H'Drai", "ia h drai"},       //
                                         Spelling{"Ia H' Drai", "ia h drai"},      //
                                         Spelling{"Ia H\u2019Drai", "ia h drai"},  //
                                         Spelling{"Kroong (thôn 1)", "kroong thon 1"},
                                         Spelling{"Ngọk Wang", "ngok wang"},  //
                                         Spelling{"Ươ ươ Ưu", "uo uo uu"},    //
                                         Spelling{"ŏ ĕ ĭ ŭ", "o e i u"},      //
                                         Spelling{"...", ""},                 //
                                         Spelling{"", ""}));

TEST(SortKey, PutsNamesInTheOrderPeopleExpect) {
    std::vector<std::string> const right{"An",   "Ăn", "Ân",     "Bà",      "Dung",
                                         "Đung", "Em", "Thôn 2", "Thôn 10", "Xóm"};
    auto sorted = right;
    std::ranges::reverse(sorted);

    std::ranges::sort(sorted, {}, text::sort_key);

    EXPECT_EQ(sorted, right);
}

TEST(SortKey, IsLowerCaseHex) {
    auto const key = text::sort_key("Đắk Tô");

    EXPECT_FALSE(key.empty());
    EXPECT_EQ(key.find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(SortKey, IsTheSameForBothNormalForms) {
    EXPECT_EQ(text::sort_key(hoa_decomposed), text::sort_key("Hòa"));
}

TEST(Upper, KnowsVietnameseLetters) {
    EXPECT_EQ(text::upper("đắk ươ ế"), "ĐẮK ƯƠ Ế");
}

TEST(SpellingKey, IsTheSameForBothPlacesOfAToneMarkAndNoOther) {
    EXPECT_EQ(text::spelling_key("Hòa Bình"), text::spelling_key("Hoà Bình"));
    EXPECT_EQ(text::spelling_key("Thủy Nguyên"), text::spelling_key("Thuỷ Nguyên"));
    EXPECT_EQ(text::spelling_key("Ho\u0300a"), text::spelling_key("Hoà"));
    EXPECT_NE(text::spelling_key("Hòa"), text::spelling_key("Hóa"));
    EXPECT_NE(text::spelling_key("Hòa"), text::spelling_key("Hoa"));
    EXPECT_NE(text::spelling_key("Hòa An"), text::spelling_key("Hoa Àn"));
    EXPECT_NE(text::spelling_key("Đắk"), text::spelling_key("Đăk"));
}

struct Bytes {
    std::string text;
    bool is_clean;
};

class CleanUtf8 : public testing::TestWithParam<Bytes> {};

TEST_P(CleanUtf8, RefusesWhatADatabaseWouldCutOrAFontCouldNotShow) {
    EXPECT_EQ(text::is_clean_utf8(GetParam().text), GetParam().is_clean);
}

INSTANTIATE_TEST_SUITE_P(Table, CleanUtf8,
                         testing::Values(Bytes{"", true},                   //
                                         Bytes{"Đắk Hà 🌾", true},          //
                                         Bytes{"a\0b"s, false},             //
                                         Bytes{"\0"s, false},               //
                                         Bytes{"\xc0\x80", false},          // U+0000 in disguise
                                         Bytes{"\xed\xa0\x80", false},      // half of a pair
                                         Bytes{"\xf4\x90\x80\x80", false},  // beyond Unicode
                                         Bytes{"\xc4", false},              // cut in the middle
                                         Bytes{"Hoa\xff", false},           //
                                         Bytes{"\x80", false}));

}  // namespace
}  // namespace binhyen
