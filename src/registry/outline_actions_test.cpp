#include "registry/outline_actions.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "registry_world.hpp"

namespace binhyen::registry {
namespace {

using Names = std::vector<std::string>;

class Outlines : public test::RegistryWorld {
protected:
    std::string const file =
        (std::filesystem::temp_directory_path() / ("outlines-" + std::to_string(::getpid())))
            .string();

    void TearDown() override {
        std::filesystem::remove(file);
        RegistryWorld::TearDown();
    }

    static std::string shape(std::string const& code, std::string const& at) {
        return R"({"type":"Feature","properties":{"code":")" + code +
               R"("},"geometry":{"type":"Polygon","coordinates":[[)" + at + "," + at + "," + at +
               "," + at + "]]}}";
    }
    Result<OutlineReport> import(std::string const& shapes, OutlineMode mode = OutlineMode::enter,
                                 std::string const& within = "62") {
        std::ofstream(file) << R"({"type":"FeatureCollection","features":[)" << shapes << "]}";
        return import_outlines(admin, {file, within, today, "Bản đồ 2022", mode});
    }
    std::string code_of(Result<OutlineReport> const& result) {
        return result ? "" : std::string(result.error().code());
    }
    Names drawn(std::string const& label) {
        Names labels;
        auto const map = get_map(admin, label, today);
        for (auto const& place : map->places)
            if (!place.outline.empty()) labels.push_back(place.label);
        return labels;
    }

    std::string const both = shape("23284", "[107.9,14.3]") + "," + shape("23302", "[107.8,14.2]");
};

TEST_P(Outlines, a_map_shows_the_places_below_with_the_outlines_entered) {
    auto const report = import(both);

    ASSERT_TRUE(report) << render(report.error(), Language::en);
    EXPECT_TRUE(report->is_entered);
    EXPECT_EQ(report->new_count, 2);
    EXPECT_EQ(report->missing, (Names{"Thị trấn Đắk Hà"}));
    EXPECT_EQ(drawn("608"), (Names{"23284", "23302"}));
    EXPECT_EQ(drawn("615"), (Names{}));
}

TEST_P(Outlines, a_check_enters_nothing) {
    auto const report = import(both, OutlineMode::check);

    EXPECT_EQ(report->new_count, 2);
    EXPECT_FALSE(report->is_entered);
    EXPECT_EQ(drawn("608"), (Names{}));
}

TEST_P(Outlines, a_newer_file_replaces_what_it_draws_and_leaves_the_rest) {
    ASSERT_TRUE(import(both));

    auto const report = import(shape("23284", "[107.5,14.5]"));

    EXPECT_EQ(report->replaced_count, 1);
    EXPECT_EQ(report->new_count, 0);
    EXPECT_EQ(drawn("608"), (Names{"23284", "23302"}));
}

TEST_P(Outlines, shapes_of_other_places_are_told_and_left_out) {
    auto const report = import(both + "," + shape("00004", "[105,21]"));

    EXPECT_EQ(report->unknown, (Names{"00004"}));
    EXPECT_EQ(report->new_count, 2);
}

TEST_P(Outlines, without_a_code_of_a_place_there_it_is_outline_codes_absent) {
    EXPECT_EQ(code_of(import(shape("00004", "[105,21]"))), "outline_codes_absent");
    EXPECT_EQ(code_of(import(both, OutlineMode::enter, "615")), "outline_codes_absent");
}

TEST_P(Outlines, two_shapes_of_one_place_are_outline_twice) {
    EXPECT_EQ(code_of(import(both + "," + shape("23284", "[107,14]"))), "outline_twice");
}

TEST_P(Outlines, a_map_of_the_country_needs_both_archipelagos) {
    auto const country = [&](std::string const& more) {
        return code_of(import(both + more, OutlineMode::enter, "VN"));
    };
    auto const hoang_sa = "," + shape("20333", "[112.3,16.5]");
    auto const truong_sa = "," + shape("22736", "[114.3,10.4]");

    EXPECT_EQ(country(hoang_sa), "outline_archipelago_missing");
    EXPECT_EQ(country(truong_sa), "outline_archipelago_missing");
    EXPECT_EQ(country(hoang_sa + truong_sa), "");
}

TEST_P(Outlines, an_outline_beyond_any_need_is_outline_shape_too_fine) {
    std::string ring;
    for (int i = 0; i < 40'000; ++i) ring += "[107.1234,14.1234],";
    auto const fine = R"({"type":"Feature","properties":{"code":"23284"},"geometry":)"
                      R"({"type":"Polygon","coordinates":[[)" +
                      ring + "[107.1234,14.1234]]]}}";

    EXPECT_EQ(code_of(import(fine)), "outline_shape_too_fine");
}

TEST_P(Outlines, whoever_does_not_manage_the_places_may_not) {
    admin.actor = test::actor_with("VN/62/", {Verb::read});
    EXPECT_EQ(code_of(import(both)), "not_permitted");
    admin.actor = test::actor_with("VN/62/608/", {Verb::read, Verb::manage_places});
    EXPECT_EQ(code_of(import(both)), "absent");
}

ON_BOTH_ENGINES(Outlines);

}  // namespace
}  // namespace binhyen::registry
