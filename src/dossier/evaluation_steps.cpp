#include "dossier/evaluation_steps.hpp"

#include "dossier/dossier_store.hpp"
#include "dossier/problems.hpp"
#include "fieldwork/fieldwork_door.hpp"
#include "fieldwork/gathering.hpp"
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

Evaluated evaluate(storage::Transaction& transaction, cycle::Scheme const& scheme,
                   Dossier const& dossier, std::span<Verdict const> verdicts) {
    auto const& rules = *scheme.rules;
    auto const kind = kind_index(scheme, dossier.kind);
    auto const year = int(scheme.cycle.year);
    Period const both{rulebook::base_window_of(rules, kind, year).from,
                      rulebook::window_of(rules, kind, year).to};

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
    auto const is_commune = dossier.kind == Kind::commune;
    auto const incidents =
        is_commune ? fieldwork::list_incidents_on_ground(transaction, dossier.ground_path, both)
                   : fieldwork::list_incidents_of_subject(transaction, dossier.subject_id, both);
    fieldwork::gather(rules, incidents, facts);
    gather(rules, dossier.kind, verdicts, facts);
    if (is_commune) {
        auto const registration = rulebook::registration_of(rules, kind, year);
        facts.are_managed_known = true;
        for (auto const& row : list_managed_counts(transaction, dossier.cycle_id,
                                                   dossier.ground_path, registration.to, both.to))
            facts.managed[kind_index(scheme, row.kind).value] = {
                .total = row.total,
                .registered = row.registered,
                .registered_late = row.registered_late,
                .recognised = row.recognised,
                .undecided = row.undecided};
    }
    rulebook::evaluate(rules, scheme.settings, kind, year, facts, evaluated.evaluation);
    return evaluated;
}

}  // namespace binhyen::dossier
