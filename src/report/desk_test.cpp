#include "report/desk_view.hpp"

#include "dossier/dossier_view.hpp"
#include "recognition/draft.hpp"
#include "recognition/queries.hpp"
#include "registry/subject_actions.hpp"
#include "report_world.hpp"

namespace binhyen::report {
namespace {

using dossier::Dossier;
using dossier::Kind;
using dossier::State;
using dossier::Task;

constexpr auto city = "VN/62/608/";
constexpr auto duy_tan = "VN/62/608/23284/";

Actor with(std::string const& path, std::vector<Verb> const& verbs) {
    Actor actor{.person = {"reader"}, .post = {}, .name = "Đọc", .grants = {{Verb::read, path}}};
    for (auto const verb : verbs) actor.grants.push_back({verb, path});
    return actor;
}

class DeskOf : public test::ReportWorld {
protected:
    Context reader = admin;

    void SetUp() override {
        ReportWorld::SetUp();
        reader.today = {2022, 11, 14};
        reader.actor = with(duy_tan, {Verb::appraise, Verb::submit_dossier});
        add(area("a1"));
        add(registered(area("a2")));
        add(assessed(area("a3")));
        add(reviewed(area("a4")));
        add(submitted(area("a5")));
        add(in(State::returned, area("a6")));
        add(in(State::appraised, area("a7")));
        auto awaiting = in(State::appraised, area("a8"));
        awaiting.awaiting_second = 1;
        add(awaiting);
        add(in(State::concluded, area("a9")));
        add(decided(area("b1"), dossier::Recognition::recognised));
        auto outside = area("b2");
        outside.state = State::out_of_scope;
        add(outside);
        auto commune = registered(dossier("X1", Kind::commune, duy_tan));
        commune.appraiser_path = commune.decider_path = city;
        add(commune);
        write(dossier::queries::insert_verdict, verdict_of("somebody", "dossier-a8"));
    }

    Dossier area(std::string const& code) { return dossier(code, Kind::residential_area, duy_tan); }
    static Dossier assessed(Dossier made) {
        made = registered(std::move(made));
        made.self_outcome = dossier::Outcome::met;
        return made;
    }
    static Dossier reviewed(Dossier made) {
        made = assessed(std::move(made));
        made.reviewed_on = Date{2022, 11, 2};
        return made;
    }
    static Dossier in(State state, Dossier made) {
        made = submitted(std::move(made));
        made.state = state;
        return made;
    }
    static dossier::Verdict verdict_of(std::string const& person, std::string const& dossier) {
        return {.dossier_id = {dossier},
                .criterion = "4.4b",
                .stage = dossier::Stage::appraisal,
                .version = 1,
                .finding = dossier::Finding::met,
                .reason = "Đã xem",
                .person_id = {person},
                .given_on = {2022, 11, 5},
                .is_against_facts = true,
                .second_person_id = {},
                .second_reason = {}};
    }

    Desk desk(std::string_view place = "23284") {
        auto told = tell_desk(reader, shelf(), 2022, place);
        if (!told) throw std::runtime_error(render(told.error(), Language::en));
        return *std::move(told);
    }
    std::int64_t count(Task task, LiesWith whose, std::string_view place = "23284") {
        std::int64_t sum = 0;
        for (auto const& one : desk(place).tasks)
            if (one.task == task && one.lies_with == whose) sum += one.count;
        return sum;
    }
    /// "to_draft 3, to_sign 1": the decisions that lie with somebody.
    std::string stages(LiesWith whose) {
        std::string told;
        for (auto const& one : desk().tasks) {
            if (one.task != Task::decision || one.lies_with != whose) continue;
            if (!told.empty()) told += ", ";
            told += one.stage ? std::string(enum_text(*one.stage)) : "whole";
            told += " " + std::to_string(one.count);
        }
        return told;
    }
    void add_draft(recognition::DraftState state, std::string const& code) {
        auto const id = "draft-" + std::to_string(++drafts_);
        recognition::DecisionDraft draft;
        draft.id = {id};
        draft.cycle_id = cycle.id;
        draft.place_path = duy_tan;
        draft.state = state;
        write(recognition::queries::insert_draft, draft);
        write(recognition::queries::insert_draft_item,
              recognition::DraftItem{
                  .draft_id = {id}, .position = 1, .dossier_id = {"dossier-" + code}});
    }
    dossier::DossierQuery query_of(DeskTask const& task) {
        dossier::DossierQuery query;
        query.year = 2022;
        query.place = "23284";
        query.kind = task.kind;
        query.task = task.task;
        query.seat = task.seat;
        query.due = task.due;
        return query;
    }
    std::vector<Dossier> listed(dossier::DossierQuery const& query) {
        return dossier::list_dossiers(reader, shelf(), query)->dossiers;
    }

private:
    int drafts_ = 0;
};

TEST_P(DeskOf, APlaceCountsEveryUndecidedDossierOnce) {
    std::int64_t sum = 0;
    for (auto const& one : desk().tasks) sum += one.count;

    EXPECT_EQ(sum, 10);
}

TEST_P(DeskOf, APlaceCountsWhatItsListsShowAndWhatTheNounSays) {
    for (auto const& task : desk().tasks) {
        auto const rows = listed(query_of(task));
        EXPECT_EQ(std::int64_t(rows.size()), task.count) << enum_text(task.task);
        for (auto const& row : rows) EXPECT_EQ(dossier::next_task(row), task.task);
    }
}

TEST_P(DeskOf, AnOfficerHoldsWhatTheirOfficeAppraisesAndTheirCommunesOwnPart) {
    EXPECT_EQ(count(Task::appraisal, LiesWith::reader), 1);
    EXPECT_EQ(count(Task::self_assessment, LiesWith::reader), 1);
    EXPECT_EQ(count(Task::self_assessment, LiesWith::subject), 1);
    EXPECT_EQ(count(Task::conclusion, LiesWith::office), 1);
}

TEST_P(DeskOf, ASecretaryHoldsWhatIsToBeConcludedAndDrafted) {
    reader.actor = with(duy_tan, {Verb::record_conclusion, Verb::prepare_decision});

    EXPECT_EQ(count(Task::conclusion, LiesWith::reader), 1);
    EXPECT_EQ(stages(LiesWith::reader), "to_draft 1");
}

TEST_P(DeskOf, AChairmanHoldsADecisionOnceItsDraftIsSent) {
    reader.actor = with(duy_tan, {Verb::issue_decision});
    EXPECT_EQ(stages(LiesWith::reader), "");
    EXPECT_EQ(stages(LiesWith::office), "to_draft 1");

    add_draft(recognition::DraftState::sent, "a9");
    EXPECT_EQ(stages(LiesWith::reader), "to_sign 1");

    reader.actor = with(duy_tan, {Verb::prepare_decision});
    EXPECT_EQ(stages(LiesWith::office), "to_sign 1");
}

TEST_P(DeskOf, ADraftHandedBackIsTheSecretarysAgain) {
    for (auto const state :
         {recognition::DraftState::prepared, recognition::DraftState::returned}) {
        add_draft(state, "a9");
        reader.actor = with(duy_tan, {Verb::prepare_decision});
        EXPECT_EQ(stages(LiesWith::reader), "to_draft 1");
        reader.actor = with(duy_tan, {Verb::issue_decision});
        EXPECT_EQ(stages(LiesWith::reader), "");
    }
}

TEST_P(DeskOf, WhoeverNeitherPreparesNorSignsSeesOneTask) {
    add(in(State::concluded, area("b3")));
    add_draft(recognition::DraftState::sent, "a9");

    EXPECT_EQ(stages(LiesWith::office), "whole 2");
}

TEST_P(DeskOf, ATierAboveSeesWhatItsCommunesAppraiseAsTheirs) {
    reader.actor = with(city, {Verb::appraise});

    EXPECT_EQ(count(Task::appraisal, LiesWith::reader, "608"), 0);
    EXPECT_EQ(count(Task::appraisal, LiesWith::office, "608"), 1);
}

TEST_P(DeskOf, NobodySecondsTheirOwnVerdict) {
    reader.actor = with(duy_tan, {Verb::second_verdict});
    EXPECT_EQ(count(Task::second_verdict, LiesWith::reader), 1);

    reader.actor.person = {"somebody"};
    EXPECT_EQ(count(Task::second_verdict, LiesWith::reader), 0);
    EXPECT_EQ(count(Task::second_verdict, LiesWith::office), 1);
}

TEST_P(DeskOf, ADayIsDueOnItsDeadlineAndOverdueAfterIt) {
    auto const due_of = [&](Date day, Task task) {
        reader.today = day;
        for (auto const& one : desk().tasks)
            if (one.task == task && one.kind == Kind::residential_area) return one.due;
        throw std::runtime_error("no such task");
    };

    EXPECT_EQ(due_of({2022, 11, 13}, Task::appraisal), dossier::Due::later);
    EXPECT_EQ(due_of({2022, 11, 14}, Task::appraisal), dossier::Due::today);
    EXPECT_EQ(due_of({2022, 11, 15}, Task::appraisal), dossier::Due::overdue);
    EXPECT_EQ(due_of({2022, 4, 1}, Task::registration), dossier::Due::overdue);
}

TEST_P(DeskOf, DaysGoneByAreNoMilestonesAndEqualOnesAreOne) {
    reader.today = {2022, 11, 15};

    auto const days = desk().milestones;

    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].day, YearDay::window_ends);
    EXPECT_EQ(days[0].kinds.size(), 4U);
    EXPECT_EQ(days[0].days_left, 0);
    EXPECT_EQ(days[1].on, (Date{2022, 11, 19}));
}

TEST_P(DeskOf, OnlyWhoeverMayEnrolSeesWhoIsMissingFromTheList) {
    ASSERT_TRUE(registry::create_subjects(
        admin, {"VN/", {RegistryWorld::area("K01", "Tổ 1"), RegistryWorld::area("K02", "Tổ 2")}}));
    EXPECT_TRUE(desk().unenrolled.empty());

    reader.actor = with(duy_tan, {Verb::enrol_subject});

    ASSERT_EQ(desk().unenrolled.size(), 1U);
    EXPECT_EQ(desk().unenrolled[0].count, 2);
}

TEST_P(DeskOf, APlaceOneMayNotReadDoesNotExist) {
    EXPECT_EQ(tell_desk(reader, shelf(), 2022, "62").error().code(), "absent");
}

ON_BOTH_ENGINES(DeskOf);

}  // namespace
}  // namespace binhyen::report
