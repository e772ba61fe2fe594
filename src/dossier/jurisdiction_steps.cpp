#include "dossier/jurisdiction_steps.hpp"

#include <algorithm>

#include "dossier/delegation_store.hpp"
#include "dossier/problems.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/authority.hpp"

namespace binhyen::dossier {
namespace {

using registry::PlaceOnDay;
using rulebook::AuthorityRole;

// What the registry says of a subject that matters here.
struct Standing {
    registry::SubjectId id;
    Kind kind = Kind::residential_area;
    std::string name;
    std::string ground_path;
    std::string manager_path;
    json::object profile;
};

Standing standing_of(registry::SubjectOnDay const& subject) {
    return {subject.id,          subject.kind,         subject.name,
            subject.ground_path, subject.manager_path, json::parse(subject.profile).as_object()};
}

// A subject that has ended is judged as it was put on the list.
Standing standing_of(storage::Transaction& transaction, Dossier const& dossier, Date day) {
    if (auto const subject = registry::find_subject_by_id(transaction, dossier.subject_id, day))
        return standing_of(*subject);
    return {dossier.subject_id,  dossier.kind,         dossier.subject_name,
            dossier.ground_path, dossier.manager_path, json::parse(dossier.profile).as_object()};
}

// Acts before the rulebook's first day are done by whom it names on that day, acts long after the
// year by whom it named at the year's end.
Date day_of_authority(cycle::Scheme const& scheme, Date day) {
    Date const year_end(int(scheme.cycle.year), 12, 31);
    return std::clamp(day, std::min(scheme.rules->valid_from, year_end), year_end);
}

// The place and what stands above it; where the place is no more, who has its ground now.
std::vector<PlaceOnDay> chain_from(storage::Transaction& transaction, std::string const& path,
                                   Date day) {
    auto chain = registry::list_places_above(transaction, path, day);
    if (!chain.empty() && chain.front().path == path) return chain;
    auto const ended = registry::find_latest_place_by_path(transaction, path);
    if (!ended) return chain;
    auto const now = registry::list_successor_places(transaction, ended->id, day);
    if (now.size() != 1) return chain;
    return registry::list_places_above(transaction, now.front().path, day);
}

std::string_view tier_code(registry::Tier tier) {
    return tier == registry::Tier::nation ? "ministry" : enum_text(tier);
}

// The setting leaves a body to its own tier only where somebody chose so.
bool goes_to_tier_above(cycle::Scheme const& scheme, json::object const& profile) {
    auto const* flag = profile.if_contains("is_own_body");
    if (flag == nullptr || !flag->is_bool() || !flag->as_bool()) return false;
    return !scheme.has_chosen("own_body", "own_tier");
}

std::string label_of(std::string_view path) {
    path.remove_suffix(1);
    return std::string(path.substr(path.rfind('/') + 1));
}

// The label of the place that recognition was handed to, as it stands on record or as the profile
// of older data says it. What a place handed down ends with the place.
std::optional<std::string> handed_to(storage::Transaction& transaction, Standing const& subject,
                                     Date day) {
    if (registry::find_place_by_path(transaction, subject.manager_path, day))
        for (auto const& delegation : list_delegations_from(transaction, subject.manager_path, day))
            if (delegation.covers(subject.kind, subject.ground_path, subject.id))
                return label_of(delegation.to_path);
    auto const* label = subject.profile.if_contains("recognition_delegated_to");
    if (label == nullptr || !label->is_string()) return {};
    return std::string(label->as_string());
}

// One tier down, on whose ground the subject stands. Management stays where it is.
// [law: tt124-2021/10.5]
std::optional<PlaceOnDay> find_delegate(storage::Transaction& transaction,
                                        cycle::Scheme const& scheme, Standing const& subject,
                                        std::string_view label, Date day) {
    auto const manager = registry::find_place_by_path(transaction, subject.manager_path, day);
    auto delegate = registry::find_place(transaction, label, day);
    if (!manager || !delegate || !subject.ground_path.starts_with(delegate->path)) return {};
    if (!permits_delegation(*scheme.rules, subject.kind, {manager->tier, delegate->tier}, day))
        return {};
    return delegate;
}

// The places among which the office is looked for, lowest first, and the one whose tier manages.
struct Offices {
    std::vector<PlaceOnDay> places;
    std::size_t managing = 0;
};

Result<Offices> offices_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                           Standing const& subject, Date day) {
    Offices offices;
    if (subject.kind == Kind::commune) {
        offices.places = chain_from(transaction, subject.ground_path, day);
        // Managed by the tier above it.
        if (!offices.places.empty() && offices.places.front().tier == registry::Tier::commune)
            offices.managing = 1;
    } else if (auto const label = handed_to(transaction, subject, day)) {
        auto const delegate = find_delegate(transaction, scheme, subject, *label, day);
        if (!delegate) return refuse(problems::delegation_not_possible(subject.name));
        offices.places = chain_from(transaction, delegate->path, day);
    } else {
        offices.places = chain_from(transaction, subject.manager_path, day);
    }
    if (offices.places.size() <= offices.managing)
        return refuse(problems::no_authority(subject.name));
    return offices;
}

Result<std::string> office_path(cycle::Scheme const& scheme, Standing const& subject,
                                Offices const& offices, AuthorityRole role, Date day) {
    auto const& rules = *scheme.rules;
    auto const managing = tier_code(offices.places[offices.managing].tier);
    auto const authority = rulebook::find_authority(
        rules, {.role = role,
                .kind = rules.find_kind(enum_text(subject.kind)),
                .managing_tier = rules.find_tier(managing),
                .on = day,
                .delegated_to = {},
                .is_own_body = goes_to_tier_above(scheme, subject.profile)});
    if (!authority.exists()) return refuse(problems::no_authority(subject.name));
    auto const& tier = rules[rules[authority].tier].code;
    for (auto const& place : offices.places)
        if (tier_code(place.tier) == tier) return place.path;
    return refuse(problems::no_authority(subject.name));
}

Result<Jurisdiction> jurisdiction(storage::Transaction& transaction, cycle::Scheme const& scheme,
                                  Standing const& subject, Date day) {
    auto const offices = TRY(offices_of(transaction, scheme, subject, day));
    Jurisdiction found;
    found.appraiser_path =
        TRY(office_path(scheme, subject, offices, AuthorityRole::appraiser, day));
    found.decider_path = TRY(office_path(scheme, subject, offices, AuthorityRole::decider, day));
    return found;
}

}  // namespace

bool permits_delegation(rulebook::Rulebook const& rules, Kind kind, TierStep step, Date day) {
    return rulebook::find_delegation(rules, rules.find_kind(enum_text(kind)),
                                     rules.find_tier(tier_code(step.from)),
                                     rules.find_tier(tier_code(step.to)), day) != nullptr;
}

Result<Jurisdiction> jurisdiction_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                                     registry::SubjectOnDay const& subject, Date day) {
    return jurisdiction(transaction, scheme, standing_of(subject), day_of_authority(scheme, day));
}

Result<Jurisdiction> jurisdiction_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                                     Dossier const& dossier, Date day) {
    auto const on = day_of_authority(scheme, day);
    return jurisdiction(transaction, scheme, standing_of(transaction, dossier, on), on);
}

Result<std::string> confirmer_path(storage::Transaction& transaction, cycle::Scheme const& scheme,
                                   Dossier const& dossier, fieldwork::Confirmer confirmer,
                                   Date day) {
    if (confirmer == fieldwork::Confirmer::own_statement) return dossier.path;
    auto const on = day_of_authority(scheme, day);
    auto const subject = standing_of(transaction, dossier, on);
    auto const offices = TRY(offices_of(transaction, scheme, subject, on));
    return office_path(scheme, subject, offices,
                       confirmer == fieldwork::Confirmer::tier_above
                           ? AuthorityRole::police_above
                           : AuthorityRole::competent_police,
                       on);
}

}  // namespace binhyen::dossier
