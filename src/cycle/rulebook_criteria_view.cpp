#include "cycle/rulebook_criteria_view.hpp"

#include <algorithm>
#include <array>

#include "rulebook/explain.hpp"

namespace binhyen::cycle {
namespace {

using rulebook::Criterion;
using rulebook::Rulebook;
using rulebook::TestKind;

// Each list stands in the order of its enumeration.
constexpr std::array confirmers{"own_statement", "competent_police", "tier_above"};
constexpr std::array disciplines{"any_form", "warning_or_higher", "by_setting"};
constexpr std::array shares{"fact", "managed_registered", "managed_recognised"};

int depth_of(Rulebook const& book, Criterion const& criterion) {
    int depth = 0;
    for (auto parent = criterion.parent; parent.exists(); parent = book[parent].parent) ++depth;
    return depth;
}

RuleEvent event_view(Rulebook const& book, rulebook::EventTest const& test) {
    auto const& event = book[test.event];
    return {.event = name_view(event),
            .discipline = disciplines[std::size_t(test.discipline)],
            .is_sensitive = event.is_sensitive,
            .confirmed_by = confirmers[std::size_t(event.confirmed_by)]};
}

bool is_share(Criterion const& criterion) {
    return criterion.test == TestKind::share_at_least;
}

void add_thresholds(RuleCriterion& view, Rulebook const& book, Criterion const& criterion) {
    if (is_share(criterion)) {
        view.numerator = criterion.ratio.numerator;
        view.denominator = criterion.ratio.denominator;
        view.share_of = shares[std::size_t(criterion.share_of)];
    }
    if (criterion.test == TestKind::count_at_least) view.minimum = criterion.minimum;
    if (criterion.test == TestKind::dated_act)
        view.within =
            criterion.within == rulebook::Within::registration ? "registration" : "window";
    if (!criterion.fact.exists()) return;
    auto const& fact = book[criterion.fact];
    view.fact = name_view(fact);
    if (criterion.test == TestKind::rating_at_least && fact.scale.exists())
        view.minimum_rank = text_view(book[fact.scale].ranks[criterion.minimum_rank].caption);
    for (std::uint16_t i = 0; i < fact.item_count; ++i)
        view.items.push_back(
            name_view(book.items[std::size_t(fact.first_item.value) + std::size_t(i)]));
}

RuleCriterion criterion_view(Rulebook const& book, Criterion const& criterion) {
    RuleCriterion view;
    view.name = name_view(criterion);
    view.depth = depth_of(book, criterion);
    view.test = code_of(criterion.test);
    add_thresholds(view, book, criterion);
    for (auto const& event : criterion.events) view.events.push_back(event_view(book, event));
    for (auto const category : criterion.categories)
        view.categories.push_back(name_view(book[category]));
    view.is_excepted_by_force_majeure = criterion.force_majeure_excepts;
    view.is_excepted_by_timely_response = criterion.timely_response_excepts;
    view.may_be_not_applicable = criterion.may_be_not_applicable;
    view.applies_if = flag_view(book, criterion.applies_if);
    view.only_when = condition_view(book, criterion.only_when);
    view.settings = settings_of(book, criterion);
    view.supplement = criterion.supplement;
    return view;
}

}  // namespace

RuleText text_view(rulebook::Caption const& caption) {
    return {caption.vi, caption.en};
}

RuleName name_view(rulebook::Named const& named) {
    return {named.code, text_view(named.caption), named.clause};
}

std::optional<RuleName> flag_view(Rulebook const& book, rulebook::FlagIndex flag) {
    return flag.exists() ? std::optional(name_view(book[flag])) : std::nullopt;
}

std::optional<RuleCondition> condition_view(Rulebook const& book,
                                            rulebook::SettingCondition const& condition) {
    if (!condition.setting.exists()) return {};
    auto const& setting = book[condition.setting];
    return RuleCondition{setting.code, setting.values[condition.value].code};
}

RuleSet set_view(Rulebook const& book, rulebook::CriteriaSet const& set) {
    RuleSet view{name_view(set), {}};
    for (std::uint16_t i = 0; i < set.criterion_count; ++i)
        view.criteria.push_back(
            criterion_view(book, book.criteria[std::size_t(set.first_criterion) + std::size_t(i)]));
    return view;
}

std::vector<std::string> settings_of(Rulebook const& book, Criterion const& criterion) {
    std::vector<std::string> codes;
    auto const add = [&](rulebook::SettingIndex index) {
        if (!index.exists()) return;
        auto const& code = book[index].code;
        if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
    };
    for (auto const index :
         {criterion.only_when.setting, criterion.applies_if_only_when.setting, criterion.reading,
          criterion.base_reading, criterion.provisional_reading})
        add(index);
    for (auto const& test : criterion.events) {
        add(test.discipline_setting);
        add(book[test.event].confirmer_setting);
    }
    return codes;
}

}  // namespace binhyen::cycle
