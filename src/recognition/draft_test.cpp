#include "recognition/draft_actions.hpp"

#include "journey.hpp"
#include "recognition/draft_view.hpp"
#include "recognition/recognition_view.hpp"

// How a decision is prepared, sent for signature, handed back and issued. On both engines.
namespace binhyen::recognition {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

TEST(DraftTable, EveryStepIsPermittedInTheseStatesAndNoOther) {
    using enum DraftState;
    auto const states = [](DraftStep step) {
        std::vector<DraftState> found;
        for (auto const state : {prepared, sent, returned, issued, withdrawn})
            if (permits(state, step)) found.push_back(state);
        return found;
    };
    using States = std::vector<DraftState>;

    EXPECT_EQ(states(DraftStep::revise), (States{prepared, returned}));
    EXPECT_EQ(states(DraftStep::withdraw), (States{prepared, returned}));
    EXPECT_EQ(states(DraftStep::send_for_signature), (States{prepared, returned}));
    EXPECT_EQ(states(DraftStep::take_back), States{sent});
    EXPECT_EQ(states(DraftStep::hand_back), States{sent});
    EXPECT_EQ(states(DraftStep::issue), States{sent});
}

class Drafting : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};
    Journey second{world, "A2"};

    void SetUp() override {
        area.appraised();
        second.appraised();
        conclusion =
            conclude({{&area, dossier::Outcome::met}, {&second, dossier::Outcome::not_met}});
    }
    committee::ConclusionId conclude(
        std::vector<std::pair<Journey*, dossier::Outcome>> const& all) {
        auto request = all.front().first->conclusion_of();
        request.dossiers.clear();
        for (auto const& [journey, outcome] : all)
            request.dossiers.push_back({journey->id(), outcome, "Ban Chỉ đạo thấy khác"});
        auto context = world.as(world.secretary("23284"));
        return must(committee::record_conclusion(context, world.shelf(), request)).id;
    }

    [[nodiscard]] PrepareDraft asked(std::string number = "12/QĐ-UBND") const {
        return {.year = 2022,
                .place = "23284",
                .conclusion = conclusion,
                .number = std::move(number),
                .issued_on = {},
                .issuer = Issuer::chairman,
                .signer_title = "Chủ tịch",
                .signer_name = "Sơn",
                .dossiers = {area.id(), second.id()}};
    }
    [[nodiscard]] static ReviseDraft revision(PrepareDraft const& from) {
        return {from.number,       from.issued_on,   from.issuer,
                from.signer_title, from.signer_name, from.dossiers};
    }

    Result<DecisionDraft> prepare(PrepareDraft const& request) {
        return prepare(world.secretary("23284"), request);
    }
    Result<DecisionDraft> prepare(Actor actor, PrepareDraft const& request) {
        auto context = world.as(std::move(actor));
        return prepare_draft(context, world.shelf(), request);
    }
    Result<DecisionDraft> revise(DecisionDraft const& draft, ReviseDraft const& request) {
        auto context = world.as(world.secretary("23284"));
        return revise_draft(context, world.shelf(), {draft.id, draft.version}, request);
    }
    Result<DecisionDraft> send(DecisionDraft const& draft) {
        auto context = world.as(world.secretary("23284"));
        return send_draft(context, world.shelf(), {draft.id, draft.version});
    }
    Result<DecisionDraft> withdraw(DecisionDraft const& draft) {
        auto context = world.as(world.secretary("23284"));
        return withdraw_draft(context, {draft.id, draft.version});
    }
    Result<DecisionDraft> take_back(DecisionDraft const& draft) {
        auto context = world.as(world.secretary("23284"));
        return take_draft_back(context, {draft.id, draft.version});
    }
    Result<DecisionDraft> hand_back(DecisionDraft const& draft, std::string reason) {
        auto context = world.as(world.chairman("23284"));
        return hand_draft_back(context, {draft.id, draft.version}, {std::move(reason)});
    }
    Result<IssuedDecision> sign(DecisionDraft const& draft) {
        return sign(world.chairman("23284"), draft);
    }
    Result<IssuedDecision> sign(Actor actor, DecisionDraft const& draft) {
        auto context = world.as(std::move(actor));
        return issue_draft(context, world.shelf(), world.random(), {draft.id, draft.version});
    }
    DraftView seen(DecisionDraft const& draft, Actor actor) {
        auto context = world.as(std::move(actor));
        return must(view_draft(context, world.shelf(), draft.id));
    }
    DraftsOfPlace listed() {
        auto context = world.as(world.secretary("23284"));
        return must(list_drafts_of(context, world.shelf(), 2022, "23284"));
    }

    committee::ConclusionId conclusion;
};

TEST_P(Drafting, WhatWasPreparedIsWhatIsIssuedOnTheDayItIsSigned) {
    auto const draft = must(send(must(prepare(asked()))));
    world.today = world.today.plus_days(1);

    auto const decision = must(sign(draft));

    EXPECT_EQ(decision.decision.number, "12/QĐ-UBND");
    EXPECT_EQ(decision.decision.issued_on, world.today);
    EXPECT_EQ(decision.decision.signer_name, "Sơn");
    ASSERT_EQ(decision.items.size(), 2u);
    ASSERT_EQ(decision.certificates.size(), 1u);
    EXPECT_EQ(decision.certificates[0].subject_name, "Đơn vị A1");
    auto const after = seen(draft, world.chairman("23284"));
    EXPECT_EQ(after.draft.state, DraftState::issued);
    EXPECT_EQ(after.draft.decision_id, decision.decision.id);
    EXPECT_TRUE(after.permitted.empty());
    EXPECT_EQ(refusals(sign(after.draft)), Codes{"draft_out_of_order"});
}

TEST_P(Drafting, TheChairmanHandsItBackWithWordsAndItComesAgain) {
    auto const draft = must(send(must(prepare(asked()))));
    EXPECT_EQ(refusals(hand_back(draft, "")), Codes{"hand_back_reason_missing"});

    auto const returned = must(hand_back(draft, "Bỏ đơn vị A2, chờ xác minh"));

    EXPECT_EQ(refusals(sign(returned)), Codes{"draft_out_of_order"});
    EXPECT_EQ(listed().drafts.front().draft.return_reason, "Bỏ đơn vị A2, chờ xác minh");
    auto changed = asked();
    changed.dossiers = {area.id()};
    auto const again = must(send(must(revise(returned, revision(changed)))));
    EXPECT_TRUE(again.return_reason.empty());
    EXPECT_EQ(listed().undrafted.front().lines.front().dossier, second.id());
    EXPECT_EQ(must(sign(again)).items.size(), 1u);
}

TEST_P(Drafting, ItIsTheSecretarysToPrepareAndTheChairmansToSign) {
    for (auto const& actor :
         {world.officer("23284"), world.chairman("23284"), world.secretary("608")})
        EXPECT_EQ(refusals(prepare(actor, asked())), Codes{"not_permitted"});
    EXPECT_EQ(refusals(prepare(world.secretary("23302"), asked())), Codes{"absent"});
    auto const draft = must(send(must(prepare(asked()))));

    EXPECT_EQ(refusals(sign(world.secretary("23284"), draft)), Codes{"not_permitted"});
    EXPECT_EQ(refusals(sign(world.chairman("608"), draft)), Codes{"not_permitted"});
    EXPECT_EQ(refusals(sign(world.chairman("23302"), draft)), Codes{"draft_absent"});
    EXPECT_EQ(seen(draft, world.chairman("23284")).permitted,
              (std::vector{DraftStep::hand_back, DraftStep::issue}));
    EXPECT_EQ(seen(draft, world.secretary("23284")).permitted, std::vector{DraftStep::take_back});
    EXPECT_TRUE(seen(draft, world.officer("23284")).permitted.empty());
}

TEST_P(Drafting, NothingStandsInTwoDraftsNorInADecisionBesideOne) {
    auto const draft = must(prepare(asked()));
    EXPECT_EQ(refusals(prepare(asked("13/QĐ-UBND"))), Codes{"dossier_in_draft"});
    EXPECT_EQ(refusals(prepare(asked("012/qđ-ubnd"))), Codes{"number_in_draft"});
    auto twice = asked("13/QĐ-UBND");
    twice.dossiers = {area.id(), area.id()};
    EXPECT_EQ(refusals(revise(draft, revision(twice))), Codes{"listed_twice"});
    IssueDecision const direct{.year = 2022,
                               .place = "23284",
                               .number = "13/QĐ-UBND",
                               .issued_on = world.today,
                               .issuer = Issuer::chairman,
                               .signer_title = "Chủ tịch",
                               .signer_name = "Sơn",
                               .conclusion = conclusion,
                               .dossiers = {area.id()}};
    auto chairman = world.as(world.chairman("23284"));
    EXPECT_EQ(refusals(issue_decision(chairman, world.shelf(), world.random(), direct)),
              Codes{"dossier_in_draft"});
    EXPECT_TRUE(listed().undrafted.empty());

    must(withdraw(draft));

    EXPECT_EQ(listed().undrafted.front().lines.size(), 2u);
    EXPECT_TRUE(prepare(asked()));
}

TEST_P(Drafting, WhatCouldNotBeIssuedIsNotSent) {
    auto const open = must(prepare(asked("")));
    EXPECT_EQ(refusals(send(open)), Codes{"draft_number_missing"});
    auto nameless = revision(asked());
    nameless.signer_name.clear();
    EXPECT_EQ(refusals(send(must(revise(open, nameless)))), Codes{"draft_signer_missing"});

    auto wrong = asked("12");
    EXPECT_EQ(refusals(prepare(wrong)), Codes{"decision_number_wrong"});
    wrong = asked("13/QĐ-UBND");
    wrong.conclusion = {"none"};
    EXPECT_EQ(refusals(prepare(wrong)), Codes{"conclusion_not_found"});
    wrong = asked("13/QĐ-UBND");
    wrong.dossiers.clear();
    EXPECT_EQ(refusals(prepare(wrong)), Codes{"nothing_to_decide"});
    wrong.dossiers = {Journey(world, "A3").concluded().id()};
    EXPECT_EQ(refusals(prepare(wrong)), Codes{"not_in_conclusion"});
}

TEST_P(Drafting, ADayThatIsGivenIsOneOnWhichItMayBeDecided) {
    auto request = asked();
    request.issued_on = area.window().to;
    EXPECT_EQ(refusals(prepare(request)), Codes{"window_not_over"});
    request.issued_on = world.today.plus_days(-1);
    EXPECT_EQ(refusals(prepare(request)), Codes{"decided_before_conclusion"});
    request.issued_on = world.today.plus_days(2);
    auto const draft = must(send(must(prepare(request))));

    EXPECT_EQ(refusals(sign(draft)), Codes{"decision_in_future"});
    world.today = world.today.plus_days(2);
    EXPECT_EQ(must(sign(draft)).decision.issued_on, world.today);
}

TEST_P(Drafting, ANumberUsedMeanwhileIsFoundBeforeTheSignature) {
    auto const draft = must(prepare(asked("01/QĐ-UBND")));
    Journey(world, "A3").decided("1/QĐ-UBND");

    EXPECT_EQ(refusals(send(draft)), Codes{"decision_number_used"});
}

TEST_P(Drafting, TwoPeopleOnOneDraftDoNotOverwriteEachOther) {
    auto const draft = must(prepare(asked()));
    must(revise(draft, revision(asked("13/QĐ-UBND"))));

    EXPECT_EQ(refusals(revise(draft, revision(asked("14/QĐ-UBND")))), Codes{"version_conflict"});
    EXPECT_EQ(refusals(send(draft)), Codes{"version_conflict"});
}

TEST_P(Drafting, WhatWasSentMayBeTakenBackUntilItIsSigned) {
    auto const draft = must(send(must(prepare(asked()))));
    EXPECT_EQ(refusals(revise(draft, revision(asked()))), Codes{"draft_out_of_order"});

    auto const back = must(take_back(draft));

    EXPECT_EQ(refusals(take_back(back)), Codes{"draft_out_of_order"});
    EXPECT_EQ(refusals(hand_back(back, "Sửa ngày")), Codes{"draft_out_of_order"});
    EXPECT_TRUE(revise(back, revision(asked())));
}

TEST_P(Drafting, TheChairmanSeesForWhomOnWhatGroundsAndWhoDeparted) {
    auto const draft = must(send(must(prepare(asked()))));

    auto const view = seen(draft, world.chairman("23284"));

    EXPECT_EQ(view.conclusion.minutes_number, "05/BB-BCĐ");
    ASSERT_EQ(view.kinds.size(), 1u);
    EXPECT_EQ(view.kinds[0].clause, "10.1");
    EXPECT_EQ(view.kinds[0].recognised_count, 1);
    EXPECT_EQ(view.kinds[0].not_recognised_count, 1);
    EXPECT_EQ(view.kinds[0].decide_by, Date(2022, 11, 14));
    ASSERT_EQ(view.lines.size(), 2u);
    EXPECT_EQ(view.lines[1].appraised_outcome, dossier::Outcome::met);
    EXPECT_EQ(view.lines[1].concluded_outcome, dossier::Outcome::not_met);
    EXPECT_EQ(view.lines[1].concluded_reason, "Ban Chỉ đạo thấy khác");
    EXPECT_EQ(view.lines[0].appraiser_name, "Phường Duy Tân");
    auto chairman = world.as(world.chairman("23284"));
    auto const paper = must(read_draft(chairman, draft.id));
    EXPECT_EQ(paper.recognised.size(), 1u);
    EXPECT_EQ(paper.not_recognised.size(), 1u);
    EXPECT_EQ(paper.decision.issued_on, world.today);
}

TEST_P(Drafting, ADraftOfAnotherPartDoesNotExist) {
    auto const draft = must(prepare(asked()));
    auto vy = world.as(world.officer("23302"));

    EXPECT_EQ(refusals(view_draft(vy, world.shelf(), draft.id)), Codes{"draft_absent"});
    EXPECT_EQ(refusals(read_draft(vy, draft.id)), Codes{"draft_absent"});
    EXPECT_EQ(refusals(view_draft(vy, world.shelf(), {"none"})), Codes{"draft_absent"});
    EXPECT_EQ(refusals(list_drafts_of(vy, world.shelf(), 2022, "23284")),
              Codes{"decision_place_absent"});
}

ON_BOTH_ENGINES(Drafting);

}  // namespace
}  // namespace binhyen::recognition
