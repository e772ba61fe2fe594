#include <array>
#include <utility>

#include "paper/problems.hpp"
#include "paper/table_readers.hpp"

namespace binhyen::paper {
namespace {

// The mark that stands most often in the first record, outside quotes.
char find_delimiter(std::string_view text) {
    std::array<std::pair<char, int>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool is_quoted = false;
    for (auto const c : text) {
        if (c == '"') is_quoted = !is_quoted;
        if (is_quoted) continue;
        if (c == '\n' || c == '\r') break;
        for (auto& [mark, count] : counts) count += c == mark;
    }
    auto best = counts[0];
    for (auto const& candidate : counts)
        if (candidate.second > best.second) best = candidate;
    return best.first;
}

class CsvSource final : public TableSource {
public:
    CsvSource(std::string bytes, TableLimits const& limits)
        : bytes_(std::move(bytes)), limits_(limits) {
        if (bytes_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        delimiter_ = find_delimiter(std::string_view(bytes_).substr(at_));
        skip_separator_line();
    }

    Result<bool> next(TableRow& row) override {
        while (at_ < bytes_.size()) {
            TRY(read_record(row));
            if (trim_row(row)) return true;
        }
        return false;
    }

private:
    // "sep=;" in the first line is Excel's way to name the mark; it is no row.
    void skip_separator_line() {
        auto const rest = std::string_view(bytes_).substr(at_);
        if (!rest.starts_with("sep=") || rest.size() < 6) return;
        auto const end = rest.find_first_of("\r\n", 5);
        if (end != 5) return;
        delimiter_ = rest[4];
        at_ += 5;
        end_line();
        ++row_number_;
    }

    Result<> read_record(TableRow& row) {
        row.number = ++row_number_;
        row.cells.clear();
        if (row_number_ > limits_.rows) return refuse(problems::table_too_many_rows(limits_.rows));
        for (;;) {
            auto cell = TRY(read_cell(row.cells.size()));
            TRY(check_cell(cell, row_number_, row.cells.size(), limits_));
            row.cells.push_back(std::move(cell));
            if (at_ >= bytes_.size() || bytes_[at_] != delimiter_) break;
            ++at_;
            if (row.cells.size() >= limits_.columns)
                return refuse(problems::table_too_many_columns(
                    row_number_, static_cast<long long>(limits_.columns)));
        }
        end_line();
        return {};
    }

    // Leaves at_ on the mark, the line end or the end of the text.
    Result<std::string> read_cell(std::size_t column) {
        if (at_ < bytes_.size() && bytes_[at_] == '"') return read_quoted(column);
        char const ends[] = {delimiter_, '\r', '\n'};
        auto const end =
            std::min(bytes_.find_first_of(std::string_view(ends, 3), at_), bytes_.size());
        auto cell = bytes_.substr(at_, end - at_);
        at_ = end;
        return cell;
    }

    Result<std::string> read_quoted(std::size_t column) {
        std::string cell;
        for (++at_;;) {
            auto const quote = bytes_.find('"', at_);
            if (quote == bytes_.npos)
                return refuse(problems::table_unclosed_quote(row_number_, column_name(column)));
            cell.append(bytes_, at_, quote - at_);
            at_ = quote + 1;
            if (at_ >= bytes_.size() || bytes_[at_] != '"') break;
            cell.push_back('"');
            ++at_;
        }
        auto const is_at_end = at_ >= bytes_.size() || bytes_[at_] == delimiter_ ||
                               bytes_[at_] == '\r' || bytes_[at_] == '\n';
        if (!is_at_end)
            return refuse(problems::table_stray_quote(row_number_, column_name(column)));
        return cell;
    }

    // Over \r\n, \n or a lone \r.
    void end_line() {
        auto const is_at = [&](char c) { return at_ < bytes_.size() && bytes_[at_] == c; };
        at_ += is_at('\r');
        at_ += is_at('\n');
    }

    std::string bytes_;
    TableLimits limits_;
    char delimiter_ = ',';
    std::size_t at_ = 0;
    std::int64_t row_number_ = 0;
};

}  // namespace

std::unique_ptr<TableSource> open_csv(std::string bytes, TableLimits const& limits) {
    return std::make_unique<CsvSource>(std::move(bytes), limits);
}

}  // namespace binhyen::paper
