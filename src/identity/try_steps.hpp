#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "identity/sign_in_delay.hpp"
#include "storage/database.hpp"

/// The counts behind sign_in_delay, kept in the database so that a restart forgets nothing. A try
/// counts as a failure before the password is looked at, so that a thousand at once count too.
namespace binhyen::identity {

struct Try {
    std::string account;
    std::string address;
};

/// One try at a time, on both engines: else a thousand at once would all see the same count. What
/// settles a try is bookkeeping in this realm too.
inline constexpr std::string_view tries_realm = "sign_in_attempts";

/// Refuses `sign_in_too_soon` without counting; else counts a failure.
Result<> begin_try(storage::Database&, Try const&, Instant now);

/// The try was right: takes its failure back and remembers the address as usual.
void settle_try(storage::Transaction&, Try const&, Instant now);

}  // namespace binhyen::identity
