#pragma once

#include <array>
#include <string_view>

#include "rulebook/facts.hpp"
#include "rulebook/rulebook.hpp"

/// The enumerations of rulebooks and facts as words, the same in YAML, in JSON and in columns. Each
/// list stands in the order of its enumeration.
namespace binhyen::rulebook {

template <std::size_t count>
using Words = std::array<std::string_view, count>;

constexpr auto words_of(FactType) {
    return Words<7>{"yes_no", "date", "share", "count", "rating", "checklist", "paper_number"};
}
constexpr auto words_of(TestKind) {
    return Words<11>{"all_of",          "finding",   "dated_act",   "share_at_least",
                     "count_at_least",  "none",      "none_except", "year_on_year",
                     "rating_at_least", "checklist", "borrowed"};
}
constexpr auto words_of(Choice) {
    return Words<25>{"other",
                     "yes",
                     "no",
                     "judged",
                     "total_not_up",
                     "each_not_up",
                     "must_fall",
                     "reviewer",
                     "joint",
                     "separate",
                     "pooled",
                     "per_class",
                     "registered",
                     "managed",
                     "own_statement",
                     "competent_police",
                     "tier_above",
                     "before",
                     "inclusive",
                     "officer",
                     "in_scope",
                     "out_of_scope",
                     "committee",
                     "whole",
                     "from_in_force"};
}
constexpr auto words_of(Confirmer) {
    return Words<3>{"own_statement", "competent_police", "tier_above"};
}
constexpr auto words_of(Within) {
    return Words<2>{"registration", "window"};
}
constexpr auto words_of(ShareOf) {
    return Words<3>{"fact", "managed_registered", "managed_recognised"};
}
constexpr auto words_of(DisciplineRule) {
    return Words<3>{"any_form", "warning_or_higher", "by_setting"};
}
constexpr auto words_of(Answer) {
    return Words<3>{"unknown", "yes", "no"};
}
constexpr auto words_of(Claim) {
    return Words<4>{"not_claimed", "claimed", "accepted", "refused"};
}
constexpr auto words_of(Finding) {
    return Words<4>{"none", "met", "not_met", "not_applicable"};
}

static_assert(words_of(FactType::paper_number).back() == "paper_number");
static_assert(words_of(TestKind{})[std::size_t(TestKind::borrowed)] == "borrowed");
static_assert(words_of(Choice{})[std::size_t(Choice::tier_above)] == "tier_above");
static_assert(words_of(Choice{})[std::size_t(Choice::from_in_force)] == "from_in_force");

/// Empty when no value is called so.
template <class E>
constexpr std::optional<E> find_word(std::string_view word) {
    auto const words = words_of(E{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word) return E(i);
    }
    return {};
}

}  // namespace binhyen::rulebook
