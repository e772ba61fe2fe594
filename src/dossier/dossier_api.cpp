#include "dossier/dossier_api.hpp"

#include "audit/problems.hpp"
#include "dossier/appraisal_actions.hpp"
#include "dossier/appraisal_view.hpp"
#include "dossier/assessment_actions.hpp"
#include "dossier/delegation_api.hpp"
#include "dossier/dossier_view.hpp"
#include "dossier/enrolment_actions.hpp"
#include "dossier/evidence_api.hpp"
#include "dossier/handover_api.hpp"
#include "dossier/history_view.hpp"
#include "dossier/profile_actions.hpp"
#include "dossier/questions_view.hpp"
#include "dossier/records_view.hpp"
#include "dossier/registration_actions.hpp"
#include "dossier/scope_view.hpp"
#include "dossier/upload_api.hpp"

namespace binhyen::dossier {
namespace {

using http::Method;
using http::Request;

constexpr std::int64_t first_year = 2000;
constexpr std::int64_t last_year = 2200;

DossierId id_of(Request const& request) {
    return {std::string(request.path_parameter("id"))};
}

Result<DossierRef> ref_of(Request const& request) {
    auto const version = TRY(audit::expected_version(request));
    // Nought stands for "no screen" inside, and is no version a page could have seen.
    if (version < 1) return refuse(audit::problems::version_missing());
    return DossierRef{id_of(request), version};
}

// The acts on one dossier differ in their body and their action alone.
template <class Body, class Action>
auto on_one(cycle::Shelf const& shelf, Action action) {
    return [&shelf, action](Context& context, Request const& request,
                            Body const& body) -> Result<Dossier> {
        auto const ref = TRY(ref_of(request));
        return action(context, shelf, ref, body);
    };
}

void add_reading(audit::Routes& routes, cycle::Shelf const& shelf) {
    routes.get<DossierQuery>({"/api/dossiers", "Danh sách hồ sơ của một địa bàn, từng trang",
                              "The dossiers of one part of the tree, page by page"},
                             [&shelf](Context& context, Request const&, DossierQuery const& query) {
                                 return list_dossiers(context, shelf, query);
                             });
    routes.get<RecordsQuery>(
        {"/api/records",
         "Số liệu đã ghi của nhiều đơn vị cùng loại, và những gì các đơn vị được hỏi",
         "What is on record of many subjects of one kind, and what they are asked"},
        [&shelf](Context& context, Request const&, RecordsQuery const& query) {
            return list_records(context, shelf, query);
        });
    routes.get({"/api/dossiers/{id}", "Một hồ sơ, kèm lý do của từng tiêu chí",
                "One dossier with the reasons of every criterion"},
               [&shelf](Context& context, Request const& request) {
                   return view_dossier(context, shelf, id_of(request));
               });
    routes.get({"/api/dossiers/{id}/questions",
                "Số liệu, sự việc, giấy tờ và thành phần họp mà hồ sơ này hỏi",
                "What this dossier asks for: facts, events, papers, who attends"},
               [&shelf](Context& context, Request const& request) {
                   return view_questions(context, shelf, id_of(request));
               });
    routes.get({"/api/dossiers/{id}/history", "Ai đã làm gì với hồ sơ này, từ đầu",
                "Who did what to this dossier, from the beginning"},
               [](Context& context, Request const& request) {
                   return view_history(context, id_of(request));
               });
}

void add_scope(audit::Routes& routes, cycle::Shelf const& shelf) {
    routes.get<ScopeQuery>(
        {"/api/dossiers/{id}/scope", "Có thuộc diện xét không, và những điều quyết định việc đó",
         "Whether the subject is in scope, and what settles it"},
        [&shelf](Context& context, Request const& request, ScopeQuery const& query) {
            return view_scope(context, shelf, id_of(request), rehearsed(query));
        });
    routes.act<Declaration>(
        Method::put,
        {"/api/dossiers/{id}/profile", "Khai đặc điểm của đơn vị", "Declare what the subject is"},
        on_one<Declaration>(shelf, declare_profile));
    routes.act(
        Method::post,
        {"/api/dossiers/{id}/scope", "Cơ quan quản lý xác định diện xét theo đặc điểm đã khai",
         "The managing office settles the scope from what was declared"},
        [&shelf](Context& context, Request const& request) -> Result<Dossier> {
            auto const ref = TRY(ref_of(request));
            return settle_scope(context, shelf, ref);
        });
}

void add_subject_acts(audit::Routes& routes, cycle::Shelf const& shelf) {
    routes.act<EnrolSubjects>(
        Method::post,
        {"/api/enrolments", "Đưa đơn vị vào danh sách của năm", "Put subjects on the year's list"},
        [&shelf](Context& context, Request const&, EnrolSubjects const& body) {
            return enrol_subjects(context, shelf, body);
        });
    routes.act<Registration>(Method::put,
                             {"/api/dossiers/{id}/registration", "Đăng ký phấn đấu",
                              "Register to strive for the standard"},
                             on_one<Registration>(shelf, register_subject));
    routes.act<Record>(Method::put,
                       {"/api/dossiers/{id}/facts", "Ghi số liệu của đơn vị",
                        "Record what is known of the subject"},
                       on_one<Record>(shelf, record_facts));
    routes.act<ConfirmNone>(Method::post,
                            {"/api/confirmations", "Xác nhận không xảy ra, cho nhiều đơn vị",
                             "Confirm for many subjects that nothing happened"},
                            [&shelf](Context& context, Request const&, ConfirmNone const& body) {
                                return confirm_none(context, shelf, body);
                            });
    routes.act<SelfAssessment>(Method::put,
                               {"/api/dossiers/{id}/self-assessment", "Tự đánh giá từng tiêu chí",
                                "Assess oneself criterion by criterion"},
                               on_one<SelfAssessment>(shelf, assess_dossier));
    routes.act<ReviewMeeting>(
        Method::put,
        {"/api/dossiers/{id}/review-minutes", "Ghi biên bản họp kiểm điểm, đánh giá",
         "Record the minutes of the review meeting"},
        on_one<ReviewMeeting>(shelf, hold_review));
    routes.act<Papers>(Method::put,
                       {"/api/dossiers/{id}/papers", "Ghi số, ngày của giấy tờ trong hồ sơ",
                        "Enter the papers the dossier holds"},
                       on_one<Papers>(shelf, record_papers));
    routes.act<Submission>(Method::post,
                           {"/api/dossiers/{id}/submission",
                            "Gửi hồ sơ đề nghị xét duyệt, công nhận", "Submit the dossier"},
                           on_one<Submission>(shelf, submit_dossier));
}

void add_appraiser_acts(audit::Routes& routes, cycle::Shelf const& shelf) {
    routes.get<AppraisalQuery>(
        {"/api/appraisals", "Hồ sơ chờ thẩm định, kèm kết quả theo số liệu và lý do cần xem riêng",
         "What waits to be appraised, judged by the facts, with what must be looked at by itself"},
        [&shelf](Context& context, Request const&, AppraisalQuery const& query) {
            return list_pending_appraisals(context, shelf, query);
        });
    routes.act<Appraisal>(
        Method::put, {"/api/dossiers/{id}/appraisal", "Thẩm định hồ sơ", "Appraise the dossier"},
        on_one<Appraisal>(shelf, appraise_dossier));
    routes.act<ReturnDossier>(Method::post,
                              {"/api/dossiers/{id}/returns", "Trả lại hồ sơ để bổ sung",
                               "Return the dossier with reasons"},
                              on_one<ReturnDossier>(shelf, return_dossier));
    routes.act<SecondVerdict>(Method::post,
                              {"/api/dossiers/{id}/second-verdicts",
                               "Người thứ hai xác nhận một kết luận khác với số liệu đã ghi",
                               "A second person confirms a verdict against the facts"},
                              on_one<SecondVerdict>(shelf, second_verdict));
}

}  // namespace

// The bounds of what is sent, beside the structs so that argument-dependent look-up finds them.

constexpr http::FieldLimits limits_of(EnrolSubjects const*, std::string_view field) {
    if (field == "year") return {.minimum = first_year, .maximum = last_year};
    return {.text_max = 60, .count_max = 1'000};
}

// What a type of fact does not use may be left out.
constexpr http::FieldLimits limits_of(FactEntry const*, std::string_view field) {
    if (field == "reason")
        return {.text_max = 2'000, .tidy = http::Tidy::lines, .may_be_missing = true};
    return {
        .text_max = 200, .minimum = 0, .maximum = 1'000'000'000, .may_be_missing = field != "fact"};
}

constexpr http::FieldLimits limits_of(FigureEntry const*, std::string_view) {
    return {.text_max = 200, .minimum = 0, .maximum = 1'000'000'000};
}

constexpr http::FieldLimits limits_of(Registration const*, std::string_view) {
    return {.count_max = 500};
}

constexpr http::FieldLimits limits_of(Record const*, std::string_view) {
    return {.count_max = 500, .may_be_missing = true};
}

constexpr http::FieldLimits limits_of(ConfirmNone const*, std::string_view) {
    return {.text_max = 200, .count_max = 1'000};
}

constexpr http::FieldLimits limits_of(CriterionAnswer const*, std::string_view field) {
    if (field == "reason")
        return {.text_max = 2'000, .tidy = http::Tidy::lines, .may_be_missing = true};
    return {.text_max = 60};
}

constexpr http::FieldLimits limits_of(Declaration const*, std::string_view) {
    return {.text_max = 60, .minimum = 0, .maximum = 1'000'000'000'000, .count_max = 50};
}

constexpr http::FieldLimits limits_of(ScopeQuery const*, std::string_view) {
    return {.text_max = 60,
            .minimum = 0,
            .maximum = 1'000'000'000'000,
            .count_max = 50,
            .may_be_missing = true};
}

constexpr http::FieldLimits limits_of(SelfAssessment const*, std::string_view) {
    return {.count_max = 500};
}

constexpr http::FieldLimits limits_of(Appraisal const*, std::string_view) {
    return {.count_max = 500};
}

constexpr http::FieldLimits limits_of(ReviewMeeting const*, std::string_view) {
    return {.text_max = 200, .minimum = 1, .maximum = 100'000, .count_max = 50};
}

constexpr http::FieldLimits limits_of(PaperEntry const*, std::string_view field) {
    if (field == "absent_reason")
        return {.text_max = 2'000, .tidy = http::Tidy::lines, .may_be_missing = true};
    return {.text_max = 200, .may_be_missing = field != "paper"};
}

constexpr http::FieldLimits limits_of(Papers const*, std::string_view) {
    return {.count_max = 50};
}

constexpr http::FieldLimits limits_of(Submission const*, std::string_view) {
    return {.count_max = 50, .may_be_missing = true};
}

constexpr http::FieldLimits limits_of(ReturnDossier const*, std::string_view) {
    return {.text_max = 4'000, .tidy = http::Tidy::lines};
}

constexpr http::FieldLimits limits_of(SecondVerdict const*, std::string_view) {
    return {.text_max = 2'000, .tidy = http::Tidy::lines};
}

constexpr http::FieldLimits limits_of(RecordsQuery const*, std::string_view field) {
    if (field == "year") return {.minimum = first_year, .maximum = last_year};
    if (field == "limit") return {.minimum = 1, .maximum = 200};
    return {.text_max = 1'000};
}

constexpr http::FieldLimits limits_of(AppraisalQuery const*, std::string_view field) {
    if (field == "year") return {.minimum = first_year, .maximum = last_year};
    if (field == "limit") return {.minimum = 1, .maximum = 50};
    return {.text_max = 1'000};
}

constexpr http::FieldLimits limits_of(DossierQuery const*, std::string_view field) {
    if (field == "year") return {.minimum = first_year, .maximum = last_year};
    if (field == "limit") return {.minimum = 1, .maximum = 500};
    return {.text_max = 1'000};
}

void add_routes(http::Routes& plain, audit::Entrance& entrance, cycle::Shelf const& shelf,
                UploadFolders const& folders, std::string notice) {
    audit::Routes routes(plain, entrance, "dossier");
    add_reading(routes, shelf);
    add_scope(routes, shelf);
    add_subject_acts(routes, shelf);
    add_appraiser_acts(routes, shelf);
    add_delegation_routes(routes, shelf);
    add_evidence_routes(routes, shelf, folders.evidence);
    add_upload_routes(routes, shelf, folders);
    add_reading_routes(routes);
    add_handover_routes(routes, std::move(notice));
}

}  // namespace binhyen::dossier
