#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"

/// The figures of a year: how many subjects of a kind were in scope, registered and recognised in
/// one part of the tree. A subject is counted where the authority that manages it stands, so that
/// every roll-up is the sum of its parts. Nothing here is stored: the figures are counted anew
/// whenever somebody asks.
namespace binhyen::report {

/// The three kinds that are reported, and the three that make up the institutions.
enum class ResultKind { residential_area, commune, institution, agency, enterprise, school };
BOOST_DESCRIBE_ENUM(ResultKind, residential_area, commune, institution, agency, enterprise, school)

/// "Khu dân cư", "Xã, phường, thị trấn"…
std::string_view caption_of(ResultKind);

/// Whose figures a row holds: of the place asked for with everything below it; of one place below;
/// of what the place's own authority manages and none below it does.
enum class Part { whole, child, managed_directly };
BOOST_DESCRIBE_ENUM(Part, whole, child, managed_directly)

/// A figure that opens to the list of its subjects.
enum class Figure {
    in_scope,
    registered,
    recognised,
    not_recognised,
    undecided,
    with_plan,
    proposed,
    out_of_scope,
};
BOOST_DESCRIBE_ENUM(Figure, in_scope, registered, recognised, not_recognised, undecided, with_plan,
                    proposed, out_of_scope)

struct Counts {
    std::int64_t in_scope = 0;
    std::int64_t registered = 0;
    std::int64_t recognised = 0;
    std::int64_t not_recognised = 0;
    /// Registered, without a decision yet.
    std::int64_t undecided = 0;
    /// Registered with a plan on security and order.
    std::int64_t with_plan = 0;
    /// Sent in for recognition at least once.
    std::int64_t proposed = 0;
    /// On the list, but not what the circular recognises; not in any other figure.
    std::int64_t out_of_scope = 0;

    Counts& operator+=(Counts const&);
    bool operator==(Counts const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Counts, (),
                      (in_scope, registered, recognised, not_recognised, undecided, with_plan,
                       proposed, out_of_scope))

/// Recognised of registered in hundredths of a per cent, rounded half up; empty when nobody
/// registered. Only for display: no rule ever rests on it.
std::optional<std::int64_t> rate_bp(std::int64_t recognised, std::int64_t registered);

struct ResultRow {
    ResultKind kind = ResultKind::residential_area;
    std::int64_t in_scope = 0;
    std::int64_t registered = 0;
    std::int64_t recognised = 0;
    std::int64_t not_recognised = 0;
    std::int64_t undecided = 0;
    std::optional<std::int64_t> rate_bp;
    /// Empty for residential areas: the circular asks no plan of them. [law: tt124-2021/9.2a]
    std::optional<std::int64_t> with_plan;
    std::int64_t proposed = 0;
    std::int64_t out_of_scope = 0;
    Part part = Part::whole;
    /// Of the place whose row it is.
    std::string place_code;
    std::string place_label;
    /// "Xã Đắk Cấm", as it was called at the year's end.
    std::string place_name;
    /// Together with `&figure=recognised` the query of /api/results/subjects that lists what was
    /// counted.
    std::string filter;
};
BOOST_DESCRIBE_STRUCT(ResultRow, (),
                      (kind, in_scope, registered, recognised, not_recognised, undecided, rate_bp,
                       with_plan, proposed, out_of_scope, part, place_code, place_label, place_name,
                       filter))

/// A place as a result names it.
struct ResultPlace {
    std::string code;
    std::string name;
    std::string label;
    std::string type;
    std::string tier;
};
BOOST_DESCRIBE_STRUCT(ResultPlace, (), (code, name, label, type, tier))

/// One row of each kind for the whole place, or also for each place below and for what is managed
/// directly.
enum class Breadth { whole, by_place };

struct ResultTable {
    std::int64_t cycle = 0;
    ResultPlace place;
    /// Residential areas, communes, institutions: of the whole, then of each part.
    std::vector<ResultRow> rows;
    /// Agencies, enterprises, schools, in the same order of parts.
    std::vector<ResultRow> breakdown;
};
BOOST_DESCRIBE_STRUCT(ResultTable, (), (cycle, place, rows, breakdown))

/// What was counted of one kind in one part of the tree.
struct CountRow {
    /// Where the part begins: a place's path, or that path and '@' for what it manages directly.
    std::string path;
    ResultKind kind = ResultKind::residential_area;
    Counts counts;
};

/// Whose rows to make, and in what order.
struct ResultPart {
    std::string path;
    Part part = Part::whole;
    ResultPlace place;
};

struct ResultRows {
    /// Residential areas, communes, institutions, for each part.
    std::vector<ResultRow> rows;
    /// Agencies, enterprises, schools, for each part.
    std::vector<ResultRow> breakdown;
};

/// The institutions are the sum of their three kinds. A part without any subject has rows of zeros.
ResultRows result_rows(std::int64_t year, std::span<ResultPart const>, std::span<CountRow const>);

}  // namespace binhyen::report
