#include <deque>
#include <optional>

#include "paper/problems.hpp"
#include "paper/table_readers.hpp"
#include "paper/workbook_parts.hpp"

namespace binhyen::paper {
namespace {

// The column of "AB12", counted from 0; empty if there are no letters or too many.
std::optional<std::size_t> column_of(std::string_view reference) {
    std::size_t column = 0;
    std::size_t letters = 0;
    for (auto const c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + std::size_t(c - 'A' + 1);
        ++letters;
    }
    if (letters == 0 || letters > 3) return std::nullopt;
    return column - 1;
}

// Events of a sheet → rows, until one of them must be refused.
class SheetEvents final : public XmlEvents {
public:
    SheetEvents(WorkbookParts const& parts, TableLimits const& limits)
        : parts_(parts), limits_(limits) {}

    void start(std::string_view name, XmlAttributes attributes) override {
        if (name == "row") begin_row(attributes);
        if (name == "c") begin_cell(attributes);
        if (name == "v" || name == "t") is_in_value_ = true;
        if (name == "rPh") is_in_reading_ = true;
    }
    void end(std::string_view name) override {
        if (name == "v" || name == "t") is_in_value_ = false;
        if (name == "rPh") is_in_reading_ = false;
        if (name == "c") end_cell();
        if (name == "row" && trim_row(row_)) rows_.push_back(std::move(row_));
    }
    void text(std::string_view piece) override {
        if (is_in_value_ && !is_in_reading_ && value_.size() <= limits_.cell_bytes)
            value_.append(piece);
    }

    std::deque<TableRow>& rows() { return rows_; }
    [[nodiscard]] std::optional<Problem> const& problem() const { return problem_; }

private:
    void begin_row(XmlAttributes attributes) {
        auto const number = attribute_number(attributes.find("r"), 0);
        row_number_ = number > row_number_ ? number : row_number_ + 1;
        row_ = {row_number_, {}};
        next_column_ = 0;
    }

    void begin_cell(XmlAttributes attributes) {
        column_ = column_of(attributes.find("r")).value_or(next_column_);
        next_column_ = column_ + 1;
        type_ = attributes.find("t");
        format_ = attribute_number(attributes.find("s"), 0);
        value_.clear();
    }

    void end_cell() {
        if (problem_ || value_.empty()) return;
        if (auto kept = keep_cell(); !kept) problem_ = std::move(kept).error();
    }

    Result<> keep_cell() {
        auto text = TRY(cell_text());
        if (text.empty()) return {};
        if (row_number_ > limits_.rows) return refuse(problems::table_too_many_rows(limits_.rows));
        if (column_ >= limits_.columns)
            return refuse(problems::table_too_many_columns(
                row_number_, static_cast<long long>(limits_.columns)));
        TRY(check_cell(text, row_number_, column_, limits_));
        if (row_.cells.size() <= column_) row_.cells.resize(column_ + 1);
        row_.cells[column_] = std::move(text);
        return {};
    }

    Result<std::string> cell_text() {
        if (type_ == "s") {
            auto const index = attribute_number(value_, -1);
            if (index < 0 || std::size_t(index) >= parts_.shared_texts.size())
                return refuse(problems::table_damaged());
            return parts_.shared_texts[std::size_t(index)];
        }
        if (type_ == "b") return std::string(value_ == "1" ? "TRUE" : "FALSE");
        if (!type_.empty() && type_ != "n") return value_;
        auto const is_date = format_ >= 0 && std::size_t(format_) < parts_.date_formats.size() &&
                             parts_.date_formats[std::size_t(format_)];
        return is_date ? date_text(value_, parts_.dates) : number_text(value_);
    }

    WorkbookParts const& parts_;
    TableLimits const& limits_;
    std::deque<TableRow> rows_;
    std::optional<Problem> problem_;
    TableRow row_;
    std::int64_t row_number_ = 0;
    std::size_t next_column_ = 0;
    std::size_t column_ = 0;
    std::string type_;
    int format_ = 0;
    std::string value_;
    bool is_in_value_ = false;
    bool is_in_reading_ = false;
};

class WorkbookSource final : public TableSource {
public:
    WorkbookSource(std::string bytes, TableLimits const& limits)
        : bytes_(std::move(bytes)), limits_(limits), events_(parts_, limits_), reader_(events_) {}

    Result<> open() {
        archive_ = TRY(Archive::open(bytes_, limits_));
        parts_ = TRY(read_workbook_parts(archive_, limits_));
        sheet_ = TRY(archive_.part(parts_.sheet_part));
        return {};
    }

    Result<bool> next(TableRow& row) override {
        while (events_.rows().empty() && !is_at_end_) TRY(read_piece());
        if (events_.rows().empty()) return false;
        row = std::move(events_.rows().front());
        events_.rows().pop_front();
        return true;
    }

private:
    Result<> read_piece() {
        auto const piece = TRY(sheet_.next());
        is_at_end_ = piece.empty();
        auto const last = is_at_end_ ? XmlReader::Last::yes : XmlReader::Last::no;
        auto const is_well_formed = reader_.feed(piece, last);
        if (events_.problem()) return refuse(*events_.problem());
        if (!is_well_formed) return refuse(problems::table_damaged());
        return {};
    }

    std::string bytes_;
    TableLimits limits_;
    Archive archive_;
    WorkbookParts parts_;
    Archive::Part sheet_;
    SheetEvents events_;
    XmlReader reader_;
    bool is_at_end_ = false;
};

}  // namespace

Result<std::unique_ptr<TableSource>> open_workbook(std::string bytes, TableLimits const& limits) {
    auto source = std::make_unique<WorkbookSource>(std::move(bytes), limits);
    TRY(source->open());
    return source;
}

}  // namespace binhyen::paper
