#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audit/acting.hpp"
#include "identity/person.hpp"
#include "identity/post.hpp"
#include "identity/session.hpp"
#include "identity/sign_in_delay.hpp"

/// Rows ↔ values of identity. What is audited takes an audit::Transaction; sessions, attempts and
/// secrets are bookkeeping.
namespace binhyen::identity {

std::optional<Person> find_person_by_account(storage::Transaction&, std::string_view account);
std::int64_t count_people(storage::Transaction&);

enum class PersonState { open, closed };
BOOST_DESCRIBE_ENUM(PersonState, open, closed)

struct PeoplePage {
    /// The part of the tree.
    std::string path;
    /// The last of the page before; both empty for the first.
    std::string after_sort_key;
    std::string after_id;
    int count_max = 200;
    /// A part of the name or of the account, as typed; empty: all.
    std::string text = {};
    /// Held on `today`.
    std::optional<Role> role = {};
    std::optional<PersonState> state = {};
    Date today = {};
};
std::vector<Person> list_people(storage::Transaction&, PeoplePage const&);
void insert(audit::Transaction&, Person const&);
void update(audit::Transaction&, Person const& before, Person const& after);

/// The argon2id text; empty when none is set, or when it is not the one that was recorded.
std::string find_secret(storage::Transaction&, PersonId const&);
/// Stores the secret and records its digest.
void put_secret(audit::Transaction&, PersonId const&, std::string const& secret, Instant now);

std::optional<SignInLink> find_sign_in_link(storage::Transaction&, std::string_view token_hash);
std::vector<SignInLink> list_open_links(storage::Transaction&, PersonId const&);
void insert(audit::Transaction&, SignInLink const&);
void update(audit::Transaction&, SignInLink const& before, SignInLink const& after);

std::optional<Post> find_post(storage::Transaction&, PostId const&);
std::vector<Post> list_posts_of_person(storage::Transaction&, PersonId const&);
/// A post with the name of whoever holds it.
struct Holder {
    PostId post_id;
    PersonId person_id;
    std::string name;
    Role role = Role::member;
    std::string title;
    std::string path;
    Date valid_from;
    Date valid_to = end_of_time;
    bool is_interim = false;
};
BOOST_DESCRIBE_STRUCT(Holder, (),
                      (post_id, person_id, name, role, title, path, valid_from, valid_to,
                       is_interim))
/// Valid on `day`, in the part of the tree of `path`.
std::vector<Holder> list_holders(storage::Transaction&, std::string_view path, Date day);
void insert(audit::Transaction&, Post const&);
void update(audit::Transaction&, Post const& before, Post const& after);

/// One row for each post valid on the day; one row without a post when there is none.
struct SessionRow {
    SessionId id;
    PersonId person_id;
    Instant created_at;
    Instant seen_at;
    Instant expires_at;
    std::string agent;
    std::string account;
    std::string name;
    std::optional<PostId> post_id;
    std::optional<Role> role;
    std::optional<std::string> title;
    std::optional<std::string> path;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
                      (id, person_id, created_at, seen_at, expires_at, agent, account, name,
                       post_id, role, title, path))

struct SessionQuestion {
    std::string token_hash;
    Instant now;
    /// The session must have been seen after this.
    Instant seen_after;
    Date today;
};
std::vector<SessionRow> list_session_rows(storage::Transaction&, SessionQuestion const&);
std::vector<Session> list_sessions(storage::Transaction&, PersonId const&, int count_max);
/// Whether a first password was set.
bool has_password(storage::Transaction&, PersonId const&);

/// Somebody signed in now.
struct OpenSession {
    SessionId id;
    PersonId person_id;
    std::string account;
    std::string name;
    std::string agent;
    Instant created_at;
    Instant seen_at;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(OpenSession, (),
                      (id, person_id, account, name, agent, created_at, seen_at, expires_at))
struct OpenSessionsQuestion {
    std::string path;
    Instant now;
    Instant seen_after;
    int count_max = 500;
};
std::vector<OpenSession> list_open_sessions(storage::Transaction&, OpenSessionsQuestion const&);
void insert_session(storage::Transaction&, Session const&);
void touch_session(storage::Transaction&, std::string const& token_hash, Instant seen_at);
void end_session(storage::Transaction&, std::string const& token_hash, Instant now);
/// Whether there was such an open session of this person.
bool end_session_of_person(storage::Transaction&, SessionId const&, PersonId const&, Instant now);
/// All but the one with `kept_token_hash` (may be empty).
void end_sessions_of_person(storage::Transaction&, PersonId const&, Instant now,
                            std::string const& kept_token_hash);
void delete_old_sessions(storage::Transaction&, Instant created_before);

/// All zero when there were none.
Attempts find_attempts(storage::Transaction&, AttemptScope, std::string_view name);
void put_attempts(storage::Transaction&, AttemptScope, std::string_view name, Attempts const&);
struct OldAttempts {
    Instant failed_before;
    Instant succeeded_before;
};
void delete_old_attempts(storage::Transaction&, OldAttempts const&);

}  // namespace binhyen::identity
