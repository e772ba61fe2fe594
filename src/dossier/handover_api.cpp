#include "dossier/handover_api.hpp"

#include "dossier/handover_actions.hpp"
#include "dossier/handover_papers.hpp"
#include "dossier/reading_actions.hpp"

namespace binhyen::dossier {
namespace {

using http::Method;
using http::Request;

struct HandoversQuery {
    /// Of one part of the tree; empty: one's own.
    std::optional<std::string> path;
};
BOOST_DESCRIBE_STRUCT(HandoversQuery, (), (path))
constexpr http::FieldLimits limits_of(HandoversQuery const*, std::string_view) {
    return {.text_max = 200};
}

struct PostsQuery {
    std::string path;
};
BOOST_DESCRIBE_STRUCT(PostsQuery, (), (path))
constexpr http::FieldLimits limits_of(PostsQuery const*, std::string_view) {
    return {.text_max = 200};
}

HandoverId id_of(Request const& request) {
    return {std::string(request.path_parameter("id"))};
}

}  // namespace

// Beside the structs, so that argument-dependent look-up finds them.
constexpr http::FieldLimits limits_of(DrawUpHandover const*, std::string_view) {
    return {.text_max = 300};
}

constexpr http::FieldLimits limits_of(UnreadQuery const*, std::string_view field) {
    if (field == "year") return {.minimum = 2000, .maximum = 2200};
    return {.text_max = 60};
}

void add_handover_routes(audit::Routes& routes, std::string notice) {
    routes.get<HandoversQuery>({"/api/handovers", "Biên bản bàn giao của tôi, hoặc của một địa bàn",
                                "My handovers, or those of one part of the tree"},
                               [](Context& context, Request const&, HandoversQuery const& query) {
                                   return list_handovers_of(context, query.path);
                               });
    routes.get<PostsQuery>({"/api/handovers/posts", "Các chức vụ tại một nơi, để lập bàn giao",
                            "The posts at one place or subject, to draw up a handover"},
                           [](Context& context, Request const&, PostsQuery const& query) {
                               return list_posts_to_hand_over(context, query.path);
                           });
    routes.act<DrawUpHandover>(
        Method::post,
        {"/api/handovers", "Lập biên bản bàn giao việc còn dở dang", "Draw up a handover"},
        [](Context& context, Request const&, DrawUpHandover const& body) {
            return draw_up_handover(context, body);
        });
    routes.get({"/api/handovers/{id}", "Một biên bản bàn giao", "One handover"},
               [](Context& context, Request const& request) {
                   return get_handover(context, id_of(request));
               });
    routes.act(Method::post,
               {"/api/handovers/{id}/confirmation", "Xác nhận danh sách bàn giao là đúng",
                "Confirm that the list of a handover is right"},
               [](Context& context, Request const& request) -> Result<HandoverShown> {
                   auto const version = TRY(audit::expected_version(request));
                   return confirm_handover(context, id_of(request), version);
               });
    routes.get({"/api/handovers/{id}/paper.pdf", "Bản in của biên bản bàn giao",
                "The handover as a paper"},
               [notice](Context& context, Request const& request) -> Result<http::Reply> {
                   auto const shown = TRY(get_handover(context, id_of(request)));
                   return http::pdf_reply(
                       handover_paper(shown, notice),
                       {"bien-ban-ban-giao-" + shown.handover.drawn_up_on.to_text() + ".pdf",
                        http::Disposition::inline_});
               });
}

void add_reading_routes(audit::Routes& routes) {
    routes.act(Method::post,
               {"/api/dossiers/{id}/reasons-reading",
                "Người đứng đầu xác nhận đã đọc lý do chưa được công nhận",
                "The head says that the reasons were read"},
               [](Context& context, Request const& request) {
                   return read_reasons(context, {std::string(request.path_parameter("id"))});
               });
    routes.get<UnreadQuery>(
        {"/api/reasons-unread", "Đơn vị chưa được công nhận mà người đứng đầu chưa đọc lý do",
         "Whose head has not read yet why the subject was not recognised"},
        [](Context& context, Request const&, UnreadQuery const& query) {
            return list_unread_reasons(context, query);
        });
}

}  // namespace binhyen::dossier
