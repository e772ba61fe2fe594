#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

/// Tables that people send: CSV and XLSX read row by row as plain text, behind one interface.
/// Nothing is believed: size, encoding, shape and what an archive unpacks to are checked, and what
/// is wrong is named by row and column. Meaning (dates, codes, numbers) is the caller's.
namespace binhyen::paper {

struct TableLimits {
    std::size_t bytes = std::size_t(20) << 20;
    /// Of the parts of a workbook that are read, once unpacked.
    std::size_t unpacked_bytes = std::size_t(256) << 20;
    /// Unpacked to packed. Honest sheets stay under 60, deflate ends at 1,032.
    std::size_t unpack_ratio = 250;
    std::int64_t rows = 200'000;
    std::size_t columns = 100;
    std::size_t cell_bytes = 10'000;
};

struct TableRow {
    /// As a spreadsheet counts: the first row is 1, and blank rows count.
    std::int64_t number = 0;
    /// Without empty cells at the end.
    std::vector<std::string> cells{};

    /// Empty where the row is shorter.
    [[nodiscard]] std::string_view cell(std::size_t index) const {
        return index < cells.size() ? std::string_view(cells[index]) : std::string_view();
    }
};

class TableSource {
public:
    virtual ~TableSource() = default;

    /// Puts the next row that is not blank into `row`; false at the end. Not to be called again
    /// after a refusal.
    virtual Result<bool> next(TableRow& row) = 0;
};

/// Tells CSV from XLSX by the bytes, never by a file's name. Of a workbook the first visible sheet
/// is read. Cells are UTF-8 as they were written: not trimmed, not normalised. Of a workbook, dates
/// come as 2022-11-20, with a time as 2022-11-20 08:30:00, numbers without superfluous zeros.
Result<std::unique_ptr<TableSource>> open_table(std::string bytes, TableLimits const& = {});

/// The same; a file above the limit is refused unread. Throws if it cannot be read at all.
Result<std::unique_ptr<TableSource>> open_table_file(std::filesystem::path const&,
                                                     TableLimits const& = {});

/// 0 is "A", 26 is "AA".
std::string column_name(std::size_t index);

}  // namespace binhyen::paper
