#pragma once

#include "cycle/cycle_view.hpp"

/// A rulebook in plain values, as people read it: every criterion with its clause, its kind of test
/// and its exceptions; windows, deadlines and authorities; and where the text leaves a choice.
namespace binhyen::cycle {

struct RuleText {
    std::string vi;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(RuleText, (), (vi, en))

/// A named thing of the rulebook.
struct RuleName {
    std::string code;
    RuleText caption;
    std::string clause;
};
BOOST_DESCRIBE_STRUCT(RuleName, (), (code, caption, clause))

/// "While the setting has this value".
struct RuleCondition {
    std::string setting;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(RuleCondition, (), (setting, value))

struct RuleEvent {
    RuleName event;
    /// any_form, warning_or_higher, by_setting; empty where discipline plays no part.
    std::string discipline;
    bool is_sensitive = false;
    /// own_statement, competent_police, tier_above.
    std::string confirmed_by;
};
BOOST_DESCRIBE_STRUCT(RuleEvent, (), (event, discipline, is_sensitive, confirmed_by))

struct RuleCriterion {
    RuleName name;
    /// How deep it stands in its set: 0 at the top.
    int depth = 0;
    std::string test;
    /// What is looked at; empty where the test needs no fact.
    std::optional<RuleName> fact;
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t minimum = 0;
    std::optional<RuleText> minimum_rank;
    /// registration or window, of dated acts.
    std::string within;
    /// fact, managed_registered or managed_recognised, of shares.
    std::string share_of;
    std::vector<RuleEvent> events;
    std::vector<RuleName> categories;
    std::vector<RuleName> items;
    bool is_excepted_by_force_majeure = false;
    bool is_excepted_by_timely_response = false;
    bool may_be_not_applicable = false;
    std::optional<RuleName> applies_if;
    std::optional<RuleCondition> only_when;
    /// Settings that decide how it is read.
    std::vector<std::string> settings;
    /// Empty, or the supplement that added it.
    std::string supplement;
};
BOOST_DESCRIBE_STRUCT(RuleCriterion, (),
                      (name, depth, test, fact, numerator, denominator, minimum, minimum_rank,
                       within, share_of, events, categories, items, is_excepted_by_force_majeure,
                       is_excepted_by_timely_response, may_be_not_applicable, applies_if, only_when,
                       settings, supplement))

struct RuleSet {
    RuleName name;
    std::vector<RuleCriterion> criteria;
};
BOOST_DESCRIBE_STRUCT(RuleSet, (), (name, criteria))

/// A day of the cycle: −1 is the year before.
struct RuleDayView {
    int year_offset = 0;
    int month = 1;
    int day = 1;
};
BOOST_DESCRIBE_STRUCT(RuleDayView, (), (year_offset, month, day))

struct RulePaper {
    RuleName name;
    /// registration or dossier.
    std::string stage;
    std::optional<RuleName> applies_if;
};
BOOST_DESCRIBE_STRUCT(RulePaper, (), (name, stage, applies_if))

struct RuleReviewer {
    RuleName name;
    bool is_chair = false;
    bool is_if_any = false;
};
BOOST_DESCRIBE_STRUCT(RuleReviewer, (), (name, is_chair, is_if_any))

struct RuleKind {
    RuleName name;
    std::string set;
    RuleDayView window_from;
    RuleDayView window_to;
    std::string window_clause;
    RuleDayView registration_from;
    RuleDayView registration_to;
    std::string registration_clause;
    RuleDayView decided_before;
    std::string deadline_clause;
    std::vector<RulePaper> papers;
    std::vector<RuleReviewer> reviewers;
};
BOOST_DESCRIBE_STRUCT(RuleKind, (),
                      (name, set, window_from, window_to, window_clause, registration_from,
                       registration_to, registration_clause, decided_before, deadline_clause,
                       papers, reviewers))

struct RuleAuthority {
    RuleName name;
    /// appraiser or decider.
    std::string role;
    std::vector<std::string> kinds;
    std::string managing_tier;
    std::string tier;
    Date valid_from;
    Date valid_to = end_of_time;
    bool is_inferred = false;
};
BOOST_DESCRIBE_STRUCT(RuleAuthority, (),
                      (name, role, kinds, managing_tier, tier, valid_from, valid_to, is_inferred))

struct RuleDelegation {
    std::string from_tier;
    std::string to_tier;
    std::vector<std::string> kinds;
    Date valid_from;
    Date valid_to = end_of_time;
    std::string clause;
};
BOOST_DESCRIBE_STRUCT(RuleDelegation, (), (from_tier, to_tier, kinds, valid_from, valid_to, clause))

struct RuleValue {
    std::string code;
    RuleText caption;
    /// Whether this program can act by it.
    bool is_followed = true;
};
BOOST_DESCRIBE_STRUCT(RuleValue, (), (code, caption, is_followed))

/// A point where the text is silent or can be read in two ways.
struct RuleSetting {
    RuleName name;
    RuleText reason;
    std::string default_value;
    std::vector<RuleValue> values;
    /// The criteria that are read by it; empty for what concerns the year's order.
    std::vector<RuleName> criteria;
};
BOOST_DESCRIBE_STRUCT(RuleSetting, (), (name, reason, default_value, values, criteria))

struct RuleExclusion {
    RuleName name;
    std::vector<std::string> kinds;
    std::optional<RuleCondition> only_when;
};
BOOST_DESCRIBE_STRUCT(RuleExclusion, (), (name, kinds, only_when))

struct RuleSize {
    RuleName name;
    std::int64_t workers_max = 0;
    std::int64_t revenue_max = 0;
    std::int64_t capital_max = 0;
};
BOOST_DESCRIBE_STRUCT(RuleSize, (), (name, workers_max, revenue_max, capital_max))

struct RulebookName {
    /// "tt124-2021", "tt124-2021+example-traffic".
    std::string key;
    std::string id;
    /// Empty: without one.
    std::string supplement;
    std::string version;
    RuleText title;
    Date valid_from;
    /// SHA-256 of the texts it was read from.
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(RulebookName, (), (key, id, supplement, version, title, valid_from, digest))

struct RulebookView {
    RulebookName rulebook;
    std::vector<RuleSetting> settings;
    std::vector<RuleSet> sets;
    std::vector<RuleKind> kinds;
    std::vector<RuleAuthority> authorities;
    std::vector<RuleDelegation> delegations;
    std::vector<RuleExclusion> exclusions;
    std::vector<RuleSize> sizes;
};
BOOST_DESCRIBE_STRUCT(RulebookView, (),
                      (rulebook, settings, sets, kinds, authorities, delegations, exclusions,
                       sizes))

/// Of this installation, by key.
std::vector<RulebookName> list_rulebooks(Shelf const&);
/// `absent` when the shelf has none with this key.
Result<RulebookView> show_rulebook(Shelf const&, std::string_view key);

/// A setting as one year has it.
struct ChosenSetting {
    RuleSetting setting;
    std::string value;
    bool is_default = true;
};
BOOST_DESCRIBE_STRUCT(ChosenSetting, (), (setting, value, is_default))

struct CycleSettings {
    Cycle cycle;
    std::vector<ChosenSetting> settings;
    /// From this day on they stay as they are.
    Date fixed_on;
    /// Whether the reader may change them today.
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(CycleSettings, (), (cycle, settings, fixed_on, may_change))

/// `absent` for a year of a realm in which one may read nothing.
Result<CycleSettings> show_settings(Context&, Shelf const&, CycleId const&);

RuleSetting setting_view(rulebook::Rulebook const&, rulebook::SettingIndex);

}  // namespace binhyen::cycle
