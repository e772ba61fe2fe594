#include "registry/outline_file.hpp"

#include <gtest/gtest.h>

namespace binhyen::registry {
namespace {

std::string code_of(std::string const& text) {
    auto const read = read_outlines(text);
    return read ? std::string("read") : std::string(read.error().code());
}

std::string collection(std::string const& geometry, std::string const& properties = "{}") {
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","id":"23284",)"
           R"("properties":)" +
           properties + R"(,"geometry":)" + geometry + "}]}";
}

constexpr auto square = R"([[[107,14],[108,14],[108,15],[107,14]]])";

TEST(OutlineFile, a_polygon_of_geojson_is_one_multipolygon) {
    auto const read = read_outlines(
        collection(R"({"type":"Polygon","coordinates":)" + std::string(square) + "}"));

    ASSERT_TRUE(read);
    EXPECT_EQ(outline_text(read->front().polygons), "[[[[107,14],[108,14],[108,15],[107,14]]]]");
    EXPECT_EQ(name_in(read->front(), "id"), "23284");
}

TEST(OutlineFile, degrees_have_four_decimals_whatever_their_sign) {
    EXPECT_EQ(outline_text({{{{-0.00004, 14.00005}, {107.12345, -8.5}}}}),
              "[[[[0,14.0001],[107.1235,-8.5]]]]");
}

// Two squares that share an arc, the second walking it backwards.
constexpr auto topology = R"({"type":"Topology",
    "transform":{"scale":[0.5,0.5],"translate":[107,14]},
    "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]],
    "objects":{"communes":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,1]],"properties":{"ma":"23284","dan_so":7216}},
        {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"ma":"23302"}}]}}})";

TEST(OutlineFile, arcs_of_topojson_are_joined_forwards_and_backwards) {
    auto const read = read_outlines(topology);

    ASSERT_TRUE(read) << render(read.error(), Language::en);
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ(outline_text((*read)[0].polygons),
              "[[[[108,14],[108,15],[107,15],[107,14],[108,14]]]]");
    EXPECT_EQ(outline_text((*read)[1].polygons),
              "[[[[108,14],[109,14],[109,15],[108,15],[108,14]]]]");
}

TEST(OutlineFile, the_property_that_names_most_places_is_taken) {
    auto const read = read_outlines(topology);

    EXPECT_EQ(naming_property(*read, {"23284", "23302"}), "ma");
    EXPECT_EQ(naming_property(*read, {"99999"}), "");
}

TEST(OutlineFile, what_is_no_boundary_file_is_outline_file_unreadable) {
    for (auto const* text :
         {"", "{", "[]", "null", "{\"type\":\"Feature\"}", "PK\x03\x04", "{\"type\":\"Topology\"}",
          "{\"type\":\"FeatureCollection\"}", "{\"type\":\"FeatureCollection\",\"features\":{}}",
          "{\"type\":\"Topology\",\"arcs\":[[1]],\"objects\":{}}"})
        EXPECT_EQ(code_of(text), "outline_file_unreadable") << text;
}

TEST(OutlineFile, a_shape_that_is_no_area_in_degrees_is_outline_shape_unreadable) {
    for (
        auto const* geometry : {
            R"({"type":"Point","coordinates":[107,14]})",
            R"({"type":"Polygon","coordinates":[]})",
            R"({"type":"Polygon","coordinates":[[[107,14],[108,14]]]})",
            R"({"type":"Polygon","coordinates":[[[107,14],[108,14],[108,"15"],[107,14]]]})",
            R"({"type":"Polygon","coordinates":[[[550000,1600000],[1,2],[3,4],[550000,1600000]]]})",
            R"({"type":"MultiPolygon","coordinates":7})",
            R"(null)",
        })
        EXPECT_EQ(code_of(collection(geometry)), "outline_shape_unreadable") << geometry;
    EXPECT_EQ(code_of(R"({"type":"Topology","arcs":[],"objects":{"a":{"geometries":[
        {"type":"Polygon","arcs":[[4]]}]}}})"),
              "outline_shape_unreadable");
}

TEST(OutlineFile, more_points_than_a_map_needs_are_outline_file_too_fine) {
    std::string ring;
    for (int i = 0; i < 2'000'001; ++i) ring += "[1,1],";
    ring += "[1,1]";

    EXPECT_EQ(code_of(collection(R"({"type":"Polygon","coordinates":[[)" + ring + "]]}")),
              "outline_file_too_fine");
}

struct Island {
    double longitude;
    double latitude;
    bool is_hoang_sa;
    bool is_truong_sa;
};

TEST(OutlineFile, the_archipelagos_are_known_by_where_they_lie) {
    for (auto const& [longitude, latitude, is_hoang_sa, is_truong_sa] :
         {Island{112.3, 16.5, true, false}, Island{114.3, 10.4, false, true},
          Island{107.9, 14.3, false, false}, Island{106.6, 8.7, false, false}}) {
        auto const found = archipelagos_in({{{}, {{{{longitude, latitude}}}}}});
        EXPECT_EQ(found.has_hoang_sa, is_hoang_sa) << longitude;
        EXPECT_EQ(found.has_truong_sa, is_truong_sa) << longitude;
    }
}

}  // namespace
}  // namespace binhyen::registry
