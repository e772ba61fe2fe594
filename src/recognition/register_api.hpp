#pragma once

#include "recognition/recognition_api.hpp"

namespace binhyen::recognition {

/// The register that anybody may read, and whether it is published.
void add_register_routes(http::Routes&, audit::Routes&, RecognitionMeans const&);

}  // namespace binhyen::recognition
