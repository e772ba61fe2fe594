#include "dossier/evaluation_steps.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "dossier/dossier_store.hpp"
#include "dossier/problems.hpp"
#include "fieldwork/fieldwork_door.hpp"
#include "fieldwork/gathering.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::dossier {

rulebook::KindIndex kind_index(cycle::Scheme const& scheme, Kind kind) {
    auto const index = scheme.rules->find_kind(enum_text(kind));
    INVARIANT(index.exists());
    return index;
}

Result<> must_not_wait(cycle::Scheme const& scheme, Kind kind, Date on) {
    auto const window =
        rulebook::window_of(*scheme.rules, kind_index(scheme, kind), int(scheme.cycle.year));
    if (on > window.to || !scheme.has_chosen("november_order", "all_wait")) return {};
    return refuse(problems::window_still_runs(window.to));
}

namespace {

using fieldwork::Incident;

void add(std::vector<Incident>& incidents, std::vector<Incident> more) {
    incidents.insert(incidents.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
}

std::vector<Incident> incidents_on_ground(storage::Transaction& transaction, Dossier const& dossier,
                                          registry::GroundOf of, Period const& days) {
    auto const place = registry::find_latest_place_by_path(transaction, dossier.ground_path);
    if (!place) return fieldwork::list_incidents_on_ground(transaction, dossier.ground_path, days);
    std::vector<Incident> incidents;
    for (auto const& path : registry::list_ground_paths(transaction, place->id, days.from, of))
        add(incidents, fieldwork::list_incidents_on_ground(transaction, path, days));
    return incidents;
}

rulebook::ManagedCount& operator+=(rulebook::ManagedCount& sum, ManagedCountRow const& row) {
    sum.total += row.total;
    sum.registered += row.registered;
    sum.registered_late += row.registered_late;
    sum.recognised += row.recognised;
    sum.undecided += row.undecided;
    return sum;
}

void gather_managed(storage::Transaction& transaction, cycle::Scheme const& scheme,
                    Dossier const& dossier, rulebook::SubjectFacts& facts) {
    auto const kind = kind_index(scheme, dossier.kind);
    auto const year = int(scheme.cycle.year);
    auto const until = rulebook::registration_of(*scheme.rules, kind, year).to;
    auto const on = rulebook::window_of(*scheme.rules, kind, year).to;
    facts.are_managed_known = true;
    for (auto const& row :
         list_managed_counts(transaction, dossier.cycle_id, dossier.ground_path, until, on))
        facts.managed[kind_index(scheme, row.kind).value] += row;
    // Management and recognition are two delegations; the second counts only where somebody chose
    // so. [law: tt124-2021/10.5]
    if (!scheme.has_chosen("managed_by", "recognition_too")) return;
    for (auto const& row :
         list_delegated_counts(transaction, dossier.cycle_id, dossier.ground_path, until))
        facts.managed[kind_index(scheme, row.kind).value] += row;
}

}  // namespace

std::vector<Incident> incidents_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                                   Dossier const& dossier) {
    auto const& rules = *scheme.rules;
    auto const kind = kind_index(scheme, dossier.kind);
    auto const year = int(scheme.cycle.year);
    Period const days{rulebook::base_window_of(rules, kind, year).from,
                      rulebook::window_of(rules, kind, year).to};
    auto const inherits = scheme.has_chosen("merged_subjects", "all_predecessors");
    std::vector<Incident> incidents;
    if (dossier.kind == Kind::commune) {
        incidents = incidents_on_ground(
            transaction, dossier,
            inherits ? registry::GroundOf::predecessors_too : registry::GroundOf::itself, days);
    } else {
        incidents = fieldwork::list_incidents_of_subject(transaction, dossier.subject_id, days);
        if (inherits)
            for (auto const& id :
                 registry::list_predecessor_subjects(transaction, dossier.subject_id, days.from))
                add(incidents, fieldwork::list_incidents_of_subject(transaction, id, days));
    }
    std::ranges::sort(incidents, {}, [](Incident const& incident) {
        return std::tie(incident.occurred_on, incident.id.value);
    });
    return incidents;
}

Evaluated evaluate(storage::Transaction& transaction, cycle::Scheme const& scheme,
                   Dossier const& dossier, std::span<Verdict const> verdicts) {
    auto const& rules = *scheme.rules;
    Evaluated evaluated{rulebook::SubjectFacts::blank(rules), {}};
    auto& facts = evaluated.facts;
    fieldwork::gather_flags(rules, dossier.profile, facts);
    fieldwork::gather(
        rules, fieldwork::list_facts(transaction, dossier.cycle_id, dossier.subject_id), facts);
    fieldwork::gather(
        rules, fieldwork::list_confirmations(transaction, dossier.cycle_id, dossier.subject_id),
        facts);
    fieldwork::gather(
        rules, fieldwork::list_figures(transaction, dossier.cycle_id, dossier.subject_id), facts);
    fieldwork::gather(rules, incidents_of(transaction, scheme, dossier), facts);
    gather(rules, scheme.settings, dossier.kind, verdicts, facts);
    if (dossier.kind == Kind::commune) gather_managed(transaction, scheme, dossier, facts);
    rulebook::evaluate(rules, scheme.settings, kind_index(scheme, dossier.kind),
                       int(scheme.cycle.year), facts, evaluated.evaluation);
    return evaluated;
}

}  // namespace binhyen::dossier
