#include "registry/import_table.hpp"

#include <gtest/gtest.h>

namespace binhyen::registry {
namespace {

using Texts = std::vector<std::string>;

struct DayCase {
    std::string text;
    std::string answer;  // "" = no such day
};

void PrintTo(DayCase const& example, std::ostream* out) {
    *out << example.text;
}

class WrittenDay : public testing::TestWithParam<DayCase> {};

TEST_P(WrittenDay, IsReadAsPeopleWriteItIfItExists) {
    auto const day = parse_written_day(GetParam().text);

    EXPECT_EQ(day ? day->to_text() : "", GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrittenDay,
    testing::Values(DayCase{"2022-11-20", "2022-11-20"}, DayCase{"20/11/2022", "2022-11-20"},
                    DayCase{"1/7/2025", "2025-07-01"}, DayCase{"01.07.2025", "2025-07-01"},
                    DayCase{"1-7-2025", "2025-07-01"}, DayCase{"2022-11-20 00:00:00", "2022-11-20"},
                    DayCase{"29/02/2024", "2024-02-29"}, DayCase{"29/02/2022", ""},  //
                    DayCase{"31/02/2022", ""},                                       //
                    DayCase{"2022-02-31", ""},                                       //
                    DayCase{"11/20/2022", ""},                                       // month first
                    DayCase{"20/11/22", ""},             // which century?
                    DayCase{"44885", ""},                // a serial number
                    DayCase{"2022", ""},                 //
                    DayCase{"0/1/2022", ""},             //
                    DayCase{"-1/1/2022", ""},            //
                    DayCase{"1/7-2025", ""},             //
                    DayCase{"2022-11-20 08:30:00", ""},  //
                    DayCase{"", ""}));

Texts refusals_of(Problem const& problem) {
    Texts all;
    for (auto const& field : problem.fields)
        all.push_back(field.path + " " + std::string(field.problem.code()));
    return all;
}

Texts const place_heading{"code", "name", "type", "parent", "valid_from"};
Texts const subject_heading{"Mã đơn vị",   "Loại đơn vị",      "TÊN ĐƠN VỊ", "Mã xã",
                            "Cấp quản lý", "Văn bản phân cấp", "Từ ngày",    "Ghi chú"};

ImportHeading heading_of(Texts const& cells) {
    return *ImportHeading::read(cells);
}

TEST(ImportHeading, TellsPlacesFromSubjectsInEitherLanguage) {
    EXPECT_EQ(heading_of(place_heading).kind(), ImportKind::places);
    EXPECT_EQ(heading_of(subject_heading).kind(), ImportKind::subjects);
    EXPECT_EQ(heading_of({"STT", "Mã", "Tên", "Loại", "Trực thuộc"}).kind(), ImportKind::places);
}

TEST(ImportHeading, FindsColumnsWhateverTheirOrder) {
    auto const heading = heading_of({"parent", "type", "name", "code"});

    EXPECT_EQ(heading.column_of("code"), 3U);
    EXPECT_EQ(heading.cell(Texts({"62", "xã", "Đắk Cấm", "23311"}), "code"), "23311");
    EXPECT_FALSE(heading.column_of("valid_to"));
}

TEST(ImportHeading, IsRefusedWithAllThatIsWrongWithIt) {
    auto const heading = ImportHeading::read(Texts({"code", "Mã", "name", "Màu sắc", "ground"}));

    EXPECT_EQ(refusals_of(heading.error()),
              (Texts{"Mã import_heading_twice", "Màu sắc import_heading_unknown",
                     " import_heading_missing"}));
}

TEST(ImportHeading, OfAnEmptyTableLacksEverything) {
    auto const heading = ImportHeading::read(Texts({}));

    EXPECT_EQ(heading.error().fields.size(), 4U);
}

TEST(ImportedPlace, HangsBelowTheNationWhereNoParentIsNamed) {
    auto const place = read_place(heading_of(place_heading),
                                  Texts({"62", "Kon  Tum ", "tỉnh", "", "01/01/2022"}), {});

    ASSERT_TRUE(place);
    EXPECT_EQ(place->parent, "VN");
    EXPECT_EQ(place->name, "Kon Tum");
    EXPECT_EQ(place->valid_from, Date(2022, 1, 1));
    EXPECT_EQ(place->valid_to, end_of_time);
}

TEST(ImportedPlace, BeginsOnTheTablesDayWhereTheRowNamesNone) {
    auto const heading = heading_of(place_heading);
    auto const row = Texts({"62", "Kon Tum", "tỉnh"});

    EXPECT_EQ(read_place(heading, row, Date(2020, 11, 1))->valid_from, Date(2020, 11, 1));
    EXPECT_EQ(refusals_of(read_place(heading, row, {}).error()),
              Texts{"valid_from import_date_missing"});
}

TEST(ImportedSubject, IsReadFromVietnameseHeadings) {
    auto const subject = read_subject(heading_of(subject_heading),
                                      Texts({"T1", "Cơ sở giáo dục", "Trường Ho\u0300a Bi\u0300nh",
                                             "23284", "608", "QĐ 12/QĐ-UBND", "1/7/2021", "gấp"}),
                                      {});

    ASSERT_TRUE(subject);
    EXPECT_EQ(subject->kind, Kind::school);
    EXPECT_EQ(subject->name, "Trường Hòa Bình");
    EXPECT_EQ(subject->manager_basis, ManagerBasis::delegation);
    EXPECT_EQ(subject->valid_from, Date(2021, 7, 1));
}

TEST(ImportedSubject, IsRefusedCellByCell) {
    auto const subject = read_subject(
        heading_of(subject_heading),
        Texts({"=cmd|' /C calc'!A0", "hợp tác xã", "@SUM(1)", "-23284", "", "", "31/02/2022"}), {});

    EXPECT_EQ(
        refusals_of(subject.error()),
        (Texts{"code import_cell_formula", "kind import_kind_unknown", "name import_cell_formula",
               "ground import_cell_formula", "valid_from import_date_unreadable"}));
}

TEST(ImportedSubject, SaysByWhatRightItIsManagedInAKnownWord) {
    Texts heading = subject_heading;
    heading.push_back("manager_basis");
    auto const read = [&](std::string word) {
        return read_subject(
            heading_of(heading),
            Texts({"T1", "school", "A", "23284", "608", "", "1/7/2021", "", std::move(word)}), {});
    };

    EXPECT_EQ(read("Phân cấp")->manager_basis, ManagerBasis::delegation);
    EXPECT_EQ(read("")->manager_basis, ManagerBasis::authority);
    EXPECT_EQ(refusals_of(read("mượn").error()), Texts{"manager_basis import_basis_unknown"});
}

}  // namespace
}  // namespace binhyen::registry
