#include "dossier/jurisdiction_steps.hpp"

#include "dossier/problems.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/authority.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::dossier {
namespace {

using registry::PlaceOnDay;

std::string parent_path(std::string_view path) {
    auto const slash = path.substr(0, path.size() - 1).rfind('/');
    return std::string(path.substr(0, slash == path.npos ? 0 : slash + 1));
}

// From the place itself up to the root.
std::vector<PlaceOnDay> places_above(storage::Transaction& transaction, std::string path,
                                     Date day) {
    std::vector<PlaceOnDay> chain;
    for (; !path.empty(); path = parent_path(path))
        if (auto place = registry::find_place_by_path(transaction, path, day))
            chain.push_back(std::move(*place));
    return chain;
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

// To whom the managing tier handed recognition, one tier down, on whose ground the subject stands.
// Management stays where it is. [law: tt124-2021/10.5]
std::optional<PlaceOnDay> find_delegate(storage::Transaction& transaction,
                                        cycle::Scheme const& scheme,
                                        registry::SubjectOnDay const& subject,
                                        std::string_view label, Date day) {
    auto const& rules = *scheme.rules;
    auto const manager = registry::find_place_by_path(transaction, subject.manager_path, day);
    auto delegate = registry::find_place(transaction, label, day);
    if (!manager || !delegate || !subject.ground_path.starts_with(delegate->path)) return {};
    auto const* clause = rulebook::find_delegation(rules, rules.find_kind(enum_text(subject.kind)),
                                                   rules.find_tier(tier_code(manager->tier)),
                                                   rules.find_tier(tier_code(delegate->tier)), day);
    return clause == nullptr ? std::nullopt : delegate;
}

}  // namespace

Result<Jurisdiction> jurisdiction_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                                     registry::SubjectOnDay const& subject) {
    auto const& rules = *scheme.rules;
    auto const kind = rules.find_kind(enum_text(subject.kind));
    INVARIANT(kind.exists());
    auto const day =
        rulebook::last_day_to_decide(rules, scheme.settings, kind, int(scheme.cycle.year));
    auto const is_commune = subject.kind == registry::Kind::commune;
    auto const profile = json::parse(subject.profile).as_object();
    auto from = is_commune ? parent_path(subject.ground_path) : subject.manager_path;
    if (auto const* label = profile.if_contains("recognition_delegated_to");
        label != nullptr && label->is_string()) {
        auto const delegate = find_delegate(transaction, scheme, subject, label->as_string(), day);
        if (!delegate) return refuse(problems::delegation_not_possible(subject.name));
        from = delegate->path;
    }
    auto const chain = places_above(transaction, from, day);
    if (chain.empty()) return refuse(problems::no_authority(subject.name));

    Jurisdiction found;
    for (auto const role : {rulebook::AuthorityRole::appraiser, rulebook::AuthorityRole::decider}) {
        auto const authority = rulebook::find_authority(
            rules, {.role = role,
                    .kind = kind,
                    .managing_tier = rules.find_tier(tier_code(chain.front().tier)),
                    .on = day,
                    .delegated_to = {},
                    .is_own_body = goes_to_tier_above(scheme, profile)});
        if (!authority.exists()) return refuse(problems::no_authority(subject.name));
        auto const& tier = rules[rules[authority].tier].code;
        for (auto const& place : chain)
            if (tier_code(place.tier) == tier)
                (role == rulebook::AuthorityRole::appraiser ? found.appraiser_path
                                                            : found.decider_path) = place.path;
    }
    if (found.appraiser_path.empty() || found.decider_path.empty())
        return refuse(problems::no_authority(subject.name));
    return found;
}

}  // namespace binhyen::dossier
