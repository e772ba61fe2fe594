#include "dossier/dossier_door.hpp"

#include "dossier/dossier_store.hpp"
#include "dossier/evaluation_steps.hpp"
#include "dossier/jurisdiction_steps.hpp"
#include "dossier/problems.hpp"
#include "dossier/reading_store.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::dossier {

Result<Dossier> get_dossier(Context const& context, storage::Transaction& transaction,
                            DossierId const& id) {
    auto dossier = find_dossier(transaction, id);
    if (!dossier || !context.actor.may(Verb::read, dossier->path))
        return refuse(problems::dossier_absent());
    return *dossier;
}

Result<Jurisdiction> jurisdiction_on(storage::Transaction& transaction, cycle::Scheme const& scheme,
                                     Dossier const& dossier, Date day) {
    return jurisdiction_of(transaction, scheme, dossier, day);
}

Result<Dossier> conclude(audit::Transaction& transaction, Dossier const& before,
                         cycle::Scheme const& scheme, Jurisdiction const& who, Outcome outcome,
                         Date held_on) {
    auto after = TRY(concluded(before, outcome, held_on));
    settle(after, who);
    auto const verdicts = list_verdicts(transaction, before.id);
    auto const evaluated = evaluate(transaction, scheme, before, verdicts);
    if (judge(*scheme.rules, evaluated.evaluation, verdicts).outcome != before.appraised_outcome)
        return refuse(problems::facts_changed(before.subject_name, *before.appraised_on));
    update(transaction, before, after);
    return after;
}

Result<Dossier> decide(audit::Transaction& transaction, Dossier const& before,
                       cycle::Scheme const& scheme, Jurisdiction const& who, Date issued_on) {
    auto const window =
        rulebook::window_of(*scheme.rules, kind_index(scheme, before.kind), int(scheme.cycle.year));
    auto after = TRY(decided(before, issued_on, window.to));
    settle(after, who);
    update(transaction, before, after);
    return after;
}

Known as_known_to(Actor const& actor, storage::Transaction& transaction, Dossier dossier) {
    if (!has_bad_news(dossier)) return {std::move(dossier), false};
    bool const is_read = find_reading(transaction, dossier.id).has_value();
    if (may_know_outcome(actor, dossier, is_read)) return {std::move(dossier), false};
    return {without_outcome(std::move(dossier)), true};
}

Judged judge_on_record(storage::Transaction& transaction, cycle::Scheme const& scheme,
                       Dossier const& dossier) {
    auto const verdicts = list_verdicts(transaction, dossier.id);
    auto evaluated = evaluate(transaction, scheme, dossier, verdicts);
    auto judgement = judge(*scheme.rules, evaluated.evaluation, verdicts);
    return {std::move(evaluated.evaluation), std::move(judgement)};
}

}  // namespace binhyen::dossier
