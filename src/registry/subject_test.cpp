#include "registry/subject.hpp"

#include <gtest/gtest.h>

namespace binhyen::registry {
namespace {

PlaceOnDay place(Tier tier, std::string path) {
    PlaceOnDay place;
    place.id = {path};
    place.tier = tier;
    place.type = enum_text(tier);
    place.path = std::move(path);
    return place;
}

PlaceOnDay const nation = place(Tier::nation, "VN/");
PlaceOnDay const province = place(Tier::province, "VN/62/");
PlaceOnDay const district = place(Tier::district, "VN/62/608/");
PlaceOnDay const commune = place(Tier::commune, "VN/62/608/23284/");
PlaceOnDay const neighbour = place(Tier::commune, "VN/62/608/23302/");

struct StandingCase {
    Kind kind;
    PlaceOnDay const& ground;
    PlaceOnDay const& manager;
    std::string answer;  // the path, or the problem's code
};

void PrintTo(StandingCase const& example, std::ostream* out) {
    *out << enum_text(example.kind) << " on " << example.ground.path << " managed by "
         << example.manager.path;
}

class StandingOfASubject : public testing::TestWithParam<StandingCase> {};

TEST_P(StandingOfASubject, IsWhereItsManagerIsSaveForACommune) {
    auto const& [kind, ground, manager, answer] = GetParam();
    Subject subject{.id = {}, .code = "K1", .kind = kind, .valid_from = {}};
    SubjectSpan span;

    auto const set = span.set_places(subject, ground, manager);

    EXPECT_EQ(set ? span.path : std::string(set.error().code()), answer);
}

INSTANTIATE_TEST_SUITE_P(
    Table, StandingOfASubject,
    testing::Values(
        StandingCase{Kind::residential_area, commune, commune, "VN/62/608/23284/@K1/"},
        StandingCase{Kind::residential_area, commune, district, "subject_manager_wrong"},
        StandingCase{Kind::residential_area, commune, neighbour, "subject_manager_wrong"},
        StandingCase{Kind::residential_area, district, district, "subject_ground_wrong"},
        StandingCase{Kind::commune, commune, district, "VN/62/608/23284/@K1/"},
        StandingCase{Kind::commune, commune, province, "VN/62/608/23284/@K1/"},
        StandingCase{Kind::commune, commune, commune, "subject_manager_wrong"},
        StandingCase{Kind::commune, commune, nation, "subject_manager_wrong"},
        StandingCase{Kind::commune, province, nation, "subject_ground_wrong"},
        StandingCase{Kind::school, commune, commune, "VN/62/608/23284/@K1/"},
        StandingCase{Kind::school, commune, district, "VN/62/608/@K1/"},
        StandingCase{Kind::agency, commune, province, "VN/62/@K1/"},
        StandingCase{Kind::enterprise, commune, nation, "VN/@K1/"},
        StandingCase{Kind::enterprise, commune, neighbour, "subject_manager_wrong"},
        StandingCase{Kind::agency, district, district, "VN/62/608/@K1/"},
        StandingCase{Kind::agency, district, commune, "subject_manager_wrong"},
        StandingCase{Kind::agency, province, province, "subject_ground_wrong"}));

TEST(SubjectCode, IsASafeSegmentOfPathsAndFileNames) {
    for (auto const* code : {"KDC-23284-01", "x", "A.1", "00123"})
        EXPECT_TRUE(check_subject_code(code)) << code;
    for (auto const* code :
         {"", "../x", "a/b", "a@b", "a~2", "a b", "ấp-1", "-a", ".a", "=cmd",
          "'; drop table subjects; --", "12345678901234567890123456789012345678901"})
        EXPECT_FALSE(check_subject_code(code)) << code;
}

TEST(ManagementByDelegation, RestsOnADocument) {
    SubjectSpan span;

    EXPECT_EQ(span.set_manager_basis(ManagerBasis::delegation, "  ").error().code(),
              "delegation_unfounded");
    EXPECT_TRUE(span.set_manager_basis(ManagerBasis::delegation, " QĐ 12/QĐ-UBND "));
    EXPECT_EQ(span.manager_document, "QĐ 12/QĐ-UBND");
}

TEST(ManagementByAuthority, KeepsNoDocument) {
    SubjectSpan span;
    ASSERT_TRUE(span.set_manager_basis(ManagerBasis::authority, "QĐ 12/QĐ-UBND"));

    EXPECT_EQ(span.manager_document, "");
}

TEST(Profile, IsAJsonObjectAndNothingElse) {
    SubjectSpan span;

    EXPECT_TRUE(span.set_profile(R"({ "staff_count" : 12 })"));
    EXPECT_EQ(span.profile, R"({"staff_count":12})");
    for (auto const* text : {"", "[]", "12", "{", R"({"a":1}x)", "\xFF"})
        EXPECT_EQ(span.set_profile(text).error().code(), "profile_malformed") << text;
}

}  // namespace
}  // namespace binhyen::registry
