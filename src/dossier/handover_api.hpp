#pragma once

#include "audit/routes.hpp"

namespace binhyen::dossier {

/// Those of handovers, and of the reasons a head reads first. `notice` stands on every paper that
/// leaves a demonstration.
void add_handover_routes(audit::Routes&, std::string notice);
void add_reading_routes(audit::Routes&);

}  // namespace binhyen::dossier
