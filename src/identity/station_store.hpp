#pragma once

#include <vector>

#include "audit/acting.hpp"
#include "identity/station.hpp"

/// Rows ↔ values of stations. That a PIN was set and ended is audited; stations, secrets and what
/// is counted of them are bookkeeping.
namespace binhyen::identity {

/// Not forgotten.
std::optional<Station> find_station(storage::Transaction&, std::string_view token);
void insert_station(storage::Transaction&, Station const&);
/// Whether there was such a station.
bool forget_station(storage::Transaction&, std::string_view token, Instant now);

std::optional<StationPin> find_pin(storage::Transaction&, StationId const&, PersonId const&);
/// Those not ended, at stations not forgotten.
std::vector<StationPin> list_pins_of_person(storage::Transaction&, PersonId const&);
void put(audit::Transaction&, std::optional<StationPin> const& before, StationPin const& after);

/// Empty when there is none, or when it is not the one that was recorded.
std::optional<PinSecret> find_pin_secret(storage::Transaction&, StationPin const&);
void put_pin_secret(storage::Transaction&, PinSecret const&);

/// Everybody with a PIN here that has not ended, in order of their names.
struct PersonAtStation {
    PersonId person_id;
    std::string account;
    std::string name;
    std::string title;
    Instant confirmed_at;
    std::int64_t failure_count = 0;
};
BOOST_DESCRIBE_STRUCT(PersonAtStation, (),
                      (person_id, account, name, title, confirmed_at, failure_count))
struct StationQuestion {
    StationId station;
    Date today;
    /// Who has not given the password here since is no longer shown.
    Instant confirmed_after;
};
std::vector<PersonAtStation> list_people_at_station(storage::Transaction&, StationQuestion const&);

/// One person's PIN at one station, as its owner sees it.
struct OwnPin {
    StationId station_id;
    std::string agent;
    Instant set_at;
    Instant confirmed_at;
    std::int64_t failure_count = 0;
};
BOOST_DESCRIBE_STRUCT(OwnPin, (), (station_id, agent, set_at, confirmed_at, failure_count))
std::vector<OwnPin> list_own_pins(storage::Transaction&, PersonId const&);

}  // namespace binhyen::identity
