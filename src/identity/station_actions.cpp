#include "identity/station_actions.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "base/digest.hpp"
#include "identity/identity_door.hpp"
#include "identity/identity_store.hpp"
#include "identity/password.hpp"
#include "identity/problems.hpp"
#include "identity/secret_steps.hpp"
#include "identity/try_steps.hpp"

namespace binhyen::identity {
namespace {

// Whoever keeps accounts could make themselves anybody; for them the password is asked every time.
bool is_administrator(Actor const& actor) {
    return std::ranges::any_of(
        actor.grants, [](Grant const& grant) { return grant.verb == Verb::manage_people; });
}

Result<> must_know_password(Context& context, SignInMeans& means, Person const& person,
                            std::string const& password) {
    Try const one{.account = person.account, .address = "own session"};
    TRY(begin_try(context.database, one, context.now));
    auto const secret =
        context.database.read([&](storage::Transaction& tx) { return find_secret(tx, person.id); });
    auto const is_right = TRY(means.hasher.is_right(normal_password(password), secret));
    if (!is_right) return refuse(problems::current_password_wrong());
    storage::bookkeeping(
        context.database, [&](storage::Transaction& tx) { settle_try(tx, one, context.now); },
        tries_realm);
    return {};
}

struct PinToPut {
    Person const& person;
    std::string const& station_token;
    std::string const& secret;
    std::string const& user_agent;
};

void put_pin(Context& context, audit::Transaction& tx, PinToPut const& made) {
    auto station = find_station(tx, made.station_token);
    if (!station) {
        station = Station{.token_hash = sha256_hex(made.station_token),
                          .id = context.new_id<StationId>(),
                          .made_at = context.now,
                          .agent = agent_class(made.user_agent),
                          .forgotten_at = {}};
        insert_station(tx, *station);
    }
    auto const before = find_pin(tx, station->id, made.person.id);
    put(tx, before,
        {.station_id = station->id,
         .person_id = made.person.id,
         .version = before ? before->version + 1 : 1,
         .secret_digest = sha256_hex(made.secret),
         .set_at = context.now,
         .ended_at = {},
         .ending = {}});
    put_pin_secret(tx, {.station_id = station->id,
                        .person_id = made.person.id,
                        .secret = made.secret,
                        .confirmed_at = context.now,
                        .failure_count = 0});
}

}  // namespace

Result<PinSet> set_pin(Context& context, SignInMeans& means, SetPin const& request) {
    auto const person = context.database.read(
        [&](storage::Transaction& tx) { return find_person(tx, context.actor.person); });
    if (!person) return refuse(problems::not_signed_in());
    if (is_administrator(context.actor)) return refuse(problems::pin_not_for_administrators());
    TRY(must_be_pin(request.pin));
    if (request.installation == Installation::real)
        TRY(must_know_password(context, means, *person, request.password));
    auto const known = context.database.read(
        [&](storage::Transaction& tx) { return find_station(tx, request.station_token); });
    auto const token = known ? request.station_token : new_token(means.random);
    auto const secret = TRY(means.hasher.hash(pin_secret_text(request.pin, token), means.random));
    forget_request(context);
    TRY(audit::in_transaction(context, person->path, [&](audit::Transaction& tx) -> Result<> {
        put_pin(context, tx, {*person, token, secret, request.user_agent});
        tx.record({"station_pin_set", person->path, person->id.value});
        return {};
    }));
    return PinSet{token, {context.now.milliseconds + means.settings.station_pin_life}};
}

Result<StationPin> end_own_pin(Context& context, StationId const& station) {
    auto const person = context.database.read(
        [&](storage::Transaction& tx) { return find_person(tx, context.actor.person); });
    if (!person) return refuse(problems::not_signed_in());
    return audit::in_transaction(
        context, person->path, [&](audit::Transaction& tx) -> Result<StationPin> {
            auto const before = find_pin(tx, station, person->id);
            if (!before || before->ended_at) return refuse(problems::pin_absent());
            auto after = *before;
            ++after.version;
            after.ended_at = context.now;
            after.ending = PinEnding::forgotten;
            put(tx, before, after);
            tx.record({"station_pin_ended", person->path, person->id.value});
            return after;
        });
}

Result<EndedPins> end_pins_of(Context& context, PersonId const& id) {
    auto const found =
        context.database.read([&](storage::Transaction& tx) { return find_person(tx, id); });
    if (!found) return refuse(audit::problems::absent());
    return audit::in_transaction(
        context, found->path, [&](audit::Transaction& tx) -> Result<EndedPins> {
            auto const person = *find_person(tx, id);
            TRY(context.actor.must(Verb::manage_people, person.path));
            auto const count = std::int64_t(list_pins_of_person(tx, id).size());
            if (count == 0) return refuse(problems::pin_absent());
            end_pins(tx, id, PinEnding::administrator, context.now);
            end_sessions_of_person(tx, id, context.now, "");
            tx.record({"station_pin_ended", person.path, person.id.value});
            return EndedPins{id, count};
        });
}

Result<OwnPins> list_pins_of(Context& context, PersonId const& id) {
    return context.database.read([&](storage::Transaction& tx) -> Result<OwnPins> {
        auto const person = find_person(tx, id);
        if (!person) return refuse(audit::problems::absent());
        if (context.actor.person != id) TRY(context.actor.must(Verb::manage_people, person->path));
        return OwnPins{list_own_pins(tx, id)};
    });
}

}  // namespace binhyen::identity
