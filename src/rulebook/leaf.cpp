#include "rulebook/leaf.hpp"

namespace binhyen::rulebook {

std::size_t add_detail(Case const& c, std::size_t parent, NodeRole role, std::uint16_t about) {
    Node detail;
    detail.parent = std::int32_t(parent);
    detail.criterion = c.node(parent).criterion;
    detail.test = c.node(parent).test;
    detail.role = role;
    detail.about = about;
    c.into.nodes.push_back(detail);
    return c.into.nodes.size() - 1;
}

bool is_known(Criterion const& criterion, FactValue const& fact, Node& node) {
    switch (fact.state) {
        case FactState::known:
            return true;
        case FactState::unknown:
            set(node, Outcome::not_enough_known, Reason::no_fact);
            return false;
        case FactState::not_applicable:
            if (criterion.may_be_not_applicable) {
                set(node, Outcome::not_applicable, Reason::declared_not_applicable);
            } else {
                set(node, Outcome::not_enough_known, Reason::may_not_be_not_applicable);
            }
            return false;
    }
    return false;
}

void judge_finding(Case const& c, CriterionIndex index, std::size_t place) {
    Node& node = c.node(place);
    switch (c.facts.findings[index.value]) {
        case Finding::none:
            return set(node, Outcome::not_enough_known, Reason::no_finding);
        case Finding::met:
            return set(node, Outcome::met, Reason::found_met);
        case Finding::not_met:
            return set(node, Outcome::not_met, Reason::found_not_met);
        case Finding::not_applicable:
            if (c.book[index].may_be_not_applicable) {
                return set(node, Outcome::not_applicable, Reason::declared_not_applicable);
            }
            return set(node, Outcome::not_enough_known, Reason::may_not_be_not_applicable);
    }
}

void judge_dated_act(Case const& c, Criterion const& criterion, std::size_t place) {
    Node& node = c.node(place);
    node.about = criterion.fact.value;
    auto const& fact = c.facts.facts[criterion.fact.value];
    if (!is_known(criterion, fact, node)) return;
    node.on = fact.date;
    node.has_date = true;
    Period const& period =
        criterion.within == Within::registration ? c.into.registration : c.into.window;
    if (fact.date > period.to) return set(node, Outcome::not_met, Reason::too_late);
    if (fact.date >= period.from) return set(node, Outcome::met, Reason::in_time);
    node.setting = criterion.reading;
    if (fact.date >= c.into.window.from &&
        c.settings.choice(c.book, criterion.reading) == Choice::yes) {
        return set(node, Outcome::met, Reason::early_accepted);
    }
    set(node, Outcome::not_met, Reason::too_early);
}

void judge_count(Case const& c, Criterion const& criterion, std::size_t place) {
    Node& node = c.node(place);
    node.about = criterion.fact.value;
    node.out_of = criterion.minimum;
    auto const& fact = c.facts.facts[criterion.fact.value];
    if (!is_known(criterion, fact, node)) return;
    node.counted = fact.number;
    if (fact.number < 0) return set(node, Outcome::not_enough_known, Reason::figures_contradict);
    if (fact.number >= criterion.minimum) return set(node, Outcome::met, Reason::reached);
    node.still_needed = criterion.minimum - fact.number;
    set(node, Outcome::not_met, Reason::missed);
}

void judge_rating(Case const& c, Criterion const& criterion, std::size_t place) {
    Node& node = c.node(place);
    node.about = criterion.fact.value;
    node.out_of = criterion.minimum_rank;
    auto const& fact = c.facts.facts[criterion.fact.value];
    if (!is_known(criterion, fact, node)) return;
    node.counted = fact.number;
    if (fact.is_provisional) {
        node.setting = criterion.provisional_reading;
        if (c.settings.choice(c.book, criterion.provisional_reading) != Choice::yes) {
            return set(node, Outcome::not_enough_known, Reason::only_provisional);
        }
    }
    bool const is_reached = fact.number >= criterion.minimum_rank;
    set(node, is_reached ? Outcome::met : Outcome::not_met,
        is_reached ? Reason::reached : Reason::missed);
}

namespace {

void judge_item(ItemState state, Node& node) {
    switch (state) {
        case ItemState::unknown:
            return set(node, Outcome::not_enough_known, Reason::item_not_known);
        case ItemState::yes:
            return set(node, Outcome::met, Reason::found_met);
        case ItemState::no:
            return set(node, Outcome::not_met, Reason::item_missing);
        case ItemState::not_applicable_claimed:
            return set(node, Outcome::not_enough_known, Reason::item_not_accepted);
        case ItemState::not_applicable:
            return set(node, Outcome::not_applicable, Reason::declared_not_applicable);
    }
}

}  // namespace

void judge_checklist(Case const& c, Criterion const& criterion, std::size_t place) {
    Fact const& fact = c.book[criterion.fact];
    Outcome worst = Outcome::not_applicable;
    Reason reason = Reason::declared_not_applicable;
    std::int64_t in_order = 0;
    std::int64_t that_apply = 0;
    for (std::uint16_t i = 0; i < fact.item_count; ++i) {
        auto const item = std::uint16_t(fact.first_item.value + i);
        Node& detail = c.node(add_detail(c, place, NodeRole::item, item));
        judge_item(c.facts.items[item], detail);
        if (detail.outcome != Outcome::not_applicable) ++that_apply;
        if (detail.outcome == Outcome::met) ++in_order;
        if (detail.outcome >= worst) continue;
        worst = detail.outcome;
        reason = worst == Outcome::met ? Reason::complete : detail.reason;
    }
    Node& node = c.node(place);
    node.about = criterion.fact.value;
    node.counted = in_order;
    node.out_of = that_apply;
    node.still_needed = that_apply - in_order;
    set(node, worst, reason);
}

}  // namespace binhyen::rulebook
