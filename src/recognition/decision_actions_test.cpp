#include "recognition/decision_actions.hpp"

#include "journey.hpp"
#include "recognition/recognition_view.hpp"

// One decision for many subjects, and the certificates that follow from it. On both engines.
namespace binhyen::recognition {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

TEST(DecisionNumber, IsDigitsASlashAndASymbol) {
    for (auto const* number : {"12/QĐ-UBND", "01/QĐ-UBND", "7/2022/QĐ-UBND"})
        EXPECT_TRUE(check_number(number)) << number;
    for (auto const* number : {"", "12", "/QĐ", "12/", "QĐ/12", "12a/QĐ", "0/QĐ", "-1/QĐ"})
        EXPECT_EQ(check_number(number).error().code(), "decision_number_wrong") << number;
}

TEST(DecisionNumber, IsTheSameHoweverItIsTyped) {
    EXPECT_TRUE(is_same_number("01/QĐ-UBND", "1/qđ-ubnd"));
    EXPECT_TRUE(is_same_number("12/QĐ-UBND", "12/QĐ-UBND"));
    EXPECT_FALSE(is_same_number("1/QĐ-UBND", "11/QĐ-UBND"));
    EXPECT_FALSE(is_same_number("10/QĐ-UBND", "1/QĐ-UBND"));
}

class Deciding : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};

    Result<IssuedDecision> issued(IssueDecision const& request) {
        return issued(world.chairman("23284"), request);
    }
    Result<IssuedDecision> issued(Actor actor, IssueDecision const& request) {
        auto context = world.as(std::move(actor));
        return issue_decision(context, world.shelf(), world.random(), request);
    }
    /// One conclusion about all of them, with these outcomes.
    committee::ConclusionId concluded(
        std::vector<std::pair<Journey*, dossier::Outcome>> const& all) {
        auto request = all.front().first->conclusion_of();
        request.dossiers.clear();
        for (auto const& [journey, outcome] : all)
            request.dossiers.push_back({journey->id(), outcome, "Theo thẩm định"});
        auto context = world.as(world.secretary("23284"));
        return must(committee::record_conclusion(context, world.shelf(), request)).id;
    }
};

TEST_P(Deciding, OneDecisionCarriesItsListAndCertificatesForThoseRecognised) {
    Journey second(world, "A2");
    Journey third(world, "A3");
    for (auto* journey : {&area, &second, &third}) journey->appraised();
    auto const conclusion = concluded({{&area, dossier::Outcome::met},
                                       {&second, dossier::Outcome::not_met},
                                       {&third, dossier::Outcome::met}});
    auto request = area.decision_of("12/QĐ-UBND");
    request.conclusion = conclusion;
    request.dossiers = {third.id(), second.id(), area.id()};

    auto const decision = must(issued(request));

    ASSERT_EQ(decision.items.size(), 3u);
    EXPECT_EQ(decision.items[1].outcome, dossier::Recognition::not_recognised);
    EXPECT_EQ(decision.items[1].subject_name, second.now().subject_name);
    ASSERT_EQ(decision.certificates.size(), 2u);
    EXPECT_EQ(decision.certificates[0].register_number, 1);
    EXPECT_EQ(decision.certificates[0].subject_name, "Đơn vị A3");
    EXPECT_EQ(decision.certificates[1].register_number, 2);
    EXPECT_EQ(decision.certificates[1].place_name,
              "Phường Duy Tân, Thành phố Kon Tum, Tỉnh Kon Tum");
    EXPECT_EQ(second.now().outcome, dossier::Recognition::not_recognised);
}

TEST_P(Deciding, RegisterNumbersGoOnWithoutAGapFromDecisionToDecision) {
    area.concluded();
    auto wrong = area.decision_of("12/QĐ-UBND");
    wrong.dossiers.push_back({"none"});
    EXPECT_EQ(refusals(issued(wrong)), Codes{"dossier_absent"});
    area.decided("12/QĐ-UBND");
    Journey second(world, "A2");
    Journey elsewhere(world, "B1", "23302");
    second.decided("13/QĐ-UBND");
    elsewhere.decided("12/QĐ-UBND");

    auto context = world.as(world.officer("608"));
    std::vector<std::pair<std::string, std::int64_t>> book;
    for (auto const& certificate : must(list_certificates(context, 2022, "608")))
        book.emplace_back(certificate.register_path, certificate.register_number);

    EXPECT_EQ(book,
              (std::vector<std::pair<std::string, std::int64_t>>{
                  {"VN/62/608/23284/", 1}, {"VN/62/608/23284/", 2}, {"VN/62/608/23302/", 1}}));
}

TEST_P(Deciding, ANumberIsUsedOnceAYearInOneOffice) {
    area.decided("01/QĐ-UBND");
    Journey second(world, "A2");
    second.concluded();

    for (auto const* number : {"01/QĐ-UBND", "1/QĐ-UBND", "1/qđ-ubnd"})
        EXPECT_EQ(refusals(issued(second.decision_of(number))), Codes{"decision_number_used"});
    EXPECT_EQ(refusals(issued(second.decision_of("QĐ-UBND"))), Codes{"decision_number_wrong"});
    EXPECT_TRUE(issued(second.decision_of("2/QĐ-UBND")));
}

TEST_P(Deciding, IsDatedNeitherAheadNorBeforeItsConclusion) {
    area.concluded();
    auto request = area.decision_of("12/QĐ-UBND");
    request.issued_on = world.today.plus_days(1);
    EXPECT_EQ(refusals(issued(request)), Codes{"decision_in_future"});
    request.issued_on = world.today.plus_days(-1);
    EXPECT_EQ(refusals(issued(request)), Codes{"decided_before_conclusion"});
    request.issued_on = area.window().to;
    EXPECT_EQ(refusals(issued(request)), Codes{"window_not_over"});
}

TEST_P(Deciding, ASecondDecisionOnTheSameSubjectIsRefused) {
    area.decided("12/QĐ-UBND");

    EXPECT_EQ(refusals(issued(area.decision_of("13/QĐ-UBND"))), Codes{"already_decided"});
}

TEST_P(Deciding, RestsOnAConclusionThatNamesTheSubject) {
    Journey second(world, "A2");
    area.concluded();
    second.concluded();
    auto request = area.decision_of("12/QĐ-UBND");

    request.dossiers = {second.id()};
    EXPECT_EQ(refusals(issued(request)), Codes{"not_in_conclusion"});
    request.conclusion = {"none"};
    EXPECT_EQ(refusals(issued(request)), Codes{"conclusion_not_found"});
    request.dossiers.clear();
    EXPECT_EQ(refusals(issued(request)), Codes{"nothing_to_decide"});
    request.dossiers.assign(1001, area.id());
    EXPECT_EQ(refusals(issued(request)), Codes{"too_many_at_once"});
}

TEST_P(Deciding, IsForTheOneWhoSignsAtTheVeryPlace) {
    area.concluded();
    auto request = area.decision_of("12/QĐ-UBND");
    EXPECT_EQ(refusals(issued(world.officer("23284"), request)), Codes{"not_permitted"});
    EXPECT_EQ(refusals(issued(world.secretary("23284"), request)), Codes{"not_permitted"});
    EXPECT_EQ(refusals(issued(world.chairman("608"), request)), Codes{"not_permitted"});
    EXPECT_EQ(refusals(issued(world.chairman("23302"), request)), Codes{"absent"});
    request.place = "99999";
    EXPECT_EQ(refusals(issued(request)), Codes{"decision_place_absent"});
}

TEST_P(Deciding, AnotherPlacesSubjectIsNotForThisDecision) {
    auto subject = World::new_subject(registry::Kind::agency, "I1");
    subject.manager = "608";
    subject.profile = World::full_profile;
    Journey agency(world, subject);
    agency.concluded();
    Journey own(world, World::new_subject(registry::Kind::commune, "X1"));
    area.decided("12/QĐ-UBND");
    auto request = agency.decision_of("13/QĐ-UBND");
    request.dossiers = {area.id()};

    EXPECT_EQ(refusals(issued(world.chairman("608"), request)), Codes{"decided_elsewhere"});
}

TEST_P(Deciding, ACertificateIsVerifiedByItsCodeAndReadWithinOnesPart) {
    area.decided("12/QĐ-UBND");
    auto officer = world.as(world.officer("23284"));
    auto const certificate = must(list_certificates(officer, 2022, "23284")).front();

    EXPECT_EQ(must(verify_certificate(database(), certificate.token)).id, certificate.id);
    EXPECT_EQ(refusals(verify_certificate(database(), "0123")), Codes{"certificate_absent"});
    EXPECT_EQ(refusals(verify_certificate(database(), "")), Codes{"certificate_absent"});

    auto vy = world.as(world.officer("23302"));
    EXPECT_EQ(refusals(get_certificate(vy, certificate.id)), Codes{"certificate_absent"});
    EXPECT_EQ(refusals(get_decision(vy, certificate.decision_id)), Codes{"decision_absent"});
    EXPECT_EQ(refusals(list_certificates(vy, 2022, "23284")), Codes{"decision_place_absent"});
    EXPECT_EQ(refusals(list_decisions(vy, 2022, "23284")), Codes{"decision_place_absent"});
    EXPECT_EQ(must(get_decision(officer, certificate.decision_id)).certificates.size(), 1u);
}

ON_BOTH_ENGINES(Deciding);

}  // namespace
}  // namespace binhyen::recognition
