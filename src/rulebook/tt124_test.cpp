#include <fstream>
#include <set>

#include "rulebook/authority.hpp"
#include "rulebook/explain.hpp"
#include "rulebook/garden_test.hpp"
#include "rulebook/scope.hpp"
#include "rulebook/windows.hpp"
#include "rulebook/worked_examples_test.hpp"

// The circular itself: its worked examples, and what each clause says about windows, authorities
// and scope.
namespace binhyen::rulebook {
namespace {

constexpr auto folder = "rulebooks/tt124-2021";

Rulebook const& circular() {
    static Rulebook const book = load_for_test(folder);
    return book;
}

struct Row {
    std::string where;
    std::vector<std::string> cells;
};

std::string trimmed(std::string const& text) {
    auto const first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Rows of cells parted by "|"; what follows "#" is a remark.
std::vector<Row> rows_of(std::string const& file) {
    std::ifstream text{file};
    EXPECT_TRUE(text.is_open()) << file;
    std::vector<Row> rows;
    int number = 0;
    for (std::string line; std::getline(text, line);) {
        ++number;
        line = line.substr(0, line.find('#'));
        if (trimmed(line).empty()) continue;
        Row row{file + ":" + std::to_string(number), {}};
        std::istringstream cells{line};
        for (std::string cell; std::getline(cells, cell, '|');) row.cells.push_back(trimmed(cell));
        EXPECT_EQ(row.cells.size(), 5u) << row.where;
        if (row.cells.size() == 5) rows.push_back(std::move(row));
    }
    return rows;
}

std::string const& examples_file() {
    static std::string const name = std::string(folder) + "/examples.txt";
    return name;
}

void check(Row const& row) {
    auto const& cell = row.cells;
    Example example{circular(), cell[0]};
    ASSERT_NO_THROW(example.differ(cell[1])) << row.where;
    auto const judged = example.judged();
    auto const index = circular().find_criterion(cell[2]);
    auto const* node = judged.find(index);
    ASSERT_TRUE(index.exists() && node != nullptr) << row.where << ": no node " << cell[2];
    EXPECT_EQ(std::string(code_of(node->outcome)) + " " + std::string(code_of(node->reason)),
              cell[3])
        << row.where << ": " << cell[1];
    EXPECT_EQ(code_of(judged.outcome()), cell[4]) << row.where << ": " << cell[1];
}

TEST(Circular, EveryWorkedExampleComesOut) {
    for (auto const& row : rows_of(examples_file())) check(row);
}

TEST(Circular, EveryLeafHasExamplesBothMetAndNotMet) {
    std::set<std::string> seen;
    for (auto const& row : rows_of(examples_file())) {
        seen.insert(row.cells[2] + " " + row.cells[3].substr(0, row.cells[3].find(' ')));
    }
    for (auto const& criterion : circular().criteria) {
        bool const is_copy =
            criterion.code.starts_with("5.2-4") || criterion.code.starts_with("7.3-");
        if (criterion.subtree_size > 1 || is_copy) continue;
        EXPECT_TRUE(seen.contains(criterion.code + " not_met")) << criterion.code;
        EXPECT_TRUE(seen.contains(criterion.code + " met")) << criterion.code;
    }
}

TEST(Circular, ASubjectOfEveryKindCanBeInOrder) {
    for (auto const& kind : circular().kinds) {
        EXPECT_EQ((Example{circular(), kind.code}).judged().outcome(), Outcome::met) << kind.code;
    }
}

TEST(Circular, TheWindowsOf2022AreThoseOfArticle8) {
    auto const& book = circular();

    EXPECT_EQ(window_of(book, book.find_kind("residential_area"), 2022),
              (Period{{2021, 11, 1}, {2022, 10, 31}}));
    for (auto const& kind : {"commune", "agency", "enterprise", "school"}) {
        EXPECT_EQ(window_of(book, book.find_kind(kind), 2022),
                  (Period{{2021, 11, 16}, {2022, 11, 15}}));
    }
}

TEST(Circular, AFireOnTheNinthOfNovemberFallsInTwoDifferentCycles) {
    auto const& book = circular();

    EXPECT_EQ(cycle_of(book, book.find_kind("residential_area"), {2021, 11, 9}), 2022);
    EXPECT_EQ(cycle_of(book, book.find_kind("commune"), {2021, 11, 9}), 2021);
}

TEST(Circular, BeforeTheFifteenthMeansTheFourteenthUnlessTheSettingSaysOtherwise) {
    auto const& book = circular();
    auto settings = Settings::defaults(book);
    auto const area = book.find_kind("residential_area");
    EXPECT_EQ(last_day_to_decide(book, settings, area, 2022), (Date{2022, 11, 14}));

    settings.choose(book, "deadline_day", "inclusive");

    EXPECT_EQ(last_day_to_decide(book, settings, area, 2022), (Date{2022, 11, 15}));
}

std::string authority(char const* kind, char const* tier, Date on, AuthorityRole role,
                      bool is_own = false, char const* delegated = "") {
    auto const& book = circular();
    AuthorityQuestion const question{role, book.find_kind(kind),      book.find_tier(tier),
                                     on,   book.find_tier(delegated), is_own};
    auto const found = find_authority(book, question);
    return found.exists() ? book[found].code : "nobody";
}

TEST(Circular, DistrictsDecideUntilJune2025AndAppraiseUntilFebruary) {
    auto const decider = AuthorityRole::decider;
    auto const appraiser = AuthorityRole::appraiser;

    EXPECT_EQ(authority("commune", "district", {2022, 11, 18}, decider), "district_decides");
    EXPECT_EQ(authority("commune", "district", {2025, 6, 30}, decider), "district_decides");
    EXPECT_EQ(authority("commune", "district", {2025, 7, 1}, decider), "nobody");
    EXPECT_EQ(authority("commune", "province", {2025, 7, 1}, decider), "province_decides_communes");
    EXPECT_EQ(authority("commune", "province", {2025, 6, 30}, decider), "nobody");
    EXPECT_EQ(authority("school", "district", {2025, 2, 28}, appraiser), "district_appraises");
    EXPECT_EQ(authority("school", "district", {2025, 3, 1}, appraiser),
              "province_appraises_for_district");
}

TEST(Circular, ThePoliceOfTheDistrictConfirmUntilFebruary2025) {
    auto const own = AuthorityRole::competent_police;
    auto const above = AuthorityRole::police_above;
    Date const last{2025, 2, 28};
    Date const next{2025, 3, 1};

    EXPECT_EQ(authority("residential_area", "commune", last, own), "commune_police");
    EXPECT_EQ(authority("residential_area", "commune", last, above),
              "district_above_commune_police");
    EXPECT_EQ(authority("residential_area", "commune", next, above),
              "province_above_commune_police");
    EXPECT_EQ(authority("commune", "district", last, own), "district_police_for_communes");
    EXPECT_EQ(authority("commune", "district", last, above), "district_above_communes");
    EXPECT_EQ(authority("commune", "district", next, above), "province_above_communes_of_district");
    EXPECT_EQ(authority("commune", "district", {2025, 7, 1}, above), "nobody");
    EXPECT_EQ(authority("commune", "province", {2025, 7, 1}, above), "province_above_communes");
    EXPECT_EQ(authority("school", "district", last, own), "district_police");
    EXPECT_EQ(authority("school", "district", next, own), "provincial_police_for_district");
    EXPECT_EQ(authority("school", "district", last, above), "province_above_district_police");
    EXPECT_EQ(authority("agency", "commune", last, own, true), "district_police");
    EXPECT_EQ(authority("agency", "commune", last, above, true), "province_above_district_police");
}

TEST(Circular, TheCommuneCommitteeItselfIsDecidedByTheTierAbove) {
    auto const role = AuthorityRole::decider;

    EXPECT_EQ(authority("agency", "commune", {2022, 11, 18}, role), "commune_decides");
    EXPECT_EQ(authority("agency", "commune", {2022, 11, 18}, role, true), "district_decides");
    EXPECT_EQ(authority("agency", "commune", {2025, 11, 18}, role, true), "province_decides");
}

TEST(Circular, RecognitionIsDelegatedOneTierDownAndOnlyForBodies) {
    auto const& book = circular();
    auto const tier = [&](char const* code) { return book.find_tier(code); };
    auto const school = book.find_kind("school");
    Date const then{2022, 6, 1};
    Date const now{2025, 9, 1};

    EXPECT_NE(find_delegation(book, school, tier("district"), tier("commune"), then), nullptr);
    EXPECT_EQ(find_delegation(book, school, tier("province"), tier("commune"), then), nullptr);
    EXPECT_NE(find_delegation(book, school, tier("province"), tier("commune"), now), nullptr);
    EXPECT_EQ(
        find_delegation(book, book.find_kind("commune"), tier("province"), tier("district"), then),
        nullptr);
    EXPECT_EQ(authority("school", "district", then, AuthorityRole::decider, false, "commune"),
              "commune_decides");
}

ScopeProfile enterprise(char const* sector, int workers, int revenue, int capital) {
    ScopeProfile profile;
    profile.kind = circular().find_kind("enterprise");
    profile.sector = sector;
    profile.insured_workers = workers;
    profile.revenue = revenue;
    profile.capital = capital;
    return profile;
}

ScopeAnswer scope(ScopeProfile const& profile) {
    return scope_of(circular(), Settings::defaults(circular()), profile);
}

TEST(Circular, SmallAndMicroEnterprisesAreOutAndMediumOnesAreIn) {
    EXPECT_EQ(scope(enterprise("production", 100, 50000, 90000)).outcome,
              ScopeOutcome::out_of_scope);
    EXPECT_EQ(scope(enterprise("production", 100, 90000, 20000)).outcome,
              ScopeOutcome::out_of_scope);
    EXPECT_EQ(scope(enterprise("production", 101, 50000, 20000)).outcome, ScopeOutcome::in_scope);
    EXPECT_EQ(scope(enterprise("production", 100, 50001, 20001)).outcome, ScopeOutcome::in_scope);
    EXPECT_EQ(scope(enterprise("trade", 51, 1, 1)).outcome, ScopeOutcome::in_scope);
    EXPECT_EQ(scope(enterprise("trade", 50, 100000, 60000)).reason, ScopeReason::too_small);
}

TEST(Circular, AnEnterpriseOfUnknownSizeIsNotEnoughKnown) {
    ScopeProfile profile;
    profile.kind = circular().find_kind("enterprise");
    EXPECT_EQ(scope(profile).reason, ScopeReason::size_not_known);

    profile.sector = "trade";
    profile.insured_workers = 60;

    EXPECT_EQ(scope(profile).outcome, ScopeOutcome::in_scope);
}

TEST(Circular, AnEnterpriseOfAnUnknownSectorIsNotEnoughKnown) {
    EXPECT_EQ(scope(enterprise("thương mại", 5, 1, 1)).reason, ScopeReason::size_not_known);
}

TEST(Circular, PrimarySchoolsAreOutAndMixedOnesAreForTheOfficer) {
    ScopeProfile school;
    school.kind = circular().find_kind("school");
    school.levels = {find_level(circular(), "primary")};
    EXPECT_EQ(scope(school).outcome, ScopeOutcome::out_of_scope);
    EXPECT_EQ(scope(school).clause, "1.2b");

    school.levels.push_back(find_level(circular(), "lower_secondary"));
    EXPECT_EQ(scope(school).outcome, ScopeOutcome::not_enough_known);
    school.officer_says_in_scope = Answer::yes;
    EXPECT_EQ(scope(school).reason, ScopeReason::officer_decided);
}

TEST(Circular, TheArmedForcesAreOut) {
    ScopeProfile agency;
    agency.kind = circular().find_kind("agency");
    agency.flags.resize(circular().flags.size());
    EXPECT_EQ(scope(agency).outcome, ScopeOutcome::in_scope);

    agency.flags[circular().find_flag("is_armed_forces").value] = Answer::yes;

    EXPECT_EQ(scope(agency).outcome, ScopeOutcome::out_of_scope);
}

TEST(Circular, AProvincialAdditionWeighsLikeTheRest) {
    auto const book =
        load_rulebook(folder, {std::string(folder) + "/supplements/example-traffic.yaml"});
    ASSERT_TRUE(book.has_value()) << faults_of(book.error());
    Example example{*book, "residential_area"};
    EXPECT_EQ(example.judged().outcome(), Outcome::met);

    example.differ("fact traffic_pledges 89/100");

    EXPECT_EQ(example.judged().outcome(), Outcome::not_met);
    EXPECT_EQ((*book)[book->find_criterion("8.1-pledges")].clause, "8.1");
}

TEST(Circular, EveryClauseNamedHasItsAnchorInTheLaw) {
    std::ifstream file{"law/tt124-2021.md"};
    std::string const law{std::istreambuf_iterator<char>{file}, {}};
    auto const has = [&](std::string const& clause) {
        return clause.empty() || law.find("<a id=\"" + clause + "\">") != std::string::npos;
    };
    auto const& book = circular();
    for (auto const& c : book.criteria) EXPECT_TRUE(has(c.clause)) << c.code << " " << c.clause;
    for (auto const& s : book.settings) EXPECT_TRUE(has(s.clause)) << s.code << " " << s.clause;
    for (auto const& f : book.facts) EXPECT_TRUE(has(f.clause)) << f.code << " " << f.clause;
    for (auto const& e : book.events) EXPECT_TRUE(has(e.clause)) << e.code << " " << e.clause;
    for (auto const& a : book.authorities) EXPECT_TRUE(has(a.clause)) << a.code << " " << a.clause;
    for (auto const& k : book.kinds) EXPECT_TRUE(has(k.clause)) << k.code << " " << k.clause;
}

}  // namespace
}  // namespace binhyen::rulebook
