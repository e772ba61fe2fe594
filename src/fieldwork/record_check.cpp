#include "fieldwork/record_check.hpp"

#include "fieldwork/problems.hpp"

namespace binhyen::fieldwork {
namespace {

std::string_view type_caption(rulebook::FactType type) {
    using enum rulebook::FactType;
    switch (type) {
        case yes_no:
            return "có/không";
        case date:
            return "ngày";
        case share:
            return "tử số / mẫu số";
        case count:
            return "số lượng";
        case rating:
            return "xếp loại";
        case checklist:
            return "danh mục";
        case paper_number:
            return "số văn bản";
    }
    return "";
}

// Far above any count there is, far below what products of two of them could not hold.
constexpr std::int64_t figure_max = 1'000'000'000;

bool is_figure(std::int64_t number) {
    return number >= 0 && number <= figure_max;
}

std::string rank_of(std::string const& choice) {
    return choice.ends_with('?') ? choice.substr(0, choice.size() - 1) : choice;
}

bool has_right_shape(Fact const& fact, rulebook::Rulebook const& rules, rulebook::FactIndex index,
                     Date today) {
    using enum rulebook::FactType;
    switch (rules[index].type) {
        case yes_no:
            return fact.number == 0 || fact.number == 1;
        case date:
            return fact.dated_on.has_value() && *fact.dated_on <= today;
        case share:
            return is_figure(fact.number) && is_figure(fact.denominator);
        case count:
            return is_figure(fact.number);
        case rating:
            return rules.find_rank(index, rank_of(fact.choice)) >= 0;
        case checklist:
            return rules.find_item(index, fact.item).exists() &&
                   (fact.number == 0 || fact.number == 1);
        case paper_number:
            return !fact.paper.empty();
    }
    return false;
}

}  // namespace

Result<> check_fact(Fact const& fact, rulebook::Rulebook const& rules, Date today) {
    auto const index = rules.find_fact(fact.fact);
    if (!index.exists()) return refuse(problems::fact_unknown(fact.fact));
    auto const& definition = rules[index];
    if (!fact.item.empty() && definition.type != rulebook::FactType::checklist)
        return refuse(problems::fact_unknown(fact.fact + "/" + fact.item));
    if (fact.state != FactState::known) return {};
    if (!has_right_shape(fact, rules, index, today))
        return refuse(
            problems::fact_value_wrong(definition.caption.vi, type_caption(definition.type)));
    if (definition.type == rulebook::FactType::share && fact.number > fact.denominator)
        return refuse(problems::numerator_above_denominator(definition.caption.vi, fact.number,
                                                            fact.denominator));
    return {};
}

Result<> check_confirmation(Confirmation const& confirmation, rulebook::Rulebook const& rules,
                            Date today) {
    if (!rules.find_event(confirmation.event).exists())
        return refuse(problems::event_unknown(confirmation.event));
    if (confirmation.confirmed_on > today)
        return refuse(problems::confirmation_undated(confirmation.confirmed_on));
    return {};
}

Result<> check_figure(CategoryFigure const& figure, rulebook::Rulebook const& rules) {
    if (!rules.find_category(figure.category).exists())
        return refuse(problems::category_unknown(figure.category));
    if (figure.declared && !is_figure(*figure.declared))
        return refuse(problems::figure_wrong(figure_max));
    return {};
}

}  // namespace binhyen::fieldwork
