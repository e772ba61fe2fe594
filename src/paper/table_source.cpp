#include "paper/table_source.hpp"

#include <fstream>
#include <stdexcept>

#include "base/text.hpp"
#include "paper/problems.hpp"
#include "paper/table_readers.hpp"

namespace binhyen::paper {
namespace {

using namespace std::string_view_literals;

long long megabytes(std::size_t bytes) {
    return static_cast<long long>(bytes >> 20);
}

// A byte order mark, or a NUL among the first letters, which UTF-8 text never has.
bool looks_like_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) ||
           bytes.substr(0, 256).find('\0') != bytes.npos;
}

// Signatures of what people send instead of a table.
bool is_foreign(std::string_view bytes) {
    for (auto const start : {"%PDF"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "Rar!"sv, "7z\xBC\xAF"sv,
                             "\x1F\x8B"sv, "{\\rtf"sv, "<html"sv, "<!DOCTYPE"sv, "<?xml"sv})
        if (bytes.starts_with(start)) return true;
    return false;
}

}  // namespace

std::string column_name(std::size_t index) {
    std::string name;
    for (auto left = index + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), char('A' + (left - 1) % 26));
    return name;
}

Result<> check_cell(std::string_view text, std::int64_t row, std::size_t column,
                    TableLimits const& limits) {
    if (text.size() > limits.cell_bytes)
        return refuse(problems::table_cell_too_long(row, column_name(column),
                                                    static_cast<long long>(limits.cell_bytes)));
    if (!text::is_clean_utf8(text))
        return refuse(problems::table_not_utf8(row, column_name(column)));
    return {};
}

bool trim_row(TableRow& row) {
    while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
    for (auto const& cell : row.cells)
        if (cell.find_first_not_of(" \t") != cell.npos) return true;
    return false;
}

Result<std::unique_ptr<TableSource>> open_table(std::string bytes, TableLimits const& limits) {
    if (bytes.size() > limits.bytes)
        return refuse(problems::table_too_large(megabytes(limits.bytes)));
    if (bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n") == bytes.npos)
        return refuse(problems::table_empty());
    if (bytes.starts_with("PK\x03\x04")) return open_workbook(std::move(bytes), limits);
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) return refuse(problems::table_old_workbook());
    if (is_foreign(bytes)) return refuse(problems::table_kind_unknown());
    if (looks_like_utf16(bytes)) return refuse(problems::table_utf16());
    return open_csv(std::move(bytes), limits);
}

Result<std::unique_ptr<TableSource>> open_table_file(std::filesystem::path const& path,
                                                     TableLimits const& limits) {
    auto const size = std::filesystem::file_size(path);
    if (size > limits.bytes) return refuse(problems::table_too_large(megabytes(limits.bytes)));
    std::string bytes(size, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), std::streamsize(size));
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return open_table(std::move(bytes), limits);
}

}  // namespace binhyen::paper
