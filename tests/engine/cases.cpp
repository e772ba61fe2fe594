#include <chrono>
#include <fstream>
#include <iostream>

#include "basis_of.hpp"
#include "random_basis.hpp"
#include "rulebook/engine.hpp"
#include "rulebook/engine_form.hpp"
#include "rulebook/explain.hpp"
#include "rulebook/garden_test.hpp"
#include "rulebook/worked_examples_test.hpp"

// Cases for the engine in the browser, one JSON object a line, with what this program's own engine
// says of them: {"rules": …} before the cases of a rulebook, then {"basis": …, "reasons": …}.
namespace binhyen::test {
namespace {

std::string told(Rulebook const& book, Basis const& basis) {
    auto const facts = gather(book, basis);
    auto const settings = settings_of(book, basis);
    Evaluation evaluation;
    evaluate(book, settings, book.find_kind(basis.kind), basis.year, facts, evaluation);
    return explain_as_json(book, settings, facts, evaluation);
}

void tell(Rulebook const& book, Basis const& basis) {
    std::cout << R"({"basis":)" << basis_json(basis) << R"(,"reasons":)" << told(book, basis)
              << "}\n";
}

void begin(Rulebook const& book) {
    std::cout << R"({"rules":)" << engine_form(book) << "}\n";
}

/// The first two cells of each example: kind and how it differs from a subject in order.
int tell_examples(Rulebook const& book, std::string const& file) {
    int count = 0;
    std::ifstream text{file};
    for (std::string line; std::getline(text, line);) {
        auto const bar = line.find('|');
        if (line.starts_with('#') || bar == std::string::npos) continue;
        auto const kind = line.substr(0, line.find(' '));
        Example example{book, kind};
        example.differ(line.substr(bar + 1, line.find('|', bar + 1) - bar - 1));
        auto const basis =
            basis_of(book, example.settings(), kind, example.year(), example.facts());
        auto const direct =
            explain_as_json(book, example.settings(), example.facts(), example.judged());
        if (told(book, basis) != direct) throw std::runtime_error("rows lose something: " + line);
        tell(book, basis);
        ++count;
    }
    return count;
}

void tell_random(Rulebook const& book, std::uint64_t seed, int count) {
    RandomBasis random(book, seed);
    for (int i = 0; i < count; ++i) tell(book, random.next());
}

Rulebook supplemented() {
    auto book = load_rulebook("rulebooks/tt124-2021",
                              {"rulebooks/tt124-2021/supplements/example-traffic.yaml"});
    if (!book) throw std::runtime_error(faults_of(book.error()));
    return *book;
}

void tell_all(std::uint64_t seed, int count) {
    auto const circular = load_for_test("rulebooks/tt124-2021");
    begin(circular);
    if (tell_examples(circular, "rulebooks/tt124-2021/examples.txt") == 0)
        throw std::runtime_error("there are no examples");
    tell_random(circular, seed, count);
    auto const provincial = supplemented();
    begin(provincial);
    tell_random(provincial, seed + 1, count / 10);
    begin(garden_club());
    tell_random(garden_club(), seed + 2, count / 10);
}

/// How many bases a second the engine of this program reads, judges and tells: for ./dev bench,
/// which gives the same ones to the engine of the page. Prints each basis, then the figure.
void measure(std::uint64_t seed, int count) {
    using Clock = std::chrono::steady_clock;
    auto const circular = load_for_test("rulebooks/tt124-2021");
    auto const form = engine_form(circular);
    auto const engine = Engine::load(form);
    RandomBasis random(circular, seed);
    std::vector<std::string> bases;
    for (int i = 0; i < count; ++i) bases.push_back(basis_json(random.next()));
    std::cout << form << "\n";
    for (auto const& basis : bases) std::cout << basis << "\n";
    std::int64_t told = 0;
    auto const begun = Clock::now();
    auto const end = begun + std::chrono::seconds(1);
    for (; Clock::now() < end; ++told) {
        auto const reasons = engine->judge(bases[std::size_t(told) % bases.size()]);
        if (!reasons) throw std::runtime_error("a basis was not understood");
    }
    auto const seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    std::cout << double(told) / seconds << "\n";
}

}  // namespace
}  // namespace binhyen::test

int main(int argument_count, char** arguments) {
    if (argument_count != 4) {
        std::cerr << "engine_cases tell|measure SEED COUNT, in the folder of the repository\n";
        return 2;
    }
    auto* const what = std::string_view(arguments[1]) == "measure" ? binhyen::test::measure
                                                                   : binhyen::test::tell_all;
    what(std::stoull(arguments[2]), std::stoi(arguments[3]));
    return 0;
}
