#include "identity/sign_in_delay.hpp"

#include <gtest/gtest.h>

#include "identity/settings.hpp"

namespace binhyen::identity {
namespace {

constexpr Instant start{1'000 * one_day};

Instant later(std::int64_t milliseconds) {
    return {start.milliseconds + milliseconds};
}

struct WaitRow {
    AttemptScope scope;
    std::int64_t failure_count;
    std::int64_t seconds;
};

class Waits : public ::testing::TestWithParam<WaitRow> {};

TEST_P(Waits, GrowAndStayShort) {
    Attempts const attempts{
        .failure_count = GetParam().failure_count, .failed_at = start, .succeeded_at = {}};

    EXPECT_EQ(next_try_at(GetParam().scope, attempts), later(GetParam().seconds * one_second));
}

using enum AttemptScope;
INSTANTIATE_TEST_SUITE_P(table, Waits,
                         ::testing::Values(WaitRow{account, 0, 0}, WaitRow{account, 9, 0},
                                           WaitRow{account, 10, 5}, WaitRow{account, 11, 10},
                                           WaitRow{account, 16, 320}, WaitRow{account, 17, 600},
                                           WaitRow{account, 1'000'000, 600},
                                           WaitRow{address, 29, 0}, WaitRow{address, 30, 2},
                                           WaitRow{address, 34, 32}, WaitRow{address, 35, 60},
                                           WaitRow{address, 1'000'000, 60}, WaitRow{pair, 4, 0},
                                           WaitRow{pair, 5, 5}, WaitRow{pair, 6, 10},
                                           WaitRow{pair, 11, 300}, WaitRow{pair, 1'000'000, 300}));

TEST(SignInDelay, AQuietHourForgets) {
    Attempts const many{.failure_count = 50, .failed_at = start, .succeeded_at = {}};

    EXPECT_EQ(after_failure(many, later(one_hour)).failure_count, 51);
    EXPECT_EQ(after_failure(many, later(one_hour + 1)).failure_count, 1);
}

TEST(SignInDelay, AStrangersGuessesDoNotTouchTheHolderAtTheUsualDesk) {
    Attempts const attacked{.failure_count = 500, .failed_at = start, .succeeded_at = {}};
    Attempts const usual{.failure_count = 0, .failed_at = {}, .succeeded_at = later(-one_day)};

    EXPECT_EQ(wait_before_try({.account = attacked, .address = {}, .pair = usual}, start), 0);
    EXPECT_EQ(wait_before_try({.account = attacked, .address = {}, .pair = {}}, start),
              10 * one_minute);
}

TEST(SignInDelay, AnOfficeOfManyDoesNotShutOutItsUsualPeople) {
    Attempts const busy{.failure_count = 100, .failed_at = start, .succeeded_at = {}};
    Attempts const usual{.failure_count = 1, .failed_at = start, .succeeded_at = later(-one_day)};

    EXPECT_EQ(wait_before_try({.account = {}, .address = busy, .pair = usual}, start), 0);
}

TEST(SignInDelay, TheUsualDeskWaitsForItsOwnFailures) {
    Attempts const usual{.failure_count = 5, .failed_at = start, .succeeded_at = later(-one_day)};

    EXPECT_EQ(wait_before_try({.account = {}, .address = {}, .pair = usual}, start),
              5 * one_second);
}

TEST(SignInDelay, AnAddressIsUsualForNinetyDays) {
    Attempts const pair{.failure_count = 0, .failed_at = {}, .succeeded_at = start};

    EXPECT_TRUE(is_known_pair(pair, later(90 * one_day - 1)));
    EXPECT_FALSE(is_known_pair(pair, later(90 * one_day)));
    EXPECT_FALSE(is_known_pair({}, start)) << "never succeeded";
}

TEST(SignInDelay, NobodyEverWaitsLongerThanTenMinutes) {
    Attempts const worst{.failure_count = 1'000'000'000, .failed_at = start, .succeeded_at = {}};

    EXPECT_LE(wait_before_try({.account = worst, .address = worst, .pair = worst}, start),
              10 * one_minute);
}

}  // namespace
}  // namespace binhyen::identity
