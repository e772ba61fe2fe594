#include "paper/table_source.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/ids.hpp"
#include "paper/csv.hpp"

namespace binhyen::paper {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Result<Rows> read_all(std::string bytes, TableLimits const& limits = {}) {
    auto source = TRY(open_table(std::move(bytes), limits));
    Rows rows;
    TableRow row;
    while (TRY(source->next(row))) rows.push_back(row.cells);
    return rows;
}

std::string code_of(std::string bytes, TableLimits const& limits = {}) {
    auto const read = read_all(std::move(bytes), limits);
    return read ? "read" : std::string(read.error().code());
}

std::string sentence_of(std::string bytes) {
    auto const read = read_all(std::move(bytes));
    return read ? "read" : render(read.error(), Language::vi);
}

std::string utf16(std::u16string_view text) {
    return {reinterpret_cast<char const*>(text.data()), text.size() * 2};
}

TEST(Csv, is_read_whatever_separates_its_cells_and_ends_its_lines) {
    Rows const expected{{"Mã", "Tên"}, {"007", "Thôn Đắk Wơk"}};
    for (std::string const bytes : {
             "Mã,Tên\n007,Thôn Đắk Wơk\n",
             "Mã;Tên\r\n007;Thôn Đắk Wơk\r\n",
             "Mã\tTên\r007\tThôn Đắk Wơk",
             "\xEF\xBB\xBFMã;Tên\n007;Thôn Đắk Wơk",
             "sep=;\r\nMã;Tên\r\n007;Thôn Đắk Wơk",
             "\"Mã\",\"Tên\"\n\"007\",\"Thôn Đắk Wơk\"\n",
             "Mã,Tên,,\n\n,,\n007,Thôn Đắk Wơk,\n",
         })
        EXPECT_EQ(read_all(bytes), expected) << bytes;
}

TEST(Csv, keeps_marks_and_line_feeds_and_quotes_inside_quoted_cells) {
    EXPECT_EQ(read_all("a,b\n\"x, y\",\"một\nhai \"\"ba\"\"\"\n"),
              (Rows{{"a", "b"}, {"x, y", "một\nhai \"ba\""}}));
}

TEST(Csv, counts_rows_as_a_spreadsheet_does) {
    auto source = open_table("a\n\n\"b\nc\"\nd\n").value();
    std::vector<std::int64_t> numbers;
    TableRow row;
    while (source->next(row).value()) numbers.push_back(row.number);

    EXPECT_EQ(numbers, (std::vector<std::int64_t>{1, 3, 4}));
}

TEST(Csv, gives_a_cell_that_looks_like_a_formula_as_the_text_it_is) {
    EXPECT_EQ(read_all("a,b\n=cmd|'/c calc'!A1,@x\n"),
              (Rows{{"a", "b"}, {"=cmd|'/c calc'!A1", "@x"}}));
}

TEST(Csv, that_is_wrong_is_refused_with_a_reason) {
    struct Case {
        char const* name;
        std::string bytes;
        char const* code;
    };
    Case const cases[] = {
        {"nothing", "", "table_empty"},
        {"a mark alone", "\xEF\xBB\xBF", "table_empty"},
        {"blank lines", "\r\n \r\n", "table_empty"},
        {"UTF-16 with a mark", "\xFF\xFE" + utf16(u"Mã,Tên\n"), "table_utf16"},
        {"UTF-16 without", utf16(u"Ma,Ten\n1,2\n"), "table_utf16"},
        {"Windows-1258", "Ma,Ten\n1,Th\xF4n \xD0\xE3k\n", "table_not_utf8"},
        {"a letter cut in half", "Ma,Ten\n1,Th\xC3", "table_not_utf8"},
        {"a NUL far inside", "Ma\n" + std::string(300, 'x') + std::string(1, '\0'),
         "table_not_utf8"},
        {"an open quote", "a,b\n1,\"hai", "table_unclosed_quote"},
        {"text after a quote", "a,b\n1,\"hai\"ba\n", "table_stray_quote"},
        {"a PDF", "%PDF-1.7\n...", "table_kind_unknown"},
        {"a page saved as .xls", "<html><table>", "table_kind_unknown"},
        {"an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1", "table_old_workbook"},
        {"a long cell", "a\n" + std::string(10'001, 'x'), "table_cell_too_long"},
        {"a wide row", "a\n" + std::string(100, ','), "table_too_many_columns"},
    };
    for (auto const& [name, bytes, code] : cases) EXPECT_EQ(code_of(bytes), code) << name;
}

TEST(Csv, with_more_rows_than_allowed_is_refused) {
    EXPECT_EQ(code_of("a\nb\nc\n", {.rows = 3}), "read");
    EXPECT_EQ(code_of("a\nb\nc\nd\n", {.rows = 3}), "table_too_many_rows");
}

TEST(Csv, names_the_row_and_the_column_that_are_wrong) {
    EXPECT_EQ(sentence_of("Ma,Ten\n1,Hai\n2,Th\xF4n\n"),
              "Hàng 3, cột B: chữ không theo bảng mã UTF-8 (có thể là Windows-1258, TCVN3 hoặc "
              "VNI).");
}

TEST(Table, above_the_limit_is_refused_before_it_is_read) {
    auto const path = std::filesystem::temp_directory_path() / "binhyen-large-table.csv";
    std::ofstream(path) << "a,b\n";
    // Of a hole of a terabyte not a byte could be held in memory.
    std::filesystem::resize_file(path, std::uintmax_t(1) << 40);

    auto const opened = open_table_file(path);
    std::filesystem::remove(path);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code(), "table_too_large");
    EXPECT_EQ(opened.error().kind(), ProblemKind::too_large);
    EXPECT_EQ(render(opened.error(), Language::vi), "Tệp lớn hơn 20 MB.");
}

TEST(Table, columns_are_named_as_spreadsheets_name_them) {
    EXPECT_EQ(column_name(0), "A");
    EXPECT_EQ(column_name(25), "Z");
    EXPECT_EQ(column_name(26), "AA");
    EXPECT_EQ(column_name(701), "ZZ");
    EXPECT_EQ(column_name(702), "AAA");
}

TEST(CsvWriter, is_read_back_unchanged_whatever_the_cells_hold) {
    char const* const pieces[] = {"Đắk", ",", "\"", "\r\n", ";", " ", "=1+1", "x", "\t", "'"};
    SeededRandom random{20221118};
    for (int round = 0; round < 300; ++round) {
        Rows rows{{"đầu", "hàng"}};
        for (int i = 0; i < 5; ++i) {
            std::vector<std::string> cells;
            for (auto count = random.below(4); count > 0; --count) {
                std::string cell;
                for (auto length = random.below(4); length > 0; --length)
                    cell += pieces[random.below(std::size(pieces))];
                cells.push_back(cell);
            }
            cells.emplace_back("cuối");
            rows.push_back(cells);
        }
        CsvWriter writer;
        for (auto const& row : rows) writer.add_row(row);

        EXPECT_EQ(read_all(writer.take()), rows) << round;
    }
}

TEST(CsvWriter, disarms_formulas_for_spreadsheets_and_leaves_numbers_alone) {
    CsvWriter writer{csv_for_spreadsheets};
    std::vector<std::string> const cells{
        "=cmd|'/c calc'!A1", "+84 905", "-12,5", "@SUM(1)", "\t=1", "-", "2+2"};
    writer.add_row(cells);

    EXPECT_EQ(writer.take(),
              "\xEF\xBB\xBF'=cmd|'/c calc'!A1,'+84 905,\"-12,5\",'@SUM(1),'\t=1,'-,2+2\r\n");
}

TEST(Table, of_any_bytes_at_all_ends_in_rows_or_a_refusal) {
    std::string const alphabet("a\"',;\t\r\n=\xC3\xA0\xFF\0P", 15);
    SeededRandom random{7};
    for (int round = 0; round < 3000; ++round) {
        std::string bytes;
        for (auto length = random.below(40); length > 0; --length)
            bytes.push_back(alphabet[random.below(alphabet.size())]);
        EXPECT_NE(code_of(bytes), "") << round;
    }
}

}  // namespace
}  // namespace binhyen::paper
