#pragma once

#include "recognition/recognition_api.hpp"

namespace binhyen::recognition {

/// What the secretary prepares and the chairman signs.
void add_draft_routes(audit::Routes&, cycle::Shelf const&, RecognitionMeans const&);

}  // namespace binhyen::recognition
