#include "dossier/appraisal_actions.hpp"

#include <algorithm>

#include "dossier/evaluation_steps.hpp"
#include "dossier/opening_steps.hpp"
#include "dossier/problems.hpp"
#include "rulebook/explain.hpp"

namespace binhyen::dossier {
namespace {

Verdict verdict_of(Context const& context, Dossier const& dossier, CriterionAnswer const& answer) {
    return {.dossier_id = dossier.id,
            .criterion = answer.criterion,
            .stage = Stage::appraisal,
            .version = 1,
            .finding = answer.finding,
            .reason = answer.reason,
            .person_id = context.actor.person,
            .given_on = context.today,
            .is_against_facts = false,
            .second_person_id = {},
            .second_reason = {}};
}

bool is_answered(std::vector<CriterionAnswer> const& answers, std::string_view criterion) {
    return std::ranges::any_of(
        answers, [&](CriterionAnswer const& answer) { return answer.criterion == criterion; });
}

// A word that the engine, having heard it, still contradicts is a verdict against the facts.
Result<std::vector<Verdict>> verdicts_of(Context const& context, storage::Transaction& transaction,
                                         Opened const& opened,
                                         std::vector<Verdict> const& on_record,
                                         std::vector<CriterionAnswer> const& answers) {
    auto const& dossier = opened.dossier;
    auto const& scheme = opened.scheme;
    auto const& rules = *scheme.rules;
    TRY(check_named_once(answers));
    std::vector<Verdict> given;
    for (auto const& answer : answers) given.push_back(verdict_of(context, dossier, answer));
    auto heard = given;
    for (auto const& verdict : on_record)
        if (verdict.stage != Stage::appraisal || !is_answered(answers, verdict.criterion))
            heard.push_back(verdict);
    auto const evaluated = evaluate(transaction, scheme, dossier, heard);
    for (auto& verdict : given) {
        auto const index = rules.find_criterion(verdict.criterion);
        auto const* node = index.exists() ? evaluated.evaluation.find(index) : nullptr;
        if (node == nullptr) return refuse(problems::criterion_unknown(verdict.criterion));
        if (verdict.finding == Finding::not_enough_known)
            return refuse(problems::verdict_left_open(rules[index].caption.vi));
        verdict.is_against_facts = outcome_of(verdict.finding) != outcome_of(node->outcome);
        if (verdict.reason.empty() &&
            (verdict.is_against_facts || wants_reason(rules[index], verdict)))
            return refuse(problems::verdict_reason_missing(rules[index].caption.vi));
    }
    return given;
}

// A verdict against the facts that this appraisal does not repeat no longer stands: it was about
// what was on record before the dossier was returned.
void let_lapse(audit::Transaction& transaction, std::vector<Verdict> const& on_record,
               std::vector<CriterionAnswer> const& answers) {
    for (auto const& verdict : on_record) {
        if (verdict.stage != Stage::appraisal || !verdict.is_against_facts) continue;
        auto const is_repeated = std::ranges::any_of(answers, [&](CriterionAnswer const& answer) {
            return answer.criterion == verdict.criterion;
        });
        if (!is_repeated) remove_verdict(transaction, verdict);
    }
}

Problem incomplete(Dossier const& dossier, cycle::Scheme const& scheme, Evaluated const& evaluated,
                   Judgement const& judgement) {
    auto const& rules = *scheme.rules;
    std::vector<FieldProblem> fields;
    for (auto const& shortfall : judgement.shortfalls) {
        if (shortfall.outcome != Outcome::not_enough_known) continue;
        auto const& node = *evaluated.evaluation.find(shortfall.criterion);
        auto const& criterion = rules[shortfall.criterion];
        fields.push_back({criterion.code,
                          problems::not_enough_known(criterion.caption.vi,
                                                     rulebook::sentence(rules, evaluated.evaluation,
                                                                        node, Language::vi))});
    }
    auto problem =
        problems::appraisal_incomplete(dossier.subject_name, std::int64_t(fields.size()));
    problem.fields = std::move(fields);
    return problem;
}

std::int64_t count_awaiting(std::vector<Verdict> const& verdicts) {
    return std::ranges::count_if(verdicts, [](Verdict const& verdict) {
        return verdict.stage == Stage::appraisal && verdict.is_awaiting_second();
    });
}

Outcome engine_outcome(rulebook::Rulebook const& rules, Evaluated const& evaluated) {
    return judge(rules, evaluated.evaluation, {}).outcome;
}

}  // namespace

Result<Dossier> appraise_dossier(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                                 Appraisal const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened =
                TRY(open(context, transaction, shelf,
                         {ref.id, ref.expected_version, Verb::appraise, Reach::appraiser}));
            auto const& before = opened.dossier;
            auto const& scheme = opened.scheme;
            TRY(before.must_permit(Step::appraise));
            TRY(must_not_wait(scheme, before.kind, context.today));
            auto const& rules = *scheme.rules;
            auto const on_record = list_verdicts(transaction, before.id);
            auto const given =
                TRY(verdicts_of(context, transaction, opened, on_record, request.verdicts));
            let_lapse(transaction, on_record, request.verdicts);
            for (auto const& verdict : given) put_verdict(transaction, on_record, verdict);
            auto const verdicts = list_verdicts(transaction, before.id);
            auto const evaluated = evaluate(transaction, scheme, before, verdicts);
            auto const judgement = judge(rules, evaluated.evaluation, verdicts);
            if (judgement.outcome == Outcome::not_enough_known)
                return refuse(incomplete(before, scheme, evaluated, judgement));
            auto after = TRY(appraised(before, judgement.outcome, engine_outcome(rules, evaluated),
                                       count_awaiting(verdicts), context.today));
            settle(after, opened.who);
            update(transaction, before, after);
            transaction.record({"dossier_appraised", before.path, before.id.value});
            return after;
        });
}

Result<Dossier> return_dossier(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                               ReturnDossier const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened =
                TRY(open(context, transaction, shelf,
                         {ref.id, ref.expected_version, Verb::appraise, Reach::appraiser}));
            auto const& before = opened.dossier;
            if (request.reason.empty()) return refuse(problems::return_reason_missing());
            auto after = TRY(returned(before));
            insert(transaction, Return{.dossier_id = before.id,
                                       .position = after.return_count,
                                       .version = 1,
                                       .returned_on = context.today,
                                       .reason = request.reason,
                                       .answered_on = {}});
            settle(after, opened.who);
            update(transaction, before, after);
            transaction.record({"dossier_returned", before.path, before.id.value});
            return after;
        });
}

Result<Dossier> second_verdict(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                               SecondVerdict const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened =
                TRY(open(context, transaction, shelf,
                         {ref.id, ref.expected_version, Verb::second_verdict, Reach::appraiser}));
            auto const& before = opened.dossier;
            auto const& scheme = opened.scheme;
            TRY(before.must_permit(Step::second_verdict));
            auto const on_record = list_verdicts(transaction, before.id);
            auto const found = std::ranges::find_if(on_record, [&](Verdict const& verdict) {
                return verdict.stage == Stage::appraisal &&
                       verdict.criterion == request.criterion && verdict.is_awaiting_second();
            });
            if (found == on_record.end())
                return refuse(problems::no_verdict_to_second(request.criterion));
            if (found->person_id == context.actor.person)
                return refuse(problems::second_person_is_first());
            if (request.reason.empty())
                return refuse(problems::verdict_reason_missing(request.criterion));
            auto seconded = *found;
            seconded.second_person_id = context.actor.person;
            seconded.second_reason = request.reason;
            put_verdict(transaction, on_record, seconded);
            auto const verdicts = list_verdicts(transaction, before.id);
            auto const evaluated = evaluate(transaction, scheme, before, verdicts);
            auto after = before;
            after.appraised_outcome = judge(*scheme.rules, evaluated.evaluation, verdicts).outcome;
            after.awaiting_second = count_awaiting(verdicts);
            ++after.version;
            settle(after, opened.who);
            update(transaction, before, after);
            transaction.record({"verdict_seconded", before.path, before.id.value});
            return after;
        });
}

}  // namespace binhyen::dossier
