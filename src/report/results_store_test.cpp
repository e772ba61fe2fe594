#include "report/results_store.hpp"

#include "report/results_view.hpp"
#include "report_world.hpp"

namespace binhyen::report {
namespace {

using dossier::Kind;
using dossier::Recognition;
using enum Recognition;

constexpr auto kon_tum = "VN/62/608/";
constexpr auto duy_tan = "VN/62/608/23284/";
constexpr auto le_loi = "VN/62/608/23302/";
constexpr auto dak_ha = "VN/62/615/23500/";

// Two districts' worth of areas, communes and institutions, some at each tier.
class Results : public test::ReportWorld {
protected:
    Context officer = admin;

    void SetUp() override {
        ReportWorld::SetUp();
        officer.today = {2022, 12, 1};
        add(decided(dossier("a1", Kind::residential_area, duy_tan), recognised));
        add(decided(dossier("a2", Kind::residential_area, duy_tan), not_recognised));
        add(submitted(dossier("a3", Kind::residential_area, le_loi), {2022, 11, 20}));
        add(dossier("a4", Kind::residential_area, dak_ha));
        add(decided(dossier("c1", Kind::commune, duy_tan), recognised, {2022, 12, 1}));
        add(registered(dossier("c2", Kind::commune, dak_ha), {2022, 4, 2}));
        add(decided(dossier("i1", Kind::agency, "VN/62/"), recognised));
        add(decided(dossier("i2", Kind::school, kon_tum), not_recognised));
        add(decided(dossier("i3", Kind::enterprise, duy_tan), recognised));
        auto outside = dossier("i4", Kind::enterprise, "VN/62/");
        outside.state = dossier::State::out_of_scope;
        outside.scope_reason = "small_enterprise";
        add(outside);
    }

    ResultTable tell(std::string_view place, Breadth breadth = Breadth::whole) {
        auto table = tell_results(officer, 2022, place, breadth);
        if (!table) throw std::runtime_error(render(table.error(), Language::en));
        return *std::move(table);
    }
    // "residential_area 4/3/1/1/1": in scope, registered, recognised, not, undecided.
    static std::vector<std::string> figures(std::vector<ResultRow> const& rows) {
        std::vector<std::string> told;
        for (auto const& row : rows)
            told.push_back(
                std::string(enum_text(row.kind)) + " " + std::to_string(row.in_scope) + "/" +
                std::to_string(row.registered) + "/" + std::to_string(row.recognised) + "/" +
                std::to_string(row.not_recognised) + "/" + std::to_string(row.undecided));
        return told;
    }
    std::int64_t listed(ResultRow const& row, Figure figure) {
        SubjectsQuery query{.year = 2022,
                            .place = row.place_label,
                            .kind = row.kind,
                            .figure = figure,
                            .part = row.part,
                            .after_sort_key = {},
                            .after_id = {},
                            .limit = {}};
        return std::int64_t(list_result_subjects(officer, query)->dossiers.size());
    }
};

using Lines = std::vector<std::string>;

TEST_P(Results, OfAProvinceCountEverythingBelowIt) {
    auto const table = tell("62");

    EXPECT_EQ(figures(table.rows),
              (Lines{"residential_area 4/3/1/1/1", "commune 2/2/1/0/1", "institution 3/3/2/1/0"}));
    EXPECT_EQ(figures(table.breakdown),
              (Lines{"agency 1/1/1/0/0", "enterprise 1/1/1/0/0", "school 1/1/0/1/0"}));
    EXPECT_EQ(table.rows[0].rate_bp, 3333);
    EXPECT_EQ(table.place.name, "Kon Tum");
}

TEST_P(Results, WhatIsOutOfScopeIsInNoOtherFigure) {
    auto const table = tell("62");

    EXPECT_EQ(table.breakdown[1].out_of_scope, 1);
    EXPECT_EQ(table.breakdown[1].in_scope, 1);
}

TEST_P(Results, ByPlaceTellEachDistrictAndWhatTheProvinceItselfManages) {
    auto const rows = tell("62", Breadth::by_place).rows;

    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows[3].place_name, "Huyện Đắk Hà");
    EXPECT_EQ(rows[6].place_name, "Thành phố Kon Tum");
    EXPECT_EQ(figures({rows.begin() + 6, rows.begin() + 9}),
              (Lines{"residential_area 3/3/1/1/1", "commune 1/1/1/0/0", "institution 2/2/1/1/0"}));
    EXPECT_EQ(rows[11].part, Part::managed_directly);
    EXPECT_EQ(figures({rows[11]}), Lines{"institution 1/1/1/0/0"});
}

TEST_P(Results, OfAPlaceAreTheSumOfTheResultsBelowIt) {
    for (auto const* label : {"62", "608", "615", "23284"}) {
        auto const rows = tell(label, Breadth::by_place).rows;
        for (std::size_t kind = 0; kind < 3; ++kind) {
            ResultRow sum;
            for (auto at = kind + 3; at < rows.size(); at += 3) {
                sum.in_scope += rows[at].in_scope;
                sum.registered += rows[at].registered;
                sum.recognised += rows[at].recognised;
                sum.undecided += rows[at].undecided;
                sum.not_recognised += rows[at].not_recognised;
            }
            sum.kind = rows[kind].kind;
            EXPECT_EQ(figures({sum}), figures({rows[kind]})) << label;
        }
    }
}

TEST_P(Results, EveryFigureOpensToAsManySubjectsAsItSays) {
    auto const table = tell("62", Breadth::by_place);
    auto rows = table.rows;
    rows.insert(rows.end(), table.breakdown.begin(), table.breakdown.end());
    for (auto const& row : rows) {
        EXPECT_EQ(listed(row, Figure::in_scope), row.in_scope) << row.filter;
        EXPECT_EQ(listed(row, Figure::registered), row.registered) << row.filter;
        EXPECT_EQ(listed(row, Figure::recognised), row.recognised) << row.filter;
        EXPECT_EQ(listed(row, Figure::not_recognised), row.not_recognised) << row.filter;
        EXPECT_EQ(listed(row, Figure::undecided), row.undecided) << row.filter;
        EXPECT_EQ(listed(row, Figure::with_plan), row.with_plan.value_or(0)) << row.filter;
        EXPECT_EQ(listed(row, Figure::proposed), row.proposed) << row.filter;
        EXPECT_EQ(listed(row, Figure::out_of_scope), row.out_of_scope) << row.filter;
    }
}

TEST_P(Results, AreListedPageByPage) {
    SubjectsQuery query{.year = 2022,
                        .place = "62",
                        .kind = ResultKind::institution,
                        .figure = Figure::in_scope,
                        .part = {},
                        .after_sort_key = {},
                        .after_id = {},
                        .limit = 2};
    auto const first = list_result_subjects(officer, query);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->has_more);
    query.after_sort_key = first->dossiers.back().sort_key;
    query.after_id = first->dossiers.back().id.value;

    auto const second = list_result_subjects(officer, query);

    ASSERT_EQ(second->dossiers.size(), 1U);
    EXPECT_EQ(second->dossiers[0].subject_code, "i3");
    EXPECT_FALSE(second->has_more);
}

TEST_P(Results, OfAnotherProvinceDoNotExist) {
    auto vy = as("VN/51/", {Verb::read});

    EXPECT_EQ(test::refusals(tell_results(vy, 2022, "62", Breadth::whole)), Lines{"absent"});
    EXPECT_EQ(test::refusals(tell_progress(vy, shelf(), 2022, "62")), Lines{"absent"});
    EXPECT_EQ(test::refusals(tell_results(officer, 2022, "99", Breadth::whole)), Lines{"absent"});
}

TEST_P(Results, OfAYearThatWasNotOpenedAreRefused) {
    EXPECT_EQ(test::refusals(tell_results(officer, 2023, "62", Breadth::whole)),
              Lines{"cycle_absent"});
}

TEST_P(Results, OfTheNationAddUpEveryProvince) {
    auto other = cycle;
    other.id = {"cycle-51"};
    other.realm_path = "VN/51/";
    write(cycle::queries::insert_cycle, other);
    auto area = decided(dossier("q1", Kind::residential_area, "VN/51/522/21001/"), recognised);
    area.cycle_id = other.id;
    add(area);

    EXPECT_EQ(figures({tell("VN").rows[0]}), Lines{"residential_area 5/4/2/1/1"});
    EXPECT_EQ(figures({tell("62").rows[0]}), Lines{"residential_area 4/3/1/1/1"});
}

TEST_P(Results, ARenamedPlaceIsCountedOnceUnderItsLastNameOfTheYear) {
    ASSERT_TRUE(registry::change_place(admin, {{2022, 9, 1},
                                               {.place = "615",
                                                .expected_version = {},
                                                .name = "Đăk Hà",
                                                .type = {},
                                                .parent = {},
                                                .change = registry::LineageChange::rename,
                                                .legal_basis = "NQ 01"}}));

    auto const rows = tell("62", Breadth::by_place).rows;

    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows[3].place_name, "Huyện Đăk Hà");
    EXPECT_EQ(rows[3].in_scope, 1);
}

TEST_P(Results, ProgressCountsTheStepsAndWhatIsLate) {
    auto const progress = tell_progress(officer, shelf(), 2022, "62");

    ASSERT_TRUE(progress) << render(progress.error(), Language::en);
    auto const& areas = progress->rows[0];
    EXPECT_EQ(areas.decide_by, (Date{2022, 11, 14}));
    EXPECT_EQ(areas.enrolled, 4);
    EXPECT_EQ(areas.registered, 3);
    EXPECT_EQ(areas.submitted, 3);
    EXPECT_EQ(areas.decided, 2);
    EXPECT_EQ(areas.recognised, 1);
    EXPECT_EQ(areas.unregistered, 1);
    EXPECT_EQ(areas.submitted_late, 1);
    EXPECT_EQ(areas.overdue, 1);
    auto const& communes = progress->rows[1];
    EXPECT_EQ(communes.registered_late, 1);
    EXPECT_EQ(communes.decided_late, 1);
    EXPECT_EQ(communes.silent, 1);
    EXPECT_EQ(progress->rows[2].enrolled, 3);
    EXPECT_EQ(progress->breakdown[1].enrolled, 1);
}

TEST_P(Results, NothingIsOverdueBeforeItsLastDayHasPassed) {
    officer.today = {2022, 11, 14};

    auto const progress = tell_progress(officer, shelf(), 2022, "62");

    EXPECT_EQ(progress->rows[0].overdue, 0);
    EXPECT_EQ(progress->rows[1].silent, 0);
}

TEST_P(Results, TheFailedComeWithTheirClausesAndReasons) {
    auto const page = list_failures(officer, shelf(), {2022, "62", {}, {}, {}, {}, {}});

    ASSERT_TRUE(page) << render(page.error(), Language::en);
    ASSERT_EQ(page->failures.size(), 2U);
    EXPECT_EQ(page->failures[0].subject_code, "a2");
    ASSERT_FALSE(page->failures[0].criteria.empty());
    auto const& first = page->failures[0].criteria[0];
    EXPECT_EQ(first.clause, "4.1");
    EXPECT_EQ(first.clause_vi, "khoản 1 Điều 4");
    EXPECT_EQ(first.outcome, dossier::Outcome::not_enough_known);
    EXPECT_FALSE(first.reason_vi.empty());
    EXPECT_FALSE(page->has_more);
}

ON_BOTH_ENGINES(Results);

}  // namespace
}  // namespace binhyen::report
