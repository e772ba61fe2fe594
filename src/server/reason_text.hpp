#pragma once

#include <string>

#include "base/json.hpp"
#include "base/problem.hpp"

namespace binhyen::server {

/// The reason tree (as rulebook/explain gives it) for a terminal: one line per node, indented, each
/// with its clause, caption, outcome and the sentence of its reason.
std::string reason_text(json::value const& reasons, Language);

}  // namespace binhyen::server
