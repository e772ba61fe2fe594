#include "rulebook/facts.hpp"

namespace binhyen::rulebook {
namespace {

FactValue known() {
    FactValue value;
    value.state = FactState::known;
    return value;
}

template <class T>
void blank_all(std::vector<T>& list) {
    list.assign(list.size(), T{});
}

}  // namespace

SubjectFacts SubjectFacts::blank(Rulebook const& book) {
    SubjectFacts facts;
    facts.facts.resize(book.facts.size());
    facts.items.resize(book.items.size());
    facts.flags.resize(book.flags.size());
    facts.findings.resize(book.criteria.size());
    facts.confirmed.resize(book.events.size());
    facts.current.resize(book.categories.size());
    facts.base.resize(book.categories.size());
    facts.managed.resize(book.kinds.size());
    return facts;
}

void SubjectFacts::clear() {
    blank_all(facts);
    blank_all(items);
    blank_all(flags);
    blank_all(findings);
    blank_all(confirmed);
    blank_all(current);
    blank_all(base);
    blank_all(managed);
    are_managed_known = false;
    incidents.clear();
}

void SubjectFacts::set_flag(FlagIndex flag, bool value) {
    flags[flag.value] = value ? Answer::yes : Answer::no;
}

void SubjectFacts::set_yes_no(FactIndex fact, bool value) {
    FactValue v = known();
    v.number = value ? 1 : 0;
    facts[fact.value] = v;
}

void SubjectFacts::set_date(FactIndex fact, Date date) {
    FactValue v = known();
    v.date = date;
    facts[fact.value] = v;
}

void SubjectFacts::set_share(FactIndex fact, std::int64_t numerator, std::int64_t denominator,
                             std::int64_t undecided) {
    FactValue v = known();
    v.number = numerator;
    v.denominator = denominator;
    v.undecided = undecided;
    facts[fact.value] = v;
}

void SubjectFacts::set_count(FactIndex fact, std::int64_t count) {
    FactValue v = known();
    v.number = count;
    facts[fact.value] = v;
}

void SubjectFacts::set_rating(FactIndex fact, int rank, bool is_provisional) {
    FactValue v = known();
    v.number = rank;
    v.is_provisional = is_provisional;
    facts[fact.value] = v;
}

void SubjectFacts::set_item(ItemIndex item, ItemState state) {
    items[item.value] = state;
}

void SubjectFacts::set_not_applicable(FactIndex fact) {
    FactValue v;
    v.state = FactState::not_applicable;
    facts[fact.value] = v;
}

void SubjectFacts::set_finding(CriterionIndex criterion, Finding finding) {
    findings[criterion.value] = finding;
}

void SubjectFacts::confirm_none(EventIndex event, Confirmer confirmer, Date on) {
    auto& day = confirmed[event.value].on[std::size_t(confirmer)];
    if (!day || *day < on) day = on;
}

}  // namespace binhyen::rulebook
