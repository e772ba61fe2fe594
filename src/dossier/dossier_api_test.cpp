#include "dossier/dossier_api.hpp"

#include "journey.hpp"
#include "route_asker.hpp"

// The routes: what they refuse before an act is even tried, and whose dossiers they know.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;

class DossierApi : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};
    RouteAsker asked;
    std::unique_ptr<OpenEntrance> entrance;

    void SetUp() override {
        world.today = {2022, 3, 1};
        entrance = std::make_unique<OpenEntrance>(world.as(world.head("A1")));
        add_routes(asked.routes, *entrance, world.shelf(), {"no-folder", "no-folder"}, "");
        asked.expected_version = 1;
    }
    [[nodiscard]] std::string of(std::string const& part) const {
        return "/api/dossiers/" + area.id().value + part;
    }
    std::string registers(json::value const& fact) {
        auto const answer =
            asked.put(of("/registration"), {{"registered_on", "2022-02-20"}, {"facts", {fact}}});
        return answer.code;
    }
};

TEST_P(DossierApi, AnActNamesTheVersionItWasMadeFrom) {
    json::value const body{{"registered_on", "2022-02-20"}, {"facts", json::array()}};
    asked.expected_version.reset();
    EXPECT_EQ(asked.put(of("/registration"), body).code, "version_missing");
    asked.expected_version = 0;
    EXPECT_EQ(asked.put(of("/registration"), body).code, "version_missing");
    asked.expected_version = 7;
    EXPECT_EQ(asked.put(of("/registration"), body).code, "version_conflict");
    asked.expected_version = 1;
    auto const answer = asked.put(of("/registration"), body);
    EXPECT_EQ(answer.code, "");
    EXPECT_EQ(answer.body().at("state"), "registered");
}

TEST_P(DossierApi, OfAFactOnlyWhatItsTypeUsesNeedBeSent) {
    EXPECT_EQ(registers({{"fact", "resolution_on"}, {"dated_on", "2022-01-12"}}), "");
}

TEST_P(DossierApi, WhatNoFormCouldHoldIsRefusedBeforeTheAct) {
    for (auto const& fact : {json::value{{"fact", std::string(201, 'x')}},
                             json::value{{"fact", "resolution_on"}, {"dated_on", "2022-02-31"}},
                             json::value{{"fact", "movement_models"}, {"number", -1}},
                             json::value{{"fact", "movement_models"}, {"number", 1'000'000'001}},
                             json::value{{"fact", "movement_models"}, {"paper", 12}},
                             json::value{{"fact", "movement_models"}, {"colour", "red"}},
                             json::value{{"number", 1}}, json::value("'; drop table dossiers;--")})
        EXPECT_NE(registers(fact), "") << fact;
    EXPECT_EQ(asked.get("/api/dossiers", "year=99999999999&place=608").code, "fields_invalid");
    EXPECT_EQ(area.state(), State::enrolled);
}

TEST_P(DossierApi, AnothersDossierIsAbsentOnEveryRoute) {
    entrance->actor = world.officer("23302");
    json::value const answers{{"answers", json::array()}};
    json::value const meeting{{"held_on", "2022-02-20"},
                              {"minutes_number", "1"},
                              {"chaired_by", "Y Hân"},
                              {"attended", json::array()},
                              {"present_count", 3}};

    EXPECT_EQ(asked.get(of("")).code, "dossier_absent");
    EXPECT_EQ(asked.get(of("/history")).code, "dossier_absent");
    EXPECT_EQ(registers({{"fact", "resolution_on"}}), "dossier_absent");
    EXPECT_EQ(asked.put(of("/facts"), json::object()).code, "dossier_absent");
    EXPECT_EQ(asked.put(of("/self-assessment"), answers).code, "dossier_absent");
    EXPECT_EQ(asked.put(of("/review-minutes"), meeting).code, "dossier_absent");
    EXPECT_EQ(asked.post(of("/submission"), json::object()).code, "dossier_absent");
    EXPECT_EQ(asked.put(of("/appraisal"), {{"verdicts", json::array()}}).code, "dossier_absent");
    EXPECT_EQ(asked.post(of("/returns"), {{"reason", "x"}}).code, "dossier_absent");
    EXPECT_EQ(asked.post(of("/second-verdicts"), {{"criterion", "4.2"}, {"reason", "x"}}).code,
              "dossier_absent");
    EXPECT_EQ(asked
                  .post("/api/confirmations", {{"dossiers", {area.id().value}},
                                               {"events", {"hot_spot_new"}},
                                               {"confirmer", "competent_police"},
                                               {"confirmed_on", "2022-03-01"},
                                               {"paper", ""}})
                  .code,
              "dossier_absent");
    EXPECT_EQ(asked.post("/api/enrolments", {{"year", 2022}, {"subjects", {"A1"}}}).code,
              "subject_not_found");
}

ON_BOTH_ENGINES(DossierApi);

}  // namespace
}  // namespace binhyen::dossier
