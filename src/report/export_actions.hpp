#pragma once

#include <functional>

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"

/// Everything a stranger needs to recompute every outcome of a year in one part of the tree: CSV
/// files in UTF-8, described in columns.csv. The same content gives the same bytes, on either
/// engine.
namespace binhyen::report {

struct ExportRequest {
    std::int64_t year = 0;
    /// Label or code.
    std::string place;
    /// Of a demonstration; empty elsewhere.
    std::string notice;
};

/// Takes a file's next bytes; `file` is its name with ".csv". Files come one after the other.
using ExportSink = std::function<void(std::string_view file, std::string_view bytes)>;

/// Needs the right to take data out at the place. What is read is one moment of the database. Gives
/// the cycles exported, whose rulebooks belong to the export.
Result<std::vector<cycle::Cycle>> export_year(Context&, cycle::Shelf const&, ExportRequest const&,
                                              ExportSink const&);

}  // namespace binhyen::report
