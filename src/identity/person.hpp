#pragma once

#include <optional>
#include <string>

#include "audit/actor.hpp"
#include "base/json.hpp"

/// Somebody who may sign in: a name, an account, and nothing else about them (no birthday, no
/// identity card, no address). What they may do comes from their posts alone.
namespace binhyen::identity {

using SignInLinkId = Id<struct SignInLinkTag>;

struct Person {
    static constexpr std::string_view table = "people";
    static constexpr std::string_view key = "id";

    PersonId id;
    std::int64_t version = 1;
    std::string account;
    std::string name;
    /// The part of the tree whose administrator looks after this person; gives no rights.
    std::string path;
    /// The first day they may no longer sign in; end_of_time while they may.
    Date closed_on = end_of_time;
    std::string name_key;
    std::string sort_key;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, version, account, name, path, closed_on, name_key, sort_key))

/// That a password was set, and which. `secret_digest` is the SHA-256 of the argon2id text, whose
/// salt nobody sees here, so the log's image of this row does not help to guess the password.
struct Credential {
    static constexpr std::string_view table = "credentials";
    static constexpr std::string_view key = "person_id";

    PersonId person_id;
    std::int64_t version = 1;
    std::string secret_digest;
    Instant set_at;
};
BOOST_DESCRIBE_STRUCT(Credential, (), (person_id, version, secret_digest, set_at))

/// Lets one person set their first (or a forgotten) password, once, before it expires.
struct SignInLink {
    static constexpr std::string_view table = "sign_in_links";
    static constexpr std::string_view key = "id";

    SignInLinkId id;
    PersonId person_id;
    std::string token_hash;
    Instant made_at;
    Instant expires_at;
    std::optional<Instant> used_at;
};
BOOST_DESCRIBE_STRUCT(SignInLink, (), (id, person_id, token_hash, made_at, expires_at, used_at))

}  // namespace binhyen::identity
