#include "rulebook/leaf.hpp"

// "Không để xảy ra": an incident that counts is "not met"; without one the criterion is met only
// by a dated statement of the one who must confirm, made after the window's end. Silence is not
// proof. [law: tt124-2021/4.3] [law: tt124-2021/4.4]
namespace binhyen::rulebook {
namespace {

/// What one incident does to the criterion.
enum class Weight : std::uint8_t {
    counts,
    excepted_by_force_majeure,
    excepted_by_response,
    does_not_count,
    exception_open,
    discipline_open,
    reviewer_open,
};

Weight at_warning(Case const& c, Incident const& incident, Weight below) {
    if (incident.is_without_discipline) return below;
    if (!incident.discipline.exists()) {
        return below == Weight::does_not_count ? Weight::discipline_open : below;
    }
    return c.book[incident.discipline].is_warning_or_higher ? Weight::counts : below;
}

Weight by_reviewer(Finding finding) {
    switch (finding) {
        case Finding::met:
        case Finding::not_applicable:
            return Weight::does_not_count;
        case Finding::not_met:
            return Weight::counts;
        case Finding::none:
            break;
    }
    return Weight::reviewer_open;
}

Weight by_discipline(Case const& c, CriterionIndex index, EventTest const& test,
                     Incident const& incident) {
    switch (test.discipline) {
        case DisciplineRule::any_form:
            return Weight::counts;
        case DisciplineRule::warning_or_higher:
            return at_warning(c, incident, Weight::does_not_count);
        case DisciplineRule::by_setting:
            break;
    }
    switch (c.settings.choice(c.book, test.discipline_setting)) {
        case Choice::joint:
            return at_warning(c, incident, Weight::does_not_count);
        case Choice::separate:
            return Weight::counts;
        default:
            return at_warning(c, incident, by_reviewer(c.facts.findings[index.value]));
    }
}

Weight by_exception(Criterion const& criterion, Incident const& incident) {
    bool const may_force = criterion.force_majeure_excepts;
    bool const may_respond = criterion.timely_response_excepts;
    if (may_force && incident.force_majeure == Claim::accepted) {
        return Weight::excepted_by_force_majeure;
    }
    bool is_refuted = !may_respond;
    bool is_proven = may_respond;
    for (auto const limb :
         {incident.detected_in_time, incident.harm_reduced, incident.reported_at_once}) {
        is_refuted = is_refuted || limb == Answer::no;
        is_proven = is_proven && limb == Answer::yes;
    }
    if (is_proven) return Weight::excepted_by_response;
    bool const is_claimed = may_force && incident.force_majeure == Claim::claimed;
    return is_refuted && !is_claimed ? Weight::counts : Weight::exception_open;
}

struct Tally {
    std::int64_t counting = 0;
    std::int64_t excepted = 0;
    std::int32_t first_counting = -1;
    std::int32_t first_excepted = -1;
    std::int32_t first_open = -1;
    Weight open = Weight::exception_open;
    bool by_force_majeure = false;
    bool by_response = false;
};

void add(Tally& tally, Weight weight, std::int32_t place, std::int32_t count) {
    switch (weight) {
        case Weight::counts:
            tally.counting += count;
            if (tally.first_counting < 0) tally.first_counting = place;
            return;
        case Weight::excepted_by_force_majeure:
        case Weight::excepted_by_response:
            tally.excepted += count;
            if (tally.first_excepted < 0) tally.first_excepted = place;
            if (weight == Weight::excepted_by_force_majeure) tally.by_force_majeure = true;
            if (weight == Weight::excepted_by_response) tally.by_response = true;
            return;
        case Weight::does_not_count:
            return;
        case Weight::exception_open:
        case Weight::discipline_open:
        case Weight::reviewer_open:
            if (tally.first_open < 0) tally.open = weight;
            if (tally.first_open < 0) tally.first_open = place;
            return;
    }
}

Tally tally_of(Case const& c, CriterionIndex index, EventTest const& test) {
    Tally tally;
    Criterion const& criterion = c.book[index];
    auto const& scratch = c.into.scratch;
    for (auto i = scratch.first_of_event[test.event.value]; i >= 0;
         i = scratch.next[std::size_t(i)]) {
        auto const& incident = c.facts.incidents[std::size_t(i)];
        auto weight = by_discipline(c, index, test, incident);
        if (weight == Weight::counts && criterion.test == TestKind::none_except) {
            weight = by_exception(criterion, incident);
        }
        add(tally, weight, i, incident.count);
    }
    return tally;
}

void judge_confirmation(Case const& c, EventTest const& test, Tally const& tally, Node& node) {
    Event const& event = c.book[test.event];
    auto const required = std::size_t(required_confirmer(c.book, c.settings, event));
    auto const& stated = c.facts.confirmed[test.event.value].on;
    node.setting = event.confirmer_setting;
    bool is_by_lower = false;
    for (std::size_t i = 0; i < confirmer_count; ++i) {
        if (!stated[i]) continue;
        if (i < required) is_by_lower = true;
        if (i < required || (node.has_date && node.on >= *stated[i])) continue;
        node.on = *stated[i];
        node.has_date = true;
    }
    if (!node.has_date) {
        return set(node, Outcome::not_enough_known,
                   is_by_lower ? Reason::confirmed_by_lower : Reason::not_confirmed);
    }
    // On the last day itself something may still happen.
    if (node.on <= c.into.window.to) {
        return set(node, Outcome::not_enough_known, Reason::confirmed_before_the_end);
    }
    set(node, Outcome::met,
        tally.excepted > 0 ? Reason::happened_but_excepted : Reason::confirmed_none);
}

Exception exception_of(Tally const& tally) {
    if (tally.by_force_majeure && tally.by_response) return Exception::both;
    if (tally.by_force_majeure) return Exception::force_majeure;
    return tally.by_response ? Exception::timely_response : Exception::none;
}

Reason reason_of(Weight open) {
    if (open == Weight::discipline_open) return Reason::discipline_not_known;
    return open == Weight::reviewer_open ? Reason::reviewer_must_judge
                                         : Reason::exception_not_known;
}

void judge_event(Case const& c, CriterionIndex index, EventTest const& test, Node& node) {
    Tally const tally = tally_of(c, index, test);
    node.about = test.event.value;
    node.counted = tally.counting + tally.excepted;
    node.out_of = tally.excepted;
    node.exception = exception_of(tally);
    node.incident = tally.first_excepted;
    if (tally.first_counting >= 0) {
        node.incident = tally.first_counting;
        node.setting = test.discipline_setting;
        return set(node, Outcome::not_met, Reason::happened);
    }
    if (tally.first_open >= 0) {
        node.incident = tally.first_open;
        node.setting = test.discipline_setting;
        return set(node, Outcome::not_enough_known, reason_of(tally.open));
    }
    judge_confirmation(c, test, tally, node);
}

Exception joined(Exception a, Exception b) {
    if (a == Exception::none || a == b) return b;
    return b == Exception::none ? a : Exception::both;
}

/// The leaf says what the worst of its events says, and what they come to together.
void take_over(Node& node, Node const& detail) {
    node.counted += detail.counted;
    node.out_of += detail.out_of;
    node.exception = joined(node.exception, detail.exception);
    bool const is_worse = detail.outcome < node.outcome;
    // Among events equally well confirmed the one that needed an exception speaks.
    bool const is_excepted = detail.outcome == node.outcome &&
                             detail.reason == Reason::happened_but_excepted &&
                             node.reason == Reason::confirmed_none;
    if (!is_worse && !is_excepted) return;
    set(node, detail.outcome, detail.reason);
    node.about = detail.about;
    node.incident = detail.incident;
    node.setting = detail.setting;
    node.has_date = detail.has_date;
    node.on = detail.on;
}

}  // namespace

void judge_events(Case const& c, CriterionIndex index, std::size_t place) {
    Criterion const& criterion = c.book[index];
    if (criterion.events.size() == 1) {
        return judge_event(c, index, criterion.events.front(), c.node(place));
    }
    c.node(place).outcome = Outcome::not_applicable;
    for (auto const& test : criterion.events) {
        auto const detail = add_detail(c, place, NodeRole::event, test.event.value);
        judge_event(c, index, test, c.node(detail));
        take_over(c.node(place), c.node(detail));
    }
}

}  // namespace binhyen::rulebook
