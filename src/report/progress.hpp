#pragma once

#include <array>

#include "report/result.hpp"

/// How far a year has come: of each kind, how many subjects have reached each step, and what is
/// late. A step once reached stays reached, except `returned`, which counts what lies with the
/// subject again now.
namespace binhyen::report {

/// The days after which a kind is late. [law: tt124-2021/9.1]
struct Deadlines {
    Date registration_ends_on;
    Date decide_by;
};

/// In the order residential area, commune, agency, enterprise, school.
using KindDeadlines = std::array<Deadlines, 5>;

struct ProgressRow {
    ResultKind kind = ResultKind::residential_area;
    std::int64_t enrolled = 0;
    std::int64_t registered = 0;
    /// Has judged itself by every criterion.
    std::int64_t assessed = 0;
    std::int64_t submitted = 0;
    std::int64_t returned = 0;
    std::int64_t appraised = 0;
    std::int64_t concluded = 0;
    std::int64_t decided = 0;
    std::int64_t recognised = 0;
    /// Registered after the first quarter.
    std::int64_t registered_late = 0;
    /// The first quarter has passed without a registration.
    std::int64_t unregistered = 0;
    /// Sent in after the last day for a decision.
    std::int64_t submitted_late = 0;
    std::int64_t decided_late = 0;
    /// Registered, the last day has passed, and nothing was sent in.
    std::int64_t silent = 0;
    /// Registered, the last day has passed, and nothing is decided; the silent are among them.
    std::int64_t overdue = 0;
    /// The latest of its kinds where a row holds several.
    Date registration_ends_on;
    Date decide_by;

    ProgressRow& operator+=(ProgressRow const&);
};
BOOST_DESCRIBE_STRUCT(ProgressRow, (),
                      (kind, enrolled, registered, assessed, submitted, returned, appraised,
                       concluded, decided, recognised, registered_late, unregistered,
                       submitted_late, decided_late, silent, overdue, registration_ends_on,
                       decide_by))

struct ProgressRows {
    /// Residential areas, communes, institutions.
    std::vector<ProgressRow> rows;
    /// Agencies, enterprises, schools.
    std::vector<ProgressRow> breakdown;
};

/// Adds up what was counted in each cycle; a kind without subjects has a row of zeros.
ProgressRows progress_rows(std::span<ProgressRow const> counted);

}  // namespace binhyen::report
