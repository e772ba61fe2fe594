#include "identity/sign_in_steps.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "identity/account.hpp"
#include "identity/identity_store.hpp"
#include "identity/password.hpp"
#include "identity/problems.hpp"
#include "identity/station_steps.hpp"

namespace binhyen::identity {
namespace {

constexpr std::int64_t sessions_kept_for = 400 * one_day;
constexpr int own_sessions_max = 50;

struct Candidate {
    std::optional<Person> person;
    /// Empty when there is nothing to compare with.
    std::string secret;
};

Candidate find_candidate(storage::Database& database, std::string_view account) {
    return database.read([&](storage::Transaction& tx) {
        Candidate candidate{.person = find_person_by_account(tx, account), .secret = {}};
        if (candidate.person) candidate.secret = find_secret(tx, candidate.person->id);
        return candidate;
    });
}

std::vector<SessionRow> rows_of(storage::Transaction& tx, std::string_view token,
                                Settings const& settings, Moment moment) {
    if (token.empty()) return {};
    return list_session_rows(tx, {.token_hash = sha256_hex(token),
                                  .now = moment.now,
                                  .seen_after = {moment.now.milliseconds - settings.session_idle},
                                  .today = moment.today});
}

Actor actor_from(std::vector<SessionRow> const& rows) {
    auto const& first = rows.front();
    Actor actor{.person = first.person_id,
                .post = first.post_id.value_or(PostId{}),
                .name = first.name,
                .grants = {}};
    for (auto const& row : rows)
        if (row.post_id) add_grants(actor.grants, *row.role, *row.path);
    return actor;
}

SessionToOpen with_password(Person const& person, SignIn const& request, std::optional<Try> tried) {
    return {.person = person,
            .user_agent = request.user_agent,
            .previous_token = request.previous_token,
            .settled = std::move(tried),
            .ends_at_latest = {},
            .confirmed_station = request.station_token};
}

}  // namespace

OpenedSession open_session(storage::Database& database, SignInMeans& means,
                           SessionToOpen const& opening, Instant now) {
    auto const token = new_token(means.random);
    Instant const last{now.milliseconds + means.settings.session_life};
    Session const session{
        .token_hash = sha256_hex(token),
        .id = session_id_of(token),
        .person_id = opening.person.id,
        .created_at = now,
        .seen_at = now,
        .expires_at = std::min(last, opening.ends_at_latest.value_or(last)),
        .ended_at = {},
        .agent = agent_class(opening.user_agent),
    };
    auto const put = [&](storage::Transaction& tx) {
        if (opening.settled) settle_try(tx, *opening.settled, now);
        if (!opening.previous_token.empty())
            end_session(tx, sha256_hex(opening.previous_token), now);
        confirm_pin(tx, opening.confirmed_station, opening.person.id, now);
        delete_old_sessions(tx, {now.milliseconds - sessions_kept_for});
        insert_session(tx, session);
    };
    storage::bookkeeping(database, put, tries_realm);
    return {.token = token,
            .csrf_token = csrf_token_of(token),
            .person = opening.person.id,
            .name = opening.person.name,
            .expires_at = session.expires_at};
}

Result<OpenedSession> sign_in(storage::Database& database, SignInMeans& means,
                              SignIn const& request, Moment moment) {
    Try const one{.account = normal_account(request.account), .address = request.address};
    TRY(begin_try(database, one, moment.now));
    auto const candidate = find_candidate(database, one.account);
    auto const is_right =
        TRY(means.hasher.is_right(normal_password(request.password), candidate.secret));
    if (!is_right || candidate.person->closed_on <= moment.today)
        return refuse(problems::sign_in_wrong());
    return open_session(database, means, with_password(*candidate.person, request, one),
                        moment.now);
}

Result<OpenedSession> sign_in_to_demonstration(storage::Database& database, SignInMeans& means,
                                               SignIn const& request, Moment moment) {
    auto const candidate = find_candidate(database, normal_account(request.account));
    if (!candidate.person || candidate.person->closed_on <= moment.today)
        return refuse(problems::sign_in_wrong());
    return open_session(database, means, with_password(*candidate.person, request, {}), moment.now);
}

void sign_out(storage::Database& database, std::string_view token, Instant now) {
    if (token.empty()) return;
    storage::bookkeeping(
        database, [&](storage::Transaction& tx) { end_session(tx, sha256_hex(token), now); });
}

Result<SignedIn> find_signed_in(storage::Transaction& tx, std::string_view token,
                                Settings const& settings, Moment moment) {
    auto const rows = rows_of(tx, token, settings, moment);
    if (rows.empty()) return refuse(problems::not_signed_in());
    auto const& first = rows.front();
    SignedIn signed_in{.session = first.id,
                       .actor = actor_from(rows),
                       .account = first.account,
                       .posts = {},
                       .created_at = first.created_at,
                       .seen_at = first.seen_at,
                       .expires_at = first.expires_at};
    for (auto const& row : rows)
        if (row.post_id)
            signed_in.posts.push_back({*row.post_id, *row.role, *row.title, *row.path});
    return signed_in;
}

Result<Actor> actor_of(storage::Transaction& tx, std::string_view token, Settings const& settings,
                       Moment moment) {
    auto const rows = rows_of(tx, token, settings, moment);
    if (rows.empty()) return refuse(problems::not_signed_in());
    return actor_from(rows);
}

void note_seen(storage::Database& database, std::string_view token, Instant seen_at, Instant now) {
    if (now.milliseconds - seen_at.milliseconds < one_minute) return;
    storage::bookkeeping(
        database, [&](storage::Transaction& tx) { touch_session(tx, sha256_hex(token), now); });
}

std::vector<Session> list_own_sessions(storage::Database& database, PersonId const& person) {
    return database.read(
        [&](storage::Transaction& tx) { return list_sessions(tx, person, own_sessions_max); });
}

Result<> end_own_session(storage::Database& database, PersonId const& person, SessionId const& id,
                         Instant now) {
    bool was_there = false;
    storage::bookkeeping(database, [&](storage::Transaction& tx) {
        was_there = end_session_of_person(tx, id, person, now);
    });
    if (!was_there) return refuse(problems::session_absent());
    return {};
}

}  // namespace binhyen::identity
