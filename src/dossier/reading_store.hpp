#pragma once

#include <optional>
#include <vector>

#include "audit/acting.hpp"
#include "dossier/reading.hpp"

namespace binhyen::dossier {

std::optional<ReasonsReading> find_reading(storage::Transaction&, DossierId const&);
void insert(audit::Transaction&, ReasonsReading const&);

/// Not recognised, and nobody has said that the reasons were read; the longest wait first.
std::vector<Dossier> list_unread(storage::Transaction&, cycle::CycleId const&,
                                 std::string_view path, int limit);

}  // namespace binhyen::dossier
