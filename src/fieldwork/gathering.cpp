#include "fieldwork/gathering.hpp"

namespace binhyen::fieldwork {
namespace {

using rulebook::Basis;

// The enumerations of columns and of the engine have the same words; a switch says so to the
// compiler.

rulebook::Answer answer(Answer given) {
    switch (given) {
        case Answer::unknown:
            return rulebook::Answer::unknown;
        case Answer::yes:
            return rulebook::Answer::yes;
        case Answer::no:
            return rulebook::Answer::no;
    }
    return rulebook::Answer::unknown;
}

rulebook::Claim claim(Claim given) {
    switch (given) {
        case Claim::not_claimed:
            return rulebook::Claim::not_claimed;
        case Claim::claimed:
            return rulebook::Claim::claimed;
        case Claim::accepted:
            return rulebook::Claim::accepted;
        case Claim::refused:
            return rulebook::Claim::refused;
    }
    return rulebook::Claim::not_claimed;
}

Basis::FactState state(FactState given) {
    switch (given) {
        case FactState::known:
            return Basis::FactState::known;
        case FactState::not_applicable_claimed:
            return Basis::FactState::not_applicable_claimed;
        case FactState::not_applicable:
            return Basis::FactState::not_applicable;
    }
    return Basis::FactState::known;
}

}  // namespace

void gather(std::span<Fact const> facts, Basis& into) {
    for (auto const& fact : facts)
        into.facts.push_back({.fact = fact.fact,
                              .item = fact.item,
                              .state = state(fact.state),
                              .number = fact.number,
                              .denominator = fact.denominator,
                              .dated_on = fact.dated_on,
                              .choice = fact.choice});
}

void gather(std::span<Incident const> incidents, Basis& into) {
    for (auto const& incident : incidents)
        into.incidents.push_back({.event = incident.event,
                                  .category = incident.category,
                                  .occurred_on = incident.occurred_on,
                                  .count = std::int32_t(incident.count),
                                  .force_majeure = claim(incident.force_majeure),
                                  .detected_in_time = answer(incident.detected_in_time),
                                  .harm_reduced = answer(incident.harm_reduced),
                                  .reported_at_once = answer(incident.reported_at_once),
                                  .discipline = incident.discipline});
}

void gather(std::span<Confirmation const> confirmations, Basis& into) {
    for (auto const& confirmation : confirmations)
        into.confirmations.push_back({.event = confirmation.event,
                                      .confirmer = rulebook::Confirmer(int(confirmation.confirmer)),
                                      .confirmed_on = confirmation.confirmed_on});
}

void gather(std::span<CategoryFigure const> figures, Basis& into) {
    for (auto const& figure : figures)
        into.figures.push_back(
            {.category = figure.category,
             .span = figure.span == Span::base ? Basis::Span::base : Basis::Span::current,
             .declared = figure.declared,
             .stated_on = figure.stated_on});
}

void gather_flags(rulebook::Rulebook const& rules, std::string_view profile_json, Basis& into) {
    auto const profile = json::parse(json::string_view(profile_json.data(), profile_json.size()));
    for (auto const& [name, value] : profile.as_object()) {
        if (!rules.find_flag(name).exists() || !value.is_bool()) continue;
        into.flags.push_back(
            {name, value.as_bool() ? rulebook::Answer::yes : rulebook::Answer::no});
    }
}

}  // namespace binhyen::fieldwork
