#include "both_engines.hpp"
#include "report_world.hpp"

#include "report/quick_report_actions.hpp"
#include "report/quick_report_papers.hpp"

namespace binhyen::report {
namespace {

using dossier::Kind;
using dossier::Recognition;
using test::ReportWorld;

TEST(QuickReport, AKindIsLateHalfWayToItsDeadlineWithoutAReview) {
    auto const areas = quick_deadlines({2022, 10, 31}, {2022, 11, 14});
    EXPECT_EQ(areas.review_by, (Date{2022, 11, 7}));
    auto const communes = quick_deadlines({2022, 11, 15}, {2022, 11, 19});
    EXPECT_EQ(communes.review_by, (Date{2022, 11, 17}));
}

TEST(QuickReport, TheHourIsThatOfVietnam) {
    EXPECT_EQ(hour_in_vietnam({0}), 7);
    EXPECT_EQ(hour_in_vietnam({16LL * 3'600'000}), 23);
    EXPECT_EQ(hour_in_vietnam({17LL * 3'600'000}), 0);
}

TEST(QuickReport, TheSumIsThatOfTheLinesAndALineThatOfItsPart) {
    QuickLines const lines{{"VN/62/608/1/", {"VN/62/608/1/", {3, 2, 2, 1, 0}, {1, 1, 1, 0, 0}}},
                           {"VN/62/608/2/", {"VN/62/608/2/", {4, 4, 3, 0, 1}, {1, 0, 0, 0, 0}}},
                           {"VN/62/6080/", {"VN/62/6080/", {9, 9, 9, 9, 9}, {}}}};
    std::vector<std::string> const parts{"VN/62/608/", "VN/62/999/"};

    auto const each = gathered(lines, parts);

    EXPECT_EQ(each[0].areas, (QuickFigures{7, 6, 5, 1, 1}));
    EXPECT_EQ(each[0].communes, (QuickFigures{2, 1, 1, 0, 0}));
    EXPECT_EQ(each[1].areas, QuickFigures{});
    EXPECT_EQ(sum_of(each).areas, each[0].areas);
}

class QuickReports : public ReportWorld {
protected:
    static constexpr std::int64_t hour = 3'600'000;
    static constexpr std::string_view duy_tan = "VN/62/608/23284/";
    Context reader = admin;

    void SetUp() override {
        ReportWorld::SetUp();
        reader.actor = {.person = {"minh"}, .post = {"post"}, .name = "Minh", .grants = {}};
        reader.actor.grants.push_back({Verb::read, "VN/62/"});
        at({2022, 11, 4}, 15);
        add(area("A1"));
        add(reviewed(area("A2")));
        add(decided(reviewed(area("A3")), Recognition::recognised));
        add(decided(reviewed(area("A4")), Recognition::not_recognised));
        auto out = area("A5");
        out.state = dossier::State::out_of_scope;
        add(out);
    }

    void at(Date day, int of_the_day) {
        reader.today = day;
        reader.now = {std::int64_t(day.day_number()) * 24 * hour + (of_the_day - 7) * hour};
    }

    dossier::Dossier area(std::string const& code) {
        return registered(dossier(code, Kind::residential_area, std::string(duy_tan)));
    }
    static dossier::Dossier reviewed(dossier::Dossier made) {
        made.reviewed_on = Date{2022, 11, 1};
        made.self_outcome = dossier::Outcome::met;
        return made;
    }
    static dossier::Dossier decided(dossier::Dossier made, Recognition outcome) {
        auto const reviewed_on = made.reviewed_on;
        made = ReportWorld::decided(std::move(made), outcome);
        made.reviewed_on = reviewed_on;
        return made;
    }

    template <class T>
    static T must(Result<T> result) {
        if (!result) throw std::runtime_error(render(result.error(), Language::en));
        return *std::move(result);
    }
    QuickReportShown told(std::string place = "62", std::optional<Date> on = {}) {
        return must(tell_quick_report(reader, shelf(), 16, {2022, std::move(place), on}));
    }
    std::int64_t freeze() { return must(freeze_quick_reports(reader, shelf(), 16)); }
};

TEST_P(QuickReports, ALineCountsWhatWasReviewedMetSignedAndLate) {
    auto const report = told();

    EXPECT_EQ(report.state, QuickState::live);
    EXPECT_EQ(report.areas, (QuickFigures{4, 3, 2, 2, 0}));
    ASSERT_FALSE(report.lines.empty());
    EXPECT_EQ(report.lines[0].above, "Huyện Đắk Hà");
    at({2022, 11, 8}, 9);
    EXPECT_EQ(told().areas.late, 1);
    at({2022, 11, 15}, 9);
    EXPECT_EQ(told().areas.late, 2);
}

TEST_P(QuickReports, WhatTheCommitteeConcludedCountsBeforeTheAppraisal) {
    auto concluded = reviewed(area("A7"));
    concluded.state = dossier::State::concluded;
    concluded.appraised_outcome = dossier::Outcome::met;
    concluded.concluded_outcome = dossier::Outcome::not_met;
    add(concluded);

    EXPECT_EQ(told().areas, (QuickFigures{5, 4, 2, 2, 0}));
}

TEST_P(QuickReports, AreFrozenOnceAtTheHourOfEachDayOfTheWeeks) {
    EXPECT_EQ(freeze(), 0);
    at({2022, 11, 4}, 16);
    EXPECT_EQ(freeze(), 1);
    EXPECT_EQ(freeze(), 0);
    at({2022, 10, 31}, 17);
    EXPECT_EQ(freeze(), 0);
    at({2022, 11, 20}, 17);
    EXPECT_EQ(freeze(), 1);
    at({2022, 11, 21}, 17);
    EXPECT_EQ(freeze(), 0);
}

TEST_P(QuickReports, WhoAsksLaterSeesTheFrozenFiguresAndWhatChangedSince) {
    at({2022, 11, 4}, 16);
    freeze();
    EXPECT_EQ(told().state, QuickState::frozen);
    EXPECT_FALSE(told().since.has_value());
    add(reviewed(area("A6")));

    auto const report = told();

    EXPECT_EQ(report.areas, (QuickFigures{4, 3, 2, 2, 0}));
    ASSERT_TRUE(report.since.has_value());
    EXPECT_EQ(report.since->areas.front(), (QuickFigures{5, 4, 3, 2, 0}));
    EXPECT_EQ(report.frozen_days, std::vector<Date>{(Date{2022, 11, 4})});
}

TEST_P(QuickReports, ADayIsComparedWithTheFrozenOneBeforeIt) {
    at({2022, 11, 4}, 16);
    freeze();
    add(reviewed(area("A6")));
    at({2022, 11, 5}, 9);

    auto const report = told();

    EXPECT_EQ(report.state, QuickState::live);
    ASSERT_TRUE(report.before.has_value());
    EXPECT_EQ(report.before->day, (Date{2022, 11, 4}));
    EXPECT_EQ(report.before->areas.front().reviewed, 3);
    EXPECT_EQ(report.areas.reviewed, 4);
    EXPECT_EQ(told("62", Date{2022, 11, 4}).areas.reviewed, 3);
    auto const never = tell_quick_report(reader, shelf(), 16, {2022, "62", Date{2022, 11, 3}});
    ASSERT_FALSE(never);
    EXPECT_EQ(never.error().code(), "quick_report_absent");
}

TEST_P(QuickReports, WithoutTheRightToReadThereIsNoSuchPlace) {
    reader.actor.grants = {{Verb::read, "VN/62/608/23284/@A1/"}};
    auto const refused = tell_quick_report(reader, shelf(), 16, {2022, "62", {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code(), "absent");
}

TEST_P(QuickReports, AsAPictureItIsAPngThatGrowsWithItsLines) {
    auto const whole = quick_report_picture(told(), "");
    auto const one = quick_report_picture(told("23284"), "KHÔNG CÓ GIÁ TRỊ");

    EXPECT_TRUE(whole.starts_with("\x89PNG"));
    EXPECT_TRUE(one.starts_with("\x89PNG"));
    EXPECT_LT(one.size(), whole.size());
    EXPECT_EQ(file_name_of(told("23284")), "bao-cao-nhanh-23284-2022-11-04");
}

ON_BOTH_ENGINES(QuickReports);

}  // namespace
}  // namespace binhyen::report
