#pragma once

#include "paper/table_source.hpp"

/// The two readers behind open_table(). Inside paper/ only.
namespace binhyen::paper {

/// `bytes` may begin with a UTF-8 byte order mark.
std::unique_ptr<TableSource> open_csv(std::string bytes, TableLimits const&);

Result<std::unique_ptr<TableSource>> open_workbook(std::string bytes, TableLimits const&);

/// Refuses a cell that is not clean UTF-8 or longer than the limit.
Result<> check_cell(std::string_view text, std::int64_t row, std::size_t column,
                    TableLimits const&);

/// Drops empty cells at the end; false if nothing but blanks is left.
bool trim_row(TableRow&);

}  // namespace binhyen::paper
