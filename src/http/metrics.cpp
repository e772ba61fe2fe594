#include "http/metrics.hpp"

#include <fmt/format.h>

#include "base/result.hpp"

namespace binhyen::http {
namespace {

std::string seconds(std::int64_t microseconds) {
    return fmt::format("{}", double(microseconds) / 1e6);
}

std::string labelled(std::string_view labels, std::string_view more = {}) {
    if (labels.empty() && more.empty()) return {};
    std::string out = "{" + std::string(labels);
    if (!labels.empty() && !more.empty()) out.push_back(',');
    return out + std::string(more) + "}";
}

void append_histogram(std::string& out, std::string_view name, std::string_view labels,
                      Histogram const& histogram) {
    auto const counts = histogram.cumulative();
    for (std::size_t i = 0; i < Histogram::bounds_microseconds.size(); ++i) {
        auto const bound = metric_label("le", seconds(Histogram::bounds_microseconds[i]));
        out += fmt::format("{}_bucket{} {}\n", name, labelled(labels, bound), counts[i]);
    }
    out += fmt::format("{}_bucket{} {}\n", name, labelled(labels, "le=\"+Inf\""), counts.back());
    out += fmt::format("{}_sum{} {}\n", name, labelled(labels),
                       seconds(std::int64_t(histogram.sum_microseconds())));
    out += fmt::format("{}_count{} {}\n", name, labelled(labels), counts.back());
}

}  // namespace

void Histogram::add(std::chrono::microseconds duration) {
    auto const bucket =
        std::lower_bound(bounds_microseconds.begin(), bounds_microseconds.end(), duration.count()) -
        bounds_microseconds.begin();
    counts_[std::size_t(bucket)].fetch_add(1, std::memory_order_relaxed);
    sum_.fetch_add(std::uint64_t(duration.count()), std::memory_order_relaxed);
}

std::array<std::uint64_t, 13> Histogram::cumulative() const {
    std::array<std::uint64_t, 13> out{};
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        total += counts_[i].load(std::memory_order_relaxed);
        out[i] = total;
    }
    return out;
}

std::uint64_t Histogram::sum_microseconds() const {
    return sum_.load(std::memory_order_relaxed);
}

Counter& Metrics::counter(MetricName const& name, std::string_view help) {
    std::lock_guard const lock(mutex_);
    auto& family = families_[name.name];
    family.kind = "counter";
    family.help = help;
    auto& counter = family.counters[name.labels];
    if (!counter) counter = std::make_unique<Counter>();
    return *counter;
}

Histogram& Metrics::histogram(MetricName const& name, std::string_view help) {
    std::lock_guard const lock(mutex_);
    auto& family = families_[name.name];
    family.kind = "histogram";
    family.help = help;
    auto& histogram = family.histograms[name.labels];
    if (!histogram) histogram = std::make_unique<Histogram>();
    return *histogram;
}

void Metrics::gauge(MetricName const& name, std::string_view help, std::function<double()> value) {
    std::lock_guard const lock(mutex_);
    auto& family = families_[name.name];
    family.kind = "gauge";
    family.help = help;
    family.gauges[name.labels] = std::move(value);
}

std::string Metrics::text() const {
    std::lock_guard const lock(mutex_);
    std::string out;
    for (auto const& [name, family] : families_) {
        out += fmt::format("# HELP {} {}\n# TYPE {} {}\n", name, family.help, name, family.kind);
        for (auto const& [labels, counter] : family.counters)
            out += fmt::format("{}{} {}\n", name, labelled(labels), counter->count());
        for (auto const& [labels, value] : family.gauges)
            out += fmt::format("{}{} {}\n", name, labelled(labels), value());
        for (auto const& [labels, histogram] : family.histograms)
            append_histogram(out, name, labels, *histogram);
    }
    return out;
}

std::string metric_label(std::string_view name, std::string_view value) {
    std::string out(name);
    out += "=\"";
    for (char c : value) {
        if (c == '"' || c == '\\') out.push_back('\\');
        out += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    out.push_back('"');
    return out;
}

}  // namespace binhyen::http
