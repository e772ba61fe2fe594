#pragma once

#include <string>

#include "base/json.hpp"

namespace binhyen::http {

/// A JSON value as YAML in block style, keys in their order. Text is quoted where a YAML 1.1 or 1.2
/// reader could take it for something else.
std::string yaml_text(json::value const&);

}  // namespace binhyen::http
