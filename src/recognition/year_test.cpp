#include "audit/audit_door.hpp"
#include "audit/chain.hpp"
#include "journey.hpp"
#include "recognition/recognition_store.hpp"

// The whole year of small places, through the acts people use, on both engines.
namespace binhyen::recognition {
namespace {

using namespace binhyen::test;

class Year : public OnBothEngines {
protected:
    World world{database()};
};

TEST_P(Year, AnAreaInOrderEndsWithACertificate) {
    Journey area(world, "A1");

    area.decided("12/QĐ-UBND");

    EXPECT_EQ(area.state(), State::decided);
    EXPECT_EQ(area.now().outcome, dossier::Recognition::recognised);
}

TEST_P(Year, InstitutionsInOrderAreRecognised) {
    int number = 20;
    for (auto const kind :
         {registry::Kind::agency, registry::Kind::enterprise, registry::Kind::school}) {
        auto subject = World::new_subject(kind, std::string(enum_text(kind)));
        subject.profile = World::full_profile;
        Journey institution(world, subject);

        institution.decided(std::to_string(++number) + "/QĐ-UBND");

        EXPECT_EQ(institution.now().outcome, dossier::Recognition::recognised) << enum_text(kind);
    }
}

ON_BOTH_ENGINES(Year);

}  // namespace
}  // namespace binhyen::recognition
