#include "identity/station_store.hpp"

#include "base/digest.hpp"
#include "identity/queries.hpp"

namespace binhyen::identity {

std::optional<Station> find_station(storage::Transaction& tx, std::string_view token) {
    if (token.empty()) return std::nullopt;
    return tx.find<Station>(queries::find_station, sha256_hex(token));
}

void insert_station(storage::Transaction& tx, Station const& station) {
    tx.run(queries::insert_station, station);
}

bool forget_station(storage::Transaction& tx, std::string_view token, Instant now) {
    return tx.run(queries::forget_station, sha256_hex(token), now) == 1;
}

std::optional<StationPin> find_pin(storage::Transaction& tx, StationId const& station,
                                   PersonId const& person) {
    return tx.find<StationPin>(queries::find_station_pin, station, person);
}

std::vector<StationPin> list_pins_of_person(storage::Transaction& tx, PersonId const& person) {
    return tx.list<StationPin>(queries::list_station_pins, person);
}

void put(audit::Transaction& tx, std::optional<StationPin> const& before, StationPin const& after) {
    if (before)
        tx.update(queries::update_station_pin, *before, after);
    else
        tx.insert(queries::insert_station_pin, after);
}

std::optional<PinSecret> find_pin_secret(storage::Transaction& tx, StationPin const& pin) {
    auto secret = tx.find<PinSecret>(queries::find_pin_secret, pin.station_id, pin.person_id);
    if (secret && sha256_hex(secret->secret) != pin.secret_digest) return std::nullopt;
    return secret;
}

void put_pin_secret(storage::Transaction& tx, PinSecret const& secret) {
    tx.run(queries::put_pin_secret, secret);
}

std::vector<PersonAtStation> list_people_at_station(storage::Transaction& tx,
                                                    StationQuestion const& asked) {
    return tx.list<PersonAtStation>(queries::list_people_at_station, asked.station, asked.today,
                                    asked.confirmed_after);
}

std::vector<OwnPin> list_own_pins(storage::Transaction& tx, PersonId const& person) {
    return tx.list<OwnPin>(queries::list_own_pins, person);
}

}  // namespace binhyen::identity
