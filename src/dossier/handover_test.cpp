#include "dossier/handover_actions.hpp"
#include "dossier/handover_papers.hpp"
#include "dossier/problems.hpp"
#include "identity/identity_actions.hpp"
#include "world.hpp"

namespace binhyen::dossier {
namespace {

using identity::Role;
using namespace binhyen::test;

Dossier at(State state) {
    Dossier made;
    made.state = state;
    made.path = "VN/62/608/23284/@A1/";
    made.appraiser_path = "VN/62/608/23284/";
    made.decider_path = "VN/62/608/23284/";
    return made;
}

std::vector<OpenItem> open_at(Dossier const& dossier, std::string_view path,
                              bool has_evidence = true) {
    std::vector<OpenItem> kinds;
    for (auto const& one : open_items_of(dossier, path, has_evidence, false))
        kinds.push_back(one.kind);
    return kinds;
}

TEST(Handover, WhatIsOpenFollowsTheStateAndTheOffice) {
    using enum OpenItem;
    using Kinds = std::vector<OpenItem>;
    auto const office = "VN/62/608/23284/";
    EXPECT_EQ(open_at(at(State::enrolled), office), Kinds{not_registered});
    EXPECT_EQ(open_at(at(State::registered), office), Kinds{not_submitted});
    EXPECT_EQ(open_at(at(State::registered), office, false),
              (Kinds{not_submitted, evidence_missing}));
    EXPECT_EQ(open_at(at(State::submitted), office), Kinds{to_appraise});
    EXPECT_EQ(open_at(at(State::submitted), "VN/62/608/"), Kinds{});
    auto waiting = at(State::appraised);
    EXPECT_EQ(open_at(waiting, office), Kinds{to_conclude});
    waiting.awaiting_second = 1;
    EXPECT_EQ(open_at(waiting, office), Kinds{second_verdict});
    EXPECT_EQ(open_at(at(State::concluded), office), Kinds{to_decide});
    EXPECT_EQ(open_at(at(State::decided), office), Kinds{});
}

class Handovers : public OnBothEngines {
protected:
    World world{database()};
    identity::Person thin = person("a-thin", "A Thin");
    identity::Person next = person("y-nga", "Y Nga");
    std::string from = post(thin, Role::commune_officer, {2021, 1, 1});
    std::string to = post(next, Role::commune_officer, {2022, 1, 10});

    void SetUp() override {
        world.enter(World::new_subject(registry::Kind::residential_area, "A1", "23284"));
        world.enrol("A1");
    }

    identity::Person person(std::string account, std::string name) {
        auto context = world.as(World::administrator("VN/62/"));
        return must(
            identity::create_person(context, {std::move(account), std::move(name), "VN/62/"}));
    }
    std::string post(identity::Person const& holder, Role role, Date since,
                     std::optional<Date> until = {}, std::string place = "23284") {
        auto context = world.as(World::administrator("VN/62/"));
        identity::NewPost made;
        made.person = holder.id;
        made.role = role;
        made.title = "Cán bộ Công an";
        made.place = std::move(place);
        made.valid_from = since;
        made.valid_to = until;
        made.appointed_by = "Quyết định 1/QĐ";
        return must(identity::appoint(context, made)).id.value;
    }
    Actor as(identity::Person const& holder) {
        auto actor = World::holder(Role::commune_officer, "VN/62/608/23284/", holder.name);
        actor.person = holder.id;
        return actor;
    }
    Result<HandoverShown> drawn_up(Actor actor, std::string document = "Quyết định 45/QĐ-CAT") {
        auto context = world.as(std::move(actor));
        return draw_up_handover(context, {from, to, std::move(document)});
    }
    std::string confirms(Actor actor, Handover const& handover) {
        auto context = world.as(std::move(actor));
        auto const done = confirm_handover(context, handover.id, handover.version);
        return done ? "" : std::string(done.error().code());
    }
    static std::string refusal(Result<HandoverShown> const& result) {
        return result ? "" : std::string(result.error().code());
    }
};

TEST_P(Handovers, TheListIsFrozenOnTheDayAndBothConfirm) {
    auto const drawn = must(drawn_up(World::administrator("VN/62/")));
    ASSERT_EQ(drawn.items.size(), 1u);
    EXPECT_EQ(drawn.items[0].kind, OpenItem::not_registered);
    world.enter(World::new_subject(registry::Kind::residential_area, "A2", "23284"));
    world.enrol("A2");

    EXPECT_EQ(confirms(as(thin), drawn.handover), "");
    auto context = world.as(as(next));
    auto const seen = must(get_handover(context, drawn.handover.id));
    EXPECT_EQ(seen.items.size(), 1u);
    EXPECT_TRUE(seen.awaits_me);
    EXPECT_EQ(confirms(as(next), seen.handover), "");

    auto again = world.as(as(thin));
    auto const done = must(get_handover(again, drawn.handover.id));
    EXPECT_TRUE(done.handover.is_done());
    EXPECT_FALSE(done.awaits_me);
    EXPECT_EQ(confirms(as(thin), done.handover), "handover_confirmed_already");
    EXPECT_TRUE(handover_paper(done, "KHÔNG CÓ GIÁ TRỊ").starts_with("%PDF"));
}

TEST_P(Handovers, WhoHandsOverDrawsItUpAndOthersDoNot) {
    EXPECT_EQ(refusal(drawn_up(as(thin))), "");
    EXPECT_EQ(refusal(drawn_up(as(next))), "handover_post_absent");
    EXPECT_EQ(refusal(drawn_up(as(thin), " ")), "handover_document_missing");
    auto const other = to;
    to = from;
    EXPECT_EQ(refusal(drawn_up(as(thin))), "handover_to_oneself");
    to = post(next, Role::secretary, {2022, 1, 10});
    EXPECT_EQ(refusal(drawn_up(as(thin))), "handover_posts_differ");
    to = "no-such-post";
    EXPECT_EQ(refusal(drawn_up(as(thin))), "handover_post_absent");
    to = other;
}

TEST_P(Handovers, WhoLeftLongAgoSeesNothingOfTheirOldPlace) {
    world.today = {2022, 11, 4};
    auto const gone = person("gone", "A Hùng");
    auto const still_there = from;
    from = post(gone, Role::commune_officer, {2022, 1, 1}, Date{2022, 2, 1});
    EXPECT_EQ(refusal(drawn_up(as(gone))), "handover_post_absent");
    EXPECT_EQ(refusal(drawn_up(World::administrator("VN/62/"))), "");
    to = from;
    from = still_there;
    EXPECT_EQ(refusal(drawn_up(World::administrator("VN/62/"))), "handover_post_absent");
}

TEST_P(Handovers, AnOfficeListsItsOwnWorkAndNotThatOfTheOfficesBelowIt) {
    world.enter(World::new_subject(registry::Kind::commune, "23284-X", "23284"));
    world.enrol("23284-X");
    from = post(person("k-1", "A Kông"), Role::reviewer, {2022, 1, 1}, {}, "608");
    to = post(person("k-2", "Y Lan"), Role::reviewer, {2022, 1, 2}, {}, "608");

    auto const drawn = must(drawn_up(World::administrator("VN/62/")));

    ASSERT_EQ(drawn.items.size(), 1u);
    EXPECT_EQ(drawn.items[0].subject_code, "23284-X");
    EXPECT_EQ(drawn.items[0].kind, OpenItem::not_registered);
}

TEST_P(Handovers, OnlyTheTwoAndTheirAdministratorReadIt) {
    auto const drawn = must(drawn_up(as(thin)));
    auto const administrator = World::administrator("VN/62/");
    EXPECT_EQ(confirms(administrator, drawn.handover), "handover_not_yours");
    EXPECT_EQ(confirms(world.officer("23302"), drawn.handover), "handover_absent");
    auto context = world.as(administrator);
    EXPECT_EQ(must(list_handovers_of(context, "VN/62/608/")).handovers.size(), 1u);
    auto mine = world.as(as(next));
    EXPECT_EQ(must(list_handovers_of(mine, {})).handovers.size(), 1u);
    EXPECT_EQ(must(list_posts_to_hand_over(mine, "VN/62/608/23284/")).posts.size(), 2u);
    auto stranger = world.as(world.officer("23302"));
    EXPECT_FALSE(list_posts_to_hand_over(stranger, "VN/62/608/23284/"));
    EXPECT_FALSE(list_handovers_of(stranger, "VN/62/608/"));
}

ON_BOTH_ENGINES(Handovers);

}  // namespace
}  // namespace binhyen::dossier
