#pragma once

#include <string>
#include <vector>

#include "fieldwork/incident.hpp"

/// What the rulebook says of an event for subjects of one kind: whether it weighs by itself, what
/// excepts it, what of it may be kept. Pure.
namespace binhyen::fieldwork {

struct EventRules {
    std::string event;
    std::string caption_vi;
    std::string caption_en;
    /// Of the first criterion that names it.
    std::string clause;
    /// Only counts and the number of the paper file may be kept.
    bool is_sensitive = false;
    /// While the year's settings say so, or because it is sensitive.
    bool needs_paper = false;
    /// Counts in the comparison with the year before.
    std::string category;
    bool force_majeure_excepts = false;
    bool timely_response_excepts = false;
    /// It weighs by itself; otherwise in the comparison alone.
    bool is_confirmed = false;
    /// Whether a form of discipline decides if it counts.
    bool asks_discipline = false;
};
BOOST_DESCRIBE_STRUCT(EventRules, (),
                      (event, caption_vi, caption_en, clause, is_sensitive, needs_paper, category,
                       force_majeure_excepts, timely_response_excepts, is_confirmed,
                       asks_discipline))

/// In the order in which the criteria of the kind name them, each once.
std::vector<EventRules> rules_of_events(rulebook::Rulebook const&, rulebook::Settings const&,
                                        rulebook::KindIndex);

/// What became of it: `compared` only counts in the comparison with the year before, `claimed`
/// waits for a ruling on force majeure, `excepted` has its ruling or all three limbs of the timely
/// response. [law: tt124-2021/4.4b]
enum class IncidentState { counted, compared, claimed, excepted, withdrawn };
BOOST_DESCRIBE_ENUM(IncidentState, counted, compared, claimed, excepted, withdrawn)

/// Empty rules: the event does not weigh for the kind, so that nothing excepts it.
IncidentState state_of(Incident const&, EventRules const* rules);

}  // namespace binhyen::fieldwork
