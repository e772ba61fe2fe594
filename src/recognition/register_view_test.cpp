#include "recognition/register_view.hpp"

#include "journey.hpp"
#include "recognition/publication_actions.hpp"

// What anybody may read of the register, and where nobody may. On both engines.
namespace binhyen::recognition {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;
using Names = std::vector<std::string>;

class PublicRegisterOf : public OnBothEngines {
protected:
    World world{database()};

    Result<RegisterPublication> publish(PublishRegister const& request) {
        return publish(World::administrator("VN/62/"), request);
    }
    Result<RegisterPublication> publish(Actor actor, PublishRegister const& request) {
        auto context = world.as(std::move(actor));
        return publish_register(context, request);
    }
    void published() { must(publish({"62", true, "12/CV-UBND ngày 05/01/2022", 0})); }

    PublicRegister read(RegisterQuery const& query = {}) {
        return must(read_public_register(database(), query));
    }
    Names names(RegisterQuery const& query = {}) {
        Names found;
        for (auto const& line : read(query).lines) found.push_back(line.subject_name);
        return found;
    }
    Journey named(std::string code, std::string name, std::string ground = "23284") {
        auto subject = World::new_subject(registry::Kind::residential_area, std::move(code),
                                          std::move(ground));
        subject.name = std::move(name);
        return {world, subject};
    }
};

TEST_P(PublicRegisterOf, NobodyReadsItBeforeItsProvincePublishesIt) {
    named("A1", "Thôn 1").decided("12/QĐ-UBND");
    EXPECT_FALSE(read().is_published);
    EXPECT_TRUE(read().lines.empty());

    published();
    EXPECT_EQ(names(), Names{"Thôn 1"});

    must(publish({"62", false, "13/CV-UBND", 1}));
    EXPECT_FALSE(read().is_published);
    EXPECT_TRUE(read({.year = 2022}).lines.empty());
}

TEST_P(PublicRegisterOf, HoldsOnlyThoseRecognised) {
    published();
    auto failed = named("A1", "Thôn 1");
    failed.recorded().submitted().appraised({{"4.2", dossier::Finding::not_met, "Theo biên bản"}});
    failed.decided("12/QĐ-UBND");
    named("A2", "Thôn 2").decided("13/QĐ-UBND");
    named("A3", "Thôn 3").appraised();

    EXPECT_EQ(failed.now().outcome, dossier::Recognition::not_recognised);
    EXPECT_EQ(names(), Names{"Thôn 2"});
    auto const line = read().lines.front();
    EXPECT_EQ(line.decision_number, "13/QĐ-UBND");
    EXPECT_EQ(line.place_name, "Phường Duy Tân, Thành phố Kon Tum, Tỉnh Kon Tum");
}

TEST_P(PublicRegisterOf, IsSearchedByNameInAnySpelling) {
    published();
    named("A1", "Thôn Hòa Bình").decided("12/QĐ-UBND");
    named("A2", "Thôn Đắk Kang").decided("13/QĐ-UBND");

    for (auto const* typed : {"Hoà Bình", "hòa", "HOA BINH", "hoa"})
        EXPECT_EQ(names({.name = typed}), Names{"Thôn Hòa Bình"}) << typed;
    EXPECT_EQ(names({.name = "dak"}), Names{"Thôn Đắk Kang"});
    EXPECT_EQ(names({.name = "%"}), names());
    EXPECT_TRUE(names({.name = "không có"}).empty());
}

TEST_P(PublicRegisterOf, IsNarrowedByYearKindAndPlaceAndReadPageByPage) {
    published();
    named("A1", "Thôn 1").decided("12/QĐ-UBND");
    named("A2", "Thôn 2").decided("13/QĐ-UBND");
    named("B1", "Thôn 3", "23302").decided("12/QĐ-UBND");

    EXPECT_EQ(names({.place = "23302"}), Names{"Thôn 3"});
    EXPECT_TRUE(names({.kind = dossier::Kind::school}).empty());
    EXPECT_TRUE(names({.year = 2021}).empty());
    auto const first = read({.limit = 2});
    ASSERT_TRUE(first.next.has_value());
    EXPECT_EQ(first.lines.size(), 2u);
    EXPECT_EQ(names({.after = first.next, .limit = 2}), Names{"Thôn 3"});
    EXPECT_EQ(read({.after = first.next, .limit = 2}).next, std::nullopt);
}

TEST_P(PublicRegisterOf, ShowsTheWayDownThroughThePlaces) {
    published();

    auto const whole = read();
    ASSERT_EQ(whole.trail.size(), 1u);
    EXPECT_EQ(whole.trail[0].name, "Tỉnh Kon Tum");
    EXPECT_EQ(whole.below.size(), 2u);
    auto const district = read({.place = "608"});
    EXPECT_EQ(district.trail.size(), 2u);
    EXPECT_EQ(district.below.size(), 2u);
    // A place that is none is as good as not chosen.
    EXPECT_EQ(read({.place = "99999"}).trail.size(), 1u);
}

TEST_P(PublicRegisterOf, IsPublishedByItsProvinceWithAPaper) {
    EXPECT_EQ(refusals(publish({"62", true, "", 0})), Codes{"publication_paper_missing"});
    EXPECT_EQ(refusals(publish({"608", true, "12/CV", 0})), Codes{"publication_not_of_province"});
    EXPECT_EQ(refusals(publish({"99", true, "12/CV", 0})), Codes{"decision_place_absent"});
    EXPECT_EQ(refusals(publish(world.officer("62"), {"62", true, "12/CV", 0})),
              Codes{"not_permitted"});
    published();
    EXPECT_EQ(refusals(publish({"62", false, "13/CV", 0})), Codes{"version_conflict"});
    auto quang = world.as(World::administrator("VN/62/"));
    auto const seen = must(view_publication(quang, "62"));
    EXPECT_TRUE(seen.may_change);
    EXPECT_TRUE(seen.publication->is_published);
}

ON_BOTH_ENGINES(PublicRegisterOf);

}  // namespace
}  // namespace binhyen::recognition
