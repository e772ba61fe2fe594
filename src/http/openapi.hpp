#pragma once

#include <string>
#include <string_view>

#include "http/routes.hpp"

/// The OpenAPI 3.1 description of the routes under /api/, as YAML. The same routes give the same
/// bytes.
namespace binhyen::http {

struct ApiTitle {
    std::string title;
    std::string version;
    std::string session_cookie = "session";
};

std::string openapi_yaml(Routes const&, ApiTitle const&);

}  // namespace binhyen::http
