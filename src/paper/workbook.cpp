#include "paper/workbook.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/result.hpp"
#include "paper/memory_file.hpp"

namespace binhyen::paper {
namespace {

constexpr auto face = "Times New Roman";
constexpr lxw_color_t heading_ground = 0xE8EEF4;
constexpr lxw_color_t group_ground = 0xF4F6F8;
constexpr lxw_color_t red = 0xB41A1A;

void check(lxw_error error) {
    if (error != LXW_NO_ERROR) throw std::runtime_error(lxw_strerror(error));
}

// The first `count` letters, without those that a tab may not bear.
std::string tab_name(std::string const& name, std::size_t count) {
    std::string out;
    for (auto const c : name) {
        auto const is_first_byte = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (is_first_byte && count-- == 0) break;
        out.push_back(std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ');
    }
    return out;
}

// In a foot, & begins a code.
std::string without_codes(std::string words) {
    for (auto& c : words)
        if (c == '&') c = '+';
    return words;
}

}  // namespace

struct Workbook::Pen {
    enum Shape { text, number, percent, date, shape_count };

    MemoryFile file;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::array<std::array<lxw_format*, 3>, shape_count> formats{};
    lxw_format* heading = nullptr;
    lxw_format* title = nullptr;
    lxw_format* notice = nullptr;
    lxw_row_t head_row = 0;
    lxw_row_t next_row = 0;
    lxw_col_t column_count = 0;

    ~Pen() {
        if (book != nullptr) lxw_workbook_free(book);
    }

    lxw_format* make_format(double size) const {
        auto* made = workbook_add_format(book);
        format_set_font_name(made, face);
        format_set_font_size(made, size);
        return made;
    }

    void make_formats() {
        for (int shape = 0; shape < shape_count; ++shape)
            for (auto const style : {RowStyle::plain, RowStyle::group, RowStyle::total}) {
                auto* made = make_format(12);
                format_set_border(made, LXW_BORDER_THIN);
                format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
                if (style != RowStyle::plain) format_set_bold(made);
                if (style == RowStyle::group) format_set_bg_color(made, group_ground);
                if (shape == text) format_set_text_wrap(made);
                if (shape == number) format_set_num_format(made, "#,##0");
                if (shape == percent) format_set_num_format(made, "0.00%");
                if (shape == date) format_set_num_format(made, "dd/mm/yyyy");
                formats[std::size_t(shape)][std::size_t(style)] = made;
            }
        heading = make_format(12);
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_border(heading, LXW_BORDER_THIN);
        format_set_bg_color(heading, heading_ground);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        title = make_format(14);
        format_set_bold(title);
        notice = make_format(12);
        format_set_bold(notice);
        format_set_font_color(notice, red);
    }

    lxw_format* format(Shape shape, RowStyle style) { return formats[shape][std::size_t(style)]; }

    void write(lxw_col_t column, Cell const& cell, RowStyle style) {
        auto const row = next_row;
        auto* plain = format(text, style);
        if (auto const* words = std::get_if<std::string>(&cell)) {
            check(words->empty()
                      ? worksheet_write_blank(sheet, row, column, plain)
                      : worksheet_write_string(sheet, row, column, words->c_str(), plain));
        } else if (auto const* count = std::get_if<std::int64_t>(&cell)) {
            check(
                worksheet_write_number(sheet, row, column, double(*count), format(number, style)));
        } else if (auto const* share = std::get_if<BasisPoints>(&cell)) {
            check(worksheet_write_number(sheet, row, column, double(share->value) / 10'000,
                                         format(percent, style)));
        } else if (auto const* day = std::get_if<Date>(&cell)) {
            auto const parts = day->calendar();
            lxw_datetime written{int(parts.year()),
                                 int(unsigned(parts.month())),
                                 int(unsigned(parts.day())),
                                 0,
                                 0,
                                 0};
            check(worksheet_write_datetime(sheet, row, column, &written, format(date, style)));
        } else {
            check(worksheet_write_blank(sheet, row, column, plain));
        }
    }

    // Only now is the last row known.
    void end_sheet() const {
        if (sheet == nullptr || column_count == 0) return;
        check(worksheet_autofilter(sheet, head_row, 0, std::max(head_row, next_row - 1),
                                   lxw_col_t(column_count - 1)));
    }
};

Workbook::Workbook(WorkbookProperties const& properties) : pen_(std::make_unique<Pen>()) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    pen_->book = workbook_new_opt(pen_->file.path().c_str(), &options);
    if (pen_->book == nullptr) throw std::bad_alloc();
    auto title = properties.title;
    auto author = properties.author;
    lxw_doc_properties written{};
    written.title = title.data();
    written.author = author.data();
    written.created = time_t(properties.created_at.milliseconds / 1000);
    check(workbook_set_properties(pen_->book, &written));
    pen_->make_formats();
}

Workbook::~Workbook() = default;

void Workbook::begin_sheet(SheetHead const& head) {
    auto& pen = *pen_;
    pen.end_sheet();
    pen.sheet = workbook_add_worksheet(pen.book, tab_name(head.name, 31).c_str());
    if (pen.sheet == nullptr) throw std::runtime_error("no sheet can bear this name: " + head.name);
    pen.next_row = 0;
    pen.column_count = lxw_col_t(head.columns.size());
    for (lxw_col_t i = 0; i < pen.column_count; ++i)
        check(worksheet_set_column(pen.sheet, i, i, head.columns[i].width, nullptr));
    for (auto const& [words, format] :
         {std::pair{&head.notice, pen.notice}, std::pair{&head.title, pen.title}})
        if (!words->empty())
            check(worksheet_write_string(pen.sheet, pen.next_row++, 0, words->c_str(), format));
    pen.head_row = pen.next_row++;
    for (lxw_col_t i = 0; i < pen.column_count; ++i)
        check(worksheet_write_string(pen.sheet, pen.head_row, i, head.columns[i].heading.c_str(),
                                     pen.heading));
    worksheet_freeze_panes(pen.sheet, pen.head_row + 1, 0);
    check(worksheet_repeat_rows(pen.sheet, pen.head_row, pen.head_row));
    worksheet_set_landscape(pen.sheet);
    worksheet_set_paper(pen.sheet, 9);  // A4
    worksheet_fit_to_pages(pen.sheet, 1, 0);
    auto const foot = "&C&\"" + std::string(face) + "\"" + without_codes(head.notice) + "&R&P/&N";
    check(worksheet_set_footer(pen.sheet, foot.c_str()));
}

void Workbook::add_row(std::span<Cell const> cells, RowStyle style) {
    INVARIANT(pen_->sheet != nullptr);
    for (std::size_t i = 0; i < cells.size(); ++i) pen_->write(lxw_col_t(i), cells[i], style);
    ++pen_->next_row;
}

std::string Workbook::finish() {
    INVARIANT(pen_->sheet != nullptr);
    pen_->end_sheet();
    // Closing frees the book, whether it went well or not.
    check(workbook_close(std::exchange(pen_->book, nullptr)));
    return pen_->file.bytes();
}

}  // namespace binhyen::paper
