#include "rulebook/scope.hpp"

#include <algorithm>

namespace binhyen::rulebook {
namespace {

bool names(std::vector<KindIndex> const& kinds, KindIndex kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

ScopeAnswer answer(ScopeOutcome outcome, ScopeReason reason, std::string_view clause,
                   Named const* by = nullptr, SettingIndex setting = {}) {
    return {outcome, reason, clause, by, setting};
}

Answer at_most(std::optional<std::int64_t> figure, std::int64_t limit) {
    if (!figure) return Answer::unknown;
    return *figure <= limit ? Answer::yes : Answer::no;
}

/// At most so many workers, and revenue or capital within its limit.
Answer fits(SizeClass const& size, ScopeProfile const& profile) {
    auto const workers = at_most(profile.insured_workers, size.workers_max);
    if (workers == Answer::no) return Answer::no;
    auto const revenue = at_most(profile.revenue, size.revenue_max);
    auto const capital = at_most(profile.capital, size.capital_max);
    if (revenue == Answer::no && capital == Answer::no) return Answer::no;
    bool const is_one_within = revenue == Answer::yes || capital == Answer::yes;
    return workers == Answer::yes && is_one_within ? Answer::yes : Answer::unknown;
}

ScopeAnswer by_size(Rulebook const& book, ScopeProfile const& profile) {
    auto const& rules = book.scope;
    bool is_sector_known = false;
    bool is_open = false;
    for (auto const& size : rules.too_small) {
        if (size.sector != profile.sector) continue;
        is_sector_known = true;
        auto const fit = fits(size, profile);
        if (fit == Answer::yes) {
            return answer(ScopeOutcome::out_of_scope, ScopeReason::too_small, rules.size_clause,
                          &size, rules.size_setting);
        }
        is_open = is_open || fit == Answer::unknown;
    }
    is_open = is_open || !is_sector_known;
    return answer(is_open ? ScopeOutcome::not_enough_known : ScopeOutcome::in_scope,
                  is_open ? ScopeReason::size_not_known : ScopeReason::included, rules.size_clause,
                  nullptr, rules.size_setting);
}

ScopeAnswer by_officer(ScopeProfile const& profile, std::string_view clause, SettingIndex setting) {
    if (profile.officer_says_in_scope == Answer::unknown) {
        return answer(ScopeOutcome::not_enough_known, ScopeReason::mixed_levels, clause, nullptr,
                      setting);
    }
    bool const is_in = profile.officer_says_in_scope == Answer::yes;
    return answer(is_in ? ScopeOutcome::in_scope : ScopeOutcome::out_of_scope,
                  ScopeReason::officer_decided, clause, nullptr, setting);
}

ScopeAnswer by_level(Rulebook const& book, Settings const& settings, ScopeProfile const& profile) {
    auto const& rules = book.scope;
    std::string_view const clause = rules.level_clause;
    SchoolLevel const* excluded = nullptr;
    bool has_included = false;
    for (auto const index : profile.levels) {
        auto const& level = rules.levels[index.value];
        if (level.is_in_scope) has_included = true;
        if (!level.is_in_scope && excluded == nullptr) excluded = &level;
    }
    if (profile.levels.empty()) {
        return answer(ScopeOutcome::not_enough_known, ScopeReason::level_not_known, clause);
    }
    if (excluded == nullptr) return answer(ScopeOutcome::in_scope, ScopeReason::included, clause);
    if (!has_included) {
        return answer(ScopeOutcome::out_of_scope, ScopeReason::level_excluded, clause, excluded);
    }
    auto const setting = rules.mixed_level_setting;
    switch (settings.choice(book, setting)) {
        case Choice::in_scope:
            return answer(ScopeOutcome::in_scope, ScopeReason::mixed_levels, clause, excluded,
                          setting);
        case Choice::out_of_scope:
            return answer(ScopeOutcome::out_of_scope, ScopeReason::mixed_levels, clause, excluded,
                          setting);
        default:
            return by_officer(profile, clause, setting);
    }
}

}  // namespace

ScopeAnswer scope_of(Rulebook const& book, Settings const& settings, ScopeProfile const& profile) {
    auto const& rules = book.scope;
    for (auto const& exclusion : rules.exclusions) {
        if (!names(exclusion.kinds, profile.kind) || !settings.holds(exclusion.only_when)) continue;
        if (exclusion.flag.value >= profile.flags.size()) continue;
        if (profile.flags[exclusion.flag.value] == Answer::yes) {
            return answer(ScopeOutcome::out_of_scope, ScopeReason::excluded_by_flag,
                          exclusion.clause, &exclusion, exclusion.only_when.setting);
        }
    }
    if (profile.kind == rules.sized_kind &&
        settings.choice(book, rules.size_setting) != Choice::no) {
        // An officer may know an enterprise's size without its figures.
        auto const size = by_size(book, profile);
        bool const is_open = size.outcome == ScopeOutcome::not_enough_known;
        if (!is_open || profile.officer_says_in_scope == Answer::unknown) return size;
        return by_officer(profile, rules.size_clause, rules.size_setting);
    }
    if (profile.kind == rules.levelled_kind) return by_level(book, settings, profile);
    return answer(ScopeOutcome::in_scope, ScopeReason::included, book[profile.kind].clause);
}

LevelIndex find_level(Rulebook const& book, std::string_view code) {
    auto const& levels = book.scope.levels;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].code == code) return {std::uint16_t(i)};
    }
    return {};
}

}  // namespace binhyen::rulebook
