#pragma once

#include <chrono>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/date.hpp"

/// A token bucket per key, in memory: so many at once, then so many a time. Bounded: when full, the
/// key unused for longest is forgotten. Safe to call from several threads.
namespace binhyen::http {

struct ThrottleLimits {
    int burst = 10;
    /// One more is allowed after each of these.
    std::chrono::milliseconds refill{60'000};
    std::size_t key_count_max = 100'000;
};

class Throttle {
public:
    explicit Throttle(ThrottleLimits limits) : limits_(limits) {}

    /// Takes one from the key's bucket; false when it is empty.
    bool take(std::string_view key, Instant now);
    /// How long until take() succeeds again; zero when it would now.
    [[nodiscard]] std::chrono::milliseconds wait(std::string_view key, Instant now) const;
    /// The bucket is full again: after a success.
    void forget(std::string_view key);
    [[nodiscard]] std::size_t key_count() const;

private:
    struct Bucket {
        std::string key;
        /// The moment the bucket is full again; it holds `burst` less what is missing until then.
        std::int64_t full_at_milliseconds;
    };
    ThrottleLimits limits_;
    mutable std::mutex mutex_;
    std::list<Bucket> buckets_;
    std::unordered_map<std::string_view, std::list<Bucket>::iterator> by_key_;
};

}  // namespace binhyen::http
