#include "server/operator.hpp"

#include "base/json.hpp"

namespace binhyen::server {

Actor operator_actor() {
    Actor actor{.person = {}, .post = {}, .name = "operator", .grants = {}};
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Verb>>(
        [&](auto described) { actor.grants.push_back({described.value, "VN/"}); });
    return actor;
}

}  // namespace binhyen::server
