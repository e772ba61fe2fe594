#include "fieldwork/fieldwork_api.hpp"

#include "fieldwork/incident_actions.hpp"
#include "fieldwork/incident_view.hpp"

namespace binhyen::fieldwork {
namespace {

using http::Method;
using http::Request;

struct IncidentAmendment {
    Claim force_majeure = Claim::not_claimed;
    Answer detected_in_time = Answer::unknown;
    Answer harm_reduced = Answer::unknown;
    Answer reported_at_once = Answer::unknown;
    std::string discipline;
    std::string paper;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(IncidentAmendment, (),
                      (force_majeure, detected_in_time, harm_reduced, reported_at_once, discipline,
                       paper, reason))
constexpr http::FieldLimits limits_of(IncidentAmendment const*, std::string_view field) {
    if (field != "reason") return {.text_max = 200};
    return {.text_max = 2'000, .tidy = http::Tidy::lines, .may_be_missing = true};
}

struct IncidentWithdrawal {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(IncidentWithdrawal, (), (reason))
constexpr http::FieldLimits limits_of(IncidentWithdrawal const*, std::string_view) {
    return {.text_max = 2'000, .tidy = http::Tidy::lines};
}

IncidentId id_of(Request const& request) {
    return {std::string(request.path_parameter("id"))};
}

}  // namespace

constexpr http::FieldLimits limits_of(IncidentQuery const*, std::string_view field) {
    return {.text_max = 60, .minimum = 1, .maximum = field == "year" ? 9'999 : 200};
}
constexpr http::FieldLimits limits_of(DeclaredFigureQuery const*, std::string_view field) {
    return {.text_max = 60, .minimum = 1, .maximum = field == "year" ? 9'999 : 200};
}
constexpr http::FieldLimits limits_of(IncidentRulesQuery const*, std::string_view) {
    return {.text_max = 60};
}

// Beside RecordIncident, so that argument-dependent look-up finds it; what an event does not use
// may be left out.
constexpr http::FieldLimits limits_of(RecordIncident const*, std::string_view field) {
    return {.text_max = 200,
            .minimum = 1,
            .maximum = 100'000,
            .may_be_missing = field != "event" && field != "occurred_on"};
}

namespace {

void add_readings(audit::Routes& routes, cycle::Shelf const& shelf) {
    routes.get<IncidentQuery>(
        {"/api/incidents", "Vụ việc trong một địa bàn, mới nhất trước",
         "Incidents of one part of the tree, newest first"},
        [&shelf](Context& context, Request const&, IncidentQuery const& query) {
            return list_incidents(context, shelf, query);
        });
    routes.get({"/api/incidents/{id}", "Một vụ việc và năm xét mà nó được tính",
                "An incident and the years it counts for"},
               [&shelf](Context& context, Request const& request) {
                   return view_incident(context, shelf, id_of(request));
               });
    routes.get<IncidentRulesQuery>(
        {"/api/incident-rules", "Những gì được ghi của một ngày ở một đơn vị",
         "What may be recorded of a day at a subject"},
        [&shelf](Context& context, Request const&, IncidentRulesQuery const& query) {
            return view_incident_rules(context, shelf, query);
        });
    routes.get<DeclaredFigureQuery>(
        {"/api/declared-figures", "Số liệu kê khai trong một địa bàn",
         "The declared figures of one part of the tree"},
        [&shelf](Context& context, Request const&, DeclaredFigureQuery const& query) {
            return list_declared_figures(context, shelf, query);
        });
}

}  // namespace

void add_routes(http::Routes& plain, audit::Entrance& entrance, cycle::Shelf const& shelf) {
    audit::Routes routes(plain, entrance, "fieldwork");

    add_readings(routes, shelf);
    routes.act<RecordIncident>(
        Method::post, {"/api/incidents", "Ghi một vụ việc", "Record an incident"},
        [&shelf](Context& context, Request const&, RecordIncident const& body) {
            return record_incident(context, shelf, body);
        });
    routes.act<IncidentAmendment>(
        Method::put,
        {"/api/incidents/{id}", "Bổ sung: trường hợp loại trừ, kỷ luật, số hồ sơ",
         "Complete an incident: the exception, the discipline, the paper"},
        [&shelf](Context& context, Request const& request,
                 IncidentAmendment const& body) -> Result<Incident> {
            auto const version = TRY(audit::expected_version(request));
            return amend_incident(context, shelf,
                                  {.incident = id_of(request),
                                   .expected_version = version,
                                   .force_majeure = body.force_majeure,
                                   .detected_in_time = body.detected_in_time,
                                   .harm_reduced = body.harm_reduced,
                                   .reported_at_once = body.reported_at_once,
                                   .discipline = body.discipline,
                                   .paper = body.paper,
                                   .reason = body.reason});
        });
    routes.act<IncidentWithdrawal>(
        Method::post,
        {"/api/incidents/{id}/withdrawal", "Rút lại một vụ việc ghi nhầm, kèm lý do",
         "Withdraw an incident recorded in error, with a reason"},
        [&shelf](Context& context, Request const& request,
                 IncidentWithdrawal const& body) -> Result<Incident> {
            auto const version = TRY(audit::expected_version(request));
            return withdraw_incident(context, shelf, {id_of(request), version, body.reason});
        });
}

}  // namespace binhyen::fieldwork
