#include "base/date.hpp"

#include <gtest/gtest.h>

namespace binhyen {
namespace {

struct Reading {
    char const* text;
    bool is_a_day;
};

void PrintTo(Reading const& reading, std::ostream* out) {
    *out << '"' << reading.text << '"';
}

class DateReading : public testing::TestWithParam<Reading> {};

TEST_P(DateReading, AcceptsOnlyDaysThatExistInOneSpelling) {
    auto const date = Date::parse(GetParam().text);

    EXPECT_EQ(date.has_value(), GetParam().is_a_day);
    EXPECT_EQ(date ? date->to_text() : GetParam().text, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Table, DateReading,
                         testing::Values(Reading{"2022-11-20", true},    //
                                         Reading{"2022-02-31", false},   // no such day
                                         Reading{"2022-02-29", false},   // not a leap year
                                         Reading{"2024-02-29", true},    // divisible by 4
                                         Reading{"1900-02-29", false},   // by 100 and not by 400
                                         Reading{"2000-02-29", true},    // by 400
                                         Reading{"2022-04-31", false},   // April has 30
                                         Reading{"2022-00-10", false},   //
                                         Reading{"2022-13-10", false},   //
                                         Reading{"2022-10-00", false},   //
                                         Reading{"31/02/2022", false},   //
                                         Reading{"20/11/2022", false},   // the screen's spelling
                                         Reading{"2022-1-1", false},     //
                                         Reading{"2022-11-20 ", false},  //
                                         Reading{" 2022-11-2", false},   //
                                         Reading{"2022-11-2a", false},   //
                                         Reading{"-022-11-20", false},   //
                                         Reading{"2022-+1-20", false},   //
                                         Reading{"", false},             //
                                         Reading{"0001-01-01", true},    //
                                         Reading{"9999-12-31", true}));

TEST(Date, IsWrittenDayFirstForPeople) {
    EXPECT_EQ(Date(2022, 4, 6).to_vietnamese(), "06/04/2022");
}

TEST(Date, SortsAsItsTextSorts) {
    EXPECT_LT(Date(2021, 12, 31), Date(2022, 1, 1));
    EXPECT_LT(Date(2021, 12, 31).to_text(), Date(2022, 1, 1).to_text());
}

TEST(Date, CountsDaysOverTheEndOfFebruary) {
    EXPECT_EQ(Date(2024, 2, 28).plus_days(2), Date(2024, 3, 1));
    EXPECT_EQ(Date(2023, 2, 28).plus_days(1), Date(2023, 3, 1));
    EXPECT_EQ(Date(2024, 3, 1).plus_days(-1), Date(2024, 2, 29));
}

TEST(Date, ComesBackFromItsDayNumber) {
    EXPECT_EQ(Date(1970, 1, 2).day_number(), 1);
    EXPECT_EQ(Date::from_day_number(Date(2022, 11, 20).day_number()), Date(2022, 11, 20));
}

TEST(Date, KnowsThatTheTwentiethOfNovember2022WasASunday) {
    EXPECT_EQ(Date(2022, 11, 20).weekday(), std::chrono::Sunday);
}

TEST(Period, HoldsBothItsEnds) {
    Period const year{{2021, 11, 21}, {2022, 11, 20}};

    EXPECT_TRUE(year.holds({2021, 11, 21}));
    EXPECT_TRUE(year.holds({2022, 11, 20}));
    EXPECT_FALSE(year.holds({2021, 11, 20}));
    EXPECT_FALSE(year.holds({2022, 11, 21}));
}

TEST(Instant, IsWrittenInUtcToTheMillisecond) {
    EXPECT_EQ(Instant{0}.to_text(), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(Instant{1'668'933'000'007}.to_text(), "2022-11-20T08:30:00.007Z");
    EXPECT_EQ(Instant{-1}.to_text(), "1969-12-31T23:59:59.999Z");
}

TEST(Instant, FallsOnTheNextDayInVietnamFromSeventeenHoursUtc) {
    constexpr std::int64_t midnight = 1'668'902'400'000;  // 2022-11-20T00:00Z
    constexpr std::int64_t hour = 3'600'000;

    EXPECT_EQ(Instant{midnight + 17 * hour - 1}.day_in_vietnam(), Date(2022, 11, 20));
    EXPECT_EQ(Instant{midnight + 17 * hour}.day_in_vietnam(), Date(2022, 11, 21));
}

}  // namespace
}  // namespace binhyen
