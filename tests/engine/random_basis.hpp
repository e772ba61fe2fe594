#pragma once

#include <random>

#include "rulebook/basis.hpp"

/// Any basis at all: every row of the rulebook may be there or not, in every state, with figures
/// that contradict each other, days around the ends of the windows, and codes nobody knows.
namespace binhyen::test {

using namespace rulebook;

class RandomBasis {
public:
    RandomBasis(Rulebook const& book, std::uint64_t seed) : book_(book), random_(seed) {}

    Basis next() {
        Basis basis;
        auto const& kind = book_.kinds[below(book_.kinds.size())];
        basis.kind = kind.code;
        basis.year = 2021 + int(below(3));
        // Mostly a subject of which much is known and good, so that all reasons come up.
        sparse_ = below(4) == 0;
        for (auto const& setting : book_.settings)
            if (below(3) == 0)
                basis.settings.push_back(
                    {setting.code, setting.values[below(setting.values.size())].code});
        for (auto const& flag : book_.flags)
            if (is_known()) basis.flags.push_back({flag.code, Answer(below(3))});
        for (auto const& one : book_.facts) add_fact(one, basis);
        add_said(basis);
        for (auto n = below(8); n > 0; --n) basis.incidents.push_back(incident());
        basis.takes_own_word = kind.code != "commune";
        if (below(5) != 0) add_managed(basis);
        return basis;
    }

private:
    std::size_t below(std::size_t limit) { return std::size_t(random_() % limit); }
    bool is_known() { return below(8) != 0 && (!sparse_ || below(3) == 0); }
    Date day() { return Date{2020, 10, 15}.plus_days(int(below(1200))); }
    /// Around the end of the year's windows.
    Date late_day(int year) { return Date{year, 10, 25}.plus_days(int(below(35))); }

    void add_fact(Fact const& fact, Basis& into) {
        for (std::size_t i = 0; i < fact.item_count; ++i)
            if (is_known()) {
                auto const& item = book_.items[fact.first_item.value + i];
                into.facts.push_back(
                    {.fact = fact.code,
                     .item = item.code,
                     .state = below(6) == 0 ? Basis::FactState(below(3)) : Basis::FactState::known,
                     .number = below(8) != 0,
                     .dated_on = {},
                     .choice = {}});
            }
        if (!is_known()) return;
        auto const whole = std::int64_t(below(60));
        Basis::Fact row{
            .fact = below(40) == 0 ? "unheard_of" : fact.code,
            .item = {},
            .state = below(12) == 0 ? Basis::FactState(below(3)) : Basis::FactState::known,
            .number = below(3) == 0 ? whole : std::int64_t(below(61)),
            .denominator = whole,
            .dated_on = day(),
            .choice = {}};
        if (below(2) == 0) row.dated_on = Date{into.year, 2, 20}.plus_days(int(below(60)));
        if (fact.scale.exists()) {
            auto const& ranks = book_[fact.scale].ranks;
            row.choice = ranks[below(ranks.size())].code + (below(4) == 0 ? "?" : "");
        }
        into.facts.push_back(row);
    }

    void add_said(Basis& into) {
        for (auto const& event : book_.events)
            for (auto n = below(3); n > 0 && is_known(); --n)
                into.confirmations.push_back(
                    {event.code, Confirmer(below(3)), late_day(into.year)});
        for (auto const& category : book_.categories)
            for (auto const span : {Basis::Span::current, Basis::Span::base})
                if (is_known())
                    into.figures.push_back(
                        {category.code, span,
                         below(2) == 0 ? std::optional<std::int64_t>(below(5)) : std::nullopt,
                         late_day(into.year - (span == Basis::Span::base))});
        for (auto const& criterion : book_.criteria)
            if (is_known())
                into.verdicts.push_back({criterion.code, Basis::Stage(below(2)),
                                         below(3) == 0 ? Finding(below(4)) : Finding::met});
    }

    Basis::Incident incident() {
        Basis::Incident one;
        one.event = book_.events[below(book_.events.size())].code;
        if (below(3) == 0) one.category = book_.categories[below(book_.categories.size())].code;
        one.occurred_on = day();
        one.count = 1 + std::int32_t(below(3));
        one.force_majeure = Claim(below(4));
        one.detected_in_time = Answer(below(3));
        one.harm_reduced = Answer(below(3));
        one.reported_at_once = Answer(below(3));
        auto const form = below(book_.disciplines.size() + 2);
        if (form < book_.disciplines.size()) one.discipline = book_.disciplines[form].code;
        if (form == book_.disciplines.size()) one.discipline = "none";
        return one;
    }

    void add_managed(Basis& into) {
        auto& rows = into.managed.emplace();
        for (auto const& kind : book_.kinds) {
            Basis::Managed row;
            row.kind = kind.code;
            row.total = std::int64_t(below(30));
            row.registered = std::int64_t(below(std::size_t(row.total) + 1));
            row.registered_late = std::int64_t(below(std::size_t(row.registered) + 1));
            row.recognised = std::int64_t(below(std::size_t(row.registered) + 1));
            row.undecided = std::int64_t(below(std::size_t(row.registered - row.recognised) + 2));
            rows.push_back(row);
        }
    }

    Rulebook const& book_;
    std::mt19937_64 random_;
    bool sparse_ = false;
};

}  // namespace binhyen::test
