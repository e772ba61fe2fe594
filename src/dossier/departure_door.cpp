#include "dossier/departure_door.hpp"

#include "dossier/dossier_door.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/evaluation_steps.hpp"
#include "identity/identity_door.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::dossier {
namespace {

std::string name_of(storage::Transaction& transaction, PersonId const& id) {
    auto const person = identity::find_person(transaction, id);
    return person ? person->name : std::string();
}

}  // namespace

std::vector<Departure> list_departures(storage::Transaction& transaction,
                                       cycle::Scheme const& scheme, DossierId const& id) {
    auto const& rules = *scheme.rules;
    std::vector<Departure> departures;
    for (auto const& verdict : list_verdicts(transaction, id)) {
        if (verdict.stage != Stage::appraisal || !verdict.is_against_facts) continue;
        auto const index = rules.find_criterion(verdict.criterion);
        INVARIANT(index.exists());
        auto const& criterion = rules[index];
        Departure departure{.criterion = verdict.criterion,
                            .clause = criterion.clause,
                            .caption_vi = criterion.caption.vi,
                            .caption_en = criterion.caption.en,
                            .finding = verdict.finding,
                            .reason = verdict.reason,
                            .person_name = name_of(transaction, verdict.person_id),
                            .given_on = verdict.given_on,
                            .second_person_name = {},
                            .second_reason = verdict.second_reason};
        if (verdict.second_person_id)
            departure.second_person_name = name_of(transaction, *verdict.second_person_id);
        departures.push_back(std::move(departure));
    }
    return departures;
}

OnRecord find_on_record(storage::Transaction& transaction, cycle::Scheme const& scheme,
                        Dossier const& dossier) {
    auto const& rules = *scheme.rules;
    auto const judged = judge_on_record(transaction, scheme, dossier);
    OnRecord found{judged.judgement.outcome, {}};
    for (auto const& shortfall : judged.judgement.shortfalls) {
        if (shortfall.outcome != Outcome::not_met) continue;
        auto const& criterion = rules[shortfall.criterion];
        found.lacking.push_back(
            {criterion.code, criterion.clause, criterion.caption.vi, criterion.caption.en});
    }
    return found;
}

DecisionSpan decision_span(cycle::Scheme const& scheme, Kind kind) {
    auto const index = kind_index(scheme, kind);
    auto const year = int(scheme.cycle.year);
    return {rulebook::window_of(*scheme.rules, index, year).to,
            rulebook::last_day_to_decide(*scheme.rules, scheme.settings, index, year)};
}

Result<> check_decidable(cycle::Scheme const& scheme, Dossier const& dossier, Date issued_on) {
    TRY(decided(dossier, issued_on, decision_span(scheme, dossier.kind).window_ends_on));
    return {};
}

}  // namespace binhyen::dossier
