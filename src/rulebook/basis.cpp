#include "rulebook/basis.hpp"

#include "base/plain_json.hpp"

namespace binhyen::rulebook {

using plain_json::member;

constexpr auto words_of(Basis::FactState) {
    return Words<3>{"known", "not_applicable_claimed", "not_applicable"};
}
constexpr auto words_of(Basis::Span) {
    return Words<2>{"current", "base"};
}
constexpr auto words_of(Basis::Stage) {
    return Words<2>{"self_assessment", "appraisal"};
}

constexpr auto members_of(Basis::Setting const*) {
    using T = Basis::Setting;
    return std::tuple{member("setting", &T::setting), member("value", &T::value)};
}
constexpr auto members_of(Basis::Flag const*) {
    using T = Basis::Flag;
    return std::tuple{member("flag", &T::flag), member("answer", &T::answer)};
}
constexpr auto members_of(Basis::Fact const*) {
    using T = Basis::Fact;
    return std::tuple{member("fact", &T::fact),
                      member("item", &T::item),
                      member("state", &T::state),
                      member("number", &T::number),
                      member("denominator", &T::denominator),
                      member("dated_on", &T::dated_on),
                      member("choice", &T::choice)};
}
constexpr auto members_of(Basis::Incident const*) {
    using T = Basis::Incident;
    return std::tuple{member("event", &T::event),
                      member("category", &T::category),
                      member("occurred_on", &T::occurred_on),
                      member("count", &T::count),
                      member("force_majeure", &T::force_majeure),
                      member("detected_in_time", &T::detected_in_time),
                      member("harm_reduced", &T::harm_reduced),
                      member("reported_at_once", &T::reported_at_once),
                      member("discipline", &T::discipline)};
}
constexpr auto members_of(Basis::Confirmation const*) {
    using T = Basis::Confirmation;
    return std::tuple{member("event", &T::event), member("confirmer", &T::confirmer),
                      member("confirmed_on", &T::confirmed_on)};
}
constexpr auto members_of(Basis::Figure const*) {
    using T = Basis::Figure;
    return std::tuple{member("category", &T::category), member("span", &T::span),
                      member("declared", &T::declared), member("stated_on", &T::stated_on)};
}
constexpr auto members_of(Basis::Verdict const*) {
    using T = Basis::Verdict;
    return std::tuple{member("criterion", &T::criterion), member("stage", &T::stage),
                      member("finding", &T::finding)};
}
constexpr auto members_of(Basis::Managed const*) {
    using T = Basis::Managed;
    return std::tuple{member("kind", &T::kind),
                      member("total", &T::total),
                      member("registered", &T::registered),
                      member("registered_late", &T::registered_late),
                      member("recognised", &T::recognised),
                      member("undecided", &T::undecided)};
}
constexpr auto members_of(Basis const*) {
    using T = Basis;
    return std::tuple{member("kind", &T::kind),
                      member("year", &T::year),
                      member("settings", &T::settings),
                      member("flags", &T::flags),
                      member("facts", &T::facts),
                      member("incidents", &T::incidents),
                      member("confirmations", &T::confirmations),
                      member("figures", &T::figures),
                      member("verdicts", &T::verdicts),
                      member("takes_own_word", &T::takes_own_word),
                      member("managed", &T::managed)};
}

namespace {

ItemState item_state(Basis::Fact const& fact) {
    switch (fact.state) {
        case Basis::FactState::known:
            return fact.number == 1 ? ItemState::yes : ItemState::no;
        case Basis::FactState::not_applicable_claimed:
            return ItemState::not_applicable_claimed;
        case Basis::FactState::not_applicable:
            return ItemState::not_applicable;
    }
    return ItemState::unknown;
}

void put_known(Rulebook const& rules, FactIndex index, Basis::Fact const& fact,
               SubjectFacts& into) {
    switch (rules[index].type) {
        case FactType::yes_no:
            return into.set_yes_no(index, fact.number == 1);
        case FactType::date:
            if (fact.dated_on) into.set_date(index, *fact.dated_on);
            return;
        case FactType::share:
            return into.set_share(index, fact.number, fact.denominator);
        case FactType::count:
            return into.set_count(index, fact.number);
        case FactType::rating: {
            bool const is_provisional = fact.choice.ends_with('?');
            auto const code = std::string_view(fact.choice)
                                  .substr(0, fact.choice.size() - (is_provisional ? 1 : 0));
            auto const rank = rules.find_rank(index, code);
            if (rank >= 0) into.set_rating(index, rank, is_provisional);
            return;
        }
        case FactType::checklist:
        case FactType::paper_number:
            return;
    }
}

void put_fact(Rulebook const& rules, Basis::Fact const& fact, SubjectFacts& into) {
    auto const index = rules.find_fact(fact.fact);
    if (!index.exists()) return;
    if (!fact.item.empty()) {
        auto const item = rules.find_item(index, fact.item);
        if (item.exists()) into.set_item(item, item_state(fact));
    } else if (fact.state == Basis::FactState::known) {
        put_known(rules, index, fact, into);
    } else if (fact.state == Basis::FactState::not_applicable) {
        into.set_not_applicable(index);
    }
}

void put_incident(Rulebook const& rules, Basis::Incident const& incident, SubjectFacts& into) {
    auto const event = rules.find_event(incident.event);
    if (!event.exists()) return;
    into.incidents.push_back({.event = event,
                              .category = rules.find_category(incident.category),
                              .on = incident.occurred_on,
                              .count = incident.count,
                              .force_majeure = incident.force_majeure,
                              .detected_in_time = incident.detected_in_time,
                              .harm_reduced = incident.harm_reduced,
                              .reported_at_once = incident.reported_at_once,
                              .discipline = rules.find_discipline(incident.discipline),
                              .is_without_discipline = incident.discipline == "none"});
}

void put_figure(Rulebook const& rules, Basis::Figure const& figure, SubjectFacts& into) {
    auto const category = rules.find_category(figure.category);
    if (!category.exists()) return;
    auto& list = figure.span == Basis::Span::current ? into.current : into.base;
    list[category.value] = {
        .is_stated = true, .declared = figure.declared, .stated_on = figure.stated_on};
}

bool own_word_counts(Criterion const& criterion, Settings const& settings, Basis const& basis,
                     Finding finding) {
    if (criterion.test != TestKind::finding) return false;
    auto const& when = criterion.own_word_when;
    bool const may_speak = basis.takes_own_word || (when.setting.exists() && settings.holds(when));
    return may_speak && (finding == Finding::met || finding == Finding::not_met);
}

void put_verdicts(Rulebook const& rules, Basis const& basis, SubjectFacts& into) {
    auto const settings = settings_of(rules, basis);
    for (auto const stage : {Basis::Stage::self_assessment, Basis::Stage::appraisal}) {
        for (auto const& verdict : basis.verdicts) {
            auto const criterion = rules.find_criterion(verdict.criterion);
            if (verdict.stage != stage || !criterion.exists()) continue;
            if (stage == Basis::Stage::appraisal ||
                own_word_counts(rules[criterion], settings, basis, verdict.finding))
                into.set_finding(criterion, verdict.finding);
        }
    }
}

void put_managed(Rulebook const& rules, std::vector<Basis::Managed> const& managed,
                 SubjectFacts& into) {
    into.are_managed_known = true;
    for (auto const& row : managed) {
        auto const kind = rules.find_kind(row.kind);
        if (!kind.exists()) continue;
        auto& sum = into.managed[kind.value];
        sum.total += row.total;
        sum.registered += row.registered;
        sum.registered_late += row.registered_late;
        sum.recognised += row.recognised;
        sum.undecided += row.undecided;
    }
}

}  // namespace

SubjectFacts gather(Rulebook const& rules, Basis const& basis) {
    auto facts = SubjectFacts::blank(rules);
    for (auto const& row : basis.flags) {
        auto const flag = rules.find_flag(row.flag);
        if (flag.exists()) facts.flags[flag.value] = row.answer;
    }
    for (auto const& fact : basis.facts) put_fact(rules, fact, facts);
    for (auto const& incident : basis.incidents) put_incident(rules, incident, facts);
    for (auto const& row : basis.confirmations) {
        auto const event = rules.find_event(row.event);
        if (event.exists()) facts.confirm_none(event, row.confirmer, row.confirmed_on);
    }
    for (auto const& figure : basis.figures) put_figure(rules, figure, facts);
    put_verdicts(rules, basis, facts);
    if (basis.managed) put_managed(rules, *basis.managed, facts);
    return facts;
}

Settings settings_of(Rulebook const& rules, Basis const& basis) {
    auto settings = Settings::defaults(rules);
    for (auto const& row : basis.settings) settings.choose(rules, row.setting, row.value);
    return settings;
}

std::string basis_json(Basis const& basis) {
    return plain_json::written(basis);
}

bool read_basis(std::string_view text, Basis& into) {
    return plain_json::read(text, into);
}

}  // namespace binhyen::rulebook
