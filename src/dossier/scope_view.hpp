#pragma once

#include "dossier/profile.hpp"
#include "dossier/questions_view.hpp"

/// Whether a subject is judged at all, and the questions that settle it: what a person sees before
/// anything else of an institution's year. [law: tt124-2021/1.2b]
namespace binhyen::dossier {

enum class ScopeOutcome { in_scope, out_of_scope, not_enough_known };
BOOST_DESCRIBE_ENUM(ScopeOutcome, in_scope, out_of_scope, not_enough_known)

struct LevelQuestion {
    std::string level;
    CaptionShown caption;
    bool is_in_scope = true;
    bool is_taught = false;
};
BOOST_DESCRIBE_STRUCT(LevelQuestion, (), (level, caption, is_in_scope, is_taught))

/// Below the size: at most so many workers, and revenue or capital within its limit.
struct SizeQuestion {
    std::string sector;
    CaptionShown caption;
    std::int64_t workers_max = 0;
    /// In million đồng.
    std::int64_t revenue_max = 0;
    std::int64_t capital_max = 0;
};
BOOST_DESCRIBE_STRUCT(SizeQuestion, (), (sector, caption, workers_max, revenue_max, capital_max))

enum class FlagAnswer { unknown, yes, no };
BOOST_DESCRIBE_ENUM(FlagAnswer, unknown, yes, no)

struct FlagQuestion {
    std::string flag;
    CaptionShown caption;
    std::string clause;
    FlagAnswer answer = FlagAnswer::unknown;
    /// Yes puts the subject out of scope.
    bool excludes = false;
};
BOOST_DESCRIBE_STRUCT(FlagQuestion, (), (flag, caption, clause, answer, excludes))

struct ScopeShown {
    ScopeOutcome outcome = ScopeOutcome::in_scope;
    /// The rulebook's code: included, level_excluded, too_small, mixed_levels…
    std::string reason;
    std::string clause;
    /// The level, size or kind of body that decided; empty words when none did.
    CaptionShown by;
    /// Whether the year's list says the same; if not, the managing office settles it.
    bool is_listed_so = true;
    std::vector<LevelQuestion> levels;
    std::vector<SizeQuestion> sizes;
    std::string sector;
    std::optional<std::int64_t> insured_workers;
    std::optional<std::int64_t> revenue;
    std::optional<std::int64_t> capital;
    std::vector<FlagQuestion> flags;
};
BOOST_DESCRIBE_STRUCT(ScopeShown, (),
                      (outcome, reason, clause, by, is_listed_so, levels, sizes, sector,
                       insured_workers, revenue, capital, flags))

/// A declaration as the query of a page: what would be, before anything is sent.
struct ScopeQuery {
    std::vector<std::string> levels;
    std::optional<std::string> sector;
    std::optional<std::int64_t> insured_workers;
    std::optional<std::int64_t> revenue;
    std::optional<std::int64_t> capital;
    std::vector<std::string> flags_yes;
    std::vector<std::string> flags_no;
};
BOOST_DESCRIBE_STRUCT(ScopeQuery, (),
                      (levels, sector, insured_workers, revenue, capital, flags_yes, flags_no))

Declaration rehearsed(ScopeQuery const&);

/// With a declaration: as it would be then; nothing is recorded.
Result<ScopeShown> view_scope(Context&, cycle::Shelf const&, DossierId const&,
                              Declaration const& rehearsal);

}  // namespace binhyen::dossier
