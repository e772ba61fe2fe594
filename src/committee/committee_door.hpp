#pragma once

#include <optional>
#include <vector>

#include "committee/conclusion.hpp"
#include "storage/database.hpp"

/// What recognition may ask inside its own transaction.
namespace binhyen::committee {

std::optional<Conclusion> find_conclusion(storage::Transaction&, ConclusionId const&);
std::vector<ConclusionItem> list_items(storage::Transaction&, ConclusionId const&);

}  // namespace binhyen::committee
