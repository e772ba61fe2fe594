#pragma once

#include "audit/acting.hpp"
#include "identity/demonstration.hpp"
#include "identity/station_steps.hpp"

/// Acts on PINs: setting one's own at the machine at hand, ending one's own, and ending somebody's
/// as their administrator.
namespace binhyen::identity {

struct SetPin {
    std::string pin;
    /// Asked again: whoever finds an open screen must not leave themselves a way back in.
    std::string password;
    /// The browser's cookie; empty when it is no station yet.
    std::string station_token;
    std::string user_agent;
    /// A demonstration's people have no passwords.
    Installation installation = Installation::real;
};

/// The station's cookie: the one given, or a new one when the browser was no station.
struct PinSet {
    std::string station_token;
    Instant serves_until;
};

/// Refuses `pin_not_for_administrators`, `pin_malformed`, `pin_easy`, `current_password_wrong`.
Result<PinSet> set_pin(Context&, SignInMeans&, SetPin const&);

/// One's own, at any station; `pin_absent` when there is none.
Result<StationPin> end_own_pin(Context&, StationId const&);

struct EndedPins {
    PersonId person;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(EndedPins, (), (person, count))

/// All of a person, by whoever administers them; their open sessions end too.
Result<EndedPins> end_pins_of(Context&, PersonId const&);

struct OwnPins {
    std::vector<OwnPin> pins;
};
BOOST_DESCRIBE_STRUCT(OwnPins, (), (pins))

/// One's own, or those of a person one administers.
Result<OwnPins> list_pins_of(Context&, PersonId const&);

}  // namespace binhyen::identity
