#include "fieldwork/detail.hpp"

#include "fieldwork/incident_actions.hpp"
#include "world.hpp"

namespace binhyen::fieldwork {
namespace {

TEST(Detail, APaperNumberIsShortAndHasADigit) {
    EXPECT_TRUE(is_paper_number(""));
    EXPECT_TRUE(is_paper_number("HS-77/CAX"));
    EXPECT_TRUE(is_paper_number("Hồ sơ số 12/HS ngày 05/11/2022"));
    EXPECT_FALSE(is_paper_number("nêu tại hồ sơ giấy"));
    EXPECT_FALSE(is_paper_number("Nguyễn Văn A cùng 3 người khác gây rối tại chợ xã"));
    EXPECT_FALSE(is_paper_number("HS 1\nNội dung"));
}

class CountsOnly : public test::OnBothEngines {
protected:
    test::World world{database()};

    void SetUp() override {
        world.open_year(2023, R"({"incident_detail":"counts_only"})");
        world.today = {2023, 6, 1};
        world.enter(test::World::new_subject(registry::Kind::residential_area, "A1", "23284"));
    }

    static RecordIncident crime(std::string paper, std::string discipline = {}) {
        RecordIncident made;
        made.subject = "A1";
        made.event = "crime_serious";
        made.category = "crime";
        made.occurred_on = {2023, 5, 2};
        made.count = 1;
        made.paper = std::move(paper);
        made.discipline = std::move(discipline);
        return made;
    }
    Result<Incident> records(RecordIncident const& request) {
        auto context = world.as(world.officer("23284"));
        return record_incident(context, world.shelf(), request);
    }
    std::string withdraws(Incident const& incident, std::string reason) {
        auto context = world.as(world.officer("23284"));
        auto const gone = withdraw_incident(context, world.shelf(),
                                            {incident.id, incident.version, std::move(reason)});
        return gone ? "" : std::string(gone.error().code());
    }
    std::string weighs(Incident const& incident, std::string paper, std::string reason) {
        auto context = world.as(world.officer("23284"));
        return refusal(amend_incident(context, world.shelf(),
                                      {.incident = incident.id,
                                       .expected_version = incident.version,
                                       .force_majeure = Claim::not_claimed,
                                       .detected_in_time = Answer::yes,
                                       .harm_reduced = Answer::yes,
                                       .reported_at_once = Answer::yes,
                                       .discipline = {},
                                       .paper = std::move(paper),
                                       .reason = std::move(reason)}));
    }
    static std::string refusal(Result<Incident> const& result) {
        return result ? "" : std::string(result.error().code());
    }
};

TEST_P(CountsOnly, KindCountDayAndPaperNumberAreKeptAndTextIsRefused) {
    EXPECT_EQ(refusal(records(crime("HS-77/CAX"))), "");
    EXPECT_EQ(refusal(records(crime("Một nhóm thanh niên đánh nhau sau đám cưới"))),
              "counts_only_paper");
    EXPECT_EQ(refusal(records(crime("HS-78/CAX", "civil_servant_warning"))),
              "counts_only_discipline");
}

TEST_P(CountsOnly, AWithdrawalNamesAReasonOfTheList) {
    auto const incident = test::must(records(crime("HS-77/CAX")));
    EXPECT_EQ(withdraws(incident, "Bị hại rút đơn"), "counts_only_reason");
    EXPECT_EQ(withdraws(incident, "recorded_twice"), "");
}

TEST_P(CountsOnly, WhoeverWeighsGoesByThePaperFileAndWritesNothing) {
    auto const incident = test::must(records(crime("")));
    EXPECT_EQ(weighs(incident, "HS-77/CAX", "Đã bắt ngay trong đêm"), "counts_only_weighing");
    EXPECT_EQ(weighs(incident, "", ""), "counts_only_weighing");
    EXPECT_EQ(weighs(incident, "HS-77/CAX", ""), "");
}

ON_BOTH_ENGINES(CountsOnly);

}  // namespace
}  // namespace binhyen::fieldwork
