#include "fieldwork/incident_steps.hpp"

#include <algorithm>

#include "cycle/cycle_door.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::fieldwork {

bool may_weigh(Actor const& actor, storage::Transaction& transaction, Incident const& incident) {
    if (incident.subject_id) {
        auto const subject =
            registry::find_subject_by_id(transaction, *incident.subject_id, incident.occurred_on);
        if (!subject || subject->kind != registry::Kind::commune)
            return actor.may(Verb::appraise, incident.path);
    }
    auto const& ground = incident.ground_path;
    auto const realm = realm_of(ground);
    return std::ranges::any_of(actor.grants, [&](Grant const& grant) {
        return grant.verb == Verb::appraise && ground.starts_with(grant.path) &&
               (grant.path.size() < ground.size() || grant.path == realm);
    });
}

Result<> must_not_be_over(storage::Transaction& transaction, std::string_view path, Date on,
                          Date today) {
    auto const last = cycle::find_cycle(transaction, on.year() + 1, path);
    if (!last) return {};
    return cycle::must_be_open(*last, today);
}

Result<cycle::Scheme> rules_for(storage::Transaction& transaction, cycle::Shelf const& shelf,
                                std::string_view path, Date on) {
    for (auto year : {on.year(), on.year() + 1})
        if (auto const found = cycle::find_cycle(transaction, year, path))
            return cycle::scheme_of(*found, shelf);
    for (auto const& any : cycle::list_cycles(transaction))
        if (any.realm_path == realm_of(path)) return cycle::scheme_of(any, shelf);
    return cycle::get_scheme(transaction, shelf, on.year(), path);
}

}  // namespace binhyen::fieldwork
