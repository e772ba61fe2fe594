#include "dossier/appraisal_actions.hpp"

#include "dossier/assessment_actions.hpp"
#include "dossier/dossier_view.hpp"
#include "journey.hpp"

// November: the subject speaks for itself, the office above it judges. On both engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class Appraising : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};

    Result<Dossier> appraises(Actor actor, std::vector<CriterionAnswer> verdicts) {
        auto context = world.as(std::move(actor));
        return appraise_dossier(context, world.shelf(), area.ref(),
                                area.findings(std::move(verdicts)));
    }
    Result<Dossier> seconds(Actor actor, std::string criterion,
                            std::string reason = "Đã kiểm tra") {
        auto context = world.as(std::move(actor));
        return second_verdict(context, world.shelf(), area.ref(),
                              {std::move(criterion), std::move(reason)});
    }
    Result<Dossier> returns(Actor actor, std::string reason) {
        auto context = world.as(std::move(actor));
        return return_dossier(context, world.shelf(), area.ref(), {std::move(reason)});
    }
    DossierView view() {
        auto context = world.as(world.officer("23284"));
        return must(view_dossier(context, world.shelf(), area.id()));
    }
    /// A household that did not register: 4.1-households is not met.
    void lose_a_household() {
        auto context = world.as(world.officer("23284"));
        FactEntry entry;
        entry.fact = "households_registered";
        entry.number = 99;
        entry.denominator = 100;
        must(record_facts(context, world.shelf(), area.ref(), {{entry}, {}}));
    }
    static CriterionAnswer const lenient;
};

CriterionAnswer const Appraising::lenient{"4.1-households", Finding::met, "Hộ đã chuyển đi"};

TEST_P(Appraising, AnAssessmentAnswersEveryCriterionThatApplies) {
    area.registered();
    world.today = {2022, 11, 1};
    auto context = area.head();
    auto request = area.all_met();
    request.answers.pop_back();

    auto const refused = assess_dossier(context, world.shelf(), area.ref(), request);
    EXPECT_EQ(refused.error().code(), "answers_missing");
    EXPECT_EQ(refusals(refused), Codes{"4.5-discipline answer_missing"});

    request.answers.push_back({"6.1-plan", Finding::met, {}});
    EXPECT_EQ(refusals(assess_dossier(context, world.shelf(), area.ref(), request)),
              Codes{"criterion_unknown"});
    request.answers.back().criterion = "4.2";
    EXPECT_EQ(refusals(assess_dossier(context, world.shelf(), area.ref(), request)),
              Codes{"entry_repeated"});
}

TEST_P(Appraising, AHeadMayLeaveOpenWhatOnlyTheAppraiserCanTell) {
    area.recorded();
    auto context = area.head();
    auto request = area.all_met();
    for (auto& answer : request.answers)
        if (answer.criterion == "4.2") answer.finding = Finding::not_enough_known;
    auto const assessed = must(assess_dossier(context, world.shelf(), area.ref(), request));
    EXPECT_EQ(assessed.self_outcome, Outcome::not_enough_known);
    area.reviewed().submitted();

    auto const officer = world.officer("23284");
    EXPECT_EQ(refusals(appraises(officer, {{"4.2", Finding::not_enough_known, {}}})),
              Codes{"verdict_left_open"});
    EXPECT_EQ(view().judged, Outcome::not_enough_known);
    EXPECT_EQ(must(appraises(officer, {{"4.2", Finding::met, {}}})).appraised_outcome,
              Outcome::met);
}

TEST_P(Appraising, AReviewKnowsItsRolesAndShowsWhoWasMissing) {
    area.registered();
    world.today = {2022, 11, 1};
    auto context = area.head();
    auto meeting = area.meeting();
    meeting.attended = {"head", "neighbour"};
    EXPECT_EQ(refusals(hold_review(context, world.shelf(), area.ref(), meeting)),
              Codes{"review_role_unknown"});
    meeting.attended = {"head"};
    meeting.held_on = {2022, 11, 2};
    EXPECT_EQ(refusals(hold_review(context, world.shelf(), area.ref(), meeting)),
              Codes{"review_in_future"});

    meeting.held_on = {2022, 11, 1};
    must(hold_review(context, world.shelf(), area.ref(), meeting));

    EXPECT_EQ(view().absent_roles,
              (Codes{"party_cell_secretary", "front_committee", "grassroots_police"}));
}

TEST_P(Appraising, AYearMayChooseThatEverybodyAttendsAndEverythingWaits) {
    world.today = {2023, 1, 10};
    world.open_year(2023, R"({"attendance":"refused","november_order":"all_wait"})");
    auto const next = world.enrol("A1", 2023);
    DossierRef const ref{next.id, 0};
    auto context = world.as(world.head("A1"));
    must(register_subject(context, world.shelf(), ref, {world.today, {}}));
    context.today = {2023, 11, 2};
    auto meeting = area.meeting();

    meeting.held_on = {2023, 10, 31};
    EXPECT_EQ(refusals(hold_review(context, world.shelf(), ref, meeting)),
              Codes{"window_still_runs"});
    meeting.held_on = {2023, 11, 1};
    meeting.attended = {"head"};
    EXPECT_EQ(refusals(hold_review(context, world.shelf(), ref, meeting)),
              Codes{"review_role_missing"});
    meeting.attended = area.meeting().attended;
    EXPECT_TRUE(hold_review(context, world.shelf(), ref, meeting));
}

TEST_P(Appraising, BelongsToOneOfficeAlone) {
    area.recorded().submitted();

    EXPECT_EQ(refusals(appraises(world.head("A1"), {})), Codes{"not_permitted"});
    EXPECT_EQ(refusals(appraises(world.officer("608"), {})), Codes{"not_permitted"});
    EXPECT_EQ(refusals(appraises(world.officer("23302"), {})), Codes{"dossier_absent"});
    EXPECT_EQ(refusals(appraises(world.chairman("23284"), {})), Codes{"not_permitted"});
    EXPECT_TRUE(appraises(world.officer("23284"), {}));
}

TEST_P(Appraising, ACommuneIsNotAppraisedByItself) {
    Journey commune(world, World::new_subject(Kind::commune, "X1"));
    commune.recorded().submitted();

    auto own = world.as(world.officer("23284"));
    EXPECT_EQ(refusals(appraise_dossier(own, world.shelf(), commune.ref(), commune.findings({}))),
              Codes{"not_permitted"});
    auto another = world.as(world.officer("615"));
    EXPECT_EQ(
        refusals(appraise_dossier(another, world.shelf(), commune.ref(), commune.findings({}))),
        Codes{"dossier_absent"});
}

TEST_P(Appraising, WaitsForWhatIsNotKnownYetCriterionByCriterion) {
    area.registered().submitted();

    auto const refused = appraises(world.officer("23284"), {});

    EXPECT_EQ(refused.error().code(), "appraisal_incomplete");
    EXPECT_EQ(refused.error().fields.front().path, "4.1-households");
    EXPECT_EQ(refused.error().fields.front().problem.code(), "not_enough_known");
    EXPECT_EQ(view().verdicts.size(), area.all_met().answers.size());
}

TEST_P(Appraising, OneFactChangesTheOutcome) {
    area.recorded().submitted();
    EXPECT_EQ(view().judged, Outcome::met);

    lose_a_household();

    EXPECT_EQ(view().judged, Outcome::not_met);
    EXPECT_EQ(must(appraises(world.officer("23284"), {})).appraised_outcome, Outcome::not_met);
}

TEST_P(Appraising, AVerdictAgainstTheFactsNeedsAReasonAndASecondPerson) {
    area.recorded().submitted();
    lose_a_household();
    auto const a_thin = world.officer("23284");
    auto const colleague = world.officer("23284", "khuong");

    EXPECT_EQ(refusals(appraises(a_thin, {{"4.1-households", Finding::met, {}}})),
              Codes{"verdict_reason_missing"});
    auto dossier = must(appraises(a_thin, {lenient}));
    EXPECT_EQ(dossier.appraised_outcome, Outcome::not_met);
    EXPECT_EQ(dossier.awaiting_second, 1);

    EXPECT_EQ(refusals(seconds(a_thin, "4.1-households")), Codes{"second_person_is_first"});
    EXPECT_EQ(refusals(seconds(colleague, "4.2")), Codes{"no_verdict_to_second"});
    EXPECT_EQ(refusals(seconds(colleague, "4.1-households", "")), Codes{"verdict_reason_missing"});
    EXPECT_EQ(refusals(seconds(world.officer("608"), "4.1-households")), Codes{"not_permitted"});

    dossier = must(seconds(colleague, "4.1-households"));
    EXPECT_EQ(dossier.appraised_outcome, Outcome::met);
    EXPECT_EQ(dossier.engine_outcome, Outcome::not_met);
    EXPECT_EQ(dossier.awaiting_second, 0);
}

TEST_P(Appraising, AFindingIsTheAppraisersToGiveAndNeedsNoSecondPerson) {
    area.recorded().submitted();

    auto const dossier =
        must(appraises(world.officer("23284"), {{"4.2", Finding::not_met, "Có vi phạm"}}));

    EXPECT_EQ(dossier.appraised_outcome, Outcome::not_met);
    EXPECT_EQ(dossier.awaiting_second, 0);
}

TEST_P(Appraising, ARiseIsJudgedByTheAppraiserWithAReasonNotByTheSubject) {
    area.recorded();
    auto context = world.as(world.officer("23284"));
    FigureEntry const risen{"crime", fieldwork::Span::current, 9, world.today, "BC-02"};
    must(record_facts(context, world.shelf(), area.ref(), {{}, {risen}}));
    area.submitted();
    EXPECT_EQ(view().judged, Outcome::not_enough_known);

    auto const officer = world.officer("23284");
    EXPECT_EQ(refusals(appraises(officer, {{"4.4a", Finding::met, {}}})),
              Codes{"verdict_reason_missing"});
    auto const dossier = must(appraises(officer, {{"4.4a", Finding::met, "Mới tách tổ"}}));

    EXPECT_EQ(dossier.appraised_outcome, Outcome::met);
    EXPECT_EQ(dossier.awaiting_second, 0);
}

TEST_P(Appraising, AVerdictAgainstTheFactsLapsesWhenTheNextAppraisalDoesNotRepeatIt) {
    area.recorded().submitted();
    lose_a_household();
    must(appraises(world.officer("23284"), {lenient}));
    must(seconds(world.officer("23284", "khuong"), "4.1-households"));
    area.returned().submitted();

    auto const dossier = must(appraises(world.officer("23284"), {}));

    EXPECT_EQ(dossier.appraised_outcome, Outcome::not_met);
    EXPECT_EQ(dossier.awaiting_second, 0);
}

TEST_P(Appraising, AReturnNamesItsReasonAndIsAnsweredByTheNextSubmission) {
    area.recorded().submitted();
    EXPECT_EQ(refusals(returns(world.officer("23284"), "")), Codes{"return_reason_missing"});
    EXPECT_EQ(refusals(returns(world.head("A1"), "Thôi")), Codes{"not_permitted"});
    auto const first = area.now().submitted_on;

    area.returned("Thiếu biên bản");
    EXPECT_EQ(area.state(), State::returned);
    area.be_on(area.after_window(9));
    area.submitted();

    auto const seen = view();
    EXPECT_EQ(seen.dossier.first_submitted_on, first);
    EXPECT_EQ(seen.dossier.submitted_on, area.after_window(9));
    ASSERT_EQ(seen.returns.size(), 1u);
    EXPECT_EQ(seen.returns[0].reason, "Thiếu biên bản");
    EXPECT_EQ(seen.returns[0].answered_on, area.after_window(9));
}

TEST_P(Appraising, ADossierIsNotSubmittedBeforeItsParts) {
    auto const submits = [&] {
        auto context = area.head();
        return submit_dossier(context, world.shelf(), area.ref());
    };
    EXPECT_EQ(refusals(submits()), Codes{"act_out_of_order"});
    area.registered();
    EXPECT_EQ(refusals(submits()), Codes{"not_assessed"});
    area.assessed();
    EXPECT_EQ(refusals(submits()), Codes{"review_missing"});
    area.reviewed();
    EXPECT_EQ(refusals(submits()),
              (Codes{"request_letter paper_missing", "result_report paper_missing"}));
    auto context = area.head();
    EXPECT_TRUE(record_papers(context, world.shelf(), area.ref(), {area.papers().papers}));
    EXPECT_TRUE(submits());
    EXPECT_EQ(refusals(submits()), Codes{"act_out_of_order"});
}

TEST_P(Appraising, PapersAreHandedInOnceWithADayThatHasCome) {
    area.assessed().reviewed();
    auto const records = [&](std::vector<PaperEntry> papers) {
        auto context = area.head();
        return record_papers(context, world.shelf(), area.ref(), {std::move(papers)});
    };
    auto const on = world.today;
    EXPECT_EQ(refusals(records({{"diploma", "1", on, {}}})), Codes{"paper_unknown"});
    EXPECT_EQ(refusals(records({{"request_letter", "1", on, {}}, {"request_letter", "2", on, {}}})),
              Codes{"entry_repeated"});
    EXPECT_EQ(refusals(records({{"request_letter", "1", on.plus_days(1), {}}})),
              Codes{"paper_in_future"});
    EXPECT_EQ(refusals(records({{"request_letter", "1", {}, {}}})), Codes{"paper_undated"});
    EXPECT_EQ(refusals(records({{"request_letter", "", {}, "Không lập"}})), Codes{"paper_undated"});
    EXPECT_TRUE(records({{"resolution", "", {}, "Chi bộ không ban hành"}}));
    EXPECT_TRUE(records(area.papers().papers));

    auto const papers = view().papers;
    ASSERT_EQ(papers.size(), 6u);
    EXPECT_EQ(papers[0].paper, "resolution");
    EXPECT_EQ(papers[0].absent_reason, "Chi bộ không ban hành");
    EXPECT_EQ(papers[2].number, "01/TTr");
    EXPECT_TRUE(papers[2].is_there);
    EXPECT_TRUE(papers[4].is_there);
    EXPECT_FALSE(papers[5].is_required);
}

TEST_P(Appraising, DossiersAreListedWithinOnesPartAndFoundByPartOfTheName) {
    Journey other(world, "B1", "23302");
    auto const list = [&](Actor actor, std::string place, std::string name = {}) {
        auto context = world.as(std::move(actor));
        DossierQuery query;
        query.year = 2022;
        query.place = std::move(place);
        if (!name.empty()) query.name = name;
        auto const page = list_dossiers(context, world.shelf(), query);
        Codes codes;
        if (!page) return refusals(page.error());
        for (auto const& dossier : page->dossiers) codes.push_back(dossier.subject_code);
        return codes;
    };

    EXPECT_EQ(list(world.officer("608"), "608"), (Codes{"A1", "B1"}));
    EXPECT_EQ(list(world.officer("608"), "608", "don vi b"), Codes{"B1"});
    EXPECT_EQ(list(world.officer("23284"), "23302"), Codes{"absent"});
    EXPECT_EQ(list(world.officer("23284"), "99999"), Codes{"dossier_absent"});
    auto vy = world.as(world.officer("23302"));
    EXPECT_EQ(refusals(view_dossier(vy, world.shelf(), area.id())), Codes{"dossier_absent"});
    EXPECT_EQ(refusals(view_dossier_of(vy, world.shelf(), 2022, "VN/62/", "A1")),
              Codes{"subject_not_found"});
}

// The list of a province takes another way through the database than that of a district.
TEST_P(Appraising, EveryListGoesOnWhereThePageBeforeEnded) {
    Journey second(world, "B1", "23302");
    Journey third(world, "C1", "23284");
    for (auto const* place : {"62", "608"}) {
        auto context = world.as(world.officer(place));
        DossierQuery query;
        query.year = 2022;
        query.place = place;
        query.limit = 2;
        auto const first = list_dossiers(context, world.shelf(), query);
        ASSERT_TRUE(first) << render(first.error(), Language::en);
        ASSERT_EQ(first->dossiers.size(), 2U);
        EXPECT_TRUE(first->has_more);
        query.after_sort_key = first->dossiers.back().sort_key;
        query.after_id = first->dossiers.back().id.value;
        auto const last = list_dossiers(context, world.shelf(), query);
        ASSERT_EQ(last->dossiers.size(), 1U) << place;
        EXPECT_EQ(last->dossiers.front().subject_code, "C1");
        EXPECT_FALSE(last->has_more);
    }
}

ON_BOTH_ENGINES(Appraising);

}  // namespace
}  // namespace binhyen::dossier
