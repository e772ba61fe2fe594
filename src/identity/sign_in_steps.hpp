#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "identity/argon2.hpp"
#include "identity/person.hpp"
#include "identity/post.hpp"
#include "identity/session.hpp"
#include "identity/settings.hpp"
#include "identity/try_steps.hpp"
#include "storage/database.hpp"

/// Signing in and out, and who a session is. Nothing here is kept in memory between requests: a
/// right that was taken away is gone with the next request.
namespace binhyen::identity {

/// What identity needs of the machine; made by server/.
struct SignInMeans {
    PasswordHasher& hasher;
    /// The operating system's outside of tests.
    RandomBytes random;
    Settings settings;
};

struct Moment {
    Instant now;
    Date today;
};

struct SignIn {
    std::string account;
    std::string password;
    /// Of the browser, without port.
    std::string address;
    std::string user_agent;
    /// The session this browser had until now; empty for none. It ends.
    std::string previous_token;
    /// The cookie of a shared machine; empty for none. The person's PIN there serves anew.
    std::string station_token = {};
};

/// The only time the token is known here.
struct OpenedSession {
    std::string token;
    std::string csrf_token;
    PersonId person;
    std::string name;
    Instant expires_at;
};

struct SessionToOpen {
    Person const& person;
    std::string const& user_agent;
    std::string const& previous_token;
    /// Settled with the session, when something secret was checked.
    std::optional<Try> settled = {};
    std::optional<Instant> ends_at_latest = {};
    /// The machine's cookie, where a password was given.
    std::string_view confirmed_station = {};
};
OpenedSession open_session(storage::Database&, SignInMeans&, SessionToOpen const&, Instant now);

/// Unknown accounts, closed ones and wrong passwords take the same time and are told the same.
Result<OpenedSession> sign_in(storage::Database&, SignInMeans&, SignIn const&, Moment);

/// Without a password. Only for an installation that is a demonstration; the caller knows.
Result<OpenedSession> sign_in_to_demonstration(storage::Database&, SignInMeans&, SignIn const&,
                                               Moment);

/// A token of nobody is no error.
void sign_out(storage::Database&, std::string_view token, Instant now);

struct HeldPost {
    PostId id;
    Role role = Role::member;
    std::string title;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(HeldPost, (), (id, role, title, path))

struct SignedIn {
    SessionId session;
    /// With the grants of all posts valid today. `post` is the one held longest.
    Actor actor;
    std::string account;
    std::vector<HeldPost> posts;
    Instant created_at;
    Instant seen_at;
    Instant expires_at;
};

/// One query. Refuses `not_signed_in` for a session that is unknown, idle too long, ended, too old,
/// or of a person whose account is closed.
Result<SignedIn> find_signed_in(storage::Transaction&, std::string_view token, Settings const&,
                                Moment);

/// As find_signed_in, when only the rights are wanted.
Result<Actor> actor_of(storage::Transaction&, std::string_view token, Settings const&, Moment);

/// Keeps the session from being idle; writes at most once a minute.
void note_seen(storage::Database&, std::string_view token, Instant seen_at, Instant now);

/// One's own, the latest first, ended ones too.
std::vector<Session> list_own_sessions(storage::Database&, PersonId const&);

/// Refuses `session_absent` unless it is one's own and open.
Result<> end_own_session(storage::Database&, PersonId const&, SessionId const&, Instant now);

}  // namespace binhyen::identity
