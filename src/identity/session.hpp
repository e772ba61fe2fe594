#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "audit/actor.hpp"
#include "base/json.hpp"

/// One signed-in browser. The token is 256 random bits known to the browser alone; here is only
/// its SHA-256. Ended sessions are kept for 400 days, so that people can see when they signed in.
namespace binhyen::identity {

using SessionId = Id<struct SessionTag>;

struct Session {
    std::string token_hash;
    SessionId id;
    PersonId person_id;
    Instant created_at;
    /// Rounded up to a minute: reading does not write at every request.
    Instant seen_at;
    /// Ends then at the latest, however busy.
    Instant expires_at;
    std::optional<Instant> ended_at;
    std::string agent;
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (token_hash, id, person_id, created_at, seen_at, expires_at, ended_at, agent))

/// Made from the token's hash, so that a list of sessions can name the present one.
SessionId session_id_of(std::string_view session_token);

/// "Chrome, Android" from a User-Agent header; "Khác" when nothing is known of it.
std::string agent_class(std::string_view user_agent);

/// What a write must carry beside the cookie. Made from the token, so it need not be stored, and
/// the token cannot be had from it.
std::string csrf_token_of(std::string_view session_token);

}  // namespace binhyen::identity
