#pragma once

#include "audit/actor.hpp"

namespace binhyen::server {

/// Whoever works at the machine itself: the command line and the making of the demonstration. Holds
/// every verb for the whole country; its acts stand in the log without a person.
Actor operator_actor();

}  // namespace binhyen::server
