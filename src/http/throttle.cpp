#include "http/throttle.hpp"

#include <algorithm>

namespace binhyen::http {

bool Throttle::take(std::string_view key, Instant now) {
    std::lock_guard const lock(mutex_);
    auto const step = limits_.refill.count();
    auto found = by_key_.find(key);
    if (found == by_key_.end()) {
        if (buckets_.size() >= limits_.key_count_max) {
            by_key_.erase(buckets_.back().key);
            buckets_.pop_back();
        }
        buckets_.push_front({std::string(key), now.milliseconds});
        found = by_key_.emplace(buckets_.front().key, buckets_.begin()).first;
    } else {
        buckets_.splice(buckets_.begin(), buckets_, found->second);
    }
    auto& bucket = *found->second;
    auto const full_at = std::max(bucket.full_at_milliseconds, now.milliseconds);
    if (full_at + step - now.milliseconds > step * limits_.burst) return false;
    bucket.full_at_milliseconds = full_at + step;
    return true;
}

std::chrono::milliseconds Throttle::wait(std::string_view key, Instant now) const {
    std::lock_guard const lock(mutex_);
    auto const found = by_key_.find(key);
    if (found == by_key_.end()) return {};
    auto const step = limits_.refill.count();
    auto const full_at = std::max(found->second->full_at_milliseconds, now.milliseconds);
    auto const over = full_at + step - now.milliseconds - step * limits_.burst;
    return std::chrono::milliseconds{std::max<std::int64_t>(0, over)};
}

void Throttle::forget(std::string_view key) {
    std::lock_guard const lock(mutex_);
    auto const found = by_key_.find(key);
    if (found == by_key_.end()) return;
    auto const bucket = found->second;
    by_key_.erase(found);
    buckets_.erase(bucket);
}

std::size_t Throttle::key_count() const {
    std::lock_guard const lock(mutex_);
    return buckets_.size();
}

}  // namespace binhyen::http
