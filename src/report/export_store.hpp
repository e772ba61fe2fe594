#pragma once

#include <functional>
#include <span>
#include <string>

#include "report/results_store.hpp"

namespace binhyen::report {

/// One row as text, an empty cell for what is not known. The first call brings the columns' names.
using TakeRow = std::function<void(std::span<std::string const> cells)>;

/// The rows of one of the export's files that come from the database, always in the same order.
void each_export_row(storage::Transaction&, std::string_view file, Scope const&, TakeRow const&);

/// Empty for a file that does not come from the database.
std::vector<std::string> stored_columns(std::string_view file);

}  // namespace binhyen::report
