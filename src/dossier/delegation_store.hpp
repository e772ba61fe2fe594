#pragma once

#include "audit/acting.hpp"
#include "dossier/delegation.hpp"

namespace binhyen::dossier {

std::optional<RecognitionDelegation> find_delegation(storage::Transaction&, DelegationId const&);
/// What this place has handed down, as it holds on a day.
std::vector<RecognitionDelegation> list_delegations_from(storage::Transaction&,
                                                         std::string_view from_path, Date day);
/// From or to a part of the tree, the latest first, whenever they hold.
std::vector<RecognitionDelegation> list_delegations_within(storage::Transaction&,
                                                           std::string_view path);
void insert(audit::Transaction&, RecognitionDelegation const&);
void update(audit::Transaction&, RecognitionDelegation const& before,
            RecognitionDelegation const& after);

}  // namespace binhyen::dossier
