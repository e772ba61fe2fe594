#include "fieldwork/gathering.hpp"

namespace binhyen::fieldwork {
namespace {

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

rulebook::ItemState item_state(Fact const& fact) {
    switch (fact.state) {
        case FactState::known:
            return fact.number == 1 ? rulebook::ItemState::yes : rulebook::ItemState::no;
        case FactState::not_applicable_claimed:
            return rulebook::ItemState::not_applicable_claimed;
        case FactState::not_applicable:
            return rulebook::ItemState::not_applicable;
    }
    return rulebook::ItemState::unknown;
}

void put_known(rulebook::Rulebook const& rules, rulebook::FactIndex index, Fact const& fact,
               rulebook::SubjectFacts& into) {
    using enum rulebook::FactType;
    switch (rules[index].type) {
        case yes_no:
            return into.set_yes_no(index, fact.number == 1);
        case date:
            if (fact.dated_on) into.set_date(index, *fact.dated_on);
            return;
        case share:
            return into.set_share(index, fact.number, fact.denominator);
        case count:
            return into.set_count(index, fact.number);
        case rating: {
            auto const is_provisional = fact.choice.ends_with('?');
            auto const code = std::string_view(fact.choice)
                                  .substr(0, fact.choice.size() - (is_provisional ? 1 : 0));
            auto const rank = rules.find_rank(index, code);
            if (rank >= 0) into.set_rating(index, rank, is_provisional);
            return;
        }
        case checklist:
        case paper_number:
            return;
    }
}

}  // namespace

void gather(rulebook::Rulebook const& rules, std::span<Fact const> facts,
            rulebook::SubjectFacts& into) {
    for (auto const& fact : facts) {
        auto const index = rules.find_fact(fact.fact);
        if (!index.exists()) continue;
        if (!fact.item.empty()) {
            auto const item = rules.find_item(index, fact.item);
            if (item.exists()) into.set_item(item, item_state(fact));
        } else if (fact.state == FactState::known) {
            put_known(rules, index, fact, into);
        } else if (fact.state == FactState::not_applicable) {
            into.set_not_applicable(index);
        }
    }
}

void gather(rulebook::Rulebook const& rules, std::span<Incident const> incidents,
            rulebook::SubjectFacts& into) {
    for (auto const& incident : incidents) {
        auto const event = rules.find_event(incident.event);
        if (!event.exists()) continue;
        into.incidents.push_back({.event = event,
                                  .category = rules.find_category(incident.category),
                                  .on = incident.occurred_on,
                                  .count = std::int32_t(incident.count),
                                  .force_majeure = claim(incident.force_majeure),
                                  .detected_in_time = answer(incident.detected_in_time),
                                  .harm_reduced = answer(incident.harm_reduced),
                                  .reported_at_once = answer(incident.reported_at_once),
                                  .discipline = rules.find_discipline(incident.discipline),
                                  .is_without_discipline = incident.discipline == "none"});
    }
}

void gather(rulebook::Rulebook const& rules, std::span<Confirmation const> confirmations,
            rulebook::SubjectFacts& into) {
    for (auto const& confirmation : confirmations) {
        auto const event = rules.find_event(confirmation.event);
        if (!event.exists()) continue;
        into.confirm_none(event, rulebook::Confirmer(int(confirmation.confirmer)),
                          confirmation.confirmed_on);
    }
}

void gather(rulebook::Rulebook const& rules, std::span<CategoryFigure const> figures,
            rulebook::SubjectFacts& into) {
    for (auto const& figure : figures) {
        auto const category = rules.find_category(figure.category);
        if (!category.exists()) continue;
        auto& list = figure.span == Span::current ? into.current : into.base;
        list[category.value] = {
            .is_stated = true, .declared = figure.declared, .stated_on = figure.stated_on};
    }
}

void gather_flags(rulebook::Rulebook const& rules, std::string_view profile_json,
                  rulebook::SubjectFacts& into) {
    auto const profile = json::parse(json::string_view(profile_json.data(), profile_json.size()));
    for (auto const& [name, value] : profile.as_object()) {
        auto const flag = rules.find_flag(name);
        if (flag.exists() && value.is_bool()) into.set_flag(flag, value.as_bool());
    }
}

}  // namespace binhyen::fieldwork
