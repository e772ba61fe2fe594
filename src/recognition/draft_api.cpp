#include "recognition/draft_api.hpp"

#include "audit/problems.hpp"
#include "recognition/draft_actions.hpp"
#include "recognition/draft_view.hpp"

namespace binhyen::recognition {
namespace {

using http::Method;
using http::Request;

constexpr std::int64_t first_year = 2000;
constexpr std::int64_t last_year = 2200;

struct OfficeQuery {
    std::int64_t year = 0;
    /// Label of the place whose office decides.
    std::string place;
};
BOOST_DESCRIBE_STRUCT(OfficeQuery, (), (year, place))
constexpr http::FieldLimits limits_of(OfficeQuery const*, std::string_view) {
    return {.text_max = 60, .minimum = first_year, .maximum = last_year};
}

DraftId id_of(Request const& request) {
    return {std::string(request.path_parameter("id"))};
}

Result<DraftRef> ref_of(Request const& request) {
    auto const version = TRY(audit::expected_version(request));
    // Nought stands for "no screen" inside, and is no version a page could have seen.
    if (version < 1) return refuse(audit::problems::version_missing());
    return DraftRef{id_of(request), version};
}

void add_reading(audit::Routes& routes, cycle::Shelf const& shelf, RecognitionMeans const& means) {
    routes.get<OfficeQuery>(
        {"/api/decision-drafts", "Dự thảo quyết định của một nơi, và kết luận còn chờ soạn",
         "The drafts of decisions of one office, and what is still to be drafted"},
        [&shelf](Context& context, Request const&, OfficeQuery const& query) {
            return list_drafts_of(context, shelf, query.year, query.place);
        });
    routes.get({"/api/decision-drafts/{id}",
                "Một dự thảo quyết định: danh sách, căn cứ, ai kết luận khác số liệu",
                "One draft: its list, its grounds, who departed from the engine"},
               [&shelf](Context& context, Request const& request) {
                   return view_draft(context, shelf, id_of(request));
               });
    routes.get({"/api/decision-drafts/{id}/paper.pdf", "Bản xem trước của quyết định",
                "The decision as it would be printed"},
               [&means](Context& context, Request const& request) -> Result<http::Reply> {
                   auto const paper = TRY(read_draft(context, id_of(request)));
                   auto papers = means.papers;
                   if (papers.notice.empty()) papers.notice = draft_notice;
                   paper::Typesetter typesetter;
                   return http::pdf_reply(paper::to_pdf(typesetter, decision_page(papers, paper),
                                                        properties_of(paper.decision)),
                                          {"Du-thao-quyet-dinh.pdf", http::Disposition::inline_});
               });
}

void add_secretarys_acts(audit::Routes& routes, cycle::Shelf const& shelf) {
    routes.act<PrepareDraft>(Method::post,
                             {"/api/decision-drafts", "Soạn dự thảo quyết định từ một kết luận",
                              "Prepare a decision from a conclusion"},
                             [&shelf](Context& context, Request const&, PrepareDraft const& body) {
                                 return prepare_draft(context, shelf, body);
                             });
    routes.act<ReviseDraft>(
        Method::put, {"/api/decision-drafts/{id}", "Sửa dự thảo quyết định", "Change a draft"},
        [&shelf](Context& context, Request const& request,
                 ReviseDraft const& body) -> Result<DecisionDraft> {
            auto const ref = TRY(ref_of(request));
            return revise_draft(context, shelf, ref, body);
        });
    routes.act(Method::remove,
               {"/api/decision-drafts/{id}", "Hủy dự thảo quyết định", "Withdraw a draft"},
               [](Context& context, Request const& request) -> Result<DecisionDraft> {
                   auto const ref = TRY(ref_of(request));
                   return withdraw_draft(context, ref);
               });
    routes.act(
        Method::post,
        {"/api/decision-drafts/{id}/signature-request", "Trình ký", "Send a draft for signature"},
        [&shelf](Context& context, Request const& request) -> Result<DecisionDraft> {
            auto const ref = TRY(ref_of(request));
            return send_draft(context, shelf, ref);
        });
    routes.act(Method::remove,
               {"/api/decision-drafts/{id}/signature-request", "Rút lại dự thảo đã trình ký",
                "Take a draft back before it is signed"},
               [](Context& context, Request const& request) -> Result<DecisionDraft> {
                   auto const ref = TRY(ref_of(request));
                   return take_draft_back(context, ref);
               });
}

void add_chairmans_acts(audit::Routes& routes, cycle::Shelf const& shelf,
                        RecognitionMeans const& means) {
    routes.act<HandBackDraft>(Method::post,
                              {"/api/decision-drafts/{id}/returns",
                               "Trả lại dự thảo để sửa, kèm lý do", "Hand a draft back with words"},
                              [](Context& context, Request const& request,
                                 HandBackDraft const& body) -> Result<DecisionDraft> {
                                  auto const ref = TRY(ref_of(request));
                                  return hand_draft_back(context, ref, body);
                              });
    routes.act(
        Method::post,
        {"/api/decision-drafts/{id}/issuance", "Ban hành quyết định theo dự thảo",
         "Issue the decision as it was prepared"},
        [&shelf, &means](Context& context, Request const& request) -> Result<IssuedDecision> {
            auto const ref = TRY(ref_of(request));
            return issue_draft(context, shelf, means.random, ref);
        });
}

}  // namespace

// The bounds of what is sent, beside the structs so that argument-dependent look-up finds them.

constexpr http::FieldLimits limits_of(PrepareDraft const*, std::string_view field) {
    if (field == "year") return {.minimum = first_year, .maximum = last_year};
    if (field == "number") return {.text_max = 60, .may_be_missing = true};
    return {.text_max = 200, .count_max = 1'000};
}

constexpr http::FieldLimits limits_of(ReviseDraft const*, std::string_view field) {
    if (field == "number") return {.text_max = 60, .may_be_missing = true};
    return {.text_max = 200, .count_max = 1'000};
}

constexpr http::FieldLimits limits_of(HandBackDraft const*, std::string_view) {
    return {.text_max = 2'000, .tidy = http::Tidy::lines};
}

void add_draft_routes(audit::Routes& routes, cycle::Shelf const& shelf,
                      RecognitionMeans const& means) {
    add_reading(routes, shelf, means);
    add_secretarys_acts(routes, shelf);
    add_chairmans_acts(routes, shelf, means);
}

}  // namespace binhyen::recognition
