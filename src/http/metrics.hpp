#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

/// Counters and histograms as Prometheus reads them. Counting takes no lock.
namespace binhyen::http {

class Counter {
public:
    void add(std::uint64_t count = 1) { count_.fetch_add(count, std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t count() const { return count_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> count_{0};
};

/// Durations in buckets from half a millisecond to ten seconds.
class Histogram {
public:
    static constexpr std::array<std::int64_t, 12> bounds_microseconds{
        500,    1'000,   2'500,   5'000,     10'000,    25'000,
        50'000, 100'000, 250'000, 1'000'000, 2'500'000, 10'000'000};

    void add(std::chrono::microseconds);
    /// How many lasted up to that bound; the last counts all.
    [[nodiscard]] std::array<std::uint64_t, 13> cumulative() const;
    [[nodiscard]] std::uint64_t sum_microseconds() const;

private:
    std::array<std::atomic<std::uint64_t>, 13> counts_{};
    std::atomic<std::uint64_t> sum_{0};
};

struct MetricName {
    std::string name;
    /// `method="GET",route="/api/beds/{id}"`; may be empty.
    std::string labels;
    auto operator<=>(MetricName const&) const = default;
};

class Metrics {
public:
    /// The same name gives the same counter, which lives as long as the metrics.
    Counter& counter(MetricName const&, std::string_view help);
    Histogram& histogram(MetricName const&, std::string_view help);
    /// Asked when the text is made.
    void gauge(MetricName const&, std::string_view help, std::function<double()>);

    /// The exposition format, sorted by name.
    [[nodiscard]] std::string text() const;

private:
    struct Family {
        std::string_view kind;
        std::string help;
        std::map<std::string, std::unique_ptr<Counter>> counters;
        std::map<std::string, std::unique_ptr<Histogram>> histograms;
        std::map<std::string, std::function<double()>> gauges;
    };
    mutable std::mutex mutex_;
    std::map<std::string, Family> families_;
};

/// A label's value with its quotes and line ends escaped.
std::string metric_label(std::string_view name, std::string_view value);

}  // namespace binhyen::http
