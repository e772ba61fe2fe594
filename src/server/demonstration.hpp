#pragma once

#include <filesystem>
#include <functional>

#include "cycle/scheme.hpp"
#include "kon-tum-2022/year.hpp"
#include "storage/database.hpp"

/// The demonstration year, performed act by act in an empty, migrated database.
namespace binhyen::server {

/// The day on which places, people and the year are entered.
inline constexpr Date demonstration_begins{2022, 1, 4};

/// The day it is in a finished demonstration: the year is decided, the province has its figures.
inline constexpr Date demonstration_today{2022, 12, 5};

struct Performance {
    std::int64_t act_count = 0;
};

/// Performs the acts up to and with `until`; what comes later is left for people to do. The places
/// are redrawn only in a finished year. Evidence files go below `evidence_folder`. Throws when an
/// act is refused: the facts and the rules then contradict each other. `progress` is told how many
/// of how many acts are done.
Performance perform_year(storage::Database&, cycle::Shelf const&, demo::Year const&,
                         std::filesystem::path const& evidence_folder, Date until,
                         std::function<void(std::int64_t, std::int64_t)> const& progress);

}  // namespace binhyen::server
