#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "audit/actor.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "identity/settings.hpp"

/// A computer or telephone that several people of an office share, and the PINs by which they
/// change places there. A PIN opens nothing anywhere else: its secret is made of the six digits and
/// the station's own cookie. It serves for some hours after its owner last gave the password at
/// this station, for five tries, and ends with a new password, by the administrator, or with the
/// station.
namespace binhyen::identity {

using StationId = Id<struct StationTag>;

struct Station {
    std::string token_hash;
    StationId id;
    Instant made_at;
    std::string agent;
    std::optional<Instant> forgotten_at;
};
BOOST_DESCRIBE_STRUCT(Station, (), (token_hash, id, made_at, agent, forgotten_at))

enum class PinEnding { forgotten, administrator, password, closed };
BOOST_DESCRIBE_ENUM(PinEnding, forgotten, administrator, password, closed)

struct StationPin {
    static constexpr std::string_view table = "station_pins";
    static constexpr std::string_view key = "station_id,person_id";

    StationId station_id;
    PersonId person_id;
    std::int64_t version = 1;
    std::string secret_digest;
    Instant set_at;
    std::optional<Instant> ended_at;
    std::optional<PinEnding> ending;
};
BOOST_DESCRIBE_STRUCT(StationPin, (),
                      (station_id, person_id, version, secret_digest, set_at, ended_at, ending))

struct PinSecret {
    StationId station_id;
    PersonId person_id;
    std::string secret;
    Instant confirmed_at;
    std::int64_t failure_count = 0;
};
BOOST_DESCRIBE_STRUCT(PinSecret, (), (station_id, person_id, secret, confirmed_at, failure_count))

/// From here on the PIN does not serve until the password is given here again.
Instant serves_until(PinSecret const&, Settings const&);

/// Whether the PIN may be tried now: neither too old nor tried wrongly too often.
bool serves(PinSecret const&, Settings const&, Instant now);

/// Six digits, and not what everybody tries first: one digit, a run, a pair repeated.
Result<> must_be_pin(std::string_view);

/// What is hashed: useless without the station's cookie.
std::string pin_secret_text(std::string_view pin, std::string_view station_token);

}  // namespace binhyen::identity
