#include "fieldwork/incident_rules.hpp"

#include <algorithm>

namespace binhyen::fieldwork {
namespace {

using rulebook::Criterion;
using rulebook::Event;

class Rules {
public:
    Rules(rulebook::Rulebook const& book, rulebook::Settings const& settings)
        : book_(book), settings_(settings) {}

    void add_weighed(Criterion const& criterion) {
        for (auto const& test : criterion.events) {
            auto& rules = add(criterion, book_[test.event], true);
            rules.asks_discipline |= test.discipline != rulebook::DisciplineRule::any_form;
        }
    }

    // Events that weigh in no other way than in the comparison with the year before.
    void add_compared(Criterion const& criterion) {
        for (auto const& event : book_.events)
            if (event.category.exists() &&
                std::ranges::find(criterion.categories, event.category) !=
                    criterion.categories.end() &&
                std::ranges::find(all_, event.code, &EventRules::event) == all_.end())
                add(criterion, event, false);
    }

    std::vector<EventRules> all() && { return std::move(all_); }

private:
    EventRules& add(Criterion const& criterion, Event const& event, bool weighs) {
        auto const known = std::ranges::find(all_, event.code, &EventRules::event);
        if (known != all_.end()) {
            // Only what every criterion that names it excepts is excepted.
            known->force_majeure_excepts &= criterion.force_majeure_excepts;
            known->timely_response_excepts &= criterion.timely_response_excepts;
            return *known;
        }
        auto const needs_paper = event.is_sensitive || (event.paper_when.setting.exists() &&
                                                        settings_.holds(event.paper_when));
        return all_.emplace_back(EventRules{
            .event = event.code,
            .caption_vi = event.caption.vi,
            .caption_en = event.caption.en,
            .clause = criterion.clause,
            .is_sensitive = event.is_sensitive,
            .needs_paper = needs_paper,
            .category = event.category.exists() ? book_[event.category].code : std::string(),
            .force_majeure_excepts = criterion.force_majeure_excepts,
            .timely_response_excepts = criterion.timely_response_excepts,
            .is_confirmed = weighs,
            .asks_discipline = false});
    }

    rulebook::Rulebook const& book_;
    rulebook::Settings const& settings_;
    std::vector<EventRules> all_;
};

}  // namespace

std::vector<EventRules> rules_of_events(rulebook::Rulebook const& book,
                                        rulebook::Settings const& settings,
                                        rulebook::KindIndex kind) {
    Rules rules(book, settings);
    std::vector<Criterion const*> in_force;
    auto const all = book.criteria_of(kind);
    for (std::size_t i = 0; i < all.size();) {
        auto const& criterion = book[all[i]];
        auto const is_in_force = settings.holds(criterion.only_when);
        if (is_in_force) in_force.push_back(&criterion);
        i += is_in_force ? std::size_t{1} : std::size_t{criterion.subtree_size};
    }
    for (auto const* criterion : in_force) rules.add_weighed(*criterion);
    for (auto const* criterion : in_force) rules.add_compared(*criterion);
    return std::move(rules).all();
}

IncidentState state_of(Incident const& incident, EventRules const* rules) {
    if (incident.withdrawn_reason) return IncidentState::withdrawn;
    if (rules == nullptr) return IncidentState::counted;
    if (!rules->is_confirmed) return IncidentState::compared;
    auto const is_timely = incident.detected_in_time == Answer::yes &&
                           incident.harm_reduced == Answer::yes &&
                           incident.reported_at_once == Answer::yes;
    if (rules->timely_response_excepts && is_timely) return IncidentState::excepted;
    if (!rules->force_majeure_excepts) return IncidentState::counted;
    if (incident.force_majeure == Claim::accepted) return IncidentState::excepted;
    return incident.force_majeure == Claim::claimed ? IncidentState::claimed
                                                    : IncidentState::counted;
}

}  // namespace binhyen::fieldwork
