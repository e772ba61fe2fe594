#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "audit/acting.hpp"
#include "identity/identity_store.hpp"
#include "identity/sign_in.hpp"

/// Acts of the administrator on people and posts, and of anybody on their own password.
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

struct MadeLink {
    SignInLinkId id;
    PersonId person;
    Instant expires_at;
    /// Known here and now only; never in the log.
    std::string token;
};
BOOST_DESCRIBE_STRUCT(MadeLink, (), (id, person, expires_at, token))

/// For a first or a forgotten password; the person's earlier unused links expire.
Result<MadeLink> make_sign_in_link(Context&, SignInMeans&, PersonId const&);

struct FirstAdministrator {
    std::string account;
    std::string name;
    /// "VN/62/": the place administered.
    std::string path;
};

/// Only while there is nobody at all: person, post and link, by the installation itself (the
/// entry names no person).
Result<MadeLink> create_first_administrator(Context&, SignInMeans&, FirstAdministrator const&);

struct LinkOfPerson {
    Person person;
    Instant expires_at;
};

/// For the page behind the link; refuses `link_not_valid` as using it would.
Result<LinkOfPerson> show_link(storage::Database&, std::string const& token, Moment);

struct UseLink {
    std::string token;
    std::string password;
};

/// Sets the password of the link's person and uses the link up. Signing in is the next step. The
/// context's actor becomes that person.
Result<Person> use_sign_in_link(Context&, SignInMeans&, UseLink const&);

struct SetPassword {
    std::string current;
    std::string next;
};
BOOST_DESCRIBE_STRUCT(SetPassword, (), (current, next))

/// One's own. All other sessions end; the one with `kept_token` stays.
Result<> set_password(Context&, SignInMeans&, SetPassword const&, std::string_view kept_token);

struct PersonWithPosts {
    Person person;
    std::vector<Post> posts;
};
BOOST_DESCRIBE_STRUCT(PersonWithPosts, (), (person, posts))

struct Holders {
    std::vector<Holder> holders;
};
BOOST_DESCRIBE_STRUCT(Holders, (), (holders))

/// Reading, with rights.
Result<std::vector<Person>> list_people_of(storage::Database&, Actor const&, PeoplePage const&);
Result<PersonWithPosts> get_person_with_posts(storage::Database&, Actor const&, PersonId const&);
/// Of today; whoever may read the place may know who is in office there.
Result<Holders> list_holders_of(Context&, std::string const& path);

}  // namespace binhyen::identity
