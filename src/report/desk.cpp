#include "report/desk.hpp"

#include <algorithm>

namespace binhyen::report {
namespace {

using dossier::Task;

// The verb of the office that acts next; none for what a subject does itself.
std::optional<Verb> office_verb(DeskTask const& task) {
    switch (task.task) {
        case Task::appraisal:
            return Verb::appraise;
        case Task::second_verdict:
            return Verb::second_verdict;
        case Task::conclusion:
            return Verb::record_conclusion;
        case Task::decision:
            return task.stage == DecisionStage::to_draft ? Verb::prepare_decision
                                                         : Verb::issue_decision;
        default:
            return std::nullopt;
    }
}

ShareLine line_of(rulebook::Rulebook const& rules, rulebook::Node const& node) {
    ShareLine line{.kind = {},
                   .counted = node.counted,
                   .out_of = node.out_of,
                   .undecided = node.undecided,
                   .still_needed = node.still_needed,
                   .outcome = dossier::outcome_of(node.outcome)};
    if (node.role == rulebook::NodeRole::kind)
        line.kind = parse_enum<dossier::Kind>(rules[rulebook::KindIndex{node.about}].code);
    return line;
}

}  // namespace

LiesWith lies_with(Actor const& actor, std::string_view place_path, registry::Tier tier,
                   DeskTask const& task) {
    if (auto const verb = office_verb(task))
        return task.seat == dossier::Seat::here && actor.may_at(*verb, place_path)
                   ? LiesWith::reader
                   : LiesWith::office;
    auto const is_own = task.kind == dossier::Kind::commune && tier == registry::Tier::commune;
    return is_own && actor.may_at(Verb::submit_dossier, place_path) ? LiesWith::reader
                                                                    : LiesWith::subject;
}

std::vector<Milestone> milestones(std::vector<Milestone> of_each_kind, Date today) {
    std::erase_if(of_each_kind, [today](Milestone const& one) { return one.on < today; });
    std::vector<Milestone> together;
    for (auto& one : of_each_kind) {
        auto const same = std::ranges::find_if(together, [&](Milestone const& known) {
            return known.day == one.day && known.on == one.on;
        });
        if (same == together.end()) {
            one.days_left = one.on.day_number() - today.day_number();
            together.push_back(std::move(one));
            continue;
        }
        for (auto const kind : one.kinds)
            if (std::ranges::find(same->kinds, kind) == same->kinds.end())
                same->kinds.push_back(kind);
    }
    std::ranges::stable_sort(together, {}, &Milestone::on);
    return together;
}

std::optional<CommuneShare> share_of(rulebook::Rulebook const& rules,
                                     rulebook::Evaluation const& evaluation) {
    CommuneShare share;
    for (auto const& node : evaluation.nodes) {
        if (!node.criterion.exists()) continue;
        auto const share_of = rules[node.criterion].share_of;
        if (share_of == rulebook::ShareOf::managed_registered)
            share.registered.push_back(line_of(rules, node));
        if (share_of == rulebook::ShareOf::managed_recognised)
            share.recognised.push_back(line_of(rules, node));
    }
    if (share.registered.empty() && share.recognised.empty()) return std::nullopt;
    return share;
}

}  // namespace binhyen::report
