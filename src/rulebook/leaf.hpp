#pragma once

#include "rulebook/evaluation.hpp"

/// The tests of single criteria. Each writes outcome, reason and figures into the node it is given
/// and may append detail nodes beneath it; nodes are named by their place, since appending moves
/// them.
namespace binhyen::rulebook {

struct Case {
    Rulebook const& book;
    Settings const& settings;
    SubjectFacts const& facts;
    Evaluation& into;

    [[nodiscard]] Node& node(std::size_t place) const { return into.nodes[place]; }
};

void judge_finding(Case const&, CriterionIndex, std::size_t node);
void judge_dated_act(Case const&, Criterion const&, std::size_t node);
void judge_share(Case const&, Criterion const&, std::size_t node);
void judge_count(Case const&, Criterion const&, std::size_t node);
void judge_rating(Case const&, Criterion const&, std::size_t node);
void judge_checklist(Case const&, Criterion const&, std::size_t node);
void judge_events(Case const&, CriterionIndex, std::size_t node);
void judge_year_on_year(Case const&, CriterionIndex, std::size_t node);

inline void set(Node& node, Outcome outcome, Reason reason) {
    node.outcome = outcome;
    node.reason = reason;
}

/// Appends a node beneath `parent` and returns its place.
std::size_t add_detail(Case const&, std::size_t parent, NodeRole, std::uint16_t about);

/// Whether the fact is known, so that the test can go on; otherwise the node says what is the
/// matter.
bool is_known(Criterion const&, FactValue const&, Node&);

}  // namespace binhyen::rulebook
