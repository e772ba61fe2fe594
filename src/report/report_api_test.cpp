#include "report/report_api.hpp"

#include "report_world.hpp"
#include "route_asker.hpp"

namespace binhyen::report {
namespace {

using enum dossier::Kind;
using enum dossier::Recognition;

class ReportApi : public test::ReportWorld {
protected:
    void SetUp() override {
        ReportWorld::SetUp();
        add(decided(dossier("a1", residential_area, "VN/62/608/23284/"), recognised));
        add(decided(dossier("a2", residential_area, "VN/62/608/23284/"), not_recognised));
        entrance = std::make_unique<test::OpenEntrance>(admin);
        entrance->actor = test::actor_with("VN/62/", {Verb::read});
        add_routes(asked.routes, *entrance, shelf(), means);
    }

    ReportMeans const means{.notice = "DỮ LIỆU GIẢ ĐỊNH"};
    std::unique_ptr<test::OpenEntrance> entrance;
    test::RouteAsker asked;
};

TEST_P(ReportApi, ResultsBeginWithTheYearThePlaceAndThreeRows) {
    auto const text = asked.get("/api/results", "year=2022&place=62").text();

    EXPECT_TRUE(text.starts_with(
        R"({"cycle":2022,"place":{"code":"62","name":"Kon Tum","label":"62","type":"Tỉnh",)"
        R"("tier":"province"},"rows":[{"kind":"residential_area","in_scope":2,"registered":2,)"
        R"("recognised":1,"not_recognised":1,"undecided":0,"rate_bp":5000,)"))
        << text;
}

TEST_P(ReportApi, ByPlaceAddsRowsAndAWrongWordIsRefused) {
    auto const rows = asked.get("/api/results", "year=2022&place=62&by=place").body().at("rows");

    EXPECT_EQ(rows.as_array().size(), 12U);
    EXPECT_EQ(asked.get("/api/results", "year=2022&place=62&by=kind").code, "fields_invalid");
}

TEST_P(ReportApi, ARowsFilterOpensItsList) {
    auto const rows = asked.get("/api/results", "year=2022&place=62").body().at("rows");
    auto const filter = std::string(rows.at(0).at("filter").as_string());

    auto const listed = asked.get("/api/results/subjects", filter + "&figure=not_recognised");

    ASSERT_EQ(listed.code, "");
    auto const body = listed.body();
    ASSERT_EQ(body.at("dossiers").as_array().size(), 1U);
    EXPECT_EQ(body.at("dossiers").at(0).at("subject_code").as_string(), "a2");
}

TEST_P(ReportApi, TablesComeAsFiles) {
    auto const csv = asked.get("/api/results/table.csv", "year=2022&place=62");
    auto const xlsx = asked.get("/api/results/table.xlsx", "year=2022&place=62");

    EXPECT_NE(csv.text().find("residential_area,2,2,1,1,0,5000"), std::string::npos) << csv.text();
    EXPECT_NE(csv.text().find("DỮ LIỆU GIẢ ĐỊNH"), std::string::npos);
    EXPECT_TRUE(xlsx.text().starts_with("PK"));
}

TEST_P(ReportApi, FailuresAndProgressAreTold) {
    auto const failures = asked.get("/api/results/failures", "year=2022&place=62").body();
    auto const progress = asked.get("/api/progress", "year=2022&place=62").body();

    EXPECT_EQ(failures.at("failures").at(0).at("subject_code").as_string(), "a2");
    EXPECT_EQ(progress.at("rows").at(0).at("decided").as_int64(), 2);
}

TEST_P(ReportApi, EveryRouteHidesAPlaceOneMayNotRead) {
    entrance->actor = test::actor_with("VN/62/615/", {Verb::read});
    for (auto const* path : {"/api/results", "/api/results/table.csv", "/api/results/table.xlsx",
                             "/api/results/failures", "/api/progress"})
        EXPECT_EQ(asked.get(path, "year=2022&place=62").code, "absent") << path;
    EXPECT_EQ(
        asked.get("/api/results/subjects", "year=2022&place=62&kind=commune&figure=registered")
            .code,
        "absent");
}

ON_BOTH_ENGINES(ReportApi);

}  // namespace
}  // namespace binhyen::report
