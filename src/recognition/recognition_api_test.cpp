#include "recognition/recognition_api.hpp"

#include "committee/queries.hpp"
#include "outside_program.hpp"
#include "report_world.hpp"
#include "route_asker.hpp"

namespace binhyen::recognition {
namespace {

using dossier::Kind;
using dossier::Outcome;
using enum Kind;

constexpr auto duy_tan = "VN/62/608/23284/";
constexpr auto le_loi = "VN/62/608/23302/";

// Two areas and an enterprise of Duy Tân, concluded; one area of Lê Lợi, concluded there.
class RecognitionApi : public test::ReportWorld {
protected:
    void SetUp() override {
        ReportWorld::SetUp();
        add(concluded(dossier("a1", residential_area, duy_tan), Outcome::met));
        add(concluded(dossier("a2", residential_area, duy_tan), Outcome::not_met));
        add(concluded(dossier("i1", enterprise, duy_tan), Outcome::met));
        add(concluded(dossier("a3", residential_area, duy_tan), Outcome::met));
        add(concluded(dossier("b1", residential_area, le_loi), Outcome::met));
        conclude("k1", duy_tan, {"a1", "a2", "i1"});
        admin.today = {2022, 11, 18};
        entrance = std::make_unique<test::OpenEntrance>(admin);
        entrance->actor = test::actor_with(duy_tan, {Verb::read, Verb::issue_decision});
        add_routes(asked.routes, *entrance, shelf(), means);
    }

    static dossier::Dossier concluded(dossier::Dossier made, Outcome outcome) {
        made = submitted(std::move(made));
        made.state = dossier::State::concluded;
        made.appraised_on = Date{2022, 11, 5};
        made.appraised_outcome = outcome;
        made.engine_outcome = outcome;
        made.concluded_on = Date{2022, 11, 8};
        made.concluded_outcome = outcome;
        return made;
    }

    void conclude(std::string const& id, std::string const& path,
                  std::vector<std::string> const& codes) {
        committee::Conclusion held;
        held.id = {id};
        held.cycle_id = cycle.id;
        held.place_path = path;
        held.held_on = {2022, 11, 8};
        held.minutes_number = "03/BB-BCĐ";
        held.chaired_by = "Nguyễn Thị Ngọc Huyền";
        held.appointed_count = 5;
        held.present_count = 5;
        write(committee::queries::insert_conclusion, held);
        for (auto const& code : codes)
            write(committee::queries::insert_conclusion_item,
                  committee::ConclusionItem{{id}, {"dossier-" + code}, Outcome::met, ""});
    }

    static json::object decision(std::initializer_list<std::string_view> codes) {
        json::array dossiers;
        for (auto const code : codes) dossiers.emplace_back("dossier-" + std::string(code));
        return {{"year", 2022},
                {"place", "23284"},
                {"number", "12/QĐ-UBND"},
                {"issued_on", "2022-11-16"},
                {"issuer", "chairman"},
                {"signer_title", "CHỦ TỊCH"},
                {"signer_name", "A Thin"},
                {"conclusion", "k1"},
                {"dossiers", dossiers}};
    }
    std::string refused(json::object const& body) {
        return asked.post("/api/decisions", body).code;
    }
    static json::object with(json::object body, std::string_view field, json::value value) {
        body[field] = std::move(value);
        return body;
    }

    RecognitionMeans const means{.database = database(),
                                 .random = SeededRandom{3},
                                 .papers = {.public_url = "https://binhyen.example",
                                            .notice = std::string(demonstration_notice),
                                            .wording = {},
                                            .local_grounds = {}}};
    std::unique_ptr<test::OpenEntrance> entrance;
    test::RouteAsker asked;
};

TEST_P(RecognitionApi, ADecisionGivesEveryRecognisedSubjectItsCertificate) {
    auto const issued = asked.post("/api/decisions", decision({"a1", "a2", "i1"}));

    ASSERT_EQ(issued.code, "");
    auto const body = issued.body();
    EXPECT_EQ(body.at("items").as_array().size(), 3U);
    auto const& certificates = body.at("certificates").as_array();
    ASSERT_EQ(certificates.size(), 2U);
    EXPECT_EQ(certificates[0].at("register_number").as_int64(), 1);
    EXPECT_EQ(certificates[1].at("register_number").as_int64(), 2);
    EXPECT_EQ(certificates[0].at("place_name").as_string(),
              "Phường Duy Tân, Thành phố Kon Tum, Tỉnh Kon Tum");
    EXPECT_EQ(certificates[0].at("token").as_string().size(), 32U);
}

TEST_P(RecognitionApi, WhatTheSchemeForbidsIsRefused) {
    EXPECT_EQ(refused(with(decision({"a1"}), "number", "QĐ-UBND")), "decision_number_wrong");
    EXPECT_EQ(refused(with(decision({"a1"}), "issued_on", "2022-11-19")), "decision_in_future");
    EXPECT_EQ(refused(with(decision({"a1"}), "place", "99999")), "decision_place_absent");
    EXPECT_EQ(refused(with(decision({"a1"}), "conclusion", "k9")), "conclusion_not_found");
    EXPECT_EQ(refused(decision({})), "nothing_to_decide");
    EXPECT_EQ(refused(decision({"a3"})), "not_in_conclusion");
    EXPECT_EQ(refused(decision({"a1", "a1"})), "already_decided");
}

TEST_P(RecognitionApi, AnotherAuthoritysSubjectIsNotDecided) {
    entrance->actor = test::actor_with("VN/62/608/", {Verb::read});
    entrance->actor.grants.push_back({Verb::issue_decision, duy_tan});

    EXPECT_EQ(refused(decision({"b1"})), "decided_elsewhere");
}

TEST_P(RecognitionApi, ANumberIsUsedOnceAYear) {
    ASSERT_EQ(refused(decision({"a1"})), "");

    EXPECT_EQ(refused(decision({"a2"})), "decision_number_used");
}

TEST_P(RecognitionApi, TheTierAboveMayLookButNotDecide) {
    entrance->actor = test::actor_with("VN/62/", {Verb::read, Verb::issue_decision});

    EXPECT_EQ(refused(decision({"a1"})), "not_permitted");
}

TEST_P(RecognitionApi, DecisionsAndCertificatesAreListedByPlace) {
    ASSERT_EQ(refused(decision({"a1", "i1"})), "");

    auto const decisions = asked.get("/api/decisions", "year=2022&place=23284").body();
    auto const certificates = asked.get("/api/certificates", "year=2022&place=23284").body();

    ASSERT_EQ(decisions.as_array().size(), 1U);
    ASSERT_EQ(certificates.as_array().size(), 2U);
    EXPECT_EQ(certificates.at(1).at("subject_name").as_string(), "Đơn vị i1");
    auto const id = std::string(decisions.at(0).at("id").as_string());
    EXPECT_EQ(asked.get("/api/decisions/" + id).body().at("items").as_array().size(), 2U);
    EXPECT_EQ(asked.get("/api/certificates", "year=2023&place=23284").text(), "[]");
}

TEST_P(RecognitionApi, ThePapersComeAsPdf) {
    ASSERT_EQ(refused(decision({"a1", "a2"})), "");
    auto const decisions = asked.get("/api/decisions", "year=2022&place=23284").body();
    auto const certificates = asked.get("/api/certificates", "year=2022&place=23284").body();
    auto const address = [](json::value const& one, std::string const& path) {
        return path + std::string(one.at("id").as_string()) + "/paper.pdf";
    };

    auto const decided = asked.get(address(decisions.at(0), "/api/decisions/"));
    auto const certificate = asked.get(address(certificates.at(0), "/api/certificates/"));

    EXPECT_EQ(decided.reply.content_type, "application/pdf");
    testing::ScratchFile const file{decided.text(), ".pdf"};
    auto const text = testing::output_of("pdftotext " + file.path().string() + " -");
    EXPECT_NE(text.find("Đơn vị a2"), text.npos) << text;
    EXPECT_NE(text.find("GIẢ ĐỊNH"), text.npos) << text;
    EXPECT_TRUE(certificate.text().starts_with("%PDF"));
}

TEST_P(RecognitionApi, ANeighbourSeesNoDecisionAndNoCertificate) {
    ASSERT_EQ(refused(decision({"a1"})), "");
    auto const decisions = asked.get("/api/decisions", "year=2022&place=23284").body();
    auto const certificates = asked.get("/api/certificates", "year=2022&place=23284").body();
    auto const decided = "/api/decisions/" + std::string(decisions.at(0).at("id").as_string());
    auto const certificate =
        "/api/certificates/" + std::string(certificates.at(0).at("id").as_string());

    entrance->actor = test::actor_with(le_loi, {Verb::read, Verb::issue_decision});

    EXPECT_EQ(asked.get(decided).code, "decision_absent");
    EXPECT_EQ(asked.get(decided + "/paper.pdf").code, "decision_absent");
    EXPECT_EQ(asked.get(certificate).code, "certificate_absent");
    EXPECT_EQ(asked.get(certificate + "/paper.pdf").code, "certificate_absent");
    EXPECT_EQ(asked.get("/api/decisions", "year=2022&place=23284").code, "decision_place_absent");
    EXPECT_EQ(asked.get("/api/certificates", "year=2022&place=62").code, "decision_place_absent");
}

TEST_P(RecognitionApi, AnybodyMayCheckACertificateByItsCodeAndLearnsWhatItSays) {
    auto const issued = asked.post("/api/decisions", decision({"a1"})).body();
    auto const& certificate = issued.at("certificates").at(0);
    entrance->actor = {};

    auto const checked =
        asked.get("/api/public/certificates/" + std::string(certificate.at("token").as_string()));

    ASSERT_EQ(checked.code, "");
    auto const body = checked.body();
    EXPECT_EQ(body.at("state").as_string(), "valid");
    EXPECT_EQ(body.at("subject_name").as_string(), "Đơn vị a1");
    EXPECT_EQ(body.at("decision_number").as_string(), "12/QĐ-UBND");
    EXPECT_EQ(body.at("notice").as_string(), std::string(demonstration_notice));
    for (auto const* hidden : {"id", "path", "token", "dossier_id", "register_path"})
        EXPECT_FALSE(body.as_object().contains(hidden)) << hidden;
}

TEST_P(RecognitionApi, ACodeThatWasNeverGivenIsNotFoundAndGuessingIsHeldBack) {
    auto const guess = "/api/public/certificates/00000000000000000000000000000000";
    for (int i = 0; i < 60; ++i) EXPECT_EQ(asked.get(guess).code, "certificate_absent");

    EXPECT_EQ(asked.get(guess).code, "verification_too_often");
}

TEST_P(RecognitionApi, WhoeverAsksForTheRegisterWithoutPauseIsHeldBack) {
    auto const ask = [&] { return asked.get("/api/public/register", "place=62&year=2022").code; };
    for (int i = 0; i < 60; ++i) EXPECT_NE(ask(), "register_too_often");

    EXPECT_EQ(ask(), "register_too_often");
}

ON_BOTH_ENGINES(RecognitionApi);

}  // namespace
}  // namespace binhyen::recognition
