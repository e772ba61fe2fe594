#pragma once

#include <string>

namespace binhyen::server {

/// The OpenAPI document of all routes, those of the demonstration included; docs/api/openapi.yaml
/// is this text, as a test sees to.
std::string api_description();

}  // namespace binhyen::server
