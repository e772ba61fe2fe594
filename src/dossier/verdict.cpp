#include "dossier/verdict.hpp"

#include <algorithm>
#include <set>

#include "dossier/problems.hpp"

namespace binhyen::dossier {
namespace {

rulebook::Finding finding_of(Finding finding) {
    switch (finding) {
        case Finding::met:
            return rulebook::Finding::met;
        case Finding::not_met:
            return rulebook::Finding::not_met;
        case Finding::not_applicable:
            return rulebook::Finding::not_applicable;
        case Finding::not_enough_known:
            break;
    }
    return rulebook::Finding::none;
}

Verdict const* overriding(std::span<Verdict const> verdicts, std::string_view criterion) {
    auto const found = std::ranges::find_if(verdicts, [&](Verdict const& verdict) {
        return verdict.criterion == criterion && verdict.stage == Stage::appraisal &&
               verdict.is_against_facts && !verdict.is_awaiting_second();
    });
    return found == verdicts.end() ? nullptr : &*found;
}

}  // namespace

Result<> check_named_once(std::span<CriterionAnswer const> answers) {
    std::set<std::string_view> named;
    for (auto const& answer : answers)
        if (!named.insert(answer.criterion).second)
            return refuse(problems::entry_repeated(answer.criterion));
    return {};
}

bool wants_reason(rulebook::Criterion const& criterion, Verdict const& verdict) {
    return criterion.test == rulebook::TestKind::year_on_year ||
           verdict.finding == Finding::not_applicable;
}

bool is_group(rulebook::Criterion const& criterion) {
    return criterion.test == rulebook::TestKind::all_of ||
           criterion.test == rulebook::TestKind::borrowed;
}

std::vector<rulebook::CriterionIndex> leaves_of(rulebook::Rulebook const& rules,
                                                rulebook::KindIndex kind) {
    std::vector<rulebook::CriterionIndex> leaves;
    for (auto const index : rules.criteria_of(kind))
        if (!is_group(rules[index])) leaves.push_back(index);
    return leaves;
}

void gather(Kind kind, std::span<Verdict const> verdicts, rulebook::Basis& into) {
    into.takes_own_word = kind != Kind::commune;
    for (auto const& verdict : verdicts)
        into.verdicts.push_back({.criterion = verdict.criterion,
                                 .stage = verdict.stage == Stage::appraisal
                                              ? rulebook::Basis::Stage::appraisal
                                              : rulebook::Basis::Stage::self_assessment,
                                 .finding = finding_of(verdict.finding)});
}

Judgement judge(rulebook::Rulebook const& rules, rulebook::Evaluation const& evaluation,
                std::span<Verdict const> verdicts) {
    Judgement judgement;
    for (auto const& node : evaluation.nodes) {
        if (node.role != rulebook::NodeRole::criterion || is_group(rules[node.criterion])) continue;
        if (node.outcome == rulebook::Outcome::not_applicable) continue;
        auto outcome = outcome_of(node.outcome);
        if (auto const* verdict = overriding(verdicts, rules[node.criterion].code))
            outcome = outcome_of(verdict->finding);
        if (outcome != Outcome::met) judgement.shortfalls.push_back({node.criterion, outcome});
    }
    if (std::ranges::any_of(judgement.shortfalls, [](Shortfall const& shortfall) {
            return shortfall.outcome == Outcome::not_met;
        }))
        judgement.outcome = Outcome::not_met;
    else if (!judgement.shortfalls.empty())
        judgement.outcome = Outcome::not_enough_known;
    return judgement;
}

Outcome outcome_of(rulebook::Outcome outcome) {
    switch (outcome) {
        case rulebook::Outcome::met:
        case rulebook::Outcome::not_applicable:
            return Outcome::met;
        case rulebook::Outcome::not_met:
            return Outcome::not_met;
        case rulebook::Outcome::not_enough_known:
            return Outcome::not_enough_known;
    }
    return Outcome::not_enough_known;
}

Outcome outcome_of(Finding finding) {
    if (finding == Finding::not_enough_known) return Outcome::not_enough_known;
    return finding == Finding::not_met ? Outcome::not_met : Outcome::met;
}

}  // namespace binhyen::dossier
