#include "committee/conclusion_actions.hpp"

#include "journey.hpp"

// What a committee may conclude about which dossiers. On both engines.
namespace binhyen::committee {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class Concluding : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};

    Result<Conclusion> concluded(RecordConclusion const& request) {
        return concluded(world.secretary("23284"), request);
    }
    Result<Conclusion> concluded(Actor actor, RecordConclusion const& request) {
        auto context = world.as(std::move(actor));
        return record_conclusion(context, world.shelf(), request);
    }
};

TEST_P(Concluding, IsOneActForAListAndShownWithIt) {
    Journey second(world, "A2");
    area.appraised();
    second.appraised();
    auto request = area.conclusion_of();
    request.dossiers.push_back({second.id(), dossier::Outcome::not_met, "Có khiếu nại"});

    auto const conclusion = must(concluded(request));

    EXPECT_EQ(area.now().concluded_outcome, dossier::Outcome::met);
    EXPECT_EQ(second.now().concluded_outcome, dossier::Outcome::not_met);
    auto context = world.as(world.officer("23284"));
    auto const view = must(get_conclusion(context, conclusion.id));
    EXPECT_EQ(view.conclusion.minutes_number, "05/BB-BCĐ");
    EXPECT_EQ(view.items.size(), 2u);
    EXPECT_EQ(must(list_conclusions(context, 2022, "23284")).size(), 1u);
    EXPECT_EQ(must(list_conclusions(context, 2021, "23284")).size(), 0u);
}

TEST_P(Concluding, OneRefusedRefusesAll) {
    Journey second(world, "A2");
    area.appraised();
    auto request = area.conclusion_of();
    request.dossiers.push_back({second.id(), dossier::Outcome::met, {}});

    EXPECT_EQ(refusals(concluded(request)), Codes{"act_out_of_order"});
    EXPECT_EQ(area.state(), State::appraised);
    request.dossiers.back() = request.dossiers.front();
    EXPECT_EQ(refusals(concluded(request)), Codes{"act_out_of_order"});
}

TEST_P(Concluding, TheMinutesSayWhenHowManyAndWhichNumber) {
    area.appraised();
    auto const with = [&](auto member, auto value) {
        auto request = area.conclusion_of();
        request.*member = value;
        return refusals(concluded(request));
    };

    EXPECT_EQ(with(&RecordConclusion::held_on, world.today.plus_days(1)),
              Codes{"deliberation_in_future"});
    EXPECT_EQ(with(&RecordConclusion::held_on, world.today.plus_days(-1)),
              Codes{"concluded_before_appraisal"});
    EXPECT_EQ(with(&RecordConclusion::present_count, std::int64_t(10)), Codes{"attendance_wrong"});
    EXPECT_EQ(with(&RecordConclusion::present_count, std::int64_t(0)), Codes{"attendance_wrong"});
    EXPECT_EQ(with(&RecordConclusion::minutes_number, std::string()),
              Codes{"minutes_number_missing"});
    EXPECT_EQ(with(&RecordConclusion::year, std::int64_t(2024)), Codes{"cycle_absent"});
    EXPECT_EQ(with(&RecordConclusion::dossiers, std::vector<ConcludedDossier>()),
              Codes{"nothing_to_conclude"});
    EXPECT_EQ(with(&RecordConclusion::dossiers, std::vector<ConcludedDossier>(1001)),
              Codes{"too_many_at_once"});
}

TEST_P(Concluding, AnOutcomeIsMetOrNotAndADepartureHasItsReason) {
    area.appraised();
    auto request = area.conclusion_of();
    request.dossiers[0].outcome = dossier::Outcome::not_enough_known;
    EXPECT_EQ(refusals(concluded(request)), Codes{"conclusion_open"});
    request.dossiers[0].outcome = dossier::Outcome::not_met;
    EXPECT_EQ(refusals(concluded(request)), Codes{"departure_without_reason"});
    request.dossiers[0].reason = "Ban Chỉ đạo không thống nhất";
    EXPECT_TRUE(concluded(request));
}

TEST_P(Concluding, IsForTheSecretaryOfTheVeryPlaceThatDecides) {
    area.appraised();
    auto request = area.conclusion_of();
    EXPECT_EQ(refusals(concluded(world.officer("23284"), request)), Codes{"not_permitted"});
    EXPECT_EQ(refusals(concluded(world.secretary("608"), request)), Codes{"not_permitted"});
    EXPECT_EQ(refusals(concluded(world.secretary("23302"), request)), Codes{"absent"});

    request.place = "608";
    EXPECT_EQ(refusals(concluded(world.secretary("608"), request)), Codes{"other_authority"});
    request.place = "23302";
    EXPECT_EQ(refusals(concluded(world.secretary("23302"), request)), Codes{"dossier_absent"});
    request.place = "99999";
    EXPECT_EQ(refusals(concluded(request)), Codes{"committee_place_absent"});
}

TEST_P(Concluding, RestsOnWhatIsStillOnRecord) {
    area.appraised();
    auto context = world.as(world.officer("23284"));
    fieldwork::RecordIncident fire;
    fire.subject = "A1";
    fire.event = "fire_serious";
    fire.occurred_on = {2022, 10, 30};
    auto const incident = must(fieldwork::record_incident(context, world.shelf(), fire));

    EXPECT_EQ(refusals(concluded(area.conclusion_of())), Codes{"facts_changed"});

    auto again = world.as(world.officer("23284"));
    must(fieldwork::withdraw_incident(again, world.shelf(),
                                      {incident.id, incident.version, "Ghi nhầm"}));
    EXPECT_TRUE(concluded(area.conclusion_of()));
}

TEST_P(Concluding, WaitsForTheSecondPersonOfAVerdictAgainstTheFacts) {
    area.appraised({{"4.3a", dossier::Finding::not_met, "Theo hồ sơ 07"}});
    EXPECT_EQ(refusals(concluded(area.conclusion_of())), Codes{"second_person_awaited"});
}

TEST_P(Concluding, AConclusionOfAnotherPartDoesNotExist) {
    area.appraised();
    auto const conclusion = must(concluded(area.conclusion_of()));

    auto vy = world.as(world.officer("23302"));
    EXPECT_EQ(refusals(get_conclusion(vy, conclusion.id)), Codes{"conclusion_absent"});
    EXPECT_EQ(refusals(get_conclusion(vy, {"none"})), Codes{"conclusion_absent"});
    EXPECT_EQ(refusals(list_conclusions(vy, 2022, "23284")), Codes{"absent"});
}

ON_BOTH_ENGINES(Concluding);

}  // namespace
}  // namespace binhyen::committee
