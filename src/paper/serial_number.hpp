#pragma once

#include <string>
#include <string_view>

/// Numbers as workbooks store them: decimal text of a double, which is a date only by the format
/// of its cell.
namespace binhyen::paper {

/// Whether a number format of a workbook shows a date or a time: "dd/mm/yyyy", not "#,##0".
bool is_date_format(std::string_view format);

/// The same for the formats that have a number only. (ECMA-376, 18.8.30, and the East Asian ones.)
bool is_builtin_date_format(int id);

enum class DateSystem { from_1900, from_1904 };

/// "44885" → "2022-11-20", "44885.354" → "2022-11-20 08:30:00", "0.5" → "12:00:00". Text that is no
/// such number comes back unchanged.
std::string date_text(std::string_view number, DateSystem);

/// "12.0" → "12", "1E3" → "1000", "0.30000000000000004" → "0.3".
std::string number_text(std::string_view number);

}  // namespace binhyen::paper
