#include "report/report_api.hpp"

#include "report/desk_view.hpp"
#include "report/log_api.hpp"
#include "report/results_papers.hpp"
#include "report/results_view.hpp"
#include "report/search_view.hpp"

namespace binhyen::report {
namespace {

enum class By { place };
BOOST_DESCRIBE_ENUM(By, place)

struct ResultQuery {
    std::int64_t year = 0;
    /// Label or code.
    std::string place;
    /// `place`: a row for each place below as well.
    std::optional<By> by;
};
BOOST_DESCRIBE_STRUCT(ResultQuery, (), (year, place, by))

struct PlaceQuery {
    std::int64_t year = 0;
    std::string place;
};
BOOST_DESCRIBE_STRUCT(PlaceQuery, (), (year, place))

Result<ResultTable> tell(Context& context, ResultQuery const& query) {
    return tell_results(context, query.year, query.place,
                        query.by ? Breadth::by_place : Breadth::whole);
}

void add_tables(audit::Routes& routes, ReportMeans const& means) {
    routes.get<ResultQuery>(
        {"/api/results", "Kết quả của một địa bàn trong năm; by=place: theo từng địa bàn bên dưới",
         "A place's results of a year; by=place: also of each place below"},
        [](Context& context, http::Request const&, ResultQuery const& query) {
            return tell(context, query);
        });
    routes.get<ResultQuery>(
        {"/api/results/table.csv", "Bảng kết quả dạng CSV", "The table of results as CSV"},
        [&means](Context& context, http::Request const&,
                 ResultQuery const& query) -> Result<http::Reply> {
            auto const table = TRY(tell(context, query));
            return http::csv_reply(results_as_csv(table, means.notice),
                                   {file_name_of(table) + ".csv"});
        });
    routes.get<ResultQuery>({"/api/results/table.xlsx", "Bảng kết quả dạng bảng tính",
                             "The table of results as a spreadsheet"},
                            [&means](Context& context, http::Request const&,
                                     ResultQuery const& query) -> Result<http::Reply> {
                                auto const table = TRY(tell(context, query));
                                return http::xlsx_reply(
                                    results_as_xlsx(table, means.notice, context.now),
                                    {file_name_of(table) + ".xlsx"});
                            });
}

}  // namespace

void add_routes(http::Routes& plain, audit::Entrance& entrance, cycle::Shelf const& shelf,
                ReportMeans const& means) {
    audit::Routes routes(plain, entrance, "report");

    add_tables(routes, means);
    add_log_routes(routes);
    add_quick_report_routes(routes, shelf, means);
    routes.get<SubjectsQuery>(
        {"/api/results/subjects", "Danh sách đơn vị đằng sau một con số của bảng kết quả",
         "The subjects that a figure of the results counts"},
        [](Context& context, http::Request const&, SubjectsQuery const& query) {
            return list_result_subjects(context, query);
        });
    routes.get<FailuresQuery>(
        {"/api/results/failures", "Các đơn vị chưa được công nhận, kèm Điều, khoản, điểm và lý do",
         "The subjects not recognised, each with the clauses it failed and why"},
        [&shelf](Context& context, http::Request const&, FailuresQuery const& query) {
            return list_failures(context, shelf, query);
        });
    routes.get<SearchQuery>({"/api/search", "Tìm đơn vị và địa bàn theo tên hoặc mã, khi đang gõ",
                             "Finds subjects and places by name or code, as one types"},
                            [](Context& context, http::Request const&, SearchQuery const& query) {
                                return search(context, query);
                            });
    routes.get<PlaceQuery>(
        {"/api/progress", "Tiến độ trong năm và những việc chậm",
         "How far the year has come, and what is late"},
        [&shelf](Context& context, http::Request const&, PlaceQuery const& query) {
            return tell_progress(context, shelf, query.year, query.place);
        });
    routes.get<PlaceQuery>(
        {"/api/desk", "Bàn làm việc: việc cần làm, của ai, trước ngày nào",
         "The desk: what is to be done, by whom and until when"},
        [&shelf](Context& context, http::Request const&, PlaceQuery const& query) {
            return tell_desk(context, shelf, query.year, query.place);
        });
}

}  // namespace binhyen::report
