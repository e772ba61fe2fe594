#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "rulebook/named.hpp"

/// The dictionaries criteria are written in (flags, facts, events, categories) and the criteria
/// themselves: a tree per criteria set, each leaf one of a closed list of tests.
namespace binhyen::rulebook {

// ---- dictionaries

/// A yes-or-no property of the subject that decides whether a criterion applies to it at all
/// ("has a Party organisation").
struct Flag : Named {};
using FlagIndex = Index<Flag>;

enum class FactType : std::uint8_t { yes_no, date, share, count, rating, checklist, paper_number };

/// Ranks from worst to best; a rating is a place in this list.
struct Scale : Named {
    std::vector<Named> ranks;
};
using ScaleIndex = Index<Scale>;

struct ChecklistItem : Named {};
using ItemIndex = Index<ChecklistItem>;

struct Fact : Named {
    FactType type = FactType::yes_no;
    /// Ratings only.
    ScaleIndex scale;
    /// Checklists only: this many entries of Rulebook::items from `first_item` on.
    ItemIndex first_item;
    std::uint16_t item_count = 0;
};
using FactIndex = Index<Fact>;

/// What is compared with the year before.
struct Category : Named {};
using CategoryIndex = Index<Category>;

/// Who stated that nothing happened, seen from the subject. A higher one also does for a lower.
enum class Confirmer : std::uint8_t { own_statement, competent_police, tier_above };
inline constexpr std::size_t confirmer_count = 3;

struct Event : Named {
    /// Of these only yes or no, counts and the number of the paper file are ever stored.
    bool is_sensitive = false;
    Confirmer confirmed_by = Confirmer::competent_police;
    /// When set, its value names the confirmer instead.
    SettingIndex confirmer_setting;
    /// What an incident of this event counts as when it names no category itself. May not exist.
    CategoryIndex category;
    /// Where it exists: while the setting has this value an incident needs the number of its paper.
    SettingCondition paper_when;
};
using EventIndex = Index<Event>;

/// Forms of discipline per kind of person; "cảnh cáo or higher" is not a form everywhere, so this
/// table maps each form to yes or no.
struct DisciplineForm : Named {
    std::string applies_to;
    bool is_warning_or_higher = false;
};
using DisciplineIndex = Index<DisciplineForm>;

/// Tiers of administration from the lowest up ("commune", "district", "province", "ministry").
struct Tier : Named {};
using TierIndex = Index<Tier>;

// ---- criteria

/// The closed list of tests; a scheme that needs another one needs a change of the engine.
enum class TestKind : std::uint8_t {
    all_of,          ///< a group: every child that applies must be met
    finding,         ///< somebody entitled says met or not met
    dated_act,       ///< an act dated within the registration quarter or the window
    share_at_least,  ///< numerator × q ≥ denominator × p, in integers
    count_at_least,
    none,          ///< none of these events, confirmed after the window's end
    none_except,   ///< the same, but an excepted event does not count
    year_on_year,  ///< counts per category against the window before
    rating_at_least,
    checklist,
    borrowed,  ///< a group whose children are copies of another set's criteria
};

struct Ratio {
    std::int32_t numerator = 1;
    std::int32_t denominator = 1;

    bool operator==(Ratio const&) const = default;
};

enum class Within : std::uint8_t { registration, window };

/// Where a share's figures come from: a fact, or the counts of the subjects one manages.
enum class ShareOf : std::uint8_t { fact, managed_registered, managed_recognised };

/// Which form of discipline makes an event count.
enum class DisciplineRule : std::uint8_t { any_form, warning_or_higher, by_setting };

struct EventTest {
    EventIndex event;
    DisciplineRule discipline = DisciplineRule::any_form;
    /// For by_setting: reviewer, joint or separate.
    SettingIndex discipline_setting;
};

struct CriteriaSet;
struct Kind;

struct Criterion : Named {
    Index<CriteriaSet> set;
    /// Not existing for the top criteria of a set.
    Index<Criterion> parent;
    /// Of the whole subtree, itself included: criteria stand in preorder.
    std::uint16_t subtree_size = 1;
    TestKind test = TestKind::all_of;

    /// The criterion is left out altogether unless the setting has this value.
    SettingCondition only_when;
    /// Not applicable to a subject whose flag is `no`…
    FlagIndex applies_if;
    /// …provided, where this exists, that the setting has this value.
    SettingCondition applies_if_only_when;
    /// A finding on a commune that its own committee may give, while the setting has this value.
    SettingCondition own_word_when;
    /// The fact may be declared "not applicable" with a reason the appraiser accepted.
    bool may_be_not_applicable = false;

    FactIndex fact;
    Ratio ratio;
    ShareOf share_of = ShareOf::fact;
    std::int64_t minimum = 0;
    /// rating_at_least: into the scale of the fact.
    std::uint8_t minimum_rank = 0;
    Within within = Within::registration;
    std::vector<EventTest> events;
    std::vector<CategoryIndex> categories;
    bool force_majeure_excepts = false;
    bool timely_response_excepts = false;
    /// The reading this test follows: for year_on_year the comparison, for managed shares pooled
    /// or per class, for dated acts whether an early one counts. May not exist.
    SettingIndex reading;
    /// managed_recognised: of the registered or of all managed. managed_registered: whether a late
    /// registration counts.
    SettingIndex base_reading;
    /// Ratings: whether a provisional one will do.
    SettingIndex provisional_reading;
    /// Empty, or the supplement that added it.
    std::string supplement;
};
using CriterionIndex = Index<Criterion>;

struct CriteriaSet : Named {
    /// criteria[first_criterion] up to first_criterion + criterion_count, in preorder.
    std::uint16_t first_criterion = 0;
    std::uint16_t criterion_count = 0;
};
using SetIndex = Index<CriteriaSet>;

}  // namespace binhyen::rulebook
