#pragma once

#include "audit/acting.hpp"

/// What the acts share that carry something secret, a password or a PIN.
namespace binhyen::identity {

/// The hash of such a request would let whoever reads the log try passwords at the speed of
/// SHA-256; so the act is stored without it and cannot be replayed.
void forget_request(Context&);

}  // namespace binhyen::identity
