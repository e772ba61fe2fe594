#pragma once

#include <optional>

#include "fieldwork/fieldwork_door.hpp"

namespace binhyen::fieldwork {

std::optional<Incident> find_incident(storage::Transaction&, IncidentId const&);
/// Newest first, from the one before (`before_on`, `before_id`) on.
std::vector<Incident> list_incidents(storage::Transaction&, std::string_view path, Date before_on,
                                     std::string_view before_id, int limit);
void insert(audit::Transaction&, Incident const&);
void update(audit::Transaction&, Incident const& before, Incident const& after);

}  // namespace binhyen::fieldwork
