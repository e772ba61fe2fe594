#include "identity/sign_in_steps.hpp"

#include "identity_world.hpp"

namespace binhyen::identity {
namespace {

using Texts = std::vector<std::string>;
using test::refusals;

class SigningIn : public test::IdentityWorld {
protected:
    Person y_han;

    void SetUp() override {
        IdentityWorld::SetUp();
        y_han = person("y.han");
        give_password(y_han);
    }

    void fail(std::string const& account, int times, std::string const& address = "10.0.0.1") {
        for (int i = 0; i < times; ++i)
            ASSERT_EQ(refusals(sign_in(account, "sai bét rồi", address)), Texts{"sign_in_wrong"})
                << "try " << i;
    }
};

TEST_P(SigningIn, ARightPasswordOpensASessionOfThatPerson) {
    auto const opened = must(sign_in(" Y.HAN "));

    auto const who = must(who_is(opened.token));

    EXPECT_EQ(who.actor.person, y_han.id);
    EXPECT_EQ(who.account, "y.han");
    EXPECT_EQ(who.actor.name, "Y Hân");
    EXPECT_EQ(opened.csrf_token, csrf_token_of(opened.token));
}

TEST_P(SigningIn, AnUnknownAccountAndAWrongPasswordAreToldTheSame) {
    auto const unknown = sign_in("khong.co").error();
    auto const wrong = sign_in("y.han", "sai bét rồi").error();

    EXPECT_EQ(unknown.code(), "sign_in_wrong");
    EXPECT_EQ(render(unknown, Language::vi), render(wrong, Language::vi));
    EXPECT_EQ(unknown.facts, wrong.facts);
}

TEST_P(SigningIn, APersonWithoutAPasswordCannot) {
    person("lan", "Lan");

    EXPECT_EQ(refusals(sign_in("lan", "")), Texts{"sign_in_wrong"});
}

TEST_P(SigningIn, ATokenOfNobodyIsNobody) {
    must(sign_in("y.han"));

    EXPECT_EQ(refusals(who_is("")), Texts{"not_signed_in"});
    EXPECT_EQ(refusals(who_is("' or 1=1 --")), Texts{"not_signed_in"});
}

TEST_P(SigningIn, TheRightsAreThoseOfThePostsOfToday) {
    auto request = post_of(y_han, Role::commune_officer, "23284");
    request.valid_from = today.plus_days(1);
    auto const post = must(appoint(quang, request));
    auto const token = must(sign_in("y.han")).token;
    EXPECT_TRUE(must(who_is(token)).actor.grants.empty());

    quang.today = today.plus_days(1);

    auto const actor = must(who_is(token)).actor;
    EXPECT_EQ(actor.post, post.id);
    EXPECT_TRUE(actor.may(Verb::appraise, "VN/62/608/23284/@KDC-1/"));
    EXPECT_FALSE(actor.may(Verb::read, "VN/62/608/23302/"));
}

TEST_P(SigningIn, ARevokedRightIsGoneWithTheNextRequest) {
    auto const post = must(appoint(quang, post_of(y_han, Role::chairman, "608")));
    auto const token = must(sign_in("y.han")).token;
    ASSERT_TRUE(must(who_is(token)).actor.may_at(Verb::issue_decision, "VN/62/608/"));

    must(end_post(quang, {post.id, 1, today, "QĐ 5"}));

    EXPECT_FALSE(must(who_is(token)).actor.may(Verb::read, "VN/62/608/"));
}

TEST_P(SigningIn, SeveralPostsAddUp) {
    must(appoint(quang, post_of(y_han, Role::member, "608")));
    must(appoint(quang, post_of(y_han, Role::secretary, "23284")));
    auto const who = must(who_is(must(sign_in("y.han")).token));

    EXPECT_EQ(who.posts.size(), 2);
    EXPECT_TRUE(who.actor.may(Verb::read, "VN/62/608/23302/"));
    EXPECT_TRUE(who.actor.may_at(Verb::record_conclusion, "VN/62/608/23284/"));
    EXPECT_FALSE(who.actor.may_at(Verb::record_conclusion, "VN/62/608/"));
}

TEST_P(SigningIn, ASessionLeftIdleIsOver) {
    auto const token = must(sign_in("y.han")).token;

    wait(15 * one_minute - 1);
    EXPECT_TRUE(who_is(token));
    wait(1);
    EXPECT_EQ(refusals(who_is(token)), Texts{"not_signed_in"});
}

TEST_P(SigningIn, ASessionInUseLastsUntilItsEnd) {
    auto const token = must(sign_in("y.han")).token;
    for (int i = 0; i < 71; ++i) {
        wait(10 * one_minute);
        note_seen(database(), token, must(who_is(token)).seen_at, quang.now);
    }

    wait(10 * one_minute);

    EXPECT_EQ(refusals(who_is(token)), Texts{"not_signed_in"}) << "after twelve hours";
}

TEST_P(SigningIn, BeingSeenIsWrittenOnceAMinute) {
    auto const opened = must(sign_in("y.han"));
    auto const begun = quang.now;

    wait(one_minute - 1);
    note_seen(database(), opened.token, begun, quang.now);
    EXPECT_EQ(must(who_is(opened.token)).seen_at, begun);
    wait(1);
    note_seen(database(), opened.token, begun, quang.now);
    EXPECT_EQ(must(who_is(opened.token)).seen_at, quang.now);
}

TEST_P(SigningIn, OutIsOut) {
    auto const token = must(sign_in("y.han")).token;

    sign_out(database(), token, quang.now);

    EXPECT_EQ(refusals(who_is(token)), Texts{"not_signed_in"});
}

TEST_P(SigningIn, AgainInTheSameBrowserEndsTheSessionBefore) {
    auto const before = must(sign_in("y.han")).token;

    auto const after = must(identity::sign_in(database(), means,
                                              {.account = "y.han",
                                               .password = std::string(good_password),
                                               .address = "10.0.0.1",
                                               .user_agent = {},
                                               .previous_token = before},
                                              moment()));

    EXPECT_FALSE(who_is(before));
    EXPECT_TRUE(who_is(after.token));
}

TEST_P(SigningIn, OnesOwnSessionsAreListedAndCanBeEnded) {
    auto const old_one = must(who_is(must(sign_in("y.han")).token)).session;
    wait(one_second);
    auto const current = must(sign_in("y.han")).token;

    auto const sessions = list_own_sessions(database(), y_han.id);
    must(end_own_session(database(), y_han.id, old_one, quang.now));

    ASSERT_EQ(sessions.size(), 2);
    EXPECT_EQ(sessions[1].id, old_one);
    EXPECT_EQ(sessions[0].agent, "Firefox, Linux");
    EXPECT_TRUE(who_is(current));
    EXPECT_EQ(refusals(end_own_session(database(), y_han.id, old_one, quang.now)),
              Texts{"session_absent"});
}

TEST_P(SigningIn, NobodyEndsTheSessionOfAnother) {
    auto const token = must(sign_in("y.han")).token;
    auto const session = must(who_is(token)).session;

    EXPECT_EQ(refusals(end_own_session(database(), {"vy"}, session, quang.now)),
              Texts{"session_absent"});
    EXPECT_TRUE(who_is(token));
}

TEST_P(SigningIn, FailuresWaitAndTheWaitPasses) {
    fail("y.han", 5);

    EXPECT_EQ(refusals(sign_in("y.han")), Texts{"sign_in_too_soon"});
    wait(5 * one_second);
    EXPECT_TRUE(sign_in("y.han"));
}

TEST_P(SigningIn, ARefusedTryDoesNotLengthenTheWait) {
    fail("y.han", 5);
    for (int i = 0; i < 20; ++i) ASSERT_FALSE(sign_in("y.han"));

    wait(5 * one_second);

    EXPECT_TRUE(sign_in("y.han"));
}

TEST_P(SigningIn, UnknownAccountsWaitLikeOthers) {
    fail("khong.co", 5);

    EXPECT_EQ(refusals(sign_in("khong.co", "x")), Texts{"sign_in_too_soon"});
}

TEST_P(SigningIn, AStrangersGuessesDoNotShutOutTheLoneClerkAtTheUsualDesk) {
    must(sign_in("y.han", std::string(good_password), "10.0.0.1"));
    fail("y.han", 5, "203.0.113.1");
    fail("y.han", 5, "203.0.113.2");

    EXPECT_EQ(refusals(sign_in("y.han", std::string(good_password), "203.0.113.3")),
              Texts{"sign_in_too_soon"});
    EXPECT_TRUE(sign_in("y.han", std::string(good_password), "10.0.0.1"));
}

TEST_P(SigningIn, ASuccessTakesItsOwnTryBack) {
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(sign_in("y.han", std::string(good_password), "10.0.0." + std::to_string(i)));
}

TEST_P(SigningIn, ALinkWorksOnce) {
    auto const link = must(make_sign_in_link(quang, means, y_han.id));
    auto context = quang;
    must(use_sign_in_link(context, means, {link.token, "một câu khác hẳn"}));

    EXPECT_EQ(refusals(use_sign_in_link(context, means, {link.token, "một câu nữa đây"})),
              Texts{"link_not_valid"});
    EXPECT_TRUE(sign_in("y.han", "một câu khác hẳn"));
    EXPECT_EQ(refusals(sign_in("y.han")), Texts{"sign_in_wrong"});
}

TEST_P(SigningIn, ALinkExpiresAfterADay) {
    auto const link = must(make_sign_in_link(quang, means, y_han.id));
    EXPECT_EQ(link.expires_at, (Instant{quang.now.milliseconds + one_day}));

    wait(one_day);

    EXPECT_EQ(refusals(use_sign_in_link(quang, means, {link.token, "một câu khác hẳn"})),
              Texts{"link_not_valid"});
}

TEST_P(SigningIn, ANewLinkTakesThePlaceOfTheOlder) {
    auto const older = must(make_sign_in_link(quang, means, y_han.id));
    auto const newer = must(make_sign_in_link(quang, means, y_han.id));
    auto context = quang;

    EXPECT_EQ(refusals(use_sign_in_link(context, means, {older.token, "một câu khác hẳn"})),
              Texts{"link_not_valid"});
    EXPECT_TRUE(use_sign_in_link(context, means, {newer.token, "một câu khác hẳn"}));
}

TEST_P(SigningIn, ALinkIsNotUsedUpByAPoorPassword) {
    auto const link = must(make_sign_in_link(quang, means, y_han.id));
    auto context = quang;

    EXPECT_EQ(refusals(use_sign_in_link(context, means, {link.token, "matkhau1"})),
              Texts{"password_guessable"});
    EXPECT_TRUE(use_sign_in_link(context, means, {link.token, "một câu khác hẳn"}));
}

TEST_P(SigningIn, ANewPasswordNeedsTheOldOneAndEndsTheOtherSessions) {
    auto const here = must(sign_in("y.han")).token;
    auto const elsewhere = must(sign_in("y.han")).token;
    auto context = quang;
    context.actor = must(who_is(here)).actor;

    EXPECT_EQ(refusals(set_password(context, means, {"không phải", "một câu khác hẳn"}, here)),
              Texts{"current_password_wrong"});
    must(set_password(context, means, {std::string(good_password), "một câu khác hẳn"}, here));

    EXPECT_TRUE(who_is(here));
    EXPECT_FALSE(who_is(elsewhere));
    EXPECT_TRUE(sign_in("y.han", "một câu khác hẳn"));
}

TEST_P(SigningIn, GuessingTheOldPasswordAtAnUnlockedScreenWaitsToo) {
    auto const here = must(sign_in("y.han")).token;
    auto context = quang;
    context.actor = must(who_is(here)).actor;
    for (int i = 0; i < 5; ++i)
        ASSERT_FALSE(set_password(context, means, {"không phải", "một câu khác hẳn"}, here));

    EXPECT_EQ(refusals(set_password(context, means,
                                    {std::string(good_password), "một câu khác hẳn"}, here)),
              Texts{"sign_in_too_soon"});
}

TEST_P(SigningIn, TheDemonstrationNeedsNoPassword) {
    auto const opened = sign_in_to_demonstration(database(), means,
                                                 {.account = "y.han",
                                                  .password = {},
                                                  .address = "127.0.0.1",
                                                  .user_agent = {},
                                                  .previous_token = {}},
                                                 moment());

    EXPECT_EQ(must(who_is(must(opened).token)).actor.person, y_han.id);
}

ON_BOTH_ENGINES(SigningIn);

}  // namespace
}  // namespace binhyen::identity
