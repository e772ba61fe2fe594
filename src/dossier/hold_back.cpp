#include "dossier/hold_back.hpp"

#include <algorithm>

namespace binhyen::dossier {
namespace {

using rulebook::Node;
using rulebook::Outcome;

Verdict const* own_word(std::span<Verdict const> verdicts, std::string_view criterion) {
    auto const found = std::ranges::find_if(verdicts, [&](Verdict const& verdict) {
        return verdict.stage == Stage::self_assessment && verdict.criterion == criterion;
    });
    return found == verdicts.end() ? nullptr : &*found;
}

// Of a test of several events each stands beneath it and may be the one that is excepted.
bool is_excepted(rulebook::Evaluation const& evaluation, std::size_t place) {
    auto const has_exception = [](Node const& node) {
        return node.exception != rulebook::Exception::none;
    };
    auto const& nodes = evaluation.nodes;
    return has_exception(nodes[place]) || std::ranges::any_of(nodes, [&](Node const& node) {
               return node.parent == std::int32_t(place) && has_exception(node);
           });
}

std::optional<HoldBackCause> cause_of(rulebook::Evaluation const& evaluation, std::size_t place,
                                      Verdict const* own) {
    auto const outcome = evaluation.nodes[place].outcome;
    if (outcome == Outcome::not_met) return HoldBackCause::not_met;
    if (outcome == Outcome::not_enough_known) return HoldBackCause::not_enough_known;
    if (is_excepted(evaluation, place)) return HoldBackCause::excepted;
    if (own == nullptr || own->finding == Finding::not_enough_known)
        return HoldBackCause::self_unanswered;
    if (own->finding == Finding::not_met) return HoldBackCause::self_not_met;
    if (own->finding == Finding::not_applicable) return HoldBackCause::self_not_applicable;
    return std::nullopt;
}

template <class See>
void each_leaf(rulebook::Rulebook const& rules, rulebook::Evaluation const& evaluation, See see) {
    for (std::size_t i = 0; i < evaluation.nodes.size(); ++i) {
        auto const& node = evaluation.nodes[i];
        if (node.role != rulebook::NodeRole::criterion || node.outcome == Outcome::not_applicable ||
            is_group(rules[node.criterion]))
            continue;
        see(i, rules[node.criterion]);
    }
}

}  // namespace

std::vector<HoldBack> hold_backs(rulebook::Rulebook const& rules,
                                 rulebook::Evaluation const& evaluation,
                                 std::span<Verdict const> verdicts) {
    std::vector<HoldBack> held;
    each_leaf(rules, evaluation, [&](std::size_t place, rulebook::Criterion const& criterion) {
        auto const* own = own_word(verdicts, criterion.code);
        if (auto const cause = cause_of(evaluation, place, own))
            held.push_back({evaluation.nodes[place].criterion, *cause});
    });
    return held;
}

std::vector<std::string> findings_asked(rulebook::Rulebook const& rules,
                                        rulebook::Evaluation const& evaluation) {
    std::vector<std::string> codes;
    each_leaf(rules, evaluation, [&](std::size_t, rulebook::Criterion const& criterion) {
        if (criterion.test == rulebook::TestKind::finding) codes.push_back(criterion.code);
    });
    return codes;
}

}  // namespace binhyen::dossier
