#pragma once

#include <gtest/gtest.h>

#include <string>

#include "base/problem.hpp"
#include "rulebook/evaluation.hpp"
#include "rulebook/rulebook_file.hpp"

/// The garden club for the engine's tests, and a garden in which all is well.
namespace binhyen::rulebook {

inline std::string faults_of(Problem const& problem) {
    std::string all = render(problem, Language::en);
    for (auto const& field : problem.fields) {
        all += "\n" + field.path + ": " + render(field.problem, Language::en);
    }
    return all;
}

inline Rulebook load_for_test(std::string const& path) {
    auto book = load_rulebook(path);
    if (!book) throw std::runtime_error(faults_of(book.error()));
    return *book;
}

inline Rulebook const& garden_club() {
    static Rulebook const book = load_for_test("rulebooks/garden-club");
    return book;
}

/// One garden in 2022: the window runs from 01/11/2021 to 31/10/2022.
struct Garden {
    Rulebook const& book = garden_club();
    Settings settings = Settings::defaults(book);
    SubjectFacts facts = SubjectFacts::blank(book);

    static Garden in_order() {
        Garden g;
        auto const& book = g.book;
        g.facts.set_date(book.find_fact("plan_on"), {2022, 2, 10});
        g.facts.set_date(book.find_fact("fence_on"), {2022, 5, 1});
        g.facts.set_share(book.find_fact("beds_planted"), 12, 12);
        g.facts.set_count(book.find_fact("compost_heaps"), 2);
        g.facts.set_rating(book.find_fact("tidiness"), 1);
        for (auto& item : g.facts.items) item = ItemState::yes;
        for (auto const& flag : {"has_pond", "has_helpers"})
            g.facts.set_flag(book.find_flag(flag), true);
        g.facts.set_finding(book.find_criterion("1.2"), Finding::met);
        g.facts.set_finding(book.find_criterion("1.4-pond"), Finding::met);
        g.confirm_all({2022, 11, 3});
        for (auto& figure : g.facts.current) figure = {true, 4, {2022, 11, 3}};
        for (auto& figure : g.facts.base) figure = {true, 5, {2021, 11, 3}};
        return g;
    }

    void confirm_all(Date on) {
        for (auto& confirmed : facts.confirmed) confirmed = {};
        for (std::size_t i = 0; i < book.events.size(); ++i) {
            facts.confirm_none({std::uint16_t(i)}, Confirmer::tier_above, on);
        }
    }

    Incident& add(char const* event, Date on) {
        Incident incident;
        incident.event = book.find_event(event);
        incident.on = on;
        return facts.incidents.emplace_back(incident);
    }

    [[nodiscard]] Evaluation judged(char const* kind = "garden") const {
        Evaluation evaluation;
        evaluate(book, settings, book.find_kind(kind), 2022, facts, evaluation);
        return evaluation;
    }

    [[nodiscard]] Outcome outcome() const { return judged().outcome(); }

    [[nodiscard]] Node leaf(char const* criterion, char const* kind = "garden") const {
        auto const evaluation = judged(kind);
        auto const* node = evaluation.find(book.find_criterion(criterion));
        EXPECT_NE(node, nullptr) << criterion;
        return node == nullptr ? Node{} : *node;
    }
};

}  // namespace binhyen::rulebook
