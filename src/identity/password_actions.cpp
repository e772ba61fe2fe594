#include "identity/password_actions.hpp"

#include "audit/problems.hpp"
#include "base/digest.hpp"
#include "base/text.hpp"
#include "identity/account.hpp"
#include "identity/identity_door.hpp"
#include "identity/identity_store.hpp"
#include "identity/password.hpp"
#include "identity/problems.hpp"
#include "identity/secret_steps.hpp"
#include "identity/station_steps.hpp"
#include "identity/try_steps.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::identity {
namespace {

/// A link as the log and a repeated request see it: without its token.
struct RecordedLink {
    SignInLinkId id;
    PersonId person;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(RecordedLink, (), (id, person, expires_at))

struct LinkToMake {
    Person const& person;
    std::string const& token;
    std::int64_t life;
};

RecordedLink put_link(Context& context, audit::Transaction& tx, LinkToMake const& made) {
    for (auto const& older : list_open_links(tx, made.person.id)) {
        if (older.expires_at <= context.now) continue;
        auto expired = older;
        expired.expires_at = context.now;
        update(tx, older, expired);
    }
    SignInLink const link{.id = context.new_id<SignInLinkId>(),
                          .person_id = made.person.id,
                          .token_hash = sha256_hex(made.token),
                          .made_at = context.now,
                          .expires_at = {context.now.milliseconds + made.life},
                          .used_at = {}};
    insert(tx, link);
    return {link.id, link.person_id, link.expires_at};
}

Result<MadeLink> with_token(Result<RecordedLink> const& recorded, std::string token) {
    if (!recorded) return refuse(recorded.error());
    return MadeLink{recorded->id, recorded->person, recorded->expires_at, std::move(token)};
}

Result<SignInLink> get_open_link(storage::Transaction& tx, std::string const& token, Instant now) {
    auto const link = find_sign_in_link(tx, sha256_hex(token));
    if (!link || link->used_at || link->expires_at <= now)
        return refuse(problems::link_not_valid());
    return *link;
}

struct LinkAndPerson {
    SignInLink link;
    Person person;
};

Result<LinkAndPerson> get_link_of_person(storage::Transaction& tx, std::string const& token,
                                         Moment moment) {
    auto const link = TRY(get_open_link(tx, token, moment.now));
    auto const person = find_person(tx, link.person_id);
    if (!person || person->closed_on <= moment.today) return refuse(problems::link_not_valid());
    return LinkAndPerson{link, *person};
}

Post first_post(Context& context, FirstAdministrator const& first, PersonId const& person,
                registry::PlaceId const& place) {
    return {.id = context.new_id<PostId>(),
            .version = 1,
            .person_id = person,
            .role = Role::administrator,
            .title = "Quản trị hệ thống",
            .path = first.path,
            .place_id = place,
            .subject_id = {},
            .valid_from = context.today,
            .valid_to = end_of_time,
            .appointed_by = "Cài đặt hệ thống",
            .ended_by = {},
            .is_interim = false};
}

}  // namespace

Result<MadeLink> make_sign_in_link(Context& context, SignInMeans& means, PersonId const& id) {
    auto const found =
        context.database.read([&](storage::Transaction& tx) { return find_person(tx, id); });
    if (!found) return refuse(audit::problems::absent());
    auto const token = new_token(means.random);
    auto const recorded = audit::in_transaction(
        context, found->path, [&](audit::Transaction& tx) -> Result<RecordedLink> {
            auto const person = *find_person(tx, id);
            TRY(context.actor.must(Verb::manage_people, person.path));
            for (auto const& post : list_posts_of_person(tx, id))
                if (post.valid_to > context.today)
                    TRY(context.actor.must(Verb::manage_people, post.path));
            if (person.closed_on <= context.today) return refuse(problems::person_closed());
            tx.record({"sign_in_link_made", person.path, person.id.value});
            return put_link(context, tx, {person, token, means.settings.link_life});
        });
    return with_token(recorded, token);
}

Result<MadeLink> create_first_administrator(Context& context, SignInMeans& means,
                                            FirstAdministrator const& first) {
    auto const name = text::tidied(first.name);
    auto const token = new_token(means.random);
    auto const recorded = audit::in_transaction(
        context, first.path, [&](audit::Transaction& tx) -> Result<RecordedLink> {
            if (count_people(tx) > 0) return refuse(problems::already_initialised());
            Person const person{.id = context.new_id<PersonId>(),
                                .version = 1,
                                .account = normal_account(first.account),
                                .name = name,
                                .path = first.path,
                                .closed_on = end_of_time,
                                .name_key = text::folded(name),
                                .sort_key = text::sort_key(name)};
            TRY(must_be_account(person.account));
            if (name.empty()) return refuse(problems::person_name_missing());
            auto const place = registry::find_place_by_path(tx, first.path, context.today);
            if (!place) return refuse(problems::seat_absent());
            insert(tx, person);
            insert(tx, first_post(context, first, person.id, place->id));
            tx.record({"installation_initialised", first.path, person.id.value});
            return put_link(context, tx, {person, token, means.settings.link_life});
        });
    return with_token(recorded, token);
}

Result<LinkOfPerson> show_link(storage::Database& database, std::string const& token,
                               Moment moment) {
    auto const found = TRY(database.read(
        [&](storage::Transaction& tx) { return get_link_of_person(tx, token, moment); }));
    return LinkOfPerson{found.person, found.link.expires_at};
}

Result<Person> use_sign_in_link(Context& context, SignInMeans& means, UseLink const& request) {
    Moment const moment{context.now, context.today};
    auto const found = TRY(context.database.read(
        [&](storage::Transaction& tx) { return get_link_of_person(tx, request.token, moment); }));
    auto const password = normal_password(request.password);
    TRY(must_be_good({password, found.person.account, found.person.name}, means.settings));
    auto const secret = TRY(means.hasher.hash(password, means.random));
    forget_request(context);
    context.actor = {
        .person = found.person.id, .post = {}, .name = found.person.name, .grants = {}};
    return audit::in_transaction(
        context, found.person.path, [&](audit::Transaction& tx) -> Result<Person> {
            auto const [before, person] = TRY(get_link_of_person(tx, request.token, moment));
            auto used = before;
            used.used_at = context.now;
            update(tx, before, used);
            put_secret(tx, person.id, secret, context.now);
            end_sessions_of_person(tx, person.id, context.now, "");
            end_pins(tx, person.id, PinEnding::password, context.now);
            tx.record({"password_set_by_link", person.path, person.id.value});
            return person;
        });
}

Result<> set_password(Context& context, SignInMeans& means, SetPassword const& request,
                      std::string_view kept_token) {
    auto const person = context.database.read(
        [&](storage::Transaction& tx) { return find_person(tx, context.actor.person); });
    if (!person) return refuse(problems::not_signed_in());
    auto const next = normal_password(request.next);
    TRY(must_be_good({next, person->account, person->name}, means.settings));
    // Somebody at an unlocked screen must not guess the password here at leisure.
    Try const one{.account = person->account, .address = "own session"};
    TRY(begin_try(context.database, one, context.now));
    auto const secret = context.database.read(
        [&](storage::Transaction& tx) { return find_secret(tx, person->id); });
    auto const is_right = TRY(means.hasher.is_right(normal_password(request.current), secret));
    if (!is_right) return refuse(problems::current_password_wrong());
    auto const next_secret = TRY(means.hasher.hash(next, means.random));
    forget_request(context);
    TRY(audit::in_transaction(context, person->path, [&](audit::Transaction& tx) -> Result<> {
        put_secret(tx, person->id, next_secret, context.now);
        end_sessions_of_person(tx, person->id, context.now,
                               kept_token.empty() ? "" : sha256_hex(kept_token));
        end_pins(tx, person->id, PinEnding::password, context.now);
        tx.record({"password_set", person->path, person->id.value});
        return {};
    }));
    storage::bookkeeping(
        context.database, [&](storage::Transaction& tx) { settle_try(tx, one, context.now); },
        tries_realm);
    return {};
}

}  // namespace binhyen::identity
