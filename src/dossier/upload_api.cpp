#include "dossier/upload_api.hpp"

namespace binhyen::dossier {

using http::Method;
using http::Request;

namespace {

/// What comes through a weak link within a minute or so.
constexpr std::uint64_t piece_bytes_max = 1024ULL * 1024;

struct PieceQuery {
    std::int64_t offset = 0;
};
BOOST_DESCRIBE_STRUCT(PieceQuery, (), (offset))
constexpr http::FieldLimits limits_of(PieceQuery const*, std::string_view) {
    return {.minimum = 0, .maximum = evidence_bytes_max};
}

UploadId upload_of(Request const& request, std::string_view name) {
    return {std::string(request.path_parameter(name))};
}

Result<UploadProgress> take_piece(Context& context, UploadFolders const& folders,
                                  Request const& request) {
    auto const query = TRY(http::parse_query<PieceQuery>(request));
    INVARIANT(request.upload.has_value());
    return continue_upload(context, folders,
                           {upload_of(request, "id"), query.offset, request.upload->file});
}

}  // namespace

// Beside BeginUpload, so that argument-dependent look-up finds it.
constexpr http::FieldLimits limits_of(BeginUpload const*, std::string_view field) {
    return {.text_max = 500,
            .minimum = 0,
            .maximum = 1'000'000'000,
            .may_be_missing = field == "criterion" || field == "paper"};
}

void add_upload_routes(audit::Routes& routes, cycle::Shelf const& shelf,
                       UploadFolders const& folders) {
    routes.act<BeginUpload>(
        Method::post,
        {"/api/dossiers/{id}/uploads", "Bắt đầu gửi một tệp theo từng phần, hoặc gửi tiếp",
         "Begin to send a file piece by piece, or go on with it"},
        [&shelf, folders](Context& context, Request const& request, BeginUpload const& body) {
            return begin_upload(context, shelf, folders,
                                {std::string(request.path_parameter("id"))}, body);
        });
    routes.get({"/api/uploads/{id}", "Tệp đã đến được bao nhiêu", "How far a file has come"},
               [folders](Context& context, Request const& request) {
                   return find_progress(context, folders, upload_of(request, "id"));
               });
    routes.upload<PieceQuery>(
        {"/api/uploads/{id}", "Gửi phần tiếp theo, từ đúng chỗ đã dừng",
         "Send the next piece, from where the last one ended"},
        piece_bytes_max,
        [folders](Context& context, Request const& request) {
            return take_piece(context, folders, request);
        },
        Method::patch);
    routes.act(Method::remove, {"/api/uploads/{id}", "Thôi gửi tệp này", "Give up this file"},
               [folders](Context& context, Request const& request) -> Result<http::Reply> {
                   TRY(give_up_upload(context, folders, upload_of(request, "id")));
                   return http::empty_reply();
               });
    routes.act(Method::post,
               {"/api/dossiers/{id}/uploads/{upload}/evidence",
                "Đưa tệp đã gửi xong vào hồ sơ làm tài liệu minh chứng",
                "Attach the file that has arrived whole as evidence"},
               [&shelf, folders](Context& context, Request const& request) {
                   return attach_upload(context, shelf, folders,
                                        {std::string(request.path_parameter("id"))},
                                        upload_of(request, "upload"));
               });
}

}  // namespace binhyen::dossier
