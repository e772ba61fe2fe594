#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "rulebook/facts.hpp"
#include "rulebook/rulebook.hpp"
#include "rulebook/settings.hpp"

/// Whether a subject is judged at all. [law: tt124-2021/1.2b]
namespace binhyen::rulebook {

struct ScopeProfile {
    KindIndex kind;
    /// By FlagIndex, as in SubjectFacts; may be empty when no flag is known.
    std::vector<Answer> flags;
    // Enterprises only; money in million đồng.
    std::string_view sector;
    std::optional<std::int64_t> insured_workers;
    std::optional<std::int64_t> revenue;
    std::optional<std::int64_t> capital;
    /// Schools only: every level they teach.
    std::vector<LevelIndex> levels;
    /// The officer's word where the text does not settle it (schools of mixed levels).
    Answer officer_says_in_scope = Answer::unknown;
};

enum class ScopeOutcome : std::uint8_t { in_scope, out_of_scope, not_enough_known };

enum class ScopeReason : std::uint8_t {
    included,
    excluded_by_flag,
    too_small,
    size_not_known,
    level_excluded,
    level_not_known,
    mixed_levels,
    officer_decided,
};

struct ScopeAnswer {
    ScopeOutcome outcome = ScopeOutcome::in_scope;
    ScopeReason reason = ScopeReason::included;
    /// Into Rulebook, so valid as long as it.
    std::string_view clause;
    /// The exclusion, size class or level that decided; may be null.
    Named const* by = nullptr;
    SettingIndex setting;
};

ScopeAnswer scope_of(Rulebook const&, Settings const&, ScopeProfile const&);
LevelIndex find_level(Rulebook const&, std::string_view code);

}  // namespace binhyen::rulebook
