#pragma once

#include "audit/chain.hpp"
#include "server/installation.hpp"

namespace binhyen::server {

/// The log proven and the tables by it, and the stored secrets by what was recorded of them; heads
/// are those in `key_folder`. `told` may throw, which ends it.
audit::Verification prove_log(storage::Database&, std::filesystem::path const& key_folder,
                              std::function<void(audit::Progress const&)> told);

}  // namespace binhyen::server
