#include "http/problem_reply.hpp"

#include <new>
#include <system_error>

#include "base/result.hpp"
#include "http/json_text.hpp"
#include "http/problems.hpp"

namespace binhyen::http {
namespace {

// Where HTTP has a status of its own for what the transport refuses.
std::optional<int> own_status(ProblemDefinition const& definition) {
    namespace own = problems::definitions;
    static constexpr std::pair<ProblemDefinition const*, int> statuses[] = {
        {&own::malformed_request, 400},
        {&own::malformed_address, 400},
        {&own::body_not_json, 400},
        {&own::body_too_deep, 400},
        {&own::key_repeated, 400},
        {&own::version_not_understood, 400},
        {&own::method_not_allowed, 405},
        {&own::request_timed_out, 408},
        {&own::wrong_media_type, 415},
        {&own::headers_too_large, 431},
        {&own::bug, 500},
        {&own::breakdown, 503},
        {&own::too_busy, 503},
        {&own::idempotency_key_not_understood, 400},
    };
    for (auto const& [known, status] : statuses)
        if (known->code == definition.code) return status;
    return std::nullopt;
}

void append_member(std::string& out, std::string_view name, std::string_view value) {
    append_json(out, name);
    out.push_back(':');
    append_json(out, value);
    out.push_back(',');
}

std::string fact_of(Problem const& problem, std::string_view name) {
    for (auto const& fact : problem.facts)
        if (fact.name == name) return fact.text;
    return {};
}

}  // namespace

int status_of(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::unauthenticated:
            return 401;
        case ProblemKind::forbidden:
            return 403;
        case ProblemKind::absent:
            return 404;
        case ProblemKind::conflict:
            return 409;
        case ProblemKind::invalid:
            return 422;
        case ProblemKind::too_large:
            return 413;
        case ProblemKind::too_many:
            return 429;
    }
    return 500;
}

std::string problem_json(Problem const& problem, Language language) {
    std::string out = "{";
    append_member(out, "code", problem.code());
    append_member(out, "message", render(problem, language));
    append_member(out, "what_to_do", render_todo(problem, language));
    if (problem.definition->law.empty())
        out += "\"law\":null,";
    else
        append_member(out, "law", problem.definition->law);
    out += "\"facts\":{";
    for (auto const& fact : problem.facts) append_member(out, fact.name, fact.text);
    if (out.back() == ',') out.pop_back();
    out += "},\"fields\":[";
    for (auto const& field : problem.fields) {
        out.push_back('{');
        append_member(out, "path", field.path);
        append_member(out, "code", field.problem.code());
        append_member(out, "message", render(field.problem, language));
        out.back() = '}';
        out.push_back(',');
    }
    if (out.back() == ',') out.pop_back();
    out += "]}";
    return out;
}

Reply problem_reply(Problem const& problem, Language language) {
    auto const status = own_status(*problem.definition).value_or(status_of(problem.kind()));
    auto reply = json_text_reply(problem_json(problem, language), status);
    if (status == 405) reply.with_header("Allow", fact_of(problem, "allowed"));
    auto const seconds = fact_of(problem, "seconds");
    if ((status == 503 || status == 429) && !seconds.empty())
        reply.with_header("Retry-After", seconds);
    return reply;
}

Reply incident_reply(std::exception const& error, Request const& request, std::string_view route,
                     Log const& log) {
    // The standard library's own logic errors (out of range, bad access) are ours as well.
    bool const is_bug = dynamic_cast<std::logic_error const*>(&error) != nullptr ||
                        dynamic_cast<std::bad_variant_access const*>(&error) != nullptr ||
                        dynamic_cast<std::bad_optional_access const*>(&error) != nullptr;
    log.write(LogLevel::error, request.received_at, is_bug ? "bug" : "breakdown",
              {{"incident", request.request_id},
               {"method", std::string(method_text(request.method))},
               {"route", std::string(route)},
               {"what", error.what()}});
    auto const problem =
        is_bug ? problems::bug(request.request_id) : problems::breakdown(request.request_id);
    auto reply = problem_reply(problem, request.language);
    if (!is_bug) reply.with_header("Retry-After", "5");
    return reply;
}

}  // namespace binhyen::http
