#pragma once

#include <optional>
#include <string>

#include "audit/acting.hpp"
#include "identity/identity_store.hpp"

/// Acts of the administrator on people and posts.
namespace binhyen::identity {

struct NewPerson {
    std::string account;
    std::string name;
    /// The place whose administrator looks after them.
    std::string path;
};
BOOST_DESCRIBE_STRUCT(NewPerson, (), (account, name, path))

Result<Person> create_person(Context&, NewPerson const&);

struct ClosePerson {
    PersonId person;
    std::int64_t expected_version = 0;
};
BOOST_DESCRIBE_STRUCT(ClosePerson, (), (person, expected_version))

/// From today they may not sign in; open sessions end. Their posts are ended by documents.
Result<Person> close_person(Context&, ClosePerson const&);
Result<Person> reopen_person(Context&, ClosePerson const&);

struct NewPost {
    PersonId person;
    Role role = Role::member;
    std::string title;
    /// A place's label or code, or a subject's code: exactly one of the two.
    std::optional<std::string> place;
    std::optional<std::string> subject;
    Date valid_from;
    /// Empty: until ended.
    std::optional<Date> valid_to;
    std::string appointed_by;
    bool is_interim = false;
};
BOOST_DESCRIBE_STRUCT(NewPost, (),
                      (person, role, title, place, subject, valid_from, valid_to, appointed_by,
                       is_interim))

Result<Post> appoint(Context&, NewPost const&);

struct EndPost {
    PostId post;
    std::int64_t expected_version = 0;
    /// The first day it is no more.
    Date ends_on;
    std::string ended_by;
};
BOOST_DESCRIBE_STRUCT(EndPost, (), (post, expected_version, ends_on, ended_by))

Result<Post> end_post(Context&, EndPost const&);

struct EndSession {
    PersonId person;
    SessionId session;
};
BOOST_DESCRIBE_STRUCT(EndSession, (), (person, session))

/// Somebody else's, by their administrator. Refuses `session_absent` unless it is open.
Result<EndSession> end_session_of(Context&, EndSession const&);

struct Holders {
    std::vector<Holder> holders;
};
BOOST_DESCRIBE_STRUCT(Holders, (), (holders))

/// Of today; whoever may read the place may know who is in office there.
Result<Holders> list_holders_of(Context&, std::string const& path);

}  // namespace binhyen::identity
