#include "identity/try_steps.hpp"

#include <algorithm>

#include "identity/identity_store.hpp"
#include "identity/problems.hpp"
#include "identity/settings.hpp"

namespace binhyen::identity {
namespace {

// Long enough for any address; a forged header must not fill the table with more.
constexpr std::size_t name_bytes_max = 64;

std::string name_of(AttemptScope scope, Try const& one) {
    auto const account = one.account.substr(0, name_bytes_max);
    auto const address = one.address.substr(0, name_bytes_max);
    switch (scope) {
        case AttemptScope::account:
            return account;
        case AttemptScope::address:
            return address;
        case AttemptScope::pair:
            return account + "|" + address;
    }
    return {};
}

Attempts find(storage::Transaction& tx, AttemptScope scope, Try const& one) {
    return find_attempts(tx, scope, name_of(scope, one));
}

void put(storage::Transaction& tx, AttemptScope scope, Try const& one, Attempts const& attempts) {
    put_attempts(tx, scope, name_of(scope, one), attempts);
}

void take_back(storage::Transaction& tx, AttemptScope scope, Try const& one) {
    auto attempts = find(tx, scope, one);
    attempts.failure_count = std::max<std::int64_t>(0, attempts.failure_count - 1);
    put(tx, scope, one, attempts);
}

}  // namespace

Result<> begin_try(storage::Database& database, Try const& one, Instant now) {
    std::int64_t wait = 0;
    storage::bookkeeping(
        database,
        [&](storage::Transaction& tx) {
            AttemptCounts const counts{.account = find(tx, AttemptScope::account, one),
                                       .address = find(tx, AttemptScope::address, one),
                                       .pair = find(tx, AttemptScope::pair, one)};
            wait = wait_before_try(counts, now);
            if (wait > 0) return;
            put(tx, AttemptScope::pair, one, after_failure(counts.pair, now));
            if (is_known_pair(counts.pair, now)) return;
            put(tx, AttemptScope::account, one, after_failure(counts.account, now));
            put(tx, AttemptScope::address, one, after_failure(counts.address, now));
        },
        tries_realm);
    if (wait > 0) return refuse(problems::sign_in_too_soon((wait + 999) / 1000));
    return {};
}

void settle_try(storage::Transaction& tx, Try const& one, Instant now) {
    auto pair = find(tx, AttemptScope::pair, one);
    if (!is_known_pair(pair, now)) {
        take_back(tx, AttemptScope::account, one);
        take_back(tx, AttemptScope::address, one);
    }
    pair.failure_count = 0;
    pair.succeeded_at = now;
    put(tx, AttemptScope::pair, one, pair);
    delete_old_attempts(tx, {.failed_before = {now.milliseconds - one_hour},
                             .succeeded_before = {now.milliseconds - known_pair_life}});
}

}  // namespace binhyen::identity
