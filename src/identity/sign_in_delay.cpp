#include "identity/sign_in_delay.hpp"

#include <algorithm>

#include "identity/settings.hpp"

namespace binhyen::identity {
namespace {

constexpr std::int64_t memory = one_hour;

struct Waits {
    std::int64_t free_count;
    std::int64_t first;
    std::int64_t longest;
};

constexpr Waits waits_of(AttemptScope scope) {
    switch (scope) {
        case AttemptScope::account:
            return {10, 5 * one_second, 10 * one_minute};
        case AttemptScope::address:
            return {30, 2 * one_second, one_minute};
        case AttemptScope::pair:
            return {5, 5 * one_second, 5 * one_minute};
    }
    return {};
}

bool is_forgotten(Attempts const& attempts, Instant now) {
    return now.milliseconds - attempts.failed_at.milliseconds > memory;
}

}  // namespace

Instant next_try_at(AttemptScope scope, Attempts const& attempts) {
    auto const waits = waits_of(scope);
    auto const over = attempts.failure_count - waits.free_count;
    if (over < 0) return attempts.failed_at;
    auto const doublings = std::min<std::int64_t>(over, 20);
    auto const wait = std::min(waits.first << doublings, waits.longest);
    return {attempts.failed_at.milliseconds + wait};
}

Attempts after_failure(Attempts const& before, Instant now) {
    return {.failure_count = is_forgotten(before, now) ? 1 : before.failure_count + 1,
            .failed_at = now,
            .succeeded_at = before.succeeded_at};
}

bool is_known_pair(Attempts const& pair, Instant now) {
    return pair.succeeded_at.milliseconds > 0 &&
           now.milliseconds - pair.succeeded_at.milliseconds < known_pair_life;
}

std::int64_t wait_before_try(AttemptCounts const& counts, Instant now) {
    auto until = next_try_at(AttemptScope::pair, counts.pair);
    if (!is_known_pair(counts.pair, now)) {
        until = std::max(until, next_try_at(AttemptScope::account, counts.account));
        until = std::max(until, next_try_at(AttemptScope::address, counts.address));
    }
    return std::max<std::int64_t>(0, until.milliseconds - now.milliseconds);
}

}  // namespace binhyen::identity
