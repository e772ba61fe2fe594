#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "rulebook/criterion.hpp"

/// A rulebook is a recognition scheme as data: who is judged, by which criteria, in which window,
/// by whom. Plain values, read from YAML by rulebook_file.hpp and then never changed; every code is
/// resolved to an index when it is read, so that evaluation compares no text. This header and all
/// that evaluation needs use the standard library and base/date.hpp alone (they are also compiled
/// to WebAssembly, without exceptions).
namespace binhyen::rulebook {

// ---- kinds of subject and their year

/// A day of the cycle: year_offset −1 is the year before the cycle's.
struct RuleDay {
    std::int8_t year_offset = 0;
    std::uint8_t month = 1;
    std::uint8_t day = 1;

    [[nodiscard]] constexpr Date in(int cycle_year) const {
        return {cycle_year + year_offset, month, day};
    }
};

struct RulePeriod {
    RuleDay from;
    RuleDay to;
    std::string clause;
};

enum class PaperStage : std::uint8_t { registration, dossier };

/// The act that shows a paper: whoever registers holds the form, whoever met holds the minutes.
enum class PaperAct : std::uint8_t { none, registration, review };

struct Paper : Named {
    PaperStage stage = PaperStage::registration;
    /// Asked for only where this flag is yes. May not exist.
    FlagIndex applies_if;
    /// "nếu có".
    bool if_any = false;
    /// Shown by the act, or by this fact being known. May not exist.
    PaperAct act = PaperAct::none;
    FactIndex fact;
};

/// Somebody the law names among those who hold or attend the review meeting.
struct ReviewRole : Named {
    bool chairs = false;
    /// "nếu có": may be missing where there is none.
    bool if_any = false;
};

struct Kind : Named {
    SetIndex set;
    RulePeriod window;
    RulePeriod registration;
    /// "before this day"; how the day itself counts is the setting `deadline_setting`.
    RuleDay decided_before;
    std::string deadline_clause;
    std::vector<Paper> papers;
    std::vector<ReviewRole> reviewers;
};
using KindIndex = Index<Kind>;

// ---- authorities and scope

/// `competent_police` and `police_above` are those who state that nothing happened: the police at
/// whose ground the subject stands, and the next police above it.
enum class AuthorityRole : std::uint8_t { appraiser, decider, competent_police, police_above };

/// Who appraises, decides or confirms subjects of these kinds managed by this tier, from–to (both
/// days included).
struct Authority : Named {
    AuthorityRole role = AuthorityRole::decider;
    std::vector<KindIndex> kinds;
    TierIndex managing_tier;
    /// The tier at which the office sits.
    TierIndex tier;
    Period valid;
    bool is_inferred = false;
};
using AuthorityIndex = Index<Authority>;

/// The upper tier may hand examination of these kinds one tier down.
struct Delegation {
    TierIndex from;
    TierIndex to;
    std::vector<KindIndex> kinds;
    Period valid;
    std::string clause;
};

/// Subjects of these kinds with the flag are out of scope.
struct Exclusion : Named {
    std::vector<KindIndex> kinds;
    FlagIndex flag;
    /// When it exists, the exclusion works only while the setting has this value.
    SettingCondition only_when;
};

/// An enterprise is below the size when it has at most this many insured workers and its revenue
/// or its capital (million đồng) is at most that.
struct SizeClass : Named {
    std::string sector;
    std::int64_t workers_max = 0;
    std::int64_t revenue_max = 0;
    std::int64_t capital_max = 0;
};

struct SchoolLevel : Named {
    bool is_in_scope = true;
};
using LevelIndex = Index<SchoolLevel>;

struct ScopeRules {
    std::vector<Exclusion> exclusions;
    std::vector<SizeClass> too_small;
    /// Kinds to which the size test and the level test apply.
    KindIndex sized_kind;
    KindIndex levelled_kind;
    std::string size_clause;
    std::string level_clause;
    /// Whether the size test is used, and what a school of mixed levels is. May not exist.
    SettingIndex size_setting;
    SettingIndex mixed_level_setting;
    std::vector<SchoolLevel> levels;
};

struct Rulebook {
    std::string id;
    std::string version;
    Caption title;
    Date valid_from;
    /// Of the texts read: the rulebook file and its supplements. Hex of SHA-256, or empty.
    std::string digest;
    /// Of the rulebook in the form of engine_form.hpp; empty in the browser.
    std::string engine_digest;
    SettingIndex deadline_setting;
    /// Whether a window that opened before `valid_from` counts whole. May not exist.
    SettingIndex first_window_setting;

    std::vector<Setting> settings;
    std::vector<Flag> flags;
    std::vector<Scale> scales;
    std::vector<ChecklistItem> items;
    std::vector<Fact> facts;
    std::vector<Category> categories;
    std::vector<Event> events;
    std::vector<DisciplineForm> disciplines;
    std::vector<Tier> tiers;
    std::vector<CriteriaSet> sets;
    std::vector<Criterion> criteria;
    std::vector<Kind> kinds;
    std::vector<Authority> authorities;
    std::vector<Delegation> delegations;
    ScopeRules scope;

    // clang-format off
    Setting const& operator[](SettingIndex i) const { return settings[i.value]; }
    Flag const& operator[](FlagIndex i) const { return flags[i.value]; }
    Scale const& operator[](ScaleIndex i) const { return scales[i.value]; }
    ChecklistItem const& operator[](ItemIndex i) const { return items[i.value]; }
    Fact const& operator[](FactIndex i) const { return facts[i.value]; }
    Category const& operator[](CategoryIndex i) const { return categories[i.value]; }
    Event const& operator[](EventIndex i) const { return events[i.value]; }
    DisciplineForm const& operator[](DisciplineIndex i) const { return disciplines[i.value]; }
    Tier const& operator[](TierIndex i) const { return tiers[i.value]; }
    CriteriaSet const& operator[](SetIndex i) const { return sets[i.value]; }
    Criterion const& operator[](CriterionIndex i) const { return criteria[i.value]; }
    Kind const& operator[](KindIndex i) const { return kinds[i.value]; }
    Authority const& operator[](AuthorityIndex i) const { return authorities[i.value]; }
    // clang-format on

    /// The look-ups by code give an index that does not exist when there is no such code.
    [[nodiscard]] SettingIndex find_setting(std::string_view code) const;
    [[nodiscard]] FlagIndex find_flag(std::string_view code) const;
    [[nodiscard]] FactIndex find_fact(std::string_view code) const;
    /// Items are looked up within their checklist.
    [[nodiscard]] ItemIndex find_item(FactIndex checklist, std::string_view code) const;
    [[nodiscard]] CategoryIndex find_category(std::string_view code) const;
    [[nodiscard]] EventIndex find_event(std::string_view code) const;
    [[nodiscard]] DisciplineIndex find_discipline(std::string_view code) const;
    [[nodiscard]] TierIndex find_tier(std::string_view code) const;
    [[nodiscard]] CriterionIndex find_criterion(std::string_view code) const;
    [[nodiscard]] KindIndex find_kind(std::string_view code) const;
    /// The place of a rank in the scale of a rating fact, or −1.
    [[nodiscard]] int find_rank(FactIndex rating, std::string_view code) const;

    /// The facts, events and criteria that weigh for subjects of this kind, in the order in which
    /// the criteria name them, each once: what a form asks for.
    [[nodiscard]] std::vector<FactIndex> facts_of(KindIndex) const;
    [[nodiscard]] std::vector<EventIndex> events_of(KindIndex) const;
    [[nodiscard]] std::vector<CategoryIndex> categories_of(KindIndex) const;
    [[nodiscard]] std::vector<FlagIndex> flags_of(KindIndex) const;
    [[nodiscard]] std::vector<CriterionIndex> criteria_of(KindIndex) const;
};

}  // namespace binhyen::rulebook
