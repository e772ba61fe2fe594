#include <array>

#include "rulebook/codes.hpp"
#include "rulebook/explain.hpp"

namespace binhyen::rulebook {
namespace {

// Each list stands in the order of its enumeration.
constexpr std::array outcomes{"not_met", "not_enough_known", "met", "not_applicable"};
constexpr std::array reasons{
    "all_met",
    "some_not_met",
    "some_not_known",
    "none_applies",
    "flag_is_no",
    "flag_not_known",
    "declared_not_applicable",
    "may_not_be_not_applicable",
    "no_fact",
    "figures_contradict",
    "found_met",
    "found_not_met",
    "no_finding",
    "in_time",
    "too_late",
    "too_early",
    "early_accepted",
    "reached",
    "missed",
    "still_reachable",
    "empty_denominator",
    "only_provisional",
    "confirmed_none",
    "happened",
    "not_confirmed",
    "confirmed_before_the_end",
    "confirmed_by_lower",
    "happened_but_excepted",
    "exception_not_known",
    "discipline_not_known",
    "reviewer_must_judge",
    "did_not_rise",
    "rose",
    "rose_but_held",
    "did_not_fall",
    "no_figure",
    "figure_not_final",
    "complete",
    "item_missing",
    "item_not_known",
    "item_not_accepted",
};
static_assert(reasons.size() == std::size_t(Reason::item_not_accepted) + 1);
constexpr std::array exceptions{"none", "force_majeure", "timely_response", "both"};
constexpr std::array trends{"none", "down", "equal", "up", "no_figure"};
constexpr std::array roles{"subject", "criterion", "event", "category", "item", "kind"};
constexpr std::array scope_outcomes{"in_scope", "out_of_scope", "not_enough_known"};
constexpr std::array scope_reasons{"included",       "excluded_by_flag", "too_small",
                                   "size_not_known", "level_excluded",   "level_not_known",
                                   "mixed_levels",   "officer_decided"};

}  // namespace

std::string_view code_of(Outcome value) {
    return outcomes[std::size_t(value)];
}
std::string_view code_of(Reason value) {
    return reasons[std::size_t(value)];
}
std::string_view code_of(TestKind value) {
    return words_of(value)[std::size_t(value)];
}
std::string_view code_of(Exception value) {
    return exceptions[std::size_t(value)];
}
std::string_view code_of(Trend value) {
    return trends[std::size_t(value)];
}
std::string_view code_of(NodeRole value) {
    return roles[std::size_t(value)];
}
std::string_view code_of(ScopeOutcome value) {
    return scope_outcomes[std::size_t(value)];
}
std::string_view code_of(ScopeReason value) {
    return scope_reasons[std::size_t(value)];
}

std::string_view caption_of(Outcome outcome, Language language) {
    static constexpr std::array vi{"Chưa đạt", "Chưa đủ căn cứ", "Đạt", "Không áp dụng"};
    static constexpr std::array en{"Not met", "Not enough known", "Met", "Not applicable"};
    return language == Language::vi ? vi[std::size_t(outcome)] : en[std::size_t(outcome)];
}

}  // namespace binhyen::rulebook
