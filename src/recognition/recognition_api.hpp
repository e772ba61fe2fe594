#pragma once

#include "audit/routes.hpp"
#include "cycle/scheme.hpp"
#include "recognition/recognition_papers.hpp"

namespace binhyen::recognition {

struct RecognitionMeans {
    storage::Database& database;
    /// For the codes on certificates.
    RandomBytes random;
    PaperMeans papers;
};

/// Entrance, shelf and means outlive the routes.
void add_routes(http::Routes&, audit::Entrance&, cycle::Shelf const&, RecognitionMeans const&);

}  // namespace binhyen::recognition
