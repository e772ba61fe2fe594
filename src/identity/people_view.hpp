#pragma once

#include "audit/acting.hpp"
#include "identity/identity_store.hpp"
#include "identity/sign_in_steps.hpp"

/// What an administrator sees of people: who they are, what they hold, whether and where they are
/// signed in; and what a role may do.
namespace binhyen::identity {

struct PeopleQuery {
    std::string path;
    /// `next` of the page before; empty for the first.
    std::string after;
    std::optional<std::string> text;
    std::optional<Role> role;
    std::optional<PersonState> state;
};
BOOST_DESCRIBE_STRUCT(PeopleQuery, (), (path, after, text, role, state))

struct PersonRow {
    PersonId id;
    std::int64_t version = 1;
    std::string account;
    std::string name;
    std::string path;
    Date closed_on = end_of_time;
    /// Without one they cannot sign in yet.
    bool has_password = false;
    /// Until when an unused one-time link holds.
    std::optional<Instant> link_expires_at;
    /// Valid today.
    std::vector<Post> posts;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (),
                      (id, version, account, name, path, closed_on, has_password, link_expires_at,
                       posts))

struct PeopleShown {
    std::vector<PersonRow> people;
    /// Empty on the last page.
    std::string next;
};
BOOST_DESCRIBE_STRUCT(PeopleShown, (), (people, next))

Result<PeopleShown> show_people(Context&, PeopleQuery const&);

struct PersonShown {
    PersonRow person;
    /// All of them, past and to come.
    std::vector<Post> posts;
    /// Whether the reader may change the account: not one's own, not beyond one's part.
    bool may_manage = false;
};
BOOST_DESCRIBE_STRUCT(PersonShown, (), (person, posts, may_manage))

/// One's own, or of one's part.
Result<PersonShown> show_person(Context&, PersonId const&);

struct RoleShown {
    Role role = Role::member;
    std::vector<Verb> verbs;
    /// Held at a subject, else at a place of one of these tiers.
    bool is_of_subject = false;
    std::vector<registry::Tier> tiers;
};
BOOST_DESCRIBE_STRUCT(RoleShown, (), (role, verbs, is_of_subject, tiers))

struct RolesShown {
    std::vector<RoleShown> roles;
};
BOOST_DESCRIBE_STRUCT(RolesShown, (), (roles))

RolesShown show_roles();

struct OpenSessions {
    std::vector<OpenSession> sessions;
};
BOOST_DESCRIBE_STRUCT(OpenSessions, (), (sessions))

/// Of everybody one administers in that part.
Result<OpenSessions> show_open_sessions(Context&, Settings const&, std::string const& path);

struct PersonSession {
    SessionId id;
    std::string agent;
    Instant created_at;
    Instant seen_at;
    Instant expires_at;
    /// When it ended, by whatever way; empty while it is open.
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(PersonSession, (), (id, agent, created_at, seen_at, expires_at, ended_at))

struct PersonSessions {
    std::vector<PersonSession> sessions;
};
BOOST_DESCRIBE_STRUCT(PersonSessions, (), (sessions))

Result<PersonSessions> show_sessions_of(Context&, Settings const&, PersonId const&);

}  // namespace binhyen::identity
