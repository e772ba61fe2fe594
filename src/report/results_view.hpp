#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"
#include "report/failure.hpp"
#include "report/progress.hpp"
#include "report/result.hpp"

/// A year's figures for people: each asks for the right to read at the place, and whoever lacks it
/// learns nothing, not even that the place exists.
namespace binhyen::report {

/// `place` is a label or a code.
Result<ResultTable> tell_results(Context&, std::int64_t year, std::string_view place, Breadth);

struct SubjectsQuery {
    std::int64_t year = 0;
    std::string place;
    ResultKind kind = ResultKind::residential_area;
    Figure figure = Figure::in_scope;
    /// Empty: the whole of the place.
    std::optional<Part> part;
    std::optional<std::string> after_sort_key;
    std::optional<std::string> after_id;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(SubjectsQuery, (),
                      (year, place, kind, figure, part, after_sort_key, after_id, limit))

struct SubjectsPage {
    std::vector<dossier::Dossier> dossiers;
    /// False: this was the last page.
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(SubjectsPage, (), (dossiers, has_more))

/// What a figure counted.
Result<SubjectsPage> list_result_subjects(Context&, SubjectsQuery const&);

struct FailuresQuery {
    std::int64_t year = 0;
    std::string place;
    /// Empty: every kind.
    std::optional<ResultKind> kind;
    std::optional<Part> part;
    std::optional<std::string> after_sort_key;
    std::optional<std::string> after_id;
    /// At most 50: each is judged again.
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(FailuresQuery, (), (year, place, kind, part, after_sort_key, after_id, limit))

/// The subjects that were not recognised, each with the clauses it failed and why.
Result<FailuresPage> list_failures(Context&, cycle::Shelf const&, FailuresQuery const&);

struct Progress {
    std::int64_t cycle = 0;
    ResultPlace place;
    /// The day that "late" is measured by.
    Date today;
    std::vector<ProgressRow> rows;
    std::vector<ProgressRow> breakdown;
};
BOOST_DESCRIBE_STRUCT(Progress, (), (cycle, place, today, rows, breakdown))

Result<Progress> tell_progress(Context&, cycle::Shelf const&, std::int64_t year,
                               std::string_view place);

}  // namespace binhyen::report
