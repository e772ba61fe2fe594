#pragma once

#include <string>
#include <string_view>

#include "audit/acting.hpp"
#include "identity/person.hpp"
#include "identity/sign_in_steps.hpp"

/// Acts on one-time links and passwords. A password is never chosen by another than its owner.
namespace binhyen::identity {

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

}  // namespace binhyen::identity
