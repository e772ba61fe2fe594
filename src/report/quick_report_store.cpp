#include "report/quick_report_store.hpp"

#include "audit/actor.hpp"
#include "report/queries.hpp"

namespace binhyen::report {
namespace {

struct CountedRow {
    std::string path;
    ResultKind kind = ResultKind::residential_area;
    std::int64_t total = 0;
    std::int64_t reviewed = 0;
    std::int64_t met = 0;
    std::int64_t signed_count = 0;
    std::int64_t late = 0;
};
BOOST_DESCRIBE_STRUCT(CountedRow, (), (path, kind, total, reviewed, met, signed_count, late))

struct LineRow {
    static constexpr std::string_view table = "quick_report_lines";
    static constexpr std::string_view key = "report_id,path";

    QuickReportId report_id;
    std::string path;
    std::int64_t areas_total = 0;
    std::int64_t areas_reviewed = 0;
    std::int64_t areas_met = 0;
    std::int64_t areas_signed = 0;
    std::int64_t areas_late = 0;
    std::int64_t communes_total = 0;
    std::int64_t communes_reviewed = 0;
    std::int64_t communes_met = 0;
    std::int64_t communes_signed = 0;
    std::int64_t communes_late = 0;
};
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (report_id, path, areas_total, areas_reviewed, areas_met, areas_signed,
                       areas_late, communes_total, communes_reviewed, communes_met, communes_signed,
                       communes_late))

LineRow row_of(QuickReportId const& report, QuickLine const& line) {
    return {.report_id = report,
            .path = line.path,
            .areas_total = line.areas.total,
            .areas_reviewed = line.areas.reviewed,
            .areas_met = line.areas.met,
            .areas_signed = line.areas.signed_count,
            .areas_late = line.areas.late,
            .communes_total = line.communes.total,
            .communes_reviewed = line.communes.reviewed,
            .communes_met = line.communes.met,
            .communes_signed = line.communes.signed_count,
            .communes_late = line.communes.late};
}

QuickLine line_of(LineRow const& row) {
    return {.path = row.path,
            .areas = {row.areas_total, row.areas_reviewed, row.areas_met, row.areas_signed,
                      row.areas_late},
            .communes = {row.communes_total, row.communes_reviewed, row.communes_met,
                         row.communes_signed, row.communes_late}};
}

}  // namespace

QuickLines count_quick_report(storage::Transaction& tx, cycle::CycleId const& cycle,
                              std::string_view path, QuickDays const& days, Date day) {
    QuickLines lines;
    for (auto const& row : tx.list<CountedRow>(
             queries::count_quick_report, cycle, path, path_end(path), day, days.areas.review_by,
             days.areas.decide_by, days.communes.review_by, days.communes.decide_by)) {
        auto& line = lines[row.path];
        line.path = row.path;
        auto& figures = row.kind == ResultKind::commune ? line.communes : line.areas;
        figures = {row.total, row.reviewed, row.met, row.signed_count, row.late};
    }
    return lines;
}

std::optional<QuickReport> find_quick_report(storage::Transaction& tx, cycle::CycleId const& cycle,
                                             Date day) {
    return tx.find<QuickReport>(queries::find_quick_report, cycle, day);
}

std::vector<QuickReport> list_quick_reports(storage::Transaction& tx, cycle::CycleId const& cycle) {
    return tx.list<QuickReport>(queries::list_quick_reports, cycle);
}

QuickLines list_quick_lines(storage::Transaction& tx, QuickReportId const& report,
                            std::string_view path) {
    QuickLines lines;
    for (auto const& row :
         tx.list<LineRow>(queries::list_quick_lines, report, path, path_end(path)))
        lines[row.path] = line_of(row);
    return lines;
}

void insert(audit::Transaction& tx, QuickReport const& report, QuickLines const& lines) {
    tx.insert(queries::insert_quick_report, report);
    for (auto const& [path, line] : lines)
        tx.insert(queries::insert_quick_line, row_of(report.id, line));
}

}  // namespace binhyen::report
