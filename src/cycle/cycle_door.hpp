#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "cycle/scheme.hpp"
#include "storage/database.hpp"

namespace binhyen::cycle {

/// The cycle of this year for the realm that `path` lies in.
std::optional<Cycle> find_cycle(storage::Transaction&, std::int64_t year, std::string_view path);
std::optional<Cycle> find_cycle_by_id(storage::Transaction&, CycleId const&);
std::vector<Cycle> list_cycles(storage::Transaction&);

/// With its rules; `cycle_absent` when there is none.
Result<Scheme> get_scheme(storage::Transaction&, Shelf const&, CycleId const&);
Result<Scheme> get_scheme(storage::Transaction&, Shelf const&, std::int64_t year,
                          std::string_view path);

/// `cycle_closed` from its closing day on.
Result<> must_be_open(Cycle const&, Date today);

}  // namespace binhyen::cycle
