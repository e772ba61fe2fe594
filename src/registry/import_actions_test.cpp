#include "registry/import_actions.hpp"

#include <fstream>

#include "registry/registry_store.hpp"
#include "registry_world.hpp"

namespace binhyen::registry {
namespace {

using Texts = std::vector<std::string>;

class Importing : public test::RegistryWorld {
protected:
    Result<ImportReport> import(std::string const& csv, ImportMode mode = ImportMode::all,
                                Date valid_from = start) {
        auto source = paper::open_table(csv);
        if (!source) return refuse(std::move(source).error());
        return import_registry(
            admin, **source,
            {.part = "VN/", .mode = mode, .valid_from = valid_from, .progress = {}});
    }
    static Texts faults_of(ImportReport const& report) {
        Texts all;
        for (auto const& fault : report.faults)
            all.push_back(std::to_string(fault.row) + fault.column + " " +
                          std::string(fault.problem.code()));
        return all;
    }
    static Texts faults_of(Result<ImportReport> const& report) {
        return report ? faults_of(*report) : test::refusals(report.error());
    }
    std::int64_t entry_count() {
        std::int64_t count = 0;
        ask([&](storage::Transaction& tx) {
            tx.connection().run_text("select count(*) from audit_entries", {},
                                     [&](storage::Row const& row) { count = row.integer(0); });
            return true;
        });
        return count;
    }
};

constexpr auto good_subjects =
    "code,kind,name,ground,manager\n"
    "TDP1,khu dân cư,Tổ dân phố 1,23284,\n"
    "X1,phường,Phường Duy Tân,23284,\n"
    "T1,trường,Trường Hòa Bình,23302,608\n";

TEST_P(Importing, EntersEverySubjectOfAGoodTable) {
    auto const report = import(good_subjects);

    ASSERT_TRUE(report) << render(report.error(), Language::en);
    EXPECT_EQ(faults_of(report), Texts{});
    EXPECT_TRUE(report->is_entered);
    EXPECT_EQ(report->created_count, 3);
    EXPECT_EQ(subject("T1")->path, "VN/62/608/@T1/");
}

TEST_P(Importing, TheSameTableAgainChangesNothingNotEvenTheLog) {
    ASSERT_TRUE(import(good_subjects));
    auto const entries = entry_count();

    auto const again = import(good_subjects);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->unchanged_count, 3);
    EXPECT_EQ(again->created_count, 0);
    EXPECT_EQ(faults_of(again), Texts{});
    EXPECT_EQ(entry_count(), entries);
}

TEST_P(Importing, ANameTypedAnotherWayIsTheSameName) {
    ASSERT_TRUE(import(good_subjects));

    auto const again = import(
        "code,kind,name,ground,manager\n"
        "T1,trường,Trường Hoà Bi\u0300nh,23302,608\n");

    EXPECT_EQ(again->unchanged_count, 1);
}

TEST_P(Importing, ItNeverChangesWhatExists) {
    ASSERT_TRUE(import(good_subjects));

    auto const other = import(
        "code,kind,name,ground,manager\n"
        "T1,trường,Trường Hóa Bình,23302,608\n");

    EXPECT_EQ(faults_of(other), Texts{"2 import_differs"});
    EXPECT_EQ(subject("T1")->name, "Trường Hòa Bình");
}

constexpr auto mixed_subjects =
    "code,kind,name,ground,manager,valid_from\r\n"
    "TDP1,khu dân cư,Tổ dân phố 1,23284,,\r\n"
    "TDP1,khu dân cư,Tổ dân phố 1,23284,,\r\n"
    "TDP2,khu dân cư,Tổ dân phố 2,2328,,\r\n"
    "TDP3,khu dân cư,=cmd|'/C calc'!A0,23284,,31/02/2022\r\n"
    "TDP4,hộ gia đình,Tổ 4,23284,,\r\n"
    "X1,phường,Duy Tân,23284,,\r\n"
    "X2,phường,Duy Tân,23284,,\r\n"
    "T1,trường,Trường,23284,,\r\n"
    "T 2,trường,Trường,23284,608,\r\n"
    "T3,trường,\"'; drop table subjects; --\",23284,608,\r\n";

Texts const mixed_faults{"3A import_code_twice",       "4D place_code_lost_zeros",
                         "5C import_cell_formula",     "5F import_date_unreadable",
                         "6B import_kind_unknown",     "8D commune_subject_borne",
                         "9E subject_manager_missing", "10A subject_code_malformed"};

TEST_P(Importing, TellsEveryBadRowByRowAndColumnAndEntersNothing) {
    auto const report = import(mixed_subjects);

    EXPECT_EQ(faults_of(report), mixed_faults);
    EXPECT_EQ(report->refused_row_count, 7);
    EXPECT_EQ(test::refusals(must_be_entered(*report)), Texts{"import_not_entered"});
    EXPECT_FALSE(subject("TDP1"));
}

TEST_P(Importing, EntersTheGoodRowsAloneOnlyWhenTold) {
    auto const report = import(mixed_subjects, ImportMode::only_good);

    EXPECT_EQ(faults_of(report), mixed_faults);
    EXPECT_EQ(report->created_count, 3);
    EXPECT_TRUE(must_be_entered(*report));
    EXPECT_EQ(subject("T3")->name, "'; drop table subjects; --");
}

TEST_P(Importing, CheckingEntersNothing) {
    auto const report = import(good_subjects, ImportMode::check);

    EXPECT_EQ(report->created_count, 3);
    EXPECT_FALSE(report->is_entered);
    EXPECT_FALSE(subject("TDP1"));
}

TEST_P(Importing, SaysWhenAPlacesCodeLostItsZeros) {
    ASSERT_TRUE(create_place(admin, {"01", "thành phố", "Hà Nội", "VN", start}));
    ASSERT_TRUE(create_place(admin, {"001", "quận", "Ba Đình", "01", start}));
    ASSERT_TRUE(create_place(admin, {"00004", "phường", "Trúc Bạch", "001", start}));

    auto const subjects = import(
        "code,kind,name,ground\n"
        "TDP1,khu dân cư,Tổ dân phố 1,4\n");
    auto const places = import(
        "code,name,type,parent\n"
        "6,Vĩnh Phúc,phường,001\n");

    EXPECT_EQ(faults_of(subjects), Texts{"2D place_code_lost_zeros"});
    EXPECT_EQ(faults_of(places), Texts{"2A place_code_lost_zeros"});
}

TEST_P(Importing, EntersATreeWhateverTheOrderOfItsRows) {
    auto const report = import(
        "code,name,type,parent\n"
        "23551,Sa Bình,xã,616\n"
        "616,Sa Thầy,huyện,62\n"
        "62,Kon Tum,tỉnh,\n");

    EXPECT_EQ(faults_of(report), Texts{});
    EXPECT_EQ(report->created_count, 2);
    EXPECT_EQ(report->unchanged_count, 1);
    EXPECT_EQ(place("23551")->path, "VN/62/616/23551/");
}

TEST_P(Importing, ABadPlaceKeepsTheWholeTreeOut) {
    constexpr auto csv =
        "code,name,type,parent\n"
        "616,Sa Thầy,huyện,62\n"
        "23551,Sa Bình,xã,617\n"
        "23284,Khác,phường,608\n"
        "23552,Ya Ly,thôn,616\n";
    Texts const faults{"3D place_unknown", "4 import_differs", "5D place_type_unknown"};

    EXPECT_EQ(faults_of(import(csv)), faults);
    EXPECT_FALSE(place("616"));

    EXPECT_EQ(faults_of(import(csv, ImportMode::only_good)), faults);
    EXPECT_TRUE(place("616"));
}

TEST_P(Importing, ATableThatCannotBeReadToItsEndIsRefusedWhole) {
    auto const report = import(
        "code,kind,name,ground\n"
        "TDP1,khu dân cư,Tổ dân phố 1,23284\n"
        "TDP2,khu dân cư,T\xF4,23284\n",
        ImportMode::only_good);

    EXPECT_EQ(faults_of(report), Texts{"table_not_utf8"});
    EXPECT_FALSE(subject("TDP1"));
}

TEST_P(Importing, ATableOfSomethingElseIsRefused) {
    EXPECT_EQ(
        faults_of(import("a,b\n1,2\n")),
        (Texts{"a import_heading_unknown", "b import_heading_unknown", " import_heading_missing",
               " import_heading_missing", " import_heading_missing", " import_heading_missing"}));
    EXPECT_EQ(faults_of(import("")), Texts{"table_empty"});
}

TEST_P(Importing, OfficersImportIntoTheirOwnPartAlone) {
    auto a_thin = as("VN/62/608/23284/", {Verb::read, Verb::manage_subjects});
    auto source = paper::open_table(good_subjects);

    auto const report = import_registry(
        a_thin, **source,
        {.part = {}, .mode = ImportMode::only_good, .valid_from = start, .progress = {}});

    ASSERT_TRUE(report);
    EXPECT_EQ(faults_of(report), Texts{"4 absent"});
    EXPECT_EQ(report->created_count, 2);
}

TEST_P(Importing, TheReportSaysWhatToDo) {
    auto const report = import(mixed_subjects);
    auto const told = to_json(*report, Language::vi);

    auto const& second = told.at("refused").at(1);
    EXPECT_EQ(second.at("row"), 4);
    EXPECT_EQ(second.at("column"), "D");
    EXPECT_EQ(second.at("code"), "place_code_lost_zeros");
    EXPECT_EQ(told.at("would_create"), 3);
    EXPECT_FALSE(second.at("todo").as_string().empty());
}

ON_BOTH_ENGINES(Importing);

}  // namespace
}  // namespace binhyen::registry
