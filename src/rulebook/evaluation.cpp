#include "rulebook/evaluation.hpp"

#include <algorithm>

#include "rulebook/leaf.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::rulebook {
namespace {

Answer flag_of(SubjectFacts const& facts, Criterion const& criterion) {
    return facts.flags[criterion.applies_if.value];
}

bool flag_matters(Case const& c, Criterion const& criterion) {
    return criterion.applies_if.exists() && c.settings.holds(criterion.applies_if_only_when);
}

/// Sorts the incidents by event and category once, so that no test looks at all of them again.
void sort_incidents(Case const& c) {
    auto& scratch = c.into.scratch;
    auto const& incidents = c.facts.incidents;
    scratch.first_of_event.assign(c.book.events.size(), -1);
    scratch.next.assign(incidents.size(), -1);
    scratch.current.assign(c.book.categories.size(), 0);
    scratch.base.assign(c.book.categories.size(), 0);
    for (std::size_t i = incidents.size(); i-- > 0;) {
        auto const& incident = incidents[i];
        bool const is_current = c.into.window.holds(incident.on);
        bool const is_base = c.into.base_window.holds(incident.on);
        if (incident.event.exists() && is_current) {
            auto& first = scratch.first_of_event[incident.event.value];
            scratch.next[i] = first;
            first = std::int32_t(i);
        }
        auto const category = incident.category.exists() || !incident.event.exists()
                                  ? incident.category
                                  : c.book[incident.event].category;
        if (!category.exists()) continue;
        if (is_current) scratch.current[category.value] += incident.count;
        if (is_base) scratch.base[category.value] += incident.count;
    }
}

void judge(Case const& c, CriterionIndex index, std::size_t node) {
    Criterion const& criterion = c.book[index];
    switch (criterion.test) {
        case TestKind::all_of:
        case TestKind::borrowed:
            // Neutral until the children are in.
            return set(c.node(node), Outcome::not_applicable, Reason::none_applies);
        case TestKind::finding:
            return judge_finding(c, index, node);
        case TestKind::dated_act:
            return judge_dated_act(c, criterion, node);
        case TestKind::share_at_least:
            return judge_share(c, criterion, node);
        case TestKind::count_at_least:
            return judge_count(c, criterion, node);
        case TestKind::none:
        case TestKind::none_except:
            return judge_events(c, index, node);
        case TestKind::year_on_year:
            return judge_year_on_year(c, index, node);
        case TestKind::rating_at_least:
            return judge_rating(c, criterion, node);
        case TestKind::checklist:
            return judge_checklist(c, criterion, node);
    }
}

/// Appends the nodes of the set in preorder; groups are still neutral.
void judge_leaves(Case const& c, CriteriaSet const& set_of_kind) {
    auto& node_of = c.into.scratch.node_of;
    node_of.assign(set_of_kind.criterion_count, 0);
    for (std::uint16_t i = 0; i < set_of_kind.criterion_count;) {
        CriterionIndex const index{std::uint16_t(set_of_kind.first_criterion + i)};
        Criterion const& criterion = c.book[index];
        if (!c.settings.holds(criterion.only_when)) {
            i = std::uint16_t(i + criterion.subtree_size);
            continue;
        }
        auto const place = c.into.nodes.size();
        Node& node = c.into.nodes.emplace_back();
        node.criterion = index;
        node.test = criterion.test;
        node.setting = criterion.only_when.setting;
        node.parent = criterion.parent.exists()
                          ? node_of[criterion.parent.value - set_of_kind.first_criterion]
                          : 0;
        node_of[i] = std::int32_t(place);
        if (flag_matters(c, criterion) && flag_of(c.facts, criterion) == Answer::no) {
            node.about = criterion.applies_if.value;
            if (criterion.applies_if_only_when.setting.exists()) {
                node.setting = criterion.applies_if_only_when.setting;
            }
            set(node, Outcome::not_applicable, Reason::flag_is_no);
            i = std::uint16_t(i + criterion.subtree_size);
            continue;
        }
        judge(c, index, place);
        ++i;
    }
}

/// While it is not known whether a criterion applies, failing it proves nothing; meeting it does.
void soften(Case const& c, Node& node) {
    if (node.outcome != Outcome::not_met || !node.criterion.exists()) return;
    Criterion const& criterion = c.book[node.criterion];
    if (!flag_matters(c, criterion) || flag_of(c.facts, criterion) != Answer::unknown) return;
    set(node, Outcome::not_enough_known, Reason::flag_not_known);
}

Reason reason_of_group(Outcome outcome) {
    switch (outcome) {
        case Outcome::not_met:
            return Reason::some_not_met;
        case Outcome::not_enough_known:
            return Reason::some_not_known;
        case Outcome::met:
            return Reason::all_met;
        case Outcome::not_applicable:
            break;
    }
    return Reason::none_applies;
}

bool is_group(Node const& node) {
    return node.role == NodeRole::subject ||
           (node.role == NodeRole::criterion &&
            (node.test == TestKind::all_of || node.test == TestKind::borrowed));
}

/// From the last node up: every child is settled before its parent.
void settle(Case const& c) {
    auto& nodes = c.into.nodes;
    for (std::size_t i = nodes.size(); i-- > 0;) {
        Node& node = nodes[i];
        if (node.role != NodeRole::subject && node.role != NodeRole::criterion) continue;
        if (is_group(node) && node.reason != Reason::flag_is_no) {
            node.reason = reason_of_group(node.outcome);
        }
        soften(c, node);
        if (i == 0) break;
        Node& parent = nodes[std::size_t(node.parent)];
        parent.outcome = std::min(parent.outcome, node.outcome);
    }
    // A subject to which nothing applies has not shown anything.
    if (nodes.front().outcome == Outcome::not_applicable) {
        nodes.front().outcome = Outcome::not_enough_known;
    }
}

}  // namespace

Node const* Evaluation::find(CriterionIndex criterion) const {
    for (auto const& node : nodes) {
        if (node.role == NodeRole::criterion && node.criterion == criterion) return &node;
    }
    return nullptr;
}

bool Evaluation::operator==(Evaluation const& other) const {
    return kind == other.kind && year == other.year && window == other.window &&
           base_window == other.base_window && registration == other.registration &&
           nodes == other.nodes;
}

void evaluate(Rulebook const& book, Settings const& settings, KindIndex kind, int year,
              SubjectFacts const& facts, Evaluation& into) {
    into.kind = kind;
    into.year = year;
    into.window = counted_window_of(book, settings, kind, year);
    into.base_window = base_window_of(book, kind, year);
    into.registration = registration_of(book, kind, year);
    into.nodes.clear();
    Case const c{book, settings, facts, into};
    sort_incidents(c);
    Node& subject = into.nodes.emplace_back();
    subject.role = NodeRole::subject;
    set(subject, Outcome::not_applicable, Reason::none_applies);
    judge_leaves(c, book[book[kind].set]);
    settle(c);
}

}  // namespace binhyen::rulebook
