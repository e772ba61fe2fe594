#include "identity/people_view.hpp"

#include "identity_world.hpp"

// What the administrator sees of people, their posts and their sessions.
namespace binhyen::identity {
namespace {

using Texts = std::vector<std::string>;
using test::refusals;

class PeopleSeen : public test::IdentityWorld {
protected:
    Texts names(PeopleQuery query) {
        query.path = "VN/62/";
        Texts found;
        for (auto const& row : must(show_people(quang, query)).people) found.push_back(row.name);
        return found;
    }
    PersonRow only(std::string const& text) {
        auto shown = must(show_people(
            quang, {.path = "VN/62/", .after = {}, .text = text, .role = {}, .state = {}}));
        EXPECT_EQ(shown.people.size(), 1u);
        return shown.people.front();
    }
    static PeopleQuery typed(std::string text) {
        return {.path = {}, .after = {}, .text = std::move(text), .role = {}, .state = {}};
    }
};

TEST_P(PeopleSeen, AreFoundByAPartOfNameOrAccountWithoutMarks) {
    person("dung", "Đỗ Dũng");
    person("y.han", "Y Hân");

    EXPECT_EQ(names(typed("do dung")), Texts{"Đỗ Dũng"});
    EXPECT_EQ(names(typed("HÂN")), Texts{"Y Hân"});
    EXPECT_EQ(names(typed("dun")), Texts{"Đỗ Dũng"});
    EXPECT_EQ(names(typed("")), (Texts{"Đỗ Dũng", "Y Hân"}));
}

TEST_P(PeopleSeen, AreNarrowedByTheRoleHeldTodayAndByBeingClosed) {
    auto const hoa = person("hoa", "Hoa");
    auto const gone = person("cu", "Cũ");
    must(appoint(quang, post_of(hoa, Role::secretary, "62")));
    must(close_person(quang, {gone.id, gone.version}));

    EXPECT_EQ(names({.path = {}, .after = {}, .text = {}, .role = Role::secretary, .state = {}}),
              Texts{"Hoa"});
    EXPECT_EQ(
        names({.path = {}, .after = {}, .text = {}, .role = {}, .state = PersonState::closed}),
        Texts{"Cũ"});
    EXPECT_EQ(names({.path = {}, .after = {}, .text = {}, .role = {}, .state = PersonState::open}),
              Texts{"Hoa"});
}

TEST_P(PeopleSeen, SayWhetherTheyCanSignInYet) {
    auto const made = person("y.han");
    EXPECT_FALSE(only("y.han").has_password);
    EXPECT_FALSE(only("y.han").link_expires_at.has_value());

    must(make_sign_in_link(quang, means, made.id));
    EXPECT_TRUE(only("y.han").link_expires_at.has_value());

    give_password(made);
    EXPECT_TRUE(only("y.han").has_password);
    EXPECT_FALSE(only("y.han").link_expires_at.has_value());
}

TEST_P(PeopleSeen, OfAnotherPartDoNotExist) {
    auto const made = person("y.han");
    auto gia_lai = as("VN/64/", {Verb::read, Verb::manage_people});

    EXPECT_EQ(refusals(show_person(gia_lai, made.id)), Texts{"absent"});
    EXPECT_EQ(refusals(show_people(
                  gia_lai, {.path = "VN/62/", .after = {}, .text = {}, .role = {}, .state = {}})),
              Texts{"absent"});
    EXPECT_EQ(refusals(show_open_sessions(gia_lai, means.settings, "VN/62/")), Texts{"absent"});
    EXPECT_EQ(refusals(show_sessions_of(gia_lai, means.settings, made.id)), Texts{"absent"});
}

TEST_P(PeopleSeen, AreEndedOutOfASessionByTheirAdministratorAndTheLogSaysSo) {
    auto const made = person("y.han");
    give_password(made);
    auto const opened = must(sign_in("y.han"));
    auto const sessions = must(show_open_sessions(quang, means.settings, "VN/62/")).sessions;
    ASSERT_EQ(sessions.size(), 1u);

    auto context = quang;
    must(end_session_of(context, {made.id, sessions.front().id}));

    EXPECT_EQ(refusals(who_is(opened.token)), Texts{"not_signed_in"});
    EXPECT_TRUE(must(show_open_sessions(quang, means.settings, "VN/62/")).sessions.empty());
    EXPECT_TRUE(must(show_sessions_of(quang, means.settings, made.id)).sessions.front().ended_at);
    EXPECT_EQ(refusals(end_session_of(context, {made.id, sessions.front().id})),
              Texts{"session_absent"});
}

TEST(RolesSeen, NameTheirVerbsAndWhereTheyAreHeld) {
    auto const shown = show_roles();

    auto const& head = shown.roles.front();
    EXPECT_EQ(head.role, Role::head);
    EXPECT_TRUE(head.is_of_subject);
    EXPECT_TRUE(head.tiers.empty());
    EXPECT_EQ(shown.roles.size(), 9u);
}

ON_BOTH_ENGINES(PeopleSeen);

}  // namespace
}  // namespace binhyen::identity
