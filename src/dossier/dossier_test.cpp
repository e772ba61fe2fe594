#include "dossier/dossier.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace binhyen::dossier {
namespace {

// One table for every state and every act; "x" where the act may be done.
constexpr auto permitted = R"(
                 out_of_scope enrolled registered submitted returned appraised concluded decided
declare_profile       x          x         x          .        x         .         .        .
settle_scope          x          x         x          .        .         .         .        .
register_subject      .          x         x          .        .         .         .        .
record_facts          .          x         x          x        x         .         .        .
confirm_none          .          x         x          x        x         .         .        .
assess                .          .         x          .        x         .         .        .
hold_review           .          .         x          .        x         .         .        .
attach_evidence       .          x         x          x        x         .         .        .
submit                .          .         x          .        x         .         .        .
return_dossier        .          .         .          x        .         x         .        .
appraise              .          .         .          x        .         .         .        .
second_verdict        .          .         .          .        .         x         .        .
conclude              .          .         .          .        .         x         .        .
decide                .          .         .          .        .         .         x        .
)";

std::string table_of_permits() {
    std::istringstream lines{permitted};
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    std::vector<State> states;
    std::istringstream head{line};
    for (std::string word; head >> word;) states.push_back(*parse_enum<State>(word));
    std::string seen;
    while (std::getline(lines, line)) {
        std::istringstream cells{line};
        std::string word;
        cells >> word;
        auto const step = *parse_enum<Step>(word);
        for (auto const state : states) {
            cells >> word;
            if (permits(state, step) != (word == "x"))
                seen +=
                    std::string(enum_text(step)) + " in " + std::string(enum_text(state)) + "\n";
        }
    }
    return seen;
}

TEST(Dossier, PermitsWhatTheTableSaysAndNothingElse) {
    EXPECT_EQ(table_of_permits(), "");
}

Dossier in(State state) {
    Dossier dossier;
    dossier.state = state;
    dossier.subject_name = "Tổ dân phố 1";
    return dossier;
}

std::string code_of(Result<Dossier> const& result) {
    return result ? std::string(enum_text(result->state)) : std::string(result.error().code());
}

constexpr Period window{{2021, 11, 1}, {2022, 10, 31}};

TEST(Dossier, AnActOutOfOrderIsRefusedAndADecidedDossierSaysSo) {
    EXPECT_EQ(code_of(submitted(in(State::enrolled), {2022, 11, 1})), "act_out_of_order");
    EXPECT_EQ(code_of(appraised(in(State::registered), Outcome::met, Outcome::met, 0, {})),
              "act_out_of_order");
    EXPECT_EQ(code_of(registered(in(State::out_of_scope), {2022, 2, 1}, true, window)),
              "act_out_of_order");
    EXPECT_EQ(code_of(decided(in(State::decided), {2022, 11, 3}, window.to)), "already_decided");
}

TEST(Dossier, ARegistrationIsTakenOnAnyDayOfTheWindow) {
    EXPECT_EQ(code_of(registered(in(State::enrolled), {2021, 10, 31}, true, window)),
              "registration_closed");
    EXPECT_EQ(code_of(registered(in(State::enrolled), {2021, 11, 1}, true, window)), "registered");
    EXPECT_EQ(code_of(registered(in(State::enrolled), {2022, 10, 31}, true, window)), "registered");
    EXPECT_EQ(code_of(registered(in(State::enrolled), {2022, 11, 1}, true, window)),
              "registration_closed");
}

TEST(Dossier, IsSubmittedOnlyAssessedAndReviewed) {
    auto dossier = in(State::registered);
    EXPECT_EQ(code_of(submitted(dossier, {2022, 11, 5})), "not_assessed");

    dossier = *assessed(dossier, Outcome::met);
    EXPECT_EQ(code_of(submitted(dossier, {2022, 11, 5})), "review_missing");
    EXPECT_EQ(code_of(reviewed(dossier, {2022, 11, 6}, {2022, 11, 5})), "review_in_future");
    dossier.registered_on = Date(2022, 3, 10);
    EXPECT_EQ(code_of(reviewed(dossier, {2022, 3, 9}, {2022, 11, 5})),
              "review_before_registration");

    dossier = *reviewed(dossier, {2022, 11, 5}, {2022, 11, 5});
    EXPECT_EQ(code_of(submitted(dossier, {2022, 11, 5})), "submitted");
}

TEST(Dossier, AReturnedDossierKeepsItsFirstSubmissionAndLosesItsAppraisal) {
    auto dossier = in(State::registered);
    dossier.self_outcome = Outcome::met;
    dossier.reviewed_on = Date{2022, 11, 2};
    dossier = *submitted(dossier, {2022, 11, 3});
    dossier = *appraised(dossier, Outcome::not_met, Outcome::met, 1, {2022, 11, 4});

    dossier = *returned(dossier);

    EXPECT_EQ(dossier.state, State::returned);
    EXPECT_EQ(dossier.return_count, 1);
    EXPECT_FALSE(dossier.appraised_on || dossier.appraised_outcome || dossier.engine_outcome);
    EXPECT_EQ(dossier.awaiting_second, 0);
    auto const again = *submitted(dossier, {2022, 11, 9});
    EXPECT_EQ(again.first_submitted_on, (Date{2022, 11, 3}));
    EXPECT_EQ(again.submitted_on, (Date{2022, 11, 9}));
}

Dossier appraised_on_the_fourth(std::int64_t awaiting_second = 0) {
    return *appraised(in(State::submitted), Outcome::met, Outcome::met, awaiting_second,
                      {2022, 11, 4});
}

TEST(Dossier, IsConcludedNotBeforeItsAppraisalAndNotWhileASecondPersonIsAwaited) {
    EXPECT_EQ(code_of(concluded(appraised_on_the_fourth(), Outcome::met, {2022, 11, 3})),
              "concluded_before_appraisal");
    EXPECT_EQ(code_of(concluded(appraised_on_the_fourth(1), Outcome::met, {2022, 11, 5})),
              "second_person_awaited");
    EXPECT_EQ(code_of(concluded(appraised_on_the_fourth(), Outcome::met, {2022, 11, 4})),
              "concluded");
}

TEST(Dossier, IsDecidedAfterTheWindowAndNotBeforeItsConclusion) {
    auto const dossier = *concluded(appraised_on_the_fourth(), Outcome::not_met, {2022, 11, 5});

    EXPECT_EQ(code_of(decided(dossier, window.to, window.to)), "window_not_over");
    EXPECT_EQ(code_of(decided(dossier, {2022, 11, 4}, window.to)), "decided_before_conclusion");
    EXPECT_EQ(decided(dossier, {2022, 11, 5}, window.to)->outcome, Recognition::not_recognised);
}

TEST(Dossier, EveryStateStepAndKindHasWordsForAMessage) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<State>>(
        [](auto described) { EXPECT_NE(caption_of(described.value), ""); });
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Step>>(
        [](auto described) { EXPECT_NE(caption_of(described.value), ""); });
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Kind>>(
        [](auto described) { EXPECT_NE(caption_of(described.value), ""); });
}

}  // namespace
}  // namespace binhyen::dossier
