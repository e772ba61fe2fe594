#include "server/installation_steps.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "identity/identity_door.hpp"
#include "server/problems.hpp"

namespace binhyen::server {

Result<std::string> must_administer_all(Context& context) {
    auto const& grants = context.actor.grants;
    auto const own = std::ranges::find(grants, Verb::manage_people, &Grant::verb);
    if (own == grants.end()) return refuse(audit::problems::not_permitted());
    auto const paths = context.database.read(
        [](storage::Transaction& tx) { return identity::list_parts_of_people(tx); });
    for (auto const& path : paths)
        if (!context.actor.may(Verb::manage_people, path)) return refuse(problems::part_only());
    return own->path;
}

}  // namespace binhyen::server
