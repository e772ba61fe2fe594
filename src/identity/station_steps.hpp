#pragma once

#include "identity/sign_in_steps.hpp"
#include "identity/station_store.hpp"

/// Changing places at a shared computer or telephone.
namespace binhyen::identity {

/// Who can be chosen here; empty for a browser that is no station.
std::vector<PersonAtStation> people_at(storage::Transaction&, std::string_view station_token,
                                       Settings const&, Moment);

/// The password was just given in this browser: the person's PIN here serves anew, if they have
/// one.
void confirm_pin(storage::Transaction&, std::string_view station_token, PersonId const&,
                 Instant now);

struct PinSignIn {
    PersonId person;
    std::string pin;
    std::string station_token;
    std::string address;
    std::string user_agent;
    /// The session this browser had until now; empty for none. It ends.
    std::string previous_token;
};

/// Opens a session that ends with the PIN's time at the latest. Refuses `pin_password_needed` where
/// the PIN does not serve, whatever was typed, and `pin_wrong` with how many tries are left. Tries
/// wait as those with a password do.
Result<OpenedSession> sign_in_by_pin(storage::Database&, SignInMeans&, PinSignIn const&, Moment);

/// All PINs of one person end; part of the act that makes them end.
void end_pins(audit::Transaction&, PersonId const&, PinEnding, Instant now);

}  // namespace binhyen::identity
