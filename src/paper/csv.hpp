#pragma once

#include <span>
#include <string>
#include <string_view>

namespace binhyen::paper {

enum class ByteOrderMark { none, written };

/// A cell that begins with = + - @ is run as a formula when a spreadsheet program opens the file.
/// `disarmed` puts an apostrophe before it, unless it is a plain number; `kept` is for files that
/// programs read.
enum class Formulas { kept, disarmed };

struct CsvForm {
    char delimiter = ',';
    ByteOrderMark mark = ByteOrderMark::none;
    Formulas formulas = Formulas::kept;
};

/// For people with a spreadsheet program: Excel takes a file for UTF-8 only with the mark.
inline constexpr CsvForm csv_for_spreadsheets{',', ByteOrderMark::written, Formulas::disarmed};

/// CSV as RFC 4180 has it: UTF-8, lines end in CR LF, cells are quoted where they must be.
class CsvWriter {
public:
    explicit CsvWriter(CsvForm form = {});

    void add_row(std::span<std::string const> cells);
    /// What was written since the last call.
    std::string take();

private:
    void add_cell(std::string_view);

    CsvForm form_;
    std::string text_;
};

}  // namespace binhyen::paper
