#include "dossier/assessment_actions.hpp"

#include <algorithm>
#include <set>

#include "dossier/evaluation_steps.hpp"
#include "dossier/opening_steps.hpp"
#include "dossier/problems.hpp"
#include "fieldwork/fieldwork_door.hpp"
#include "fieldwork/gathering.hpp"

namespace binhyen::dossier {
namespace {

Result<> check_criteria(rulebook::Rulebook const& rules,
                        std::vector<rulebook::CriterionIndex> const& leaves,
                        std::vector<CriterionAnswer> const& answers) {
    for (auto const& answer : answers) {
        auto const index = rules.find_criterion(answer.criterion);
        if (!index.exists() || std::ranges::find(leaves, index) == leaves.end())
            return refuse(problems::criterion_unknown(answer.criterion));
    }
    return {};
}

// Criteria that do not apply to this subject need no answer.
Result<> check_complete(Evaluated const& evaluated, rulebook::Rulebook const& rules,
                        std::vector<rulebook::CriterionIndex> const& leaves,
                        std::vector<Verdict> const& verdicts) {
    std::vector<FieldProblem> missing;
    for (auto const index : leaves) {
        auto const* node = evaluated.evaluation.find(index);
        if (node == nullptr || node->outcome == rulebook::Outcome::not_applicable) continue;
        auto const& criterion = rules[index];
        auto const is_answered = std::ranges::any_of(verdicts, [&](Verdict const& verdict) {
            return verdict.stage == Stage::self_assessment && verdict.criterion == criterion.code;
        });
        if (!is_answered)
            missing.push_back({criterion.code, problems::answer_missing(criterion.caption.vi)});
    }
    if (missing.empty()) return {};
    auto problem = problems::answers_missing(std::int64_t(missing.size()));
    problem.fields = std::move(missing);
    return refuse(std::move(problem));
}

Outcome own_outcome(std::vector<Verdict> const& verdicts) {
    auto const says = [&](Finding finding) {
        return std::ranges::any_of(verdicts, [&](Verdict const& verdict) {
            return verdict.stage == Stage::self_assessment && verdict.finding == finding;
        });
    };
    if (says(Finding::not_met)) return Outcome::not_met;
    return says(Finding::not_enough_known) ? Outcome::not_enough_known : Outcome::met;
}

std::string joined(std::vector<std::string> const& codes) {
    std::string out;
    for (auto const& code : codes) out += (out.empty() ? "" : ",") + code;
    return out;
}

Result<> check_roles(rulebook::Rulebook const& rules, rulebook::KindIndex kind,
                     std::vector<std::string> const& attended) {
    for (auto const& code : attended)
        if (std::ranges::none_of(rules[kind].reviewers, [&](rulebook::ReviewRole const& role) {
                return role.code == code;
            }))
            return refuse(problems::review_role_unknown(code));
    return {};
}

// Whoever the law names should have been there; whether a missing one holds the dossier back is a
// local choice. [law: tt124-2021/9.1]
Result<> check_attendance(cycle::Scheme const& scheme, rulebook::KindIndex kind,
                          std::vector<std::string> const& attended) {
    if (!scheme.has_chosen("attendance", "refused")) return {};
    for (auto const& role : (*scheme.rules)[kind].reviewers)
        if (!role.if_any && std::ranges::find(attended, role.code) == attended.end())
            return refuse(problems::review_role_missing(role.caption.vi));
    return {};
}

void answer_last_return(audit::Transaction& transaction, Dossier const& dossier, Date today) {
    auto const returns = list_returns(transaction, dossier.id);
    if (returns.empty() || returns.back().answered_on) return;
    auto answered = returns.back();
    answered.answered_on = today;
    ++answered.version;
    update(transaction, returns.back(), answered);
}

Result<> put_papers(Context const& context, audit::Transaction& transaction, Opened const& opened,
                    std::vector<PaperEntry> const& entries) {
    if (entries.empty()) return {};
    auto const& dossier = opened.dossier;
    auto const on_record = list_papers(transaction, dossier.id);
    std::set<std::string_view> named;
    for (auto const& entry : entries) {
        if (!named.insert(entry.paper).second) return refuse(problems::entry_repeated(entry.paper));
        TRY(check_paper(*opened.scheme.rules, dossier, entry, context.today));
        put_paper(transaction, on_record,
                  {.dossier_id = dossier.id,
                   .paper = entry.paper,
                   .version = 1,
                   .path = dossier.path,
                   .number = entry.number,
                   .dated_on = entry.dated_on,
                   .absent_reason = entry.absent_reason});
    }
    return {};
}

Result<> check_papers_there(storage::Transaction& transaction, Opened const& opened) {
    auto const& [dossier, scheme, who] = opened;
    if (scheme.has_chosen("missing_papers", "shown")) return {};
    auto const& rules = *scheme.rules;
    rulebook::Basis basis;
    fieldwork::gather_flags(rules, dossier.profile, basis);
    fieldwork::gather(fieldwork::list_facts(transaction, dossier.cycle_id, dossier.subject_id),
                      basis);
    auto const facts = rulebook::gather(rules, basis);
    auto const papers = list_papers(transaction, dossier.id);
    auto const files = papers_with_files(list_evidence(transaction, dossier.id));
    return check_papers(rules, dossier.kind, papers_of(rules, dossier, {papers, files, facts}));
}

}  // namespace

Result<Dossier> assess_dossier(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                               SelfAssessment const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(
                open(context, transaction, shelf, {ref.id, ref.expected_version, Verb::assess}));
            auto const& before = opened.dossier;
            auto const& scheme = opened.scheme;
            auto const& rules = *scheme.rules;
            auto const leaves = leaves_of(rules, kind_index(scheme, before.kind));
            TRY(check_criteria(rules, leaves, request.answers));
            TRY(check_named_once(request.answers));
            auto const on_record = list_verdicts(transaction, before.id);
            for (auto const& answer : request.answers)
                put_verdict(transaction, on_record,
                            {.dossier_id = before.id,
                             .criterion = answer.criterion,
                             .stage = Stage::self_assessment,
                             .version = 1,
                             .finding = answer.finding,
                             .reason = answer.reason,
                             .person_id = context.actor.person,
                             .given_on = context.today,
                             .is_against_facts = false,
                             .second_person_id = {},
                             .second_reason = {}});
            auto const verdicts = list_verdicts(transaction, before.id);
            TRY(check_complete(evaluate(transaction, scheme, before, verdicts), rules, leaves,
                               verdicts));
            auto after = TRY(assessed(before, own_outcome(verdicts)));
            update(transaction, before, after);
            transaction.record({"dossier_assessed", before.path, before.id.value});
            return after;
        });
}

Result<Dossier> hold_review(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                            ReviewMeeting const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(
                open(context, transaction, shelf, {ref.id, ref.expected_version, Verb::assess}));
            auto const& before = opened.dossier;
            auto const kind = kind_index(opened.scheme, before.kind);
            TRY(check_roles(*opened.scheme.rules, kind, request.attended));
            TRY(check_attendance(opened.scheme, kind, request.attended));
            TRY(must_not_wait(opened.scheme, before.kind, request.held_on));
            auto after = TRY(reviewed(before, request.held_on, context.today));
            put_review(transaction, {.dossier_id = before.id,
                                     .version = 1,
                                     .held_on = request.held_on,
                                     .minutes_number = request.minutes_number,
                                     .chaired_by = request.chaired_by,
                                     .attended = joined(request.attended),
                                     .present_count = request.present_count});
            update(transaction, before, after);
            transaction.record({"review_held", before.path, before.id.value});
            return after;
        });
}

Result<Dossier> submit_dossier(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                               Submission const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(open(context, transaction, shelf,
                                         {ref.id, ref.expected_version, Verb::submit_dossier}));
            auto const& before = opened.dossier;
            auto after = TRY(submitted(before, context.today));
            TRY(put_papers(context, transaction, opened, request.papers));
            TRY(check_papers_there(transaction, opened));
            answer_last_return(transaction, before, context.today);
            update(transaction, before, after);
            transaction.record({"dossier_submitted", before.path, before.id.value});
            return after;
        });
}

Result<Dossier> record_papers(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                              Papers const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(open(context, transaction, shelf,
                                         {ref.id, ref.expected_version, Verb::record_facts}));
            auto const& before = opened.dossier;
            TRY(before.must_permit(Step::attach_evidence));
            TRY(put_papers(context, transaction, opened, request.papers));
            auto after = before;
            ++after.version;
            update(transaction, before, after);
            transaction.record({"papers_recorded", before.path, before.id.value});
            return after;
        });
}

}  // namespace binhyen::dossier
