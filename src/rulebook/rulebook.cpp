#include "rulebook/rulebook.hpp"

#include <algorithm>

namespace binhyen::rulebook {
namespace {

template <class T>
Index<T> place_of(std::vector<T> const& list, std::string_view code) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].code == code) return {std::uint16_t(i)};
    }
    return {};
}

template <class T>
void add_once(std::vector<Index<T>>& list, Index<T> index) {
    if (!index.exists()) return;
    if (std::find(list.begin(), list.end(), index) == list.end()) list.push_back(index);
}

}  // namespace

SettingIndex Rulebook::find_setting(std::string_view code) const {
    return place_of(settings, code);
}
FlagIndex Rulebook::find_flag(std::string_view code) const {
    return place_of(flags, code);
}
FactIndex Rulebook::find_fact(std::string_view code) const {
    return place_of(facts, code);
}
CategoryIndex Rulebook::find_category(std::string_view code) const {
    return place_of(categories, code);
}
EventIndex Rulebook::find_event(std::string_view code) const {
    return place_of(events, code);
}
DisciplineIndex Rulebook::find_discipline(std::string_view code) const {
    return place_of(disciplines, code);
}
TierIndex Rulebook::find_tier(std::string_view code) const {
    return place_of(tiers, code);
}
CriterionIndex Rulebook::find_criterion(std::string_view code) const {
    return place_of(criteria, code);
}
KindIndex Rulebook::find_kind(std::string_view code) const {
    return place_of(kinds, code);
}

ItemIndex Rulebook::find_item(FactIndex checklist, std::string_view code) const {
    Fact const& fact = (*this)[checklist];
    for (std::uint16_t i = 0; i < fact.item_count; ++i) {
        ItemIndex const item{std::uint16_t(fact.first_item.value + i)};
        if ((*this)[item].code == code) return item;
    }
    return {};
}

int Rulebook::find_rank(FactIndex rating, std::string_view code) const {
    Fact const& fact = (*this)[rating];
    if (!fact.scale.exists()) return -1;
    auto const& ranks = (*this)[fact.scale].ranks;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i].code == code) return int(i);
    }
    return -1;
}

std::vector<CriterionIndex> Rulebook::criteria_of(KindIndex kind) const {
    CriteriaSet const& set = (*this)[(*this)[kind].set];
    std::vector<CriterionIndex> all;
    for (std::uint16_t i = 0; i < set.criterion_count; ++i) {
        all.push_back({std::uint16_t(set.first_criterion + i)});
    }
    return all;
}

std::vector<FactIndex> Rulebook::facts_of(KindIndex kind) const {
    std::vector<FactIndex> all;
    for (auto const index : criteria_of(kind)) add_once(all, (*this)[index].fact);
    return all;
}

std::vector<EventIndex> Rulebook::events_of(KindIndex kind) const {
    std::vector<EventIndex> all;
    for (auto const index : criteria_of(kind)) {
        for (auto const& test : (*this)[index].events) add_once(all, test.event);
    }
    return all;
}

std::vector<CategoryIndex> Rulebook::categories_of(KindIndex kind) const {
    std::vector<CategoryIndex> all;
    for (auto const index : criteria_of(kind)) {
        for (auto const category : (*this)[index].categories) add_once(all, category);
    }
    return all;
}

std::vector<FlagIndex> Rulebook::flags_of(KindIndex kind) const {
    std::vector<FlagIndex> all;
    for (auto const index : criteria_of(kind)) add_once(all, (*this)[index].applies_if);
    for (auto const& paper : (*this)[kind].papers) add_once(all, paper.applies_if);
    return all;
}

}  // namespace binhyen::rulebook
