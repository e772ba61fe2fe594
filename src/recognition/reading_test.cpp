#include "dossier/dossier_view.hpp"
#include "dossier/reading_actions.hpp"
#include "journey.hpp"

namespace binhyen::dossier {
namespace {

Dossier decided_dossier(Kind kind) {
    Dossier made;
    made.kind = kind;
    made.path = "VN/62/608/23284/@A1/";
    made.ground_path = "VN/62/608/23284/";
    made.decider_path = kind == Kind::commune ? "VN/62/608/" : "VN/62/608/23284/";
    made.state = State::decided;
    made.outcome = Recognition::not_recognised;
    made.decided_on = Date{2022, 11, 10};
    return made;
}

Actor holder(identity::Role role, std::string const& path) {
    return test::World::holder(role, path, "ai");
}

TEST(Reading, TheHeadHearsItFirstAndTheAuthorityKnows) {
    using identity::Role;
    auto const area = decided_dossier(Kind::residential_area);
    EXPECT_TRUE(may_know_outcome(holder(Role::head, area.path), area, false));
    EXPECT_TRUE(may_know_outcome(holder(Role::member, "VN/62/608/23284/"), area, false));
    EXPECT_TRUE(may_know_outcome(holder(Role::reviewer, "VN/62/"), area, false));

    auto const commune = decided_dossier(Kind::commune);
    EXPECT_TRUE(may_know_outcome(holder(Role::chairman, commune.ground_path), commune, false));
    EXPECT_TRUE(
        may_know_outcome(holder(Role::commune_officer, commune.ground_path), commune, false));
    EXPECT_TRUE(may_know_outcome(holder(Role::reviewer, "VN/62/608/"), commune, false));
    EXPECT_FALSE(may_know_outcome(holder(Role::member, commune.ground_path), commune, false));
    EXPECT_FALSE(may_know_outcome(holder(Role::secretary, commune.ground_path), commune, false));
    EXPECT_TRUE(may_know_outcome(holder(Role::member, commune.ground_path), commune, true));
}

TEST(Reading, GoodNewsIsNobodysToWaitFor) {
    auto commune = decided_dossier(Kind::commune);
    commune.outcome = Recognition::recognised;
    EXPECT_TRUE(
        may_know_outcome(holder(identity::Role::member, commune.ground_path), commune, false));
}

TEST(Reading, WhatIsHiddenSaysNothingOfTheDecision) {
    auto const hidden = without_outcome(decided_dossier(Kind::commune));
    EXPECT_EQ(hidden.state, State::concluded);
    EXPECT_FALSE(hidden.outcome || hidden.decided_on || hidden.concluded_outcome);
}

class ReadingReasons : public test::OnBothEngines {
protected:
    test::World world{database()};
    test::Journey area{world, "A1"};

    // A registration of April fails clause 1 whatever else is true. [law: tt124-2021/4.1]
    void SetUp() override {
        area.registered({2022, 4, 5});
        area.decided("12/QĐ-UBND");
        ASSERT_EQ(area.now().outcome, Recognition::not_recognised);
    }

    std::string refusal(Actor actor, std::optional<OnBehalf> word = {}) {
        auto context = world.as(std::move(actor));
        context.on_behalf = std::move(word);
        auto const read = read_reasons(context, area.id());
        return read ? "" : std::string(read.error().code());
    }
    std::size_t unread(Actor actor, std::string place) {
        auto context = world.as(std::move(actor));
        return test::must(list_unread_reasons(context, {2022, std::move(place)})).dossiers.size();
    }
};

TEST_P(ReadingReasons, TheHeadSaysSoOnceAndTheOfficerSeesWhoHasNot) {
    EXPECT_EQ(unread(world.officer("23284"), "23284"), 1u);

    EXPECT_EQ(refusal(world.head("A1")), "");

    EXPECT_EQ(refusal(world.head("A1")), "reasons_read_already");
    EXPECT_EQ(unread(world.officer("23284"), "23284"), 0u);
    auto context = world.as(world.officer("23284"));
    auto const view = test::must(view_dossier(context, world.shelf(), area.id()));
    EXPECT_TRUE(view.reasons_read.has_value());
    EXPECT_FALSE(view.answers_for_it);
}

TEST_P(ReadingReasons, AnOfficerTypesInWhatTheHeadSignedAndNothingElse) {
    EXPECT_EQ(refusal(world.officer("23284")), "reading_on_behalf");
    EXPECT_EQ(refusal(world.chairman("23284")), "not_permitted");
    EXPECT_EQ(refusal(world.officer("23302")), "dossier_absent");

    EXPECT_EQ(refusal(world.officer("23284"), OnBehalf{"Y Hân", "Bản lý do đã ký 12/11/2022"}), "");
}

ON_BOTH_ENGINES(ReadingReasons);

}  // namespace
}  // namespace binhyen::dossier
