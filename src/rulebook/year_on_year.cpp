#include "rulebook/leaf.hpp"

// "Kiềm chế, kéo giảm … so với năm trước" names no percentage, no categories and no rule for equal
// counts; which reading holds is a setting. [law: tt124-2021/4.4a]
namespace binhyen::rulebook {
namespace {

struct Comparison {
    std::int64_t current = 0;
    std::int64_t base = 0;
    bool has_base = false;
    /// False while the window still runs or nobody stands for the figure; `current` is then a
    /// lower bound, since counts only grow.
    bool is_final = false;

    [[nodiscard]] bool rose() const { return has_base && current > base; }
    [[nodiscard]] bool did_not_rise() const { return has_base && is_final && current <= base; }
};

Comparison compare(Case const& c, CategoryIndex category) {
    auto const& current = c.facts.current[category.value];
    auto const& base = c.facts.base[category.value];
    auto const recorded = c.into.scratch.current[category.value];
    Comparison result;
    result.is_final = current.is_stated && current.stated_on > c.into.window.to;
    // More on record than was declared: the larger figure is the safer one.
    result.current = recorded;
    if (current.is_stated && current.declared && *current.declared > recorded) {
        result.current = *current.declared;
    }
    result.has_base = base.is_stated && base.stated_on > c.into.base_window.to;
    result.base = base.declared ? *base.declared : c.into.scratch.base[category.value];
    return result;
}

void describe(Comparison const& comparison, Node& node) {
    node.counted = comparison.current;
    node.out_of = comparison.has_base ? comparison.base : 0;
    node.trend = Trend::no_figure;
    if (comparison.rose()) node.still_needed = comparison.current - comparison.base;
    if (!comparison.has_base || (!comparison.is_final && !comparison.rose())) return;
    node.trend = comparison.current == comparison.base ? Trend::equal
                 : comparison.rose()                   ? Trend::up
                                                       : Trend::down;
}

void judge_unknown(Comparison const& comparison, Node& node) {
    set(node, Outcome::not_enough_known,
        comparison.has_base ? Reason::figure_not_final : Reason::no_figure);
}

void judge_not_up(Comparison const& comparison, Node& node) {
    if (comparison.rose()) return set(node, Outcome::not_met, Reason::rose);
    if (comparison.did_not_rise()) return set(node, Outcome::met, Reason::did_not_rise);
    judge_unknown(comparison, node);
}

void judge_fall(Comparison const& comparison, Node& node) {
    if (!comparison.has_base) return judge_unknown(comparison, node);
    // Nothing cannot fall further.
    bool const is_nought = comparison.current == 0 && comparison.base == 0;
    if (comparison.current >= comparison.base && !is_nought) {
        return set(node, Outcome::not_met, comparison.rose() ? Reason::rose : Reason::did_not_fall);
    }
    if (!comparison.is_final) return judge_unknown(comparison, node);
    set(node, Outcome::met, Reason::did_not_rise);
}

void judge_by_officer(Comparison const& comparison, Finding finding, Node& node) {
    if (!comparison.rose()) return judge_not_up(comparison, node);
    switch (finding) {
        case Finding::met:
            // A rise before the window's end may yet grow: the finding weighs a final figure.
            if (!comparison.is_final) return judge_unknown(comparison, node);
            return set(node, Outcome::met, Reason::rose_but_held);
        case Finding::not_met:
            return set(node, Outcome::not_met, Reason::found_not_met);
        case Finding::none:
        case Finding::not_applicable:
            break;
    }
    set(node, Outcome::not_enough_known, Reason::reviewer_must_judge);
}

}  // namespace

void judge_year_on_year(Case const& c, CriterionIndex index, std::size_t place) {
    Criterion const& criterion = c.book[index];
    auto const reading = c.settings.choice(c.book, criterion.reading);
    Comparison total;
    total.has_base = true;
    total.is_final = true;
    Outcome worst = Outcome::met;
    Reason worst_reason = Reason::did_not_rise;
    for (auto const category : criterion.categories) {
        auto const comparison = compare(c, category);
        Node& detail = c.node(add_detail(c, place, NodeRole::category, category.value));
        describe(comparison, detail);
        judge_not_up(comparison, detail);
        detail.is_beside = reading != Choice::each_not_up;
        total.current += comparison.current;
        total.base += comparison.base;
        total.has_base = total.has_base && comparison.has_base;
        total.is_final = total.is_final && comparison.is_final;
        if (detail.outcome < worst) worst_reason = detail.reason;
        if (detail.outcome < worst) worst = detail.outcome;
    }
    Node& node = c.node(place);
    node.setting = criterion.reading;
    describe(total, node);
    switch (reading) {
        case Choice::each_not_up:
            return set(node, worst, worst_reason);
        case Choice::must_fall:
            return judge_fall(total, node);
        case Choice::total_not_up:
            return judge_not_up(total, node);
        default:
            return judge_by_officer(total, c.facts.findings[index.value], node);
    }
}

}  // namespace binhyen::rulebook
