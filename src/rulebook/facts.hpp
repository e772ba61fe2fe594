#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "rulebook/rulebook.hpp"

/// All that is known about one subject for one cycle, in the shape evaluation reads: dense lists
/// with one entry per thing of the rulebook. Whoever fills it gives only what belongs to this
/// subject and this cycle (incidents of other years do no harm; confirmations would). For a
/// commune the incidents are those on its whole ground, whoever manages the body they befell.
namespace binhyen::rulebook {

enum class Answer : std::uint8_t { unknown, yes, no };

enum class FactState : std::uint8_t {
    unknown,
    known,
    /// Declared not applicable, and the reason was accepted by the appraiser.
    not_applicable,
};

struct FactValue {
    FactState state = FactState::unknown;
    /// A rating that the deciding body has not yet made final.
    bool is_provisional = false;
    /// yes_no: 0 or 1. count: the count. share: the numerator. rating: the place in its scale.
    std::int64_t number = 0;
    /// Shares only. Zero says nothing about the subject and is "not enough known".
    std::int64_t denominator = 0;
    /// Shares only: those of the denominator that may still enter the numerator.
    std::int64_t undecided = 0;
    /// Dates only.
    Date date;
};

enum class ItemState : std::uint8_t {
    unknown,
    yes,
    no,
    /// Said to be not applicable; counts only once the appraiser has accepted the reason.
    not_applicable_claimed,
    not_applicable,
};

enum class Claim : std::uint8_t { not_claimed, claimed, accepted, refused };

struct Incident {
    EventIndex event;
    /// When it does not exist, the category of the event.
    CategoryIndex category;
    Date on;
    /// Of some events only a count is kept.
    std::int32_t count = 1;
    /// Bất khả kháng: never presumed.
    Claim force_majeure = Claim::not_claimed;
    // The three limbs of a timely response; all three together except a serious crime.
    Answer detected_in_time = Answer::unknown;
    Answer harm_reduced = Answer::unknown;
    Answer reported_at_once = Answer::unknown;
    /// For events about discipline; not existing means the form is not known (yet).
    DisciplineIndex discipline;
    /// Set when somebody was not disciplined at all.
    bool is_without_discipline = false;
};

/// The days on which it was stated that an event did not happen in the window, by whom.
/// Where several statements were made the latest day stands.
struct ConfirmedNone {
    std::array<std::optional<Date>, confirmer_count> on;
};

/// The figure of one category in one window. Without it the category has no figure, however many
/// incidents are on record: a register that is silent proves nothing.
struct CategoryFigure {
    bool is_stated = false;
    /// When absent, the incidents on record are the figure.
    std::optional<std::int64_t> declared;
    /// The day of the statement or of its source paper.
    Date stated_on;
};

enum class Finding : std::uint8_t { none, met, not_met, not_applicable };

/// Subjects of one kind whose management the commune has. Recognition delegated alone does not
/// bring a body here.
struct ManagedCount {
    std::int64_t total = 0;
    std::int64_t registered = 0;
    /// Of `registered`, those who did so after the first quarter.
    std::int64_t registered_late = 0;
    std::int64_t recognised = 0;
    /// Of `registered`, those without an outcome yet.
    std::int64_t undecided = 0;
};

struct SubjectFacts {
    std::vector<FactValue> facts;          ///< by FactIndex
    std::vector<ItemState> items;          ///< by ItemIndex
    std::vector<Answer> flags;             ///< by FlagIndex
    std::vector<Finding> findings;         ///< by CriterionIndex
    std::vector<ConfirmedNone> confirmed;  ///< by EventIndex
    std::vector<CategoryFigure> current;   ///< by CategoryIndex, of the window
    std::vector<CategoryFigure> base;      ///< by CategoryIndex, of the window before
    std::vector<ManagedCount> managed;     ///< by KindIndex
    /// False where nobody has yet said which subjects the commune manages.
    bool are_managed_known = false;
    std::vector<Incident> incidents;

    /// Everything unknown, sized for the rulebook.
    static SubjectFacts blank(Rulebook const&);
    /// Everything unknown again, without giving memory back.
    void clear();

    void set_flag(FlagIndex, bool);
    void set_yes_no(FactIndex, bool);
    void set_date(FactIndex, Date);
    void set_share(FactIndex, std::int64_t numerator, std::int64_t denominator,
                   std::int64_t undecided = 0);
    void set_count(FactIndex, std::int64_t);
    void set_rating(FactIndex, int rank, bool is_provisional = false);
    void set_item(ItemIndex, ItemState);
    void set_not_applicable(FactIndex);
    void set_finding(CriterionIndex, Finding);
    void confirm_none(EventIndex, Confirmer, Date);
};

}  // namespace binhyen::rulebook
