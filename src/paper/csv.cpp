#include "paper/csv.hpp"

#include <utility>

namespace binhyen::paper {
namespace {

bool is_plain_number(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return text.find_first_of("0123456789") == 0 &&
           text.find_first_not_of("0123456789.,") == text.npos;
}

// Tab and CR come first in known ways round a guard that looks for = alone.
bool may_run(std::string_view cell) {
    return cell.find_first_of("=+-@\t\r") == 0 && !is_plain_number(cell);
}

}  // namespace

CsvWriter::CsvWriter(CsvForm form) : form_(form) {
    if (form_.mark == ByteOrderMark::written) text_ = "\xEF\xBB\xBF";
}

void CsvWriter::add_row(std::span<std::string const> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) text_.push_back(form_.delimiter);
        add_cell(cells[i]);
    }
    // A lone empty cell would otherwise be a blank line, which readers skip.
    if (cells.size() == 1 && cells[0].empty()) text_ += "\"\"";
    text_ += "\r\n";
}

void CsvWriter::add_cell(std::string_view cell) {
    auto const is_disarmed = form_.formulas == Formulas::disarmed && may_run(cell);
    char const special[] = {form_.delimiter, '"', '\r', '\n'};
    auto const is_quoted = cell.find_first_of(std::string_view(special, 4)) != cell.npos ||
                           cell.starts_with(' ') || cell.ends_with(' ');
    if (is_quoted) text_.push_back('"');
    if (is_disarmed) text_.push_back('\'');
    for (auto const c : cell) {
        if (c == '"') text_.push_back('"');
        text_.push_back(c);
    }
    if (is_quoted) text_.push_back('"');
}

std::string CsvWriter::take() {
    return std::exchange(text_, {});
}

}  // namespace binhyen::paper
