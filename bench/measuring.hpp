#pragma once

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "audit/acting.hpp"
#include "base/json.hpp"
#include "cycle/scheme.hpp"
#include "kon-tum-2022/year.hpp"
#include "storage/database.hpp"

/// What the measurements share: a stopwatch, a median, the demonstration's year and rules.
namespace binhyen::bench {

template <class F>
double seconds_of(F&& work) {
    auto const begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// Of an odd number of values the middle one.
inline double median(std::vector<double> values) {
    auto const middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// The rulebooks of the working directory.
cycle::Shelf circular();
demo::Year kon_tum();

enum class Durability { durable, rehearsal };
std::unique_ptr<storage::Database> new_sqlite(std::filesystem::path const&, Durability);

/// The year that measure_year left in the folder.
std::unique_ptr<storage::Database> performed_year(std::filesystem::path const& folder);

/// With every right, on the day the demonstration ends.
Context operator_context(storage::Database&, IdSource&);

/// Each gives one JSON object of plain numbers; `folder` is empty and on the disk to be measured.
json::object measure_year(std::filesystem::path const& folder);
json::object measure_table(std::filesystem::path const& folder);
json::object measure_certificates(std::filesystem::path const& folder);
json::object measure_import(std::filesystem::path const& folder);
json::object measure_submissions(std::filesystem::path const& folder);
/// Prints its port and never comes back.
json::object serve_hello(std::filesystem::path const&);

}  // namespace binhyen::bench
