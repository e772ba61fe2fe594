#include "dossier/enrolment_actions.hpp"

#include <sstream>

#include "journey.hpp"

// Who comes on the year's list, who is in scope, and who will judge them. On both engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class Enrolment : public OnBothEngines {
protected:
    World world{database()};

    Dossier entered(registry::NewSubject const& subject, std::int64_t year = 2022) {
        world.enter(subject);
        return world.enrol(subject.code, year);
    }
    Result<std::vector<Dossier>> enrolled_by(Actor actor, Codes codes, std::int64_t year = 2022) {
        auto context = world.as(std::move(actor));
        return enrol_subjects(context, world.shelf(), {year, std::move(codes)});
    }
    registry::NewSubject area(std::string code, std::string ground = "23284") {
        return World::new_subject(Kind::residential_area, std::move(code), std::move(ground));
    }
    registry::NewSubject with_profile(Kind kind, std::string code, std::string profile,
                                      std::string manager = "23284") {
        auto subject = World::new_subject(kind, std::move(code));
        subject.profile = std::move(profile);
        subject.manager = std::move(manager);
        return subject;
    }
};

TEST_P(Enrolment, KeepsNamePlaceAndJudgesAsTheyAreOnThatDay) {
    auto const dossier = entered(area("A1"));

    EXPECT_EQ(dossier.state, State::enrolled);
    EXPECT_EQ(dossier.path, "VN/62/608/23284/@A1/");
    EXPECT_EQ(dossier.subject_name, "Đơn vị A1");
    EXPECT_EQ(dossier.enrolled_on, world.today);
    EXPECT_EQ(dossier.scope_reason, "");
}

TEST_P(Enrolment, IsRefusedAsAWholeForOneThatCannotBe) {
    for (auto const* code : {"A1", "A2"}) world.enter(area(code));
    auto const officer = world.officer("23284");
    ASSERT_TRUE(enrolled_by(officer, {"A1"}));

    EXPECT_EQ(refusals(enrolled_by(officer, {"A2", "A1"})), Codes{"enrolled_already"});
    EXPECT_EQ(refusals(enrolled_by(officer, {"A2", "A2"})), Codes{"enrolled_already"});
    EXPECT_EQ(refusals(enrolled_by(officer, {"A2", "A9"})), Codes{"subject_not_found"});
    EXPECT_EQ(refusals(enrolled_by(officer, {})), Codes{"nothing_to_enrol"});
    EXPECT_EQ(refusals(enrolled_by(officer, Codes(1001, "A2"))), Codes{"too_many_at_once"});
    EXPECT_TRUE(enrolled_by(officer, {"A2"}));
}

TEST_P(Enrolment, OtherPeoplesSubjectsDoNotExist) {
    world.enter(area("B1", "23302"));

    EXPECT_EQ(refusals(enrolled_by(world.officer("23284"), {"B1"})), Codes{"subject_not_found"});
    EXPECT_EQ(refusals(enrolled_by(world.head("B1"), {"B1"})), Codes{"not_permitted"});
}

TEST_P(Enrolment, NeedsAnOpenYear) {
    world.enter(area("A1"));

    EXPECT_EQ(refusals(enrolled_by(world.officer("23284"), {"A1"}, 2023)), Codes{"cycle_absent"});
    world.today = {2023, 2, 1};
    EXPECT_EQ(refusals(enrolled_by(world.officer("23284"), {"A1"})), Codes{"cycle_closed"});
}

TEST_P(Enrolment, ABodyOutOfScopeIsListedWithTheReasonAndMayDoNothing) {
    auto const school = entered(with_profile(Kind::school, "S1", R"({"levels":["primary"]})"));

    EXPECT_EQ(school.state, State::out_of_scope);
    EXPECT_EQ(school.scope_reason, "level_excluded: primary");
    auto context = world.as(world.officer("23284"));
    EXPECT_EQ(
        refusals(register_subject(context, world.shelf(), {school.id, 0}, {{2022, 1, 5}, {}})),
        Codes{"act_out_of_order"});
}

// What the profile says | what becomes of it. [law: tt124-2021/1.2b]
constexpr auto scope_table = R"(
agency     {}                                                    | enrolled
agency     {"is_armed_forces":true}                              | out_of_scope
agency     {"is_party_body":true}                                | enrolled
school     {"levels":["lower_secondary"]}                        | enrolled
school     {"levels":["preschool"]}                              | out_of_scope
school     {"levels":["primary","lower_secondary"]}              | scope_not_known
school     {"levels":["primary","lower_secondary"],"officer_says_in_scope":true} | enrolled
school     {"levels":["primary","lower_secondary"],"officer_says_in_scope":false} | out_of_scope
school     {"levels":["lower_secondary","nursery_class"]}              | scope_not_known
enterprise {"sector":"commerce","insured_workers":5,"revenue":1,"capital":1} | scope_not_known
enterprise {}                                                    | scope_not_known
enterprise {"sector":"production","insured_workers":8,"revenue":2000,"capital":1000} | out_of_scope
enterprise {"sector":"production","insured_workers":101,"revenue":2000,"capital":1000} | enrolled
enterprise {"sector":"trade","insured_workers":51,"revenue":2000,"capital":1000} | enrolled
enterprise {"sector":"trade","insured_workers":50,"revenue":100001,"capital":50001} | enrolled
)";

TEST_P(Enrolment, ScopeIsSettledByTheRulebook) {
    std::istringstream lines{scope_table};
    int count = 0;
    for (std::string line; std::getline(lines, line);) {
        std::string kind;
        std::string profile;
        std::string expected;
        std::istringstream cells{line};
        if (!(cells >> kind >> profile >> expected >> expected)) continue;
        auto const code = "S" + std::to_string(++count);
        world.enter(with_profile(*parse_enum<Kind>(kind), code, profile));

        auto const result = enrolled_by(world.officer("23284"), {code});

        EXPECT_EQ(result ? std::string(enum_text(result->front().state))
                         : std::string(result.error().code()),
                  expected)
            << line;
    }
    EXPECT_EQ(count, 15);
}

std::string judges(Dossier const& dossier) {
    return dossier.appraiser_path + " " + dossier.decider_path;
}

TEST_P(Enrolment, AreasAreJudgedByTheirCommuneAndInstitutionsByWhoManagesThem) {
    EXPECT_EQ(judges(entered(area("A1"))), "VN/62/608/23284/ VN/62/608/23284/");
    EXPECT_EQ(judges(entered(with_profile(Kind::agency, "I1", "{}", "23284"))),
              "VN/62/608/23284/ VN/62/608/23284/");
    EXPECT_EQ(judges(entered(with_profile(Kind::agency, "I2", "{}", "608"))),
              "VN/62/608/ VN/62/608/");
    EXPECT_EQ(judges(entered(with_profile(Kind::agency, "I3", "{}", "62"))), "VN/62/ VN/62/");
}

TEST_P(Enrolment, ACommuneIsJudgedByTheTierAboveIt) {
    EXPECT_EQ(judges(entered(World::new_subject(Kind::commune, "X1"))), "VN/62/608/ VN/62/608/");
}

TEST_P(Enrolment, ABodyThatWouldJudgeItselfGoesToTheTierAbove) {
    auto const profile = R"({"is_own_body":true})";
    EXPECT_EQ(judges(entered(with_profile(Kind::agency, "U1", profile, "23284"))),
              "VN/62/608/ VN/62/608/");
    EXPECT_EQ(judges(entered(with_profile(Kind::agency, "U2", profile, "608"))), "VN/62/ VN/62/");

    world.open_year(2023, R"({"own_body":"own_tier"})");
    world.today = {2023, 1, 10};
    EXPECT_EQ(judges(world.enrol("U1", 2023)), "VN/62/608/23284/ VN/62/608/23284/");
}

TEST_P(Enrolment, ManagementDelegatedByADocumentPutsABodyIntoTheDelegatesCare) {
    auto subject = with_profile(Kind::agency, "D1", "{}", "23284");
    subject.manager_basis = registry::ManagerBasis::delegation;
    subject.manager_document = "QĐ 15/QĐ-UBND";

    EXPECT_EQ(judges(entered(subject)), "VN/62/608/23284/ VN/62/608/23284/");
}

TEST_P(Enrolment, RecognitionAloneIsDelegatedOneTierDownAndManagementStays) {
    auto const one_down = R"({"recognition_delegated_to":"23284"})";
    auto const dossier = entered(with_profile(Kind::agency, "R1", one_down, "608"));
    EXPECT_EQ(judges(dossier), "VN/62/608/23284/ VN/62/608/23284/");
    EXPECT_EQ(dossier.manager_path, "VN/62/608/");

    world.enter(with_profile(Kind::agency, "R2", one_down, "62"));
    EXPECT_EQ(refusals(enrolled_by(World::administrator("VN/62/"), {"R2"})),
              Codes{"delegation_not_possible"});
    world.enter(with_profile(Kind::agency, "R3", R"({"recognition_delegated_to":"23302"})", "608"));
    EXPECT_EQ(refusals(enrolled_by(World::administrator("VN/62/"), {"R3"})),
              Codes{"delegation_not_possible"});
}

TEST_P(Enrolment, AfterTheDistrictsCommunesAreJudgedByTheProvince) {
    world.today = {2025, 7, 2};
    auto context = world.as(World::administrator("VN/"));
    must(registry::redraw_places(context,
                                 {.part = "VN/",
                                  .on = {2025, 7, 1},
                                  .legal_basis = "Nghị quyết 1677/NQ-UBTVQH15",
                                  .ended = {{"23284", {}}, {"23302", {}}, {"608", {}}},
                                  .begun = {{"30001", "phường", "Kon Tum", "62", {2025, 7, 1}}},
                                  .changed = {},
                                  .lineage = {}}));
    auto commune = World::new_subject(Kind::commune, "X25", "30001");
    commune.valid_from = {2025, 7, 1};
    auto new_area = area("A25", "30001");
    new_area.valid_from = {2025, 7, 1};
    world.open_year(2025);

    EXPECT_EQ(judges(entered(commune, 2025)), "VN/62/ VN/62/");
    EXPECT_EQ(judges(entered(new_area, 2025)), "VN/62/30001/ VN/62/30001/");
}

TEST_P(Enrolment, WhereTheRulebookNamesNobodyItSaysSo) {
    world.open_year(2026);
    world.today = {2026, 1, 10};
    world.enter(with_profile(Kind::agency, "I9", "{}", "608"));

    EXPECT_EQ(refusals(enrolled_by(World::administrator("VN/62/"), {"I9"}, 2026)),
              Codes{"no_authority"});
}

ON_BOTH_ENGINES(Enrolment);

}  // namespace
}  // namespace binhyen::dossier
