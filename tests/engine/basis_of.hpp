#pragma once

#include "rulebook/basis.hpp"

/// The way back from what evaluation reads to the rows it could have come from, so that cases
/// written for evaluate() can be handed to an engine that takes rows.
namespace binhyen::test {

using namespace rulebook;

struct RowsOf {
    Rulebook const& book;
    SubjectFacts const& facts;
    Basis basis = {};

    void fact(std::size_t i) {
        auto const& fact = book.facts[i];
        auto const& value = facts.facts[i];
        if (value.state == FactState::unknown) return;
        Basis::Fact row{.fact = fact.code,
                        .item = {},
                        .number = value.number,
                        .denominator = value.denominator,
                        .dated_on = {},
                        .choice = {}};
        if (value.state == FactState::not_applicable)
            row.state = Basis::FactState::not_applicable;
        else if (fact.type == FactType::date)
            row.dated_on = value.date;
        else if (fact.type == FactType::rating)
            row.choice = book[fact.scale].ranks[std::size_t(value.number)].code +
                         (value.is_provisional ? "?" : "");
        basis.facts.push_back(row);
    }

    void items(Fact const& checklist) {
        for (std::size_t i = 0; i < checklist.item_count; ++i) {
            auto const place = checklist.first_item.value + i;
            auto const state = facts.items[place];
            if (state == ItemState::unknown) continue;
            Basis::Fact row{.fact = checklist.code,
                            .item = book.items[place].code,
                            .number = state == ItemState::yes,
                            .dated_on = {},
                            .choice = {}};
            if (state == ItemState::not_applicable) row.state = Basis::FactState::not_applicable;
            if (state == ItemState::not_applicable_claimed)
                row.state = Basis::FactState::not_applicable_claimed;
            basis.facts.push_back(row);
        }
    }

    void incidents() {
        for (auto const& incident : facts.incidents)
            basis.incidents.push_back(
                {.event = book[incident.event].code,
                 .category = incident.category.exists() ? book[incident.category].code : "",
                 .occurred_on = incident.on,
                 .count = incident.count,
                 .force_majeure = incident.force_majeure,
                 .detected_in_time = incident.detected_in_time,
                 .harm_reduced = incident.harm_reduced,
                 .reported_at_once = incident.reported_at_once,
                 .discipline = incident.is_without_discipline ? "none"
                               : incident.discipline.exists() ? book[incident.discipline].code
                                                              : ""});
    }

    void confirmations() {
        for (std::size_t i = 0; i < book.events.size(); ++i)
            for (std::size_t by = 0; by < confirmer_count; ++by)
                if (auto const day = facts.confirmed[i].on[by])
                    basis.confirmations.push_back({book.events[i].code, Confirmer(by), *day});
    }

    void figures(std::vector<CategoryFigure> const& list, Basis::Span span) {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list[i].is_stated)
                basis.figures.push_back(
                    {book.categories[i].code, span, list[i].declared, list[i].stated_on});
    }

    void managed() {
        if (!facts.are_managed_known) return;
        auto& rows = basis.managed.emplace();
        for (std::size_t i = 0; i < book.kinds.size(); ++i) {
            auto const& count = facts.managed[i];
            rows.push_back({book.kinds[i].code, count.total, count.registered,
                            count.registered_late, count.recognised, count.undecided});
        }
    }
};

inline Basis basis_of(Rulebook const& book, Settings const& settings, std::string const& kind,
                      int year, SubjectFacts const& facts) {
    RowsOf rows{book, facts};
    rows.basis.kind = kind;
    rows.basis.year = year;
    for (std::size_t i = 0; i < book.settings.size(); ++i)
        rows.basis.settings.push_back(
            {book.settings[i].code, book.settings[i].values[settings.chosen[i]].code});
    for (std::size_t i = 0; i < book.flags.size(); ++i)
        rows.basis.flags.push_back({book.flags[i].code, facts.flags[i]});
    for (std::size_t i = 0; i < book.facts.size(); ++i) {
        rows.fact(i);
        rows.items(book.facts[i]);
    }
    for (std::size_t i = 0; i < book.criteria.size(); ++i)
        rows.basis.verdicts.push_back(
            {book.criteria[i].code, Basis::Stage::appraisal, facts.findings[i]});
    rows.incidents();
    rows.confirmations();
    rows.figures(facts.current, Basis::Span::current);
    rows.figures(facts.base, Basis::Span::base);
    rows.managed();
    return std::move(rows.basis);
}

}  // namespace binhyen::test
