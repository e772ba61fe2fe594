#include "identity/station_steps.hpp"

#include "identity/identity_door.hpp"
#include "identity/problems.hpp"
#include "identity/try_steps.hpp"

namespace binhyen::identity {
namespace {

struct Known {
    Person person;
    StationPin pin;
    PinSecret secret;
};

// A browser that is no station, a person without a PIN there, one that ended or does not serve now,
// and a closed account are told the same.
Result<Known> find_known(storage::Transaction& tx, Settings const& settings,
                         PinSignIn const& request, Moment moment) {
    auto const station = find_station(tx, request.station_token);
    auto const person = find_person(tx, request.person);
    if (!station || !person || person->closed_on <= moment.today)
        return refuse(problems::pin_password_needed());
    auto const pin = find_pin(tx, station->id, person->id);
    if (!pin || pin->ended_at) return refuse(problems::pin_password_needed());
    auto const secret = find_pin_secret(tx, *pin);
    if (!secret || !serves(*secret, settings, moment.now))
        return refuse(problems::pin_password_needed());
    return Known{*person, *pin, *secret};
}

// Counted before the PIN is looked at, so that a thousand at once count too.
Result<Known> begin_pin_try(storage::Database& database, Settings const& settings,
                            PinSignIn const& request, Moment moment) {
    std::optional<Result<Known>> begun;
    storage::bookkeeping(
        database,
        [&](storage::Transaction& tx) {
            begun = find_known(tx, settings, request, moment);
            if (!*begun) return;
            auto& secret = (*begun)->secret;
            ++secret.failure_count;
            put_pin_secret(tx, secret);
        },
        tries_realm);
    return std::move(*begun);
}

}  // namespace

std::vector<PersonAtStation> people_at(storage::Transaction& tx, std::string_view station_token,
                                       Settings const& settings, Moment moment) {
    auto const station = find_station(tx, station_token);
    if (!station) return {};
    return list_people_at_station(
        tx, {.station = station->id,
             .today = moment.today,
             .confirmed_after = {moment.now.milliseconds - settings.station_pin_shown}});
}

void confirm_pin(storage::Transaction& tx, std::string_view station_token, PersonId const& person,
                 Instant now) {
    auto const station = find_station(tx, station_token);
    if (!station) return;
    auto const pin = find_pin(tx, station->id, person);
    if (!pin || pin->ended_at) return;
    auto secret = find_pin_secret(tx, *pin);
    if (!secret) return;
    secret->confirmed_at = now;
    secret->failure_count = 0;
    put_pin_secret(tx, *secret);
}

Result<OpenedSession> sign_in_by_pin(storage::Database& database, SignInMeans& means,
                                     PinSignIn const& request, Moment moment) {
    // A PIN that does not serve is no try, so that the password can be given at once.
    auto const seen = TRY(database.read(
        [&](storage::Transaction& tx) { return find_known(tx, means.settings, request, moment); }));
    Try const one{.account = seen.person.account, .address = request.address};
    TRY(begin_try(database, one, moment.now));
    auto known = TRY(begin_pin_try(database, means.settings, request, moment));
    auto const is_right = TRY(means.hasher.is_right(
        pin_secret_text(request.pin, request.station_token), known.secret.secret));
    if (!is_right) {
        auto const left = means.settings.station_pin_tries - known.secret.failure_count;
        if (left <= 0) return refuse(problems::pin_password_needed());
        return refuse(problems::pin_wrong(left));
    }
    known.secret.failure_count = 0;
    auto opened = open_session(database, means,
                               {.person = known.person,
                                .user_agent = request.user_agent,
                                .previous_token = request.previous_token,
                                .settled = one,
                                .ends_at_latest = serves_until(known.secret, means.settings)},
                               moment.now);
    storage::bookkeeping(
        database, [&](storage::Transaction& tx) { put_pin_secret(tx, known.secret); }, tries_realm);
    return opened;
}

void end_pins(audit::Transaction& tx, PersonId const& person, PinEnding ending, Instant now) {
    for (auto const& pin : list_pins_of_person(tx, person)) {
        auto ended = pin;
        ++ended.version;
        ended.ended_at = now;
        ended.ending = ending;
        put(tx, pin, ended);
    }
}

}  // namespace binhyen::identity
