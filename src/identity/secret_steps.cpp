#include "identity/secret_steps.hpp"

namespace binhyen::identity {

void forget_request(Context& context) {
    context.request_hash.clear();
    context.idempotency_key.clear();
}

}  // namespace binhyen::identity
