#pragma once

#include <boost/describe.hpp>
#include <cstdint>

#include "base/date.hpp"

/// How long the next try at signing in must wait. Waiting grows with failures and is short: an
/// officer alone in a commune in November must never be shut out for half a day, least of all by
/// somebody else's failures.
///
/// Three counts are kept. `account`: failures of one account from addresses it has never signed in
/// from. `address`: failures from one address, whatever the account (an office shares one).
/// `pair`: this account from this address. Once a pair has succeeded, only its own count can make
/// it wait, for 90 days; so a stranger's guesses do not touch the holder at the usual desk.
///
///   scope     tries at once   then waits          at most   forgotten after
///   account   10              5 s, 10 s, 20 s …   10 min    a quiet hour
///   address   30              2 s, 4 s, 8 s …     1 min     a quiet hour
///   pair      5               5 s, 10 s, 20 s …   5 min     a quiet hour, or a success
///
/// So a stranger has at most about 150 tries a day at one account. The 5 tries and 12 hours that
/// protection level 3 is reported to ask for can be set by whoever must; the defaults do not.
namespace binhyen::identity {

/// Milliseconds after a success during which a pair is the usual one.
inline constexpr std::int64_t known_pair_life = 90LL * 24 * 60 * 60 * 1000;

enum class AttemptScope { account, address, pair };
BOOST_DESCRIBE_ENUM(AttemptScope, account, address, pair)

struct Attempts {
    std::int64_t failure_count = 0;
    Instant failed_at;
    Instant succeeded_at;
};
BOOST_DESCRIBE_STRUCT(Attempts, (), (failure_count, failed_at, succeeded_at))

/// The first moment the next try is allowed.
Instant next_try_at(AttemptScope, Attempts const&);

/// `before` with one more failure at `now`.
Attempts after_failure(Attempts const& before, Instant now);

/// Whether this account has lately signed in from this address.
bool is_known_pair(Attempts const& pair, Instant now);

struct AttemptCounts {
    Attempts account;
    Attempts address;
    Attempts pair;
};

/// Milliseconds to wait before the next try; 0 when it is allowed.
std::int64_t wait_before_try(AttemptCounts const&, Instant now);

}  // namespace binhyen::identity
