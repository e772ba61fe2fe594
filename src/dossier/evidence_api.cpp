#include "dossier/evidence_api.hpp"

#include "dossier/evidence_actions.hpp"
#include "dossier/upload.hpp"

namespace binhyen::dossier {
namespace {

using http::Request;

struct EvidenceQuery {
    std::string name;
    std::optional<std::string> criterion;
    std::optional<std::string> paper;
    std::optional<Date> effective_on;
};
BOOST_DESCRIBE_STRUCT(EvidenceQuery, (), (name, criterion, paper, effective_on))
constexpr http::FieldLimits limits_of(EvidenceQuery const*, std::string_view) {
    return {.text_max = 500};
}

struct RemovalReason {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RemovalReason, (), (reason))
constexpr http::FieldLimits limits_of(RemovalReason const*, std::string_view) {
    return {.text_max = 2'000, .tidy = http::Tidy::lines};
}

Result<AttachedEvidence> attach(Context& context, cycle::Shelf const& shelf,
                                std::string const& folder, Request const& request) {
    auto const query = TRY(http::parse_query<EvidenceQuery>(request));
    INVARIANT(request.upload.has_value());
    return attach_evidence(context, shelf, folder, {std::string(request.path_parameter("id"))},
                           {.shown = {.name = query.name,
                                      .criterion = query.criterion.value_or(""),
                                      .paper = query.paper.value_or(""),
                                      .effective_on = query.effective_on},
                            .file = request.upload->file});
}

}  // namespace

void add_evidence_routes(audit::Routes& routes, cycle::Shelf const& shelf,
                         std::string evidence_folder) {
    routes.upload<EvidenceQuery>(
        {"/api/dossiers/{id}/evidence",
         "Thêm một tài liệu minh chứng (nội dung tệp là thân yêu cầu)",
         "Attach a file; the request's body is its content"},
        evidence_bytes_max, [&shelf, evidence_folder](Context& context, Request const& request) {
            return attach(context, shelf, evidence_folder, request);
        });
    routes.get({"/api/evidence/{id}/content", "Mở một tài liệu minh chứng", "Open a file"},
               [evidence_folder](Context& context, Request const& request) -> Result<http::Reply> {
                   auto const opened = TRY(open_evidence(
                       context, evidence_folder, {std::string(request.path_parameter("id"))}));
                   // Never shown inside our own origin: a file can hold script.
                   return http::file_reply(
                       {.file = opened.file, .after_sending = http::FileBody::AfterSending::keep},
                       opened.evidence.media_type,
                       {opened.evidence.name, http::Disposition::attachment});
               });
    routes.act<RemovalReason>(
        http::Method::remove,
        {"/api/evidence/{id}", "Gỡ một tài liệu khỏi hồ sơ, kèm lý do",
         "Remove a file from the dossier, with a reason"},
        [&shelf](Context& context, Request const& request,
                 RemovalReason const& body) -> Result<Evidence> {
            auto const version = TRY(audit::expected_version(request));
            return remove_evidence(
                context, shelf,
                {{std::string(request.path_parameter("id"))}, version, body.reason});
        });
}

}  // namespace binhyen::dossier
