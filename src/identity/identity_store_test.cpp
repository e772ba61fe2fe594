#include "identity/identity_store.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "identity_world.hpp"

namespace binhyen::identity {
namespace {

using Texts = std::vector<std::string>;
using test::refusals;

class People : public test::IdentityWorld {
protected:
    std::vector<Post> posts_of(Person const& person) {
        return ask([&](storage::Transaction& tx) { return list_posts_of_person(tx, person.id); });
    }
};

TEST_P(People, AreKeptAsTheyWereEntered) {
    auto const made = person(" Y.Han ", "  Y  Hân ");

    auto const kept =
        *ask([&](storage::Transaction& tx) { return find_person_by_account(tx, "y.han"); });

    EXPECT_EQ(kept.id, made.id);
    EXPECT_EQ(kept.name, "Y Hân");
    EXPECT_EQ(kept.name_key, "y han");
    EXPECT_EQ(kept.closed_on, end_of_time);
}

TEST_P(People, ComeInVietnameseOrderPageByPage) {
    for (auto const& [account, name] : {std::pair{"dung", "Đỗ Dũng"}, std::pair{"an1", "Ân"},
                                        std::pair{"an2", "An"}, std::pair{"dan", "Dân"}})
        person(account, name);
    auto const names = [&](PeoplePage const& page) {
        Texts found;
        auto const people = ask([&](storage::Transaction& tx) { return list_people(tx, page); });
        for (auto const& one : people) found.push_back(one.name);
        return found;
    };
    auto const first = ask([&](storage::Transaction& tx) {
        return list_people(
            tx, {.path = "VN/62/", .after_sort_key = {}, .after_id = {}, .count_max = 2});
    });

    EXPECT_EQ(names({.path = "VN/62/", .after_sort_key = {}, .after_id = {}}),
              (Texts{"An", "Ân", "Dân", "Đỗ Dũng"}));
    EXPECT_EQ(names({.path = "VN/62/",
                     .after_sort_key = first.back().sort_key,
                     .after_id = first.back().id.value}),
              (Texts{"Dân", "Đỗ Dũng"}));
}

TEST_P(People, AnAccountIsTakenOnce) {
    person("y.han");

    EXPECT_EQ(refusals(create_person(quang, {"Y.HAN", "Khác", "VN/62/"})), Texts{"account_taken"});
}

TEST_P(People, AreRefusedWithoutNameAccountOrPlace) {
    EXPECT_EQ(refusals(create_person(quang, {"y", "Y Hân", "VN/62/"})), Texts{"account_malformed"});
    EXPECT_EQ(refusals(create_person(quang, {"yhan", " ", "VN/62/"})),
              Texts{"person_name_missing"});
    EXPECT_EQ(refusals(create_person(quang, {"yhan", "Y Hân", "VN/62/999/"})),
              Texts{"seat_absent"});
}

TEST_P(People, AreEnteredOnlyByAnAdministratorOfThatPart) {
    auto minh = as("VN/62/", {Verb::read});
    auto far = as("VN/62/615/", {Verb::read, Verb::manage_people});

    EXPECT_EQ(refusals(create_person(minh, {"yhan", "Y Hân", "VN/62/"})), Texts{"not_permitted"});
    EXPECT_EQ(refusals(create_person(far, {"yhan", "Y Hân", "VN/62/"})), Texts{"absent"});
}

TEST_P(People, ClosedOnesCannotSignInUntilReopened) {
    auto const made = person("y.han");
    give_password(made);
    auto const session = must(sign_in("y.han"));

    auto const closed = must(close_person(quang, {made.id, 1}));

    EXPECT_EQ(refusals(who_is(session.token)), Texts{"not_signed_in"});
    EXPECT_EQ(refusals(sign_in("y.han")), Texts{"sign_in_wrong"});
    must(reopen_person(quang, {made.id, closed.version}));
    EXPECT_TRUE(sign_in("y.han"));
}

TEST_P(People, AnOldVersionIsAConflict) {
    auto const made = person("y.han");

    EXPECT_EQ(refusals(close_person(quang, {made.id, 7})), Texts{"version_conflict"});
}

TEST_P(People, APostIsHeldFromADayToADay) {
    auto const made = person("a.thin", "A Thin");
    auto request = post_of(made, Role::commune_officer, "23284");
    request.valid_from = {2022, 1, 1};
    request.valid_to = Date{2022, 7, 1};
    must(appoint(quang, request));
    auto const holders = [&](Date day) {
        return ask([&](storage::Transaction& tx) {
                   return list_posts_at(tx, "VN/62/608/23284/", Role::commune_officer, day);
               })
            .size();
    };

    EXPECT_EQ(holders({2021, 12, 31}), 0);
    EXPECT_EQ(holders({2022, 1, 1}), 1);
    EXPECT_EQ(holders({2022, 6, 30}), 1);
    EXPECT_EQ(holders({2022, 7, 1}), 0);
}

TEST_P(People, AHeadHoldsThePostAtTheSubject) {
    must(registry::create_subject(admin, area("KDC-1", "Tổ 1")));
    auto request = post_of(person("y.han"), Role::head, "23284");
    EXPECT_EQ(refusals(appoint(quang, request)), Texts{"post_seat_wrong"});

    request.place.reset();
    request.subject = "KDC-1";

    EXPECT_EQ(must(appoint(quang, request)).path, "VN/62/608/23284/@KDC-1/");
}

TEST_P(People, APostIsRefusedAtNoPlaceTwoPlacesOrTheWrongTier) {
    auto const made = person("minh");
    auto nowhere = post_of(made, Role::reviewer, "99999");
    auto both = post_of(made, Role::reviewer, "608");
    both.subject = "KDC-1";
    auto commune = post_of(made, Role::reviewer, "23284");

    EXPECT_EQ(refusals(appoint(quang, nowhere)), Texts{"seat_absent"});
    EXPECT_EQ(refusals(appoint(quang, both)), Texts{"seat_absent"});
    EXPECT_EQ(refusals(appoint(quang, commune)), Texts{"post_seat_wrong"});
}

TEST_P(People, APostNeedsATitleADocumentAndDaysInOrder) {
    auto const made = person("hoa");
    auto untitled = post_of(made, Role::secretary, "608");
    untitled.title = " ";
    auto undocumented = post_of(made, Role::secretary, "608");
    undocumented.appointed_by = "";
    auto backwards = post_of(made, Role::secretary, "608");
    backwards.valid_to = backwards.valid_from;

    EXPECT_EQ(refusals(appoint(quang, untitled)), Texts{"post_title_missing"});
    EXPECT_EQ(refusals(appoint(quang, undocumented)), Texts{"document_missing"});
    EXPECT_EQ(refusals(appoint(quang, backwards)), Texts{"post_dates_wrong"});
}

TEST_P(People, TheSameRoleAtOnePlaceIsHeldOnceAtATime) {
    auto const made = person("hoa");
    auto const first = must(appoint(quang, post_of(made, Role::secretary, "608")));

    EXPECT_EQ(refusals(appoint(quang, post_of(made, Role::secretary, "608"))),
              Texts{"post_overlaps"});
    must(end_post(quang, {first.id, 1, today, "Quyết định 40/QĐ-UBND"}));
    auto again = post_of(made, Role::secretary, "608");
    again.valid_from = today;
    EXPECT_TRUE(appoint(quang, again));
}

TEST_P(People, AnAdministratorAppointsWithinTheirPartOnlyAndNeverThemselves) {
    auto const made = person("minh");
    auto district = as("VN/62/608/", {Verb::read, Verb::manage_people});
    auto self = quang;
    self.actor.person = made.id;

    EXPECT_EQ(refusals(appoint(quang, post_of(made, Role::ministry_reader, "VN"))),
              Texts{"absent"});
    EXPECT_EQ(refusals(appoint(district, post_of(made, Role::reviewer, "608"))), Texts{"absent"})
        << "the person belongs to the province";
    EXPECT_EQ(refusals(appoint(self, post_of(made, Role::chairman, "62"))), Texts{"own_post"});
}

TEST_P(People, AnEndedPostNamesItsDocumentAndIsNotEndedAgain) {
    auto const made = person("son");
    auto const post = must(appoint(quang, post_of(made, Role::chairman, "608")));

    EXPECT_EQ(refusals(end_post(quang, {post.id, 1, today, " "})), Texts{"document_missing"});
    EXPECT_EQ(refusals(end_post(quang, {post.id, 3, today, "QĐ 1"})), Texts{"version_conflict"});
    EXPECT_EQ(refusals(end_post(quang, {post.id, 1, start.plus_days(-1), "QĐ 1"})),
              Texts{"post_dates_wrong"});
    must(end_post(quang, {post.id, 1, today, "QĐ 1"}));
    EXPECT_EQ(posts_of(made)[0].ended_by, "QĐ 1");
    EXPECT_EQ(refusals(end_post(quang, {post.id, 2, today, "QĐ 2"})), Texts{"post_over"});
}

TEST_P(People, AClosedPersonIsNotAppointed) {
    auto const made = person("son");
    must(close_person(quang, {made.id, 1}));

    EXPECT_EQ(refusals(appoint(quang, post_of(made, Role::chairman, "608"))),
              Texts{"person_closed"});
    EXPECT_EQ(refusals(make_sign_in_link(quang, means, made.id)), Texts{"person_closed"});
}

TEST_P(People, ALinkForSomebodyTakesTheWholeOfTheirReach) {
    auto const made = person("son", "Sơn", "VN/62/608/");
    must(appoint(quang, post_of(made, Role::chairman, "62")));
    auto district = as("VN/62/608/", {Verb::read, Verb::manage_people});

    EXPECT_EQ(refusals(make_sign_in_link(district, means, made.id)), Texts{"absent"});
    EXPECT_TRUE(make_sign_in_link(quang, means, made.id));
}

TEST_P(People, TheFirstAdministratorIsMadeOnceAndByALink) {
    Context installation = admin;
    installation.actor = {};

    auto const link =
        must(create_first_administrator(installation, means, {"quang", "Quang", "VN/62/"}));
    auto context = installation;
    must(use_sign_in_link(context, means, {link.token, std::string(good_password)}));
    auto const actor = must(who_is(must(sign_in("quang")).token)).actor;

    EXPECT_TRUE(actor.may(Verb::manage_people, "VN/62/608/"));
    EXPECT_FALSE(actor.may(Verb::manage_people, "VN/64/"));
    EXPECT_EQ(refusals(create_first_administrator(installation, means, {"khac", "Khác", "VN/62/"})),
              Texts{"already_initialised"});
}

TEST_P(People, NoSecretStandsInTheLog) {
    auto const made = person("y.han");
    give_password(made);
    auto const secret = ask([&](storage::Transaction& tx) { return find_secret(tx, made.id); });
    std::string log;
    ask([&](storage::Transaction& tx) {
        tx.connection().run_text(
            "select coalesce(before, '') || coalesce(after, '') from audit_objects", {},
            [&](storage::Row const& row) { log += row.text(0); });
        return 0;
    });

    EXPECT_FALSE(secret.empty());
    EXPECT_FALSE(log.contains(secret.substr(secret.rfind('$') + 1)));
    EXPECT_FALSE(log.contains(good_password));
    EXPECT_TRUE(log.contains(sha256_hex(secret)));
}

TEST_P(People, ASwappedSecretSignsNobodyInAndIsNamed) {
    auto const made = person("y.han");
    give_password(made);
    auto const forged = *hasher.hash("mật khẩu của kẻ khác", system_random);
    storage::bookkeeping(database(), [&](storage::Transaction& tx) {
        storage::Binds binds;
        binds.add(forged);
        tx.connection().run_text("update credential_secrets set secret = $1", binds.all(),
                                 [](storage::Row const&) {});
    });

    EXPECT_EQ(refusals(sign_in("y.han", "mật khẩu của kẻ khác")), Texts{"sign_in_wrong"});
    EXPECT_EQ(ask([](storage::Transaction& tx) { return list_swapped_secrets(tx); }),
              std::vector{made.id});
}

ON_BOTH_ENGINES(People);

}  // namespace
}  // namespace binhyen::identity
