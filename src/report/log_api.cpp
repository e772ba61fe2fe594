#include "report/log_api.hpp"

#include <charconv>

#include "audit/problems.hpp"
#include "report/log_view.hpp"

namespace binhyen::report {
namespace {

struct RealmQuery {
    std::string path;
};
BOOST_DESCRIBE_STRUCT(RealmQuery, (), (path))

Result<std::int64_t> number_of(http::Request const& request) {
    auto const text = request.path_parameter("seq");
    std::int64_t number = 0;
    auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size())
        return refuse(audit::problems::absent());
    return number;
}

}  // namespace

void add_log_routes(audit::Routes& routes) {
    routes.get<LogQuery>(
        {"/api/log", "Nhật ký thao tác của một phần địa bàn, mới nhất trước, từng trang",
         "The log of one part of the tree, the latest first, page by page"},
        [](Context& context, http::Request const&, LogQuery const& query) {
            return show_log(context, query);
        });
    routes.get<RealmQuery>(
        {"/api/log/acts", "Những loại thao tác có trong nhật ký", "The acts that stand in the log"},
        [](Context& context, http::Request const&, RealmQuery const& query) {
            return show_acts(context, query.path);
        });
    routes.get<RealmQuery>({"/api/log/entries/{seq}", "Một lần ghi nhật ký, nội dung trước và sau",
                            "One entry of the log, with what was before and after"},
                           [](Context& context, http::Request const& request,
                              RealmQuery const& query) -> Result<LogEntry> {
                               auto const seq = TRY(number_of(request));
                               return show_entry(context, query.path, seq);
                           });
}

}  // namespace binhyen::report
