#pragma once

#include <optional>

#include "audit/acting.hpp"
#include "cycle/cycle.hpp"
#include "report/quick_report.hpp"

namespace binhyen::report {

/// Of residential areas and of communes.
struct QuickDays {
    QuickDeadlines areas;
    QuickDeadlines communes;
};
BOOST_DESCRIBE_STRUCT(QuickDays, (), (areas, communes))

/// As it stands now, of one part of the tree.
QuickLines count_quick_report(storage::Transaction&, cycle::CycleId const&, std::string_view path,
                              QuickDays const&, Date day);

std::optional<QuickReport> find_quick_report(storage::Transaction&, cycle::CycleId const&, Date);
/// The latest first.
std::vector<QuickReport> list_quick_reports(storage::Transaction&, cycle::CycleId const&);
QuickLines list_quick_lines(storage::Transaction&, QuickReportId const&, std::string_view path);
void insert(audit::Transaction&, QuickReport const&, QuickLines const&);

}  // namespace binhyen::report
