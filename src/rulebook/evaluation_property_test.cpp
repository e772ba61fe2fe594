#include <rapidcheck.h>

#include "rulebook/garden_test.hpp"

// Laws of the engine that hold for whatever is known of a garden.
namespace binhyen::rulebook {
namespace {

int below(int limit) {
    return *rc::gen::inRange(0, limit);
}

template <class T>
T any_of(std::initializer_list<T> choices) {
    return *(choices.begin() + below(int(choices.size())));
}

Date some_day() {
    return Date{2020, 10, 1}.plus_days(below(900));
}
Answer some_answer() {
    return any_of({Answer::unknown, Answer::yes, Answer::no});
}

Incident some_incident(Rulebook const& book, Date on) {
    Incident incident;
    incident.event = {std::uint16_t(below(int(book.events.size())))};
    if (below(3) == 0) incident.category = {std::uint16_t(below(int(book.categories.size())))};
    incident.on = on;
    incident.count = 1 + below(2);
    incident.force_majeure =
        any_of({Claim::not_claimed, Claim::claimed, Claim::accepted, Claim::refused});
    incident.detected_in_time = some_answer();
    incident.harm_reduced = some_answer();
    incident.reported_at_once = some_answer();
    if (below(2) == 0) incident.discipline = {std::uint16_t(below(int(book.disciplines.size())))};
    return incident;
}

CategoryFigure some_figure(Date on) {
    CategoryFigure figure;
    figure.is_stated = below(4) != 0;
    figure.stated_on = below(4) == 0 ? on.plus_days(-40) : on;
    if (below(2) == 0) figure.declared = below(4);
    return figure;
}

void fill_fact(Rulebook const& book, FactIndex fact, SubjectFacts& facts) {
    if (below(8) == 0) return;
    if (below(12) == 0) return facts.set_not_applicable(fact);
    switch (book[fact].type) {
        case FactType::date:
            return facts.set_date(fact, some_day());
        case FactType::share: {
            int const whole = below(6);
            int const part = below(whole + 1);
            return facts.set_share(fact, part, whole, below(whole - part + 1));
        }
        case FactType::rating:
            return facts.set_rating(fact, below(3), below(4) == 0);
        default:
            return facts.set_count(fact, below(4));
    }
}

Garden some_garden() {
    Garden g;
    auto const& book = g.book;
    auto& facts = g.facts;
    for (std::size_t i = 0; i < book.settings.size(); ++i) {
        g.settings.chosen[i] = std::uint8_t(below(int(book.settings[i].values.size())));
    }
    for (std::size_t i = 0; i < book.facts.size(); ++i) fill_fact(book, {std::uint16_t(i)}, facts);
    for (auto& flag : facts.flags) flag = some_answer();
    for (auto& item : facts.items) {
        item = any_of({ItemState::unknown, ItemState::yes, ItemState::yes, ItemState::no,
                       ItemState::not_applicable_claimed, ItemState::not_applicable});
    }
    for (auto& finding : facts.findings) {
        finding = any_of({Finding::none, Finding::met, Finding::met, Finding::not_met});
    }
    for (std::size_t i = 0; i < book.events.size(); ++i) {
        for (int n = below(3); n > 0; --n) {
            auto const by = any_of(
                {Confirmer::own_statement, Confirmer::competent_police, Confirmer::tier_above});
            facts.confirm_none({std::uint16_t(i)}, by, Date{2022, 10, 25}.plus_days(below(30)));
        }
    }
    for (auto& figure : facts.current) figure = some_figure({2022, 11, 20});
    for (auto& figure : facts.base) figure = some_figure({2021, 11, 20});
    facts.are_managed_known = below(5) != 0;
    for (auto& count : facts.managed) {
        count.total = below(5);
        count.registered = below(int(count.total) + 1);
        count.registered_late = below(int(count.registered) + 1);
        count.recognised = below(int(count.registered) + 1);
        count.undecided = below(int(count.registered - count.recognised) + 1);
    }
    for (int n = below(5); n > 0; --n) facts.incidents.push_back(some_incident(book, some_day()));
    return g;
}

char const* some_kind() {
    return any_of({"garden", "street"});
}

/// Whether some criterion stands better than before. A subject at large is nearly always held back
/// by something, so that its outcome alone would show little.
bool is_somewhere_better(Evaluation const& before, Evaluation const& after) {
    for (auto const& node : after.nodes) {
        if (node.role != NodeRole::criterion) continue;
        auto const* was = before.find(node.criterion);
        if (was == nullptr || was->outcome == Outcome::not_applicable) continue;
        if (node.outcome != Outcome::not_applicable && node.outcome > was->outcome) return true;
    }
    return after.outcome() > before.outcome();
}

bool holds(std::function<void()> const& property) {
    return rc::check(property);
}

TEST(EvaluationProperty, AnIncidentInsideTheWindowNeverHelps) {
    EXPECT_TRUE(holds([] {
        auto garden = some_garden();
        auto const* kind = some_kind();
        auto const before = garden.judged(kind);

        garden.facts.incidents.push_back(
            some_incident(garden.book, before.window.from.plus_days(below(365))));

        RC_ASSERT(!is_somewhere_better(before, garden.judged(kind)));
    }));
}

TEST(EvaluationProperty, TheOrderOfIncidentsChangesNoOutcome) {
    EXPECT_TRUE(holds([] {
        auto garden = some_garden();
        auto const before = garden.judged();

        std::reverse(garden.facts.incidents.begin(), garden.facts.incidents.end());

        RC_ASSERT(!is_somewhere_better(before, garden.judged()));
        RC_ASSERT(!is_somewhere_better(garden.judged(), before));
    }));
}

void improve_fact(Rulebook const& book, SubjectFacts& facts) {
    FactIndex const index{std::uint16_t(below(int(book.facts.size())))};
    auto& fact = facts.facts[index.value];
    if (fact.state != FactState::known) return;
    switch (book[index].type) {
        case FactType::share:
            if (fact.number == fact.denominator) return;
            if (fact.undecided > 0) --fact.undecided;
            ++fact.number;
            return;
        case FactType::rating:
        case FactType::count:
            ++fact.number;
            fact.is_provisional = false;
            return;
        default:
            return;
    }
}

void improve_incident(SubjectFacts& facts) {
    if (facts.incidents.empty()) return;
    auto& incident = facts.incidents[std::size_t(below(int(facts.incidents.size())))];
    switch (below(4)) {
        case 0:
            incident.detected_in_time = Answer::yes;
            return;
        case 1:
            incident.reported_at_once = Answer::yes;
            return;
        case 2:
            incident.force_majeure = Claim::accepted;
            return;
        default:
            // Taken back altogether; outside every window it would weigh in none.
            incident.on = {1990, 1, 1};
    }
}

void improve_managed(SubjectFacts& facts) {
    auto& count = facts.managed[std::size_t(below(int(facts.managed.size())))];
    if (count.undecided > 0) {
        --count.undecided;
        ++count.recognised;
    } else if (count.recognised < count.registered) {
        ++count.recognised;
    }
}

void improve(Garden& garden) {
    auto& facts = garden.facts;
    auto const any = [](auto& list) -> auto& { return list[std::size_t(below(int(list.size())))]; };
    switch (below(6)) {
        case 0:
            return improve_fact(garden.book, facts);
        case 1:
            return improve_incident(facts);
        case 2:
            any(facts.findings) = Finding::met;
            return;
        case 3:
            any(facts.items) = ItemState::yes;
            return;
        case 4:
            return improve_managed(facts);
        default:
            return facts.confirm_none({std::uint16_t(below(int(garden.book.events.size())))},
                                      Confirmer::tier_above, {2022, 12, 1});
    }
}

TEST(EvaluationProperty, ABetterFactNeverWorsensTheOutcome) {
    EXPECT_TRUE(holds([] {
        auto garden = some_garden();
        auto const* kind = some_kind();
        // An incident that leaves the window before would lower the base it is compared with.
        auto const base = garden.judged(kind).base_window;
        std::erase_if(garden.facts.incidents, [&](Incident const& i) { return base.holds(i.on); });
        auto const before = garden.judged(kind);

        improve(garden);

        RC_ASSERT(!is_somewhere_better(garden.judged(kind), before));
    }));
}

bool is_group(Node const& node) {
    return node.test == TestKind::all_of || node.test == TestKind::borrowed;
}

TEST(EvaluationProperty, AGroupIsTheLowestOfItsChildrenThatApply) {
    EXPECT_TRUE(holds([] {
        auto const judged = some_garden().judged(some_kind());
        for (std::size_t i = 1; i < judged.nodes.size(); ++i) {
            auto lowest = Outcome::not_applicable;
            bool has_children = false;
            for (auto const& child : judged.nodes) {
                if (child.parent != std::int32_t(i) || child.is_beside) continue;
                has_children = true;
                lowest = std::min(lowest, child.outcome);
            }
            if (is_group(judged.nodes[i]) && has_children) {
                RC_ASSERT(judged.nodes[i].outcome == lowest);
            }
        }
    }));
}

}  // namespace
}  // namespace binhyen::rulebook
