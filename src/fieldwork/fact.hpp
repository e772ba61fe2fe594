#pragma once

#include <string>

#include "cycle/cycle.hpp"
#include "registry/subject.hpp"

/// What is on record about one subject for one cycle, keyed by the rulebook's codes: single facts,
/// statements that nothing happened, and the figures of the comparison with the year before.
/// Incidents are dated and belong to no cycle: each window picks its own.
namespace binhyen::fieldwork {

enum class FactState { known, not_applicable_claimed, not_applicable };
BOOST_DESCRIBE_ENUM(FactState, known, not_applicable_claimed, not_applicable)

struct Fact {
    static constexpr std::string_view table = "facts";
    static constexpr std::string_view key = "cycle_id,subject_id,fact,item";

    cycle::CycleId cycle_id;
    registry::SubjectId subject_id;
    std::string fact;
    /// The item of a checklist; empty for every other fact.
    std::string item;
    std::int64_t version = 1;
    std::string path;
    FactState state = FactState::known;
    /// yes_no: 0 or 1. count: the count. share: the numerator. Checklist items: 0 or 1.
    std::int64_t number = 0;
    std::int64_t denominator = 0;
    std::optional<Date> dated_on;
    /// Ratings: the code of the rank, with "?" behind it while provisional.
    std::string choice;
    std::string paper;
    std::string reason;
    Date recorded_on;
};
BOOST_DESCRIBE_STRUCT(Fact, (),
                      (cycle_id, subject_id, fact, item, version, path, state, number, denominator,
                       dated_on, choice, paper, reason, recorded_on))

/// Seen from the subject; the same words as the rulebook's. [law: tt124-2021/4.3]
enum class Confirmer { own_statement, competent_police, tier_above };
BOOST_DESCRIBE_ENUM(Confirmer, own_statement, competent_police, tier_above)

struct Confirmation {
    static constexpr std::string_view table = "confirmations";
    static constexpr std::string_view key = "cycle_id,subject_id,event,confirmer";

    cycle::CycleId cycle_id;
    registry::SubjectId subject_id;
    std::string event;
    Confirmer confirmer = Confirmer::competent_police;
    std::int64_t version = 1;
    std::string path;
    Date confirmed_on;
    /// The place whose office confirmed; the subject's own path for its own statement.
    std::string confirmed_at_path;
    std::string paper;
};
BOOST_DESCRIBE_STRUCT(Confirmation, (),
                      (cycle_id, subject_id, event, confirmer, version, path, confirmed_on,
                       confirmed_at_path, paper))

/// The window of the cycle, or the one before it.
enum class Span { current, base };
BOOST_DESCRIBE_ENUM(Span, current, base)

struct CategoryFigure {
    static constexpr std::string_view table = "category_figures";
    static constexpr std::string_view key = "cycle_id,subject_id,category,span";

    cycle::CycleId cycle_id;
    registry::SubjectId subject_id;
    std::string category;
    Span span = Span::current;
    std::int64_t version = 1;
    std::string path;
    /// Empty: the incidents on record are the figure.
    std::optional<std::int64_t> declared;
    Date stated_on;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(CategoryFigure, (),
                      (cycle_id, subject_id, category, span, version, path, declared, stated_on,
                       source))

}  // namespace binhyen::fieldwork
