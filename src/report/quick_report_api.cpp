#include "report/quick_report_papers.hpp"
#include "report/report_api.hpp"

namespace binhyen::report {

void add_quick_report_routes(audit::Routes& routes, cycle::Shelf const& shelf,
                             ReportMeans const& means) {
    routes.get<QuickReportQuery>(
        {"/api/quick-report", "Báo cáo nhanh của một ngày, mỗi xã một dòng",
         "The telephone report of a day, one line per commune"},
        [&shelf, &means](Context& context, http::Request const&, QuickReportQuery const& query) {
            return tell_quick_report(context, shelf, means.quick_report_hour, query);
        });
    routes.get<QuickReportQuery>(
        {"/api/quick-report/picture.png", "Báo cáo nhanh dạng ảnh, không có dữ liệu cá nhân",
         "The telephone report as a picture, without personal data"},
        [&shelf, &means](Context& context, http::Request const&,
                         QuickReportQuery const& query) -> Result<http::Reply> {
            auto const report =
                TRY(tell_quick_report(context, shelf, means.quick_report_hour, query));
            return http::png_reply(quick_report_picture(report, means.notice),
                                   {file_name_of(report) + ".png"});
        });
}

}  // namespace binhyen::report
