#include "base/plain_json.hpp"

#include <gtest/gtest.h>

#include <boost/json.hpp>

// An invented bed of a garden: every kind of member there is.
namespace binhyen {
namespace {

using plain_json::member;
using plain_json::read;
using plain_json::written;

enum class Soil : std::uint8_t { clay, sand };
constexpr auto words_of(Soil) {
    return std::array<std::string_view, 2>{"clay", "sand"};
}

struct Plant {
    std::string name;
    std::int64_t count = 1;
};
constexpr auto members_of(Plant const*) {
    return std::tuple{member("name", &Plant::name), member("count", &Plant::count)};
}

struct Bed {
    std::string row;
    Soil soil = Soil::clay;
    bool is_wet = false;
    std::uint8_t depth = 0;
    Date dug_on;
    std::optional<Date> mown_on;
    std::vector<Plant> plants;
};
constexpr auto members_of(Bed const*) {
    return std::tuple{member("row", &Bed::row),       member("soil", &Bed::soil),
                      member("is_wet", &Bed::is_wet), member("depth", &Bed::depth),
                      member("dug_on", &Bed::dug_on), member("mown_on", &Bed::mown_on),
                      member("plants", &Bed::plants)};
}

TEST(PlainJson, WhatIsBlankIsLeftOut) {
    EXPECT_EQ(written(Bed{}), "{}");
    EXPECT_EQ(written(Bed{.row = {},
                          .soil = Soil::sand,
                          .is_wet = true,
                          .depth = 7,
                          .dug_on = {2022, 3, 1},
                          .mown_on = Date{2022, 5, 4},
                          .plants = {{"đậu", 2}, {}}}),
              R"({"soil":"sand","is_wet":true,"depth":7,"dug_on":"2022-03-01",)"
              R"("mown_on":"2022-05-04","plants":[{"name":"đậu","count":2},{}]})");
}

TEST(PlainJson, WhatWasWrittenIsReadAgain) {
    Bed const bed{.row = "\"A\\1\"\n\t\x01 / Đắk",
                  .soil = Soil::sand,
                  .depth = 255,
                  .dug_on = {1999, 12, 31},
                  .mown_on = {},
                  .plants = {{"kale", -900'000'000'000'000'000}}};
    Bed again;

    ASSERT_TRUE(read(written(bed), again));

    EXPECT_EQ(again.row, bed.row);
    EXPECT_EQ(again.plants.at(0).count, bed.plants.at(0).count);
    EXPECT_EQ(written(again), written(bed));
    // Boost spells the same text alike, so that replies did not change when they came to be
    // written here.
    EXPECT_EQ(boost::json::serialize(boost::json::parse(written(bed))), written(bed));
}

TEST(PlainJson, UnknownMembersOfAnyKindArePassedOver) {
    Bed bed;

    ASSERT_TRUE(
        read(R"( {"sun": [1, -2.5e3, {"a": null}, []], "row" : "B", "x":{}, "y":true} )", bed));

    EXPECT_EQ(bed.row, "B");
}

TEST(PlainJson, EscapesAreUnderstood) {
    Bed bed;

    ASSERT_TRUE(read(R"({"row":"\u0110\u1eaFk \ud83c\udf31\/\b\f\r"})", bed));

    EXPECT_EQ(bed.row, "Đắk 🌱/\b\f\r");
}

TEST(PlainJson, WhatIsNotAsExpectedIsRefused) {
    for (auto const* text : {"",
                             "[]",
                             "{",
                             R"({"row":"A")",
                             R"({"row":"A"}})",
                             R"({"row":"A",})",
                             R"({"row":5})",
                             R"({"row":null})",
                             R"({"depth":256})",
                             R"({"depth":-1})",
                             R"({"depth":1.0})",
                             R"({"depth":1e1})",
                             R"({"depth":"1"})",
                             R"({"depth":1234567890123456789})",
                             R"({"is_wet":1})",
                             R"({"soil":"peat"})",
                             R"({"dug_on":"2022-02-30"})",
                             R"({"mown_on":""})",
                             R"({"row":"\ud83c"})",
                             R"({"row":"\udf31"})",
                             R"({"row":"\u00g0"})",
                             R"({"row":"\x"})",
                             R"({"plants":[{},]})",
                             R"({"plants":[{} {}]})",
                             R"({"x":nul})",
                             R"({row:"A"})"}) {
        Bed bed;
        EXPECT_FALSE(read(text, bed)) << text;
    }
    Bed bed;
    EXPECT_FALSE(read("{\"x\":" + std::string(100'000, '['), bed));
}

}  // namespace
}  // namespace binhyen
