#include "recognition/recognition_api.hpp"

#include <chrono>
#include <memory>

#include "http/throttle.hpp"
#include "recognition/decision_actions.hpp"
#include "recognition/draft_api.hpp"
#include "recognition/problems.hpp"
#include "recognition/recognition_view.hpp"
#include "recognition/register_api.hpp"

namespace binhyen::recognition {
namespace {

struct PlaceQuery {
    std::int64_t year = 0;
    /// Label or code.
    std::string place;
};
BOOST_DESCRIBE_STRUCT(PlaceQuery, (), (year, place))

/// What the paper itself says, and whether it still holds: nothing else of the register.
struct VerifiedCertificate {
    CertificateState state = CertificateState::valid;
    std::int64_t year = 0;
    dossier::Kind kind = dossier::Kind::residential_area;
    std::string subject_name;
    std::string place_name;
    std::string issuer_name;
    std::string signer_title;
    std::string signer_name;
    std::string decision_number;
    Date issued_on;
    std::int64_t register_number = 0;
    /// Of a demonstration: that none of it is true. Empty elsewhere.
    std::string notice;
};
BOOST_DESCRIBE_STRUCT(VerifiedCertificate, (),
                      (state, year, kind, subject_name, place_name, issuer_name, signer_title,
                       signer_name, decision_number, issued_on, register_number, notice))

VerifiedCertificate verified(Certificate const& certificate, std::string const& notice) {
    return {.state = certificate.state,
            .year = certificate.year,
            .kind = certificate.kind,
            .subject_name = certificate.subject_name,
            .place_name = certificate.place_name,
            .issuer_name = certificate.issuer_name,
            .signer_title = certificate.signer_title,
            .signer_name = certificate.signer_name,
            .decision_number = certificate.decision_number,
            .issued_on = certificate.issued_on,
            .register_number = certificate.register_number,
            .notice = notice};
}

std::string id_of(http::Request const& request) {
    return std::string(request.path_parameter("id"));
}

void add_decisions(audit::Routes& routes, cycle::Shelf const& shelf,
                   RecognitionMeans const& means) {
    routes.act<IssueDecision>(
        http::Method::post,
        {"/api/decisions", "Ban hành quyết định công nhận cho một danh sách đơn vị",
         "Issue a decision for a list of subjects, with the certificates of those recognised"},
        [&shelf, &means](Context& context, http::Request const&, IssueDecision const& body) {
            return issue_decision(context, shelf, means.random, body);
        });
    routes.get<PlaceQuery>({"/api/decisions", "Các quyết định công nhận của một địa bàn trong năm",
                            "The decisions of a year in one part of the tree"},
                           [](Context& context, http::Request const&, PlaceQuery const& query) {
                               return list_decisions(context, query.year, query.place);
                           });
    routes.get({"/api/decisions/{id}", "Một quyết định, danh sách và các Giấy công nhận kèm theo",
                "One decision, its list and its certificates"},
               [](Context& context, http::Request const& request) {
                   return get_decision(context, DecisionId{id_of(request)});
               });
    routes.get(
        {"/api/decisions/{id}/paper.pdf", "Bản in của quyết định", "The decision as a paper"},
        [&means](Context& context, http::Request const& request) -> Result<http::Reply> {
            auto const paper = TRY(read_decision(context, DecisionId{id_of(request)}));
            paper::Typesetter typesetter;
            return http::pdf_reply(
                paper::to_pdf(typesetter, decision_page(means.papers, paper),
                              properties_of(paper.decision)),
                {decision_file_name(paper.decision) + ".pdf", http::Disposition::inline_});
        });
}

void add_certificates(audit::Routes& routes, RecognitionMeans const& means) {
    routes.get<PlaceQuery>({"/api/certificates", "Sổ Giấy công nhận của một địa bàn trong năm",
                            "The register of certificates of a year in one part of the tree"},
                           [](Context& context, http::Request const&, PlaceQuery const& query) {
                               return list_certificates(context, query.year, query.place);
                           });
    routes.get({"/api/certificates/{id}", "Một Giấy công nhận", "One certificate"},
               [](Context& context, http::Request const& request) {
                   return get_certificate(context, CertificateId{id_of(request)});
               });
    routes.get({"/api/dossiers/{id}/certificate", "Giấy công nhận của một hồ sơ",
                "The certificate that a dossier led to"},
               [](Context& context, http::Request const& request) {
                   return get_certificate_of(context, dossier::DossierId{id_of(request)});
               });
    routes.get(
        {"/api/certificates/{id}/paper.pdf", "Bản in của Giấy công nhận",
         "The certificate as a paper"},
        [&means](Context& context, http::Request const& request) -> Result<http::Reply> {
            auto const paper = TRY(read_certificate(context, CertificateId{id_of(request)}));
            paper::Typesetter typesetter;
            return http::pdf_reply(
                paper::to_pdf(typesetter, certificate_page(means.papers, paper),
                              properties_of(paper.certificate)),
                {certificate_file_name(paper.certificate) + ".pdf", http::Disposition::inline_});
        });
}

// A code cannot be guessed; the throttle only keeps one visitor from busying the database.
void add_verification(http::Routes& routes, RecognitionMeans const& means) {
    http::Route route;
    route.method = http::Method::get;
    route.pattern = "/api/public/certificates/{token}";
    route.summary_vi = "Kiểm tra một Giấy công nhận bằng mã trên giấy; không cần đăng nhập";
    route.summary_en = "Check a certificate by the code on it; without signing in";
    route.tag = "recognition";
    route.access = http::Access::everyone;
    route.schema_out = http::reply_schema_of<VerifiedCertificate>();
    auto const throttle = std::make_shared<http::Throttle>(
        http::ThrottleLimits{.burst = 60, .refill = std::chrono::milliseconds{1'000}});
    route.handler = [&means, throttle](http::Request const& request) -> Result<http::Reply> {
        if (!throttle->take(request.remote_address, request.received_at))
            return refuse(problems::verification_too_often());
        auto const certificate =
            TRY(verify_certificate(means.database, request.path_parameter("token")));
        return http::json_reply(verified(certificate, means.papers.notice));
    };
    routes.add(std::move(route));
}

}  // namespace

void add_routes(http::Routes& plain, audit::Entrance& entrance, cycle::Shelf const& shelf,
                RecognitionMeans const& means) {
    audit::Routes routes(plain, entrance, "recognition");
    add_decisions(routes, shelf, means);
    add_draft_routes(routes, shelf, means);
    add_certificates(routes, means);
    add_verification(plain, means);
    add_register_routes(plain, routes, means);
}

}  // namespace binhyen::recognition
