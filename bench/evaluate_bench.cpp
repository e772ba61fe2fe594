#include <benchmark/benchmark.h>

#include <stdexcept>

#include "rulebook/evaluation.hpp"
#include "rulebook/rulebook_file.hpp"

// One subject with its whole reason tree, facts in memory, no text: at least 200,000 a second on
// one core.
namespace binhyen::rulebook {
namespace {

Rulebook const& circular() {
    static Rulebook const book = [] {
        auto loaded = load_rulebook("rulebooks/tt124-2021");
        if (!loaded) throw std::runtime_error(render(loaded.error(), Language::en));
        return *loaded;
    }();
    return book;
}

void put_in_order(Rulebook const& book, SubjectFacts& facts) {
    for (auto& flag : facts.flags) flag = Answer::yes;
    for (auto& item : facts.items) item = ItemState::yes;
    for (std::size_t i = 0; i < book.facts.size(); ++i) {
        FactIndex const fact{std::uint16_t(i)};
        switch (book[fact].type) {
            case FactType::date:
                facts.set_date(fact, {2022, 2, 15});
                break;
            case FactType::share:
                facts.set_share(fact, 100, 100);
                break;
            case FactType::rating:
                facts.set_rating(fact, 2);
                break;
            default:
                facts.set_count(fact, 1);
        }
    }
    for (auto& finding : facts.findings) finding = Finding::met;
    for (std::size_t i = 0; i < book.events.size(); ++i) {
        facts.confirm_none({std::uint16_t(i)}, Confirmer::tier_above, {2022, 11, 18});
    }
    for (auto& figure : facts.current) figure = {true, {}, {2022, 11, 18}};
    for (auto& figure : facts.base) figure = {true, 9, {2021, 11, 20}};
    facts.are_managed_known = true;
    facts.managed[0] = {10, 10, 0, 8, 0};
}

void evaluate_one(benchmark::State& state, char const* kind, int incidents) {
    auto const& book = circular();
    auto const settings = Settings::defaults(book);
    auto facts = SubjectFacts::blank(book);
    put_in_order(book, facts);
    for (int i = 0; i < incidents; ++i) {
        Incident incident;
        incident.event = book.find_event(i % 3 == 0 ? "crime_serious" : "violation_case");
        incident.on = Date{2021, 6, 1}.plus_days(i * 7 % 500);
        incident.detected_in_time = incident.harm_reduced = incident.reported_at_once = Answer::yes;
        facts.incidents.push_back(incident);
    }
    Evaluation evaluation;
    auto const index = book.find_kind(kind);
    for (auto _ : state) {
        evaluate(book, settings, index, 2022, facts, evaluation);
        benchmark::DoNotOptimize(evaluation.nodes.data());
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK_CAPTURE(evaluate_one, residential_area, "residential_area", 6);
BENCHMARK_CAPTURE(evaluate_one, commune, "commune", 120);
BENCHMARK_CAPTURE(evaluate_one, agency, "agency", 2);
BENCHMARK_CAPTURE(evaluate_one, school, "school", 2);

}  // namespace
}  // namespace binhyen::rulebook

BENCHMARK_MAIN();
