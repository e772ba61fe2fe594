#pragma once

#include "audit/acting.hpp"

namespace binhyen::server {

/// What concerns the installation as a whole (its backup, its proof) is for whoever administers
/// every account there is: they could sign in as any of them anyway. Gives the part of the tree in
/// whose log it stands. `not_permitted`, or `part_only` for an administrator of a part.
Result<std::string> must_administer_all(Context&);

}  // namespace binhyen::server
