#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "report/quick_report_store.hpp"

/// The telephone report as people read it: of a place they may read, one line per commune below it
/// (of the nation one per province), in the order of districts and names.
namespace binhyen::report {

struct QuickReportQuery {
    std::int64_t year = 0;
    /// Label or code.
    std::string place;
    /// Empty: today.
    std::optional<Date> on;
};
BOOST_DESCRIBE_STRUCT(QuickReportQuery, (), (year, place, on))

struct QuickPart {
    ResultPlace place;
    /// The place above it, where that is not the one asked for; empty else.
    std::string above;
    QuickFigures areas;
    QuickFigures communes;
};
BOOST_DESCRIBE_STRUCT(QuickPart, (), (place, above, areas, communes))

/// Figures of another moment, in the order of the lines; the sum comes first.
struct QuickComparison {
    Date day;
    std::vector<QuickFigures> areas;
    std::vector<QuickFigures> communes;
};
BOOST_DESCRIBE_STRUCT(QuickComparison, (), (day, areas, communes))

/// `late_days`: nothing was frozen then and the day is over.
enum class QuickState { live, frozen };
BOOST_DESCRIBE_ENUM(QuickState, live, frozen)

struct QuickReportShown {
    std::int64_t year = 0;
    ResultPlace place;
    Date day;
    Date today;
    QuickState state = QuickState::live;
    std::optional<Instant> frozen_at;
    /// Until this hour of the day the figures of today are live.
    std::int64_t hour = 0;
    QuickDays days;
    QuickFigures areas;
    QuickFigures communes;
    std::vector<QuickPart> lines;
    /// The frozen day before this one.
    std::optional<QuickComparison> before;
    /// The figures now, beside frozen ones that have changed since.
    std::optional<QuickComparison> since;
    /// Frozen days, the latest first.
    std::vector<Date> frozen_days;
};
BOOST_DESCRIBE_STRUCT(QuickReportShown, (),
                      (year, place, day, today, state, frozen_at, hour, days, areas, communes,
                       lines, before, since, frozen_days))

/// `hour`: from it on a day is frozen. Refuses `quick_report_absent` for a day that is not today
/// and was never frozen.
Result<QuickReportShown> tell_quick_report(Context&, cycle::Shelf const&, int hour,
                                           QuickReportQuery const&);

QuickDays quick_days_of(cycle::Scheme const&);

}  // namespace binhyen::report
