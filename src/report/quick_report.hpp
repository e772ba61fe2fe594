#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "report/result.hpp"

/// What offices ask each other by telephone every day of the two November weeks: one line per
/// commune, how many were reviewed, found to meet the standard, signed, and are late. Live until a
/// set hour, then frozen as that day's; whoever asks later sees the frozen figures and what has
/// changed since. Counts alone: no name of a person, and no name of an area.
namespace binhyen::report {

using QuickReportId = Id<struct QuickReportTag>;

struct QuickFigures {
    /// On the year's list and in scope.
    std::int64_t total = 0;
    /// Held their review meeting.
    std::int64_t reviewed = 0;
    /// "Đạt" by the latest word there is: the decision, else the committee's conclusion, else the
    /// appraisal, else their own.
    std::int64_t met = 0;
    /// The decision on them is signed, whatever it says.
    std::int64_t signed_count = 0;
    std::int64_t late = 0;

    QuickFigures& operator+=(QuickFigures const&);
    bool operator==(QuickFigures const&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuickFigures, (), (total, reviewed, met, signed_count, late))

/// The residential areas of a commune and the commune itself; or sums of several.
struct QuickLine {
    std::string path;
    QuickFigures areas;
    QuickFigures communes;

    QuickLine& operator+=(QuickLine const&);
};

using QuickLines = std::map<std::string, QuickLine>;

/// The lines of `within`, one per part of the tree named in `parts`: a line belongs to the part its
/// path begins with. For the nation the parts are provinces.
std::vector<QuickLine> gathered(QuickLines const&, std::span<std::string const> parts);

QuickLine sum_of(std::span<QuickLine const>);

/// When a kind is late: half of the time between the end of the window and the last day for the
/// decision has passed without a review, or that day has passed without a decision.
struct QuickDeadlines {
    Date review_by;
    Date decide_by;
};
BOOST_DESCRIBE_STRUCT(QuickDeadlines, (), (review_by, decide_by))

QuickDeadlines quick_deadlines(Date window_ends_on, Date decide_by);

/// The hour of the day in Vietnam, 0 to 23.
int hour_in_vietnam(Instant);

struct QuickReport {
    static constexpr std::string_view table = "quick_reports";
    static constexpr std::string_view key = "id";

    QuickReportId id;
    std::int64_t version = 1;
    std::string cycle_id;
    std::string realm_path;
    Date day;
    Instant frozen_at;
};
BOOST_DESCRIBE_STRUCT(QuickReport, (), (id, version, cycle_id, realm_path, day, frozen_at))

}  // namespace binhyen::report
