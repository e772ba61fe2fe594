#pragma once

#include <exception>
#include <string>
#include <string_view>

#include "base/problem.hpp"
#include "http/log.hpp"
#include "http/reply.hpp"

/// Refusals, breakdowns and bugs → replies. A refusal is told in full; of the other two the reader
/// gets an incident number, the log the rest.
namespace binhyen::http {

int status_of(ProblemKind);

/// {"code","message","what_to_do","law","facts","fields":[{"path","code","message"}]} in that
/// language; `law` is null where no clause is cited.
std::string problem_json(Problem const&, Language);
Reply problem_reply(Problem const&, Language);

/// 500 for a bug (InvariantBroken and anything unknown), 503 for a machine that says no. Logs the
/// incident under the request's id.
Reply incident_reply(std::exception const&, Request const&, std::string_view route, Log const&);

}  // namespace binhyen::http
