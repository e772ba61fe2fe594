#include "paper/workbook.hpp"

#include <gtest/gtest.h>

#include "base/ids.hpp"
#include "paper/archive.hpp"
#include "paper/serial_number.hpp"
#include "paper/table_source.hpp"
#include "zip_maker.hpp"

namespace binhyen::paper {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using testing::zipped;

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

std::string sample(int row_count = 2) {
    Workbook book{{"Kết quả", "Bình Yên", {1668762000000}}};
    book.begin_sheet({.name = "Vườn [2022]",
                      .title = "DANH SÁCH KHU VƯỜN",
                      .notice = "DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ",
                      .columns = {{"Mã", 8}, {"Tên", 40}, {"Tỷ lệ", 10}, {"Ngày", 12}}});
    for (int i = 0; i < row_count; ++i)
        book.add_row(std::vector<Cell>{std::int64_t(i + 7), "=cmd|'/c calc'!A" + std::to_string(i),
                                       BasisPoints{9775}, Date{2022, 11, 20}});
    book.add_row(std::vector<Cell>{"Cộng", Cell{}, std::int64_t(1'234'567), Cell{}},
                 RowStyle::total);
    return book.finish();
}

// A workbook of one sheet, by hand.
std::map<std::string, std::string> parts_with(std::string const& rows) {
    std::string const relationship =
        "http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/";
    auto const relationships = [&](std::string const& lines) {
        return "<Relationships>" + lines + "</Relationships>";
    };
    return {
        {"_rels/.rels", relationships("<Relationship Id='a' Type='" + relationship +
                                      "officeDocument' Target='/xl/book.xml'/>")},
        {"xl/book.xml",
         "<workbook xmlns:r='r'><workbookPr date1904='0'/><sheets>"
         "<sheet name='ẩn' state='hidden' r:id='h'/><sheet name='thấy' r:id='s'/>"
         "</sheets></workbook>"},
        {"xl/_rels/book.xml.rels",
         relationships("<Relationship Id='s' Type='" + relationship +
                       "worksheet' Target='sheets/one.xml'/>"
                       "<Relationship Id='t' Type='" +
                       relationship +
                       "sharedStrings' Target='texts.xml'/>"
                       "<Relationship Id='f' Type='" +
                       relationship + "styles' Target='/xl/formats.xml'/>")},
        {"xl/texts.xml",
         "<sst><si><t>Thôn </t></si><si><r><t>Đắk</t></r><r><t xml:space='preserve'> Wơk</t></r>"
         "<rPh><t>kana</t></rPh></si></sst>"},
        {"xl/formats.xml",
         "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd\\/mm\\/yyyy'/></numFmts>"
         "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
         "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='22'/></cellXfs>"
         "</styleSheet>"},
        {"xl/sheets/one.xml",
         "<x:worksheet xmlns:x='x'><sheetData>" + rows + "</sheetData></x:worksheet>"},
    };
}

TEST(Workbook, is_read_back_as_it_was_written) {
    EXPECT_EQ(read_all(sample()).value(), (Rows{{"DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ"},
                                                {"DANH SÁCH KHU VƯỜN"},
                                                {"Mã", "Tên", "Tỷ lệ", "Ngày"},
                                                {"7", "=cmd|'/c calc'!A0", "0.9775", "2022-11-20"},
                                                {"8", "=cmd|'/c calc'!A1", "0.9775", "2022-11-20"},
                                                {"Cộng", "", "1234567"}}));
}

TEST(Workbook, is_the_same_to_the_byte_for_the_same_rows) {
    EXPECT_EQ(sample(), sample());
}

TEST(Workbook, bears_no_formula_even_where_the_text_looks_like_one) {
    auto const bytes = sample();
    auto archive = Archive::open(bytes, {}).value();
    auto part = archive.part("xl/worksheets/sheet1.xml").value();
    auto const sheet = std::string(part.next().value());

    EXPECT_NE(sheet.find("=cmd|"), sheet.npos);
    EXPECT_EQ(sheet.find("<f>"), sheet.npos);
}

TEST(WorkbookSource, understands_every_kind_of_cell) {
    auto const bytes = zipped(parts_with(
        "<x:row r='2'><x:c r='A2' t='s'><x:v>1</x:v></x:c><x:c r='C2'><x:v>12.0</x:v></x:c>"
        "<x:c r='D2' s='1'><x:v>44885</x:v></x:c><x:c r='E2' s='2'><x:v>44885.354166667</x:v></x:c>"
        "<x:c r='F2' t='inlineStr'><x:is><x:t>trong ô</x:t></x:is></x:c>"
        "<x:c r='G2' t='b'><x:v>1</x:v></x:c><x:c r='H2' t='e'><x:v>#N/A</x:v></x:c>"
        "<x:c r='I2' t='str'><x:f>A1&amp;B1</x:f><x:v>tính ra</x:v></x:c>"
        "<x:c r='J2'><x:v>0.30000000000000004</x:v></x:c><x:c r='K2' s='1'/></x:row>"
        "<x:row><x:c><x:v>1E3</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row>"));

    auto source = open_table(bytes).value();
    TableRow row;
    ASSERT_TRUE(source->next(row).value());
    EXPECT_EQ(row.number, 2);
    EXPECT_EQ(row.cells,
              (std::vector<std::string>{"Đắk Wơk", "", "12", "2022-11-20", "2022-11-20 08:30:00",
                                        "trong ô", "TRUE", "#N/A", "tính ra", "0.3"}));
    ASSERT_TRUE(source->next(row).value());
    EXPECT_EQ(row.number, 3);
    EXPECT_EQ(row.cells, (std::vector<std::string>{"1000", "5"}));
    EXPECT_FALSE(source->next(row).value());
}

TEST(WorkbookSource, refuses_what_is_no_workbook_or_half_of_one) {
    auto const good = parts_with("<x:row><x:c><x:v>1</x:v></x:c></x:row>");
    auto const whole = zipped(good);
    ASSERT_EQ(code_of(whole), "read");
    auto const without = [&](std::string const& name) {
        auto parts = good;
        parts.erase(name);
        return code_of(zipped(parts));
    };

    EXPECT_EQ(code_of(zipped({{"a.txt", "a"}})), "table_kind_unknown");
    EXPECT_EQ(without("xl/book.xml"), "table_kind_unknown");
    EXPECT_EQ(without("xl/sheets/one.xml"), "table_damaged");
    EXPECT_EQ(code_of(zipped(parts_with("<x:row><x:c>"))), "table_damaged");
    EXPECT_EQ(code_of(zipped(parts_with("<x:row><x:c t='s'><x:v>9</x:v></x:c></x:row>"))),
              "table_damaged");
    for (std::size_t length = 4; length < whole.size(); length += 37)
        EXPECT_EQ(code_of(whole.substr(0, length)), "table_damaged") << length;
}

TEST(WorkbookSource, refuses_a_flipped_byte_or_reads_on_but_never_falls) {
    auto const whole = sample();
    SeededRandom random{11};
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        auto bytes = whole;
        bytes[random.below(bytes.size())] ^= char(1 + random.below(255));
        refused += code_of(bytes) != "read";
    }
    EXPECT_GT(refused, 40);
}

TEST(WorkbookSource, refuses_an_archive_that_unpacks_beyond_measure) {
    auto const bomb = zipped(parts_with(std::string(std::size_t(40) << 20, ' ')));
    ASSERT_LT(bomb.size(), std::size_t(1) << 20);

    EXPECT_EQ(code_of(bomb), "table_unpacks_too_large");
    EXPECT_EQ(code_of(sample(20'000), {.unpacked_bytes = 100'000}), "table_unpacks_too_large");
    EXPECT_EQ(code_of(sample(20'000)), "read");
}

TEST(WorkbookSource, refuses_a_document_type_and_so_entities_that_multiply) {
    auto parts = parts_with("");
    parts["xl/sheets/one.xml"] =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
        "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";

    EXPECT_EQ(code_of(zipped(parts)), "table_damaged");
}

TEST(WorkbookSource, names_row_and_column_and_keeps_the_limits) {
    auto const long_cell = zipped(parts_with("<x:row r='5'><x:c r='B5' t='str'><x:v>" +
                                             std::string(20'000, 'x') + "</x:v></x:c></x:row>"));
    auto const far_cell = zipped(parts_with("<x:row><x:c r='ZZ1'><x:v>1</x:v></x:c></x:row>"));
    auto const far_row = zipped(parts_with("<x:row r='900000'><x:c><x:v>1</x:v></x:c></x:row>"));

    EXPECT_EQ(render(read_all(long_cell).error(), Language::vi),
              "Hàng 5, cột B: ô dài hơn 10000 byte.");
    EXPECT_EQ(code_of(far_cell), "table_too_many_columns");
    EXPECT_EQ(code_of(far_row), "table_too_many_rows");
}

TEST(SerialNumber, becomes_the_day_that_a_workbook_shows) {
    struct Case {
        char const* number;
        DateSystem system;
        char const* text;
    };
    for (auto const& [number, system, text] : {
             Case{"1", DateSystem::from_1900, "1900-01-01"},
             Case{"59", DateSystem::from_1900, "1900-02-28"},
             Case{"61", DateSystem::from_1900, "1900-03-01"},
             Case{"44885", DateSystem::from_1900, "2022-11-20"},
             Case{"43423", DateSystem::from_1904, "2022-11-20"},
             Case{"0.5", DateSystem::from_1900, "12:00:00"},
             Case{"2958465", DateSystem::from_1900, "9999-12-31"},
             Case{"2958466", DateSystem::from_1900, "2958466"},
             Case{"-1", DateSystem::from_1900, "-1"},
             Case{"20/11/2022", DateSystem::from_1900, "20/11/2022"},
         })
        EXPECT_EQ(date_text(number, system), text);
}

TEST(SerialNumber, is_a_date_by_its_format_alone) {
    for (auto const* format : {"dd/mm/yyyy", "[$-42A]d mmmm yyyy", "h:mm", "[h]:mm", "mm:ss.0"})
        EXPECT_TRUE(is_date_format(format)) << format;
    for (auto const* format :
         {"General", "0.00%", "#,##0 \"đồng/ngày\"", "[Red]0", "\\d0", "0.0E+00"})
        EXPECT_FALSE(is_date_format(format)) << format;
}

}  // namespace
}  // namespace binhyen::paper
