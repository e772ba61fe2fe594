#include "report/export_actions.hpp"

#include <map>
#include <set>

#include "fieldwork/incident.hpp"
#include "fieldwork/queries.hpp"
#include "report/export_dictionary.hpp"
#include "report/export_store.hpp"
#include "report_world.hpp"

namespace binhyen::report {
namespace {

using enum dossier::Kind;
using enum dossier::Recognition;

constexpr auto duy_tan = "VN/62/608/23284/";

class Export : public test::ReportWorld {
protected:
    Context officer = as("VN/62/", {Verb::read, Verb::export_data});

    void SetUp() override {
        ReportWorld::SetUp();
        ASSERT_TRUE(registry::create_subjects(admin, {"VN/62/", {area("a1", "Tổ dân phố 1")}}));
        auto made = decided(dossier("a1", residential_area, duy_tan), recognised);
        made.subject_id = subject("a1")->id;
        add(made);
        add(dossier("a2", residential_area, duy_tan));
        fieldwork::Incident incident;
        incident.id = {"incident-1"};
        incident.ground_path = duy_tan;
        incident.path = duy_tan;
        incident.event = "serious_fire";
        incident.occurred_on = {2021, 11, 9};
        incident.paper = "=cmd|' /C calc'!A0";
        incident.recorded_on = {2022, 11, 10};
        write(fieldwork::queries::insert_incident, incident);
    }

    std::map<std::string, std::string> exported(std::string place = "62", std::string notice = {}) {
        std::map<std::string, std::string> files;
        auto const done = export_year(officer, shelf(), {2022, std::move(place), std::move(notice)},
                                      [&](std::string_view file, std::string_view bytes) {
                                          files[std::string(file)] += bytes;
                                      });
        if (!done) throw std::runtime_error(render(done.error(), Language::en));
        return files;
    }
    static std::string line(std::string const& file, std::size_t number) {
        std::istringstream lines(file);
        std::string text;
        for (std::size_t i = 0; i <= number; ++i) std::getline(lines, text);
        return text;
    }
};

TEST_P(Export, HasEveryFileEachWithItsHead) {
    auto const files = exported();

    EXPECT_EQ(files.size(), export_files().size());
    for (auto const& file : export_files()) {
        auto const found = files.find(std::string(file.name) + ".csv");
        ASSERT_NE(found, files.end()) << file.name;
        EXPECT_TRUE(found->second.find("\r\n") != std::string::npos) << file.name;
    }
    EXPECT_EQ(line(files.at("certificates.csv"), 0).substr(0, 28), "subject_code,id,decision_id,");
}

TEST_P(Export, TellsWhatIsOnRecordAsItIs) {
    auto const files = exported();

    EXPECT_EQ(line(files.at("place_names.csv"), 1),
              "23284,2021-01-01,9999-12-31,Phường,Duy Tân,608,VN/62/608/23284/\r");
    EXPECT_EQ(line(files.at("registrations.csv"), 1),
              "a1,residential_area,Đơn vị a1,{},VN/62/608/23284/@a1/,VN/62/608/23284/,"
              "VN/62/608/23284/,2022-01-10,1,,2022-03-10,0\r");
    EXPECT_EQ(line(files.at("registrations.csv"), 2),
              "a2,residential_area,Đơn vị a2,{},VN/62/608/23284/@a2/,VN/62/608/23284/,"
              "VN/62/608/23284/,2022-01-10,1,,,0\r");
    EXPECT_NE(files.at("incidents.csv").find("2021-11-09"), std::string::npos);
    EXPECT_NE(files.at("incidents.csv").find("=cmd|' /C calc'!A0"), std::string::npos);
    EXPECT_EQ(line(files.at("managers.csv"), 1).substr(0, 3), "a1,");
    EXPECT_NE(files.at("settings.csv").find("VN/62/,"), std::string::npos);
}

TEST_P(Export, GivesTheSameBytesAgain) {
    EXPECT_EQ(exported(), exported());
}

TEST_P(Export, OfOnePartLeavesTheOthersOut) {
    auto const files = exported("615");

    EXPECT_EQ(line(files.at("registrations.csv"), 1), "");
    EXPECT_EQ(files.at("place_names.csv").find("Duy Tân"), std::string::npos);
    EXPECT_NE(files.at("place_names.csv").find("Việt Nam"), std::string::npos);
}

TEST_P(Export, DescribesEveryColumn) {
    auto const columns = exported().at("columns.csv");

    EXPECT_NE(columns.find("facts,denominator,Mẫu số"), std::string::npos);
    EXPECT_NE(columns.find("dossiers,outcome,"), std::string::npos);
}

TEST_P(Export, OfADemonstrationSaysSo) {
    EXPECT_NE(exported("62", "DỮ LIỆU GIẢ ĐỊNH").at("about.csv").find("notice,DỮ LIỆU GIẢ ĐỊNH"),
              std::string::npos);
}

TEST_P(Export, NeedsTheRightToTakeDataOut) {
    auto reader = as("VN/62/", {Verb::read});
    auto neighbour = as("VN/51/", {Verb::read, Verb::export_data});
    auto const nothing = [](std::string_view, std::string_view) {};

    EXPECT_EQ(test::refusals(export_year(reader, shelf(), {2022, "62", ""}, nothing)),
              std::vector<std::string>{"not_permitted"});
    EXPECT_EQ(test::refusals(export_year(neighbour, shelf(), {2022, "62", ""}, nothing)),
              std::vector<std::string>{"absent"});
    EXPECT_EQ(test::refusals(export_year(officer, shelf(), {2021, "62", ""}, nothing)),
              std::vector<std::string>{"cycle_absent"});
}

ON_BOTH_ENGINES(Export);

TEST(ExportDictionary, HasNoEntryThatNoFileUses) {
    std::set<std::string_view> used;
    for (auto const& file : export_files())
        for (auto const& column : stored_columns(file.name))
            if (auto const* entry = find_column(file.name, column)) used.insert(entry->name);
    for (auto const* made : {"key", "value", "file", "column", "vi", "en", "realm_path", "setting",
                             "settings.value", "is_default"})
        used.insert(made);
    for (auto const& entry : export_columns()) EXPECT_TRUE(used.contains(entry.name)) << entry.name;
}

}  // namespace
}  // namespace binhyen::report
