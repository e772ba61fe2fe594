#include "base/ids.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace binhyen {
namespace {

constexpr Instant morning{1'668'933'000'000};

TEST(IdSource, MakesIdsThatIncreaseEvenInsideOneMillisecond) {
    IdSource ids{SeededRandom{1}};
    auto last = ids.next_text(morning);

    for (int i = 0; i < 10'000; ++i) {
        auto const next = ids.next_text(morning);
        ASSERT_LT(last, next);
        last = next;
    }
}

TEST(IdSource, MakesIdsThatIncreaseWhenTheClockGoesBack) {
    IdSource ids{SeededRandom{1}};
    auto const before = ids.next_text(morning);

    EXPECT_LT(before, ids.next_text(Instant{morning.milliseconds - 60'000}));
}

TEST(IdSource, SortsIdsOfTwoSourcesByTheirTime) {
    IdSource one{SeededRandom{1}};
    IdSource other{SeededRandom{2}};

    EXPECT_LT(one.next_text(morning), other.next_text(Instant{morning.milliseconds + 1}));
}

TEST(IdSource, WritesTwentySixCharactersOfBase32Hex) {
    auto const id = IdSource{SeededRandom{7}}.next_text(morning);

    EXPECT_EQ(id.size(), 26U);
    EXPECT_EQ(id.find_first_not_of("0123456789abcdefghijklmnopqrstuv"), std::string::npos) << id;
}

TEST(IdSource, WritesTheVersionAndVariantOfAUuidv7) {
    auto const zeros = [](unsigned char* into, std::size_t count) {
        std::fill_n(into, count, static_cast<unsigned char>(0));
    };

    // 00000000-0000-7000-8000-000000000000: time 0, version 7, counter 0, variant 10, rest zero.
    EXPECT_EQ(IdSource{zeros}.next_text(Instant{0}), "0000000001o010000000000000");
}

TEST(IdSource, GivesTheSameIdsForTheSameSeed) {
    IdSource one{SeededRandom{42}};
    IdSource other{SeededRandom{42}};

    EXPECT_EQ(one.next_text(morning), other.next_text(morning));
    EXPECT_EQ(one.next_text(morning), other.next_text(morning));
}

TEST(IdSource, GivesOtherIdsForAnotherSeed) {
    EXPECT_NE(IdSource{SeededRandom{1}}.next_text(morning),
              IdSource{SeededRandom{2}}.next_text(morning));
}

TEST(SeededRandom, IsSplitMix64) {
    SeededRandom random{1234567};

    // The published test values of the algorithm for this seed.
    EXPECT_EQ(random.next(), 6457827717110365317ULL);
    EXPECT_EQ(random.next(), 3203168211198807973ULL);
    EXPECT_EQ(random.next(), 9817491932198370423ULL);
}

TEST(SeededRandom, StaysBelowItsBoundAndReachesEveryNumber) {
    SeededRandom random{3};
    std::set<std::uint64_t> seen;

    for (int i = 0; i < 1000; ++i) seen.insert(random.below(7));

    EXPECT_EQ(seen, (std::set<std::uint64_t>{0, 1, 2, 3, 4, 5, 6}));
}

TEST(SystemRandom, FillsEveryByte) {
    std::vector<unsigned char> ever(64);
    for (int round = 0; round < 20; ++round) {
        std::vector<unsigned char> bytes(64);
        system_random(bytes.data(), bytes.size());
        for (std::size_t i = 0; i < bytes.size(); ++i) ever[i] |= bytes[i];
    }

    for (auto byte : ever) EXPECT_NE(byte, 0);
}

TEST(Id, IsEmptyOnlyWithoutText) {
    struct PlaceTag;

    EXPECT_TRUE(Id<PlaceTag>{}.is_empty());
    EXPECT_FALSE(Id<PlaceTag>{"0"}.is_empty());
}

}  // namespace
}  // namespace binhyen
