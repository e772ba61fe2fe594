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

std::vector<rulebook::Basis::Setting> chosen_settings(cycle::Scheme const& scheme) {
    std::vector<rulebook::Basis::Setting> chosen;
    auto const& all = scheme.rules->settings;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const value = scheme.settings.chosen[i];
        if (value != all[i].default_value)
            chosen.push_back({all[i].code, all[i].values[value].code});
    }
    return chosen;
}

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

rulebook::Basis::Managed managed(ManagedCountRow const& row) {
    return {.kind = std::string(enum_text(row.kind)),
            .total = row.total,
            .registered = row.registered,
            .registered_late = row.registered_late,
            .recognised = row.recognised,
            .undecided = row.undecided};
}

std::vector<rulebook::Basis::Managed> managed_by(storage::Transaction& transaction,
                                                 cycle::Scheme const& scheme,
                                                 Dossier const& commune) {
    auto const kind = kind_index(scheme, commune.kind);
    auto const year = int(scheme.cycle.year);
    auto const until = rulebook::registration_of(*scheme.rules, kind, year).to;
    auto const on = rulebook::window_of(*scheme.rules, kind, year).to;
    std::vector<rulebook::Basis::Managed> rows;
    for (auto const& row :
         list_managed_counts(transaction, commune.cycle_id, commune.ground_path, until, on))
        rows.push_back(managed(row));
    // Management and recognition are two delegations; the second counts only where somebody chose
    // so. [law: tt124-2021/10.5]
    if (!scheme.has_chosen("managed_by", "recognition_too")) return rows;
    for (auto const& row :
         list_delegated_counts(transaction, commune.cycle_id, commune.ground_path, until))
        rows.push_back(managed(row));
    return rows;
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

rulebook::Basis basis_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                         Dossier const& dossier, std::span<Verdict const> verdicts) {
    auto const& rules = *scheme.rules;
    rulebook::Basis basis;
    basis.kind = enum_text(dossier.kind);
    basis.year = int(scheme.cycle.year);
    basis.settings = chosen_settings(scheme);
    fieldwork::gather_flags(rules, dossier.profile, basis);
    fieldwork::gather(fieldwork::list_facts(transaction, dossier.cycle_id, dossier.subject_id),
                      basis);
    fieldwork::gather(
        fieldwork::list_confirmations(transaction, dossier.cycle_id, dossier.subject_id), basis);
    fieldwork::gather(fieldwork::list_figures(transaction, dossier.cycle_id, dossier.subject_id),
                      basis);
    fieldwork::gather(incidents_of(transaction, scheme, dossier), basis);
    gather(dossier.kind, verdicts, basis);
    if (dossier.kind == Kind::commune) basis.managed = managed_by(transaction, scheme, dossier);
    return basis;
}

Evaluated evaluate(storage::Transaction& transaction, cycle::Scheme const& scheme,
                   Dossier const& dossier, std::span<Verdict const> verdicts) {
    Evaluated evaluated{
        .basis = basis_of(transaction, scheme, dossier, verdicts), .facts = {}, .evaluation = {}};
    evaluated.facts = rulebook::gather(*scheme.rules, evaluated.basis);
    rulebook::evaluate(*scheme.rules, scheme.settings, kind_index(scheme, dossier.kind),
                       int(scheme.cycle.year), evaluated.facts, evaluated.evaluation);
    return evaluated;
}

}  // namespace binhyen::dossier
