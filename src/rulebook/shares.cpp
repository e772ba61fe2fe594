#include "rulebook/leaf.hpp"

// Shares are compared as whole numbers and never rounded: 16 of 25 is 64 % and misses 70 %.
// [law: tt124-2021/5.4]
namespace binhyen::rulebook {
namespace {

struct Figures {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t undecided = 0;
};

bool contradict(Figures const& f) {
    // Far above any population, and small enough that the products below cannot overflow.
    constexpr std::int64_t most = 1'000'000'000'000;
    return f.numerator < 0 || f.denominator < 0 || f.undecided < 0 || f.denominator > most ||
           f.numerator > f.denominator || f.undecided > f.denominator - f.numerator;
}

void weigh(Figures const& f, Ratio ratio, Node& node) {
    node.counted = f.numerator;
    node.out_of = f.denominator;
    node.undecided = f.undecided;
    node.ratio = ratio;
    if (contradict(f)) return set(node, Outcome::not_enough_known, Reason::figures_contradict);
    if (f.denominator == 0) {
        return set(node, Outcome::not_enough_known, Reason::empty_denominator);
    }
    std::int64_t const asked = ratio.numerator * f.denominator;
    if (ratio.denominator * f.numerator >= asked) {
        return set(node, Outcome::met, Reason::reached);
    }
    std::int64_t const least = (asked + ratio.denominator - 1) / ratio.denominator;
    node.still_needed = least - f.numerator;
    if (ratio.denominator * (f.numerator + f.undecided) < asked) {
        return set(node, Outcome::not_met, Reason::missed);
    }
    set(node, Outcome::not_enough_known, Reason::still_reachable);
}

Figures figures_of(Case const& c, Criterion const& criterion, ManagedCount const& count) {
    auto const base = c.settings.choice(c.book, criterion.base_reading);
    if (criterion.share_of == ShareOf::managed_registered) {
        auto const late = base == Choice::no ? count.registered_late : 0;
        return {count.registered - late, count.total, 0};
    }
    auto const whole = base == Choice::managed ? count.total : count.registered;
    return {count.recognised, whole, count.undecided};
}

void weigh_each_kind(Case const& c, Criterion const& criterion, std::size_t place,
                     bool is_per_class) {
    Outcome worst = Outcome::not_applicable;
    Reason reason = Reason::empty_denominator;
    for (std::size_t i = 0; i < c.facts.managed.size(); ++i) {
        auto const& count = c.facts.managed[i];
        if (count.total == 0) continue;
        Node& detail = c.node(add_detail(c, place, NodeRole::kind, std::uint16_t(i)));
        weigh(figures_of(c, criterion, count), criterion.ratio, detail);
        detail.is_beside = !is_per_class;
        if (detail.outcome >= worst) continue;
        worst = detail.outcome;
        reason = detail.reason;
    }
    if (!is_per_class) return;
    if (worst == Outcome::not_applicable) worst = Outcome::not_enough_known;
    set(c.node(place), worst, reason);
}

void judge_managed(Case const& c, Criterion const& criterion, std::size_t place) {
    if (!c.facts.are_managed_known) {
        return set(c.node(place), Outcome::not_enough_known, Reason::no_fact);
    }
    Figures sum;
    for (auto const& count : c.facts.managed) {
        auto const f = figures_of(c, criterion, count);
        sum.numerator += f.numerator;
        sum.denominator += f.denominator;
        sum.undecided += f.undecided;
    }
    weigh(sum, criterion.ratio, c.node(place));
    c.node(place).setting = criterion.reading.exists() ? criterion.reading : criterion.base_reading;
    bool const is_per_class = c.settings.choice(c.book, criterion.reading) == Choice::per_class;
    weigh_each_kind(c, criterion, place, is_per_class);
}

}  // namespace

void judge_share(Case const& c, Criterion const& criterion, std::size_t place) {
    if (criterion.share_of != ShareOf::fact) return judge_managed(c, criterion, place);
    Node& node = c.node(place);
    node.about = criterion.fact.value;
    node.ratio = criterion.ratio;
    auto const& fact = c.facts.facts[criterion.fact.value];
    if (!is_known(criterion, fact, node)) return;
    weigh({fact.number, fact.denominator, fact.undecided}, criterion.ratio, node);
}

}  // namespace binhyen::rulebook
