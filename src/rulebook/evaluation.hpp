#pragma once

#include <cstdint>
#include <vector>

#include "rulebook/facts.hpp"
#include "rulebook/rulebook.hpp"
#include "rulebook/settings.hpp"

/// Rulebook and facts in, outcome and reason tree out. A pure function: no clock, no text, no
/// exceptions; the same inputs give the same tree for ever. The tree says why in codes and figures;
/// explain.hpp turns it into JSON and sentences.
namespace binhyen::rulebook {

/// In the order of worth, except for not_applicable, which stands aside: a group takes the lowest
/// of those of its children that apply. A subject itself is never not_applicable.
enum class Outcome : std::uint8_t { not_met, not_enough_known, met, not_applicable };

enum class Reason : std::uint8_t {
    // groups
    all_met,
    some_not_met,
    some_not_known,
    none_applies,
    // any test
    flag_is_no,
    flag_not_known,
    declared_not_applicable,
    may_not_be_not_applicable,
    no_fact,
    figures_contradict,
    // finding
    found_met,
    found_not_met,
    no_finding,
    // dated_act
    in_time,
    too_late,
    too_early,
    early_accepted,
    // share_at_least, count_at_least, rating_at_least
    reached,
    missed,
    still_reachable,
    empty_denominator,
    only_provisional,
    // none, none_except
    confirmed_none,
    happened,
    not_confirmed,
    confirmed_before_the_end,
    confirmed_by_lower,
    happened_but_excepted,
    exception_not_known,
    discipline_not_known,
    reviewer_must_judge,
    // year_on_year
    did_not_rise,
    rose,
    rose_but_held,
    did_not_fall,
    no_figure,
    figure_not_final,
    // checklist
    complete,
    item_missing,
    item_not_known,
    item_not_accepted,
};

enum class NodeRole : std::uint8_t {
    subject,    ///< node 0, the whole
    criterion,  ///< a criterion of the rulebook, group or leaf
    event,      ///< beneath none and none_except with several events
    category,   ///< beneath year_on_year
    item,       ///< beneath checklist
    kind,       ///< beneath a share of managed subjects
};

enum class Exception : std::uint8_t { none, force_majeure, timely_response, both };

enum class Trend : std::uint8_t { none, down, equal, up, no_figure };

/// One line of the reason tree. Which figures mean something depends on `test`:
///
/// | test | counted | out_of | still_needed | on | about |
/// |---|---|---|---|---|---|
/// | dated_act | | | | the act's date | fact |
/// | share_at_least | numerator | denominator | missing in the numerator | | fact |
/// | count_at_least | the count | the minimum | missing | | fact |
/// | none, none_except | happened in the window | of them excepted | | confirmed on | event |
/// | year_on_year | this window | the one before | above what is allowed | | category |
/// | rating_at_least | rank | least rank | | | fact |
/// | checklist | items in order | items that apply | items missing | | fact or item |
struct Node {
    std::int32_t parent = -1;
    /// Of detail nodes the criterion they stand beneath; not existing for the subject.
    CriterionIndex criterion;
    /// A FactIndex, EventIndex, CategoryIndex, ItemIndex or KindIndex by role and test.
    std::uint16_t about = 0xffff;
    /// The setting on which this outcome rests: a local choice, to be shown as one.
    SettingIndex setting;
    NodeRole role = NodeRole::criterion;
    TestKind test = TestKind::all_of;
    Outcome outcome = Outcome::not_enough_known;
    Reason reason = Reason::no_fact;
    Exception exception = Exception::none;
    Trend trend = Trend::none;
    bool has_date = false;
    Date on;
    /// The figures are there to be seen and do not weigh (rates per class beside the pooled one).
    bool is_beside = false;
    /// Into SubjectFacts::incidents: the one that decided, or −1.
    std::int32_t incident = -1;
    std::int64_t counted = 0;
    std::int64_t out_of = 0;
    std::int64_t undecided = 0;
    std::int64_t still_needed = 0;
    /// The threshold of a share.
    Ratio ratio;

    bool operator==(Node const&) const = default;
};

/// What evaluate() keeps between calls so that it allocates nothing; means nothing to readers.
struct EvaluationScratch {
    /// By EventIndex: the first incident within the window, or −1.
    std::vector<std::int32_t> first_of_event;
    /// By incident: the next one of the same event within the window, or −1.
    std::vector<std::int32_t> next;
    /// By CategoryIndex: incidents on record within the window and within the one before.
    std::vector<std::int64_t> current;
    std::vector<std::int64_t> base;
    /// By place of the criterion in its set: its node.
    std::vector<std::int32_t> node_of;
};

struct Evaluation {
    KindIndex kind;
    int year = 0;
    Period window;
    Period base_window;
    Period registration;
    /// nodes[0] is the subject; every parent stands before its children.
    std::vector<Node> nodes;

    [[nodiscard]] Outcome outcome() const { return nodes.front().outcome; }
    /// The node of a criterion; nullptr when a setting left it out or a group above it does not
    /// apply.
    [[nodiscard]] Node const* find(CriterionIndex) const;

    bool operator==(Evaluation const&) const;

    EvaluationScratch scratch;
};

/// Judges one subject. `into` is overwritten; handing in the same one again and again costs no
/// memory. The facts must be sized for the rulebook (SubjectFacts::blank).
void evaluate(Rulebook const&, Settings const&, KindIndex, int year, SubjectFacts const&,
              Evaluation& into);

}  // namespace binhyen::rulebook
