#include "dossier/jurisdiction_steps.hpp"

#include <sstream>

#include "cycle/cycle_door.hpp"
#include "journey.hpp"
#include "registry/subject_actions.hpp"

// Whose appraisal, decision and confirmation it is, day by day: the district police ended on
// 01/03/2025, the district People's Committees on 01/07/2025. On both engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;
using fieldwork::Confirmer;

constexpr Date january{2025, 1, 10};
constexpr Date redraw_on{2025, 7, 1};

class Jurisdictions : public OnBothEngines {
protected:
    void SetUp() override {
        world.today = january;
        world.open_year(2025);
        enter(Kind::commune, "commune");
        enter(Kind::residential_area, "area");
        enter(Kind::agency, "of-commune", "23284");
        enter(Kind::agency, "of-district", "608");
        enter(Kind::agency, "of-province", "62");
        enter(Kind::agency, "committee", "23284", R"({"is_own_body":true})");
        enter(Kind::agency, "delegated", "608", R"({"recognition_delegated_to":"23284"})");
    }

    void enter(Kind kind, std::string code, std::string manager = {}, std::string profile = "{}") {
        auto subject = World::new_subject(kind, code);
        subject.profile = std::move(profile);
        if (!manager.empty()) subject.manager = std::move(manager);
        world.enter(subject);
        dossiers[code] = world.enrol(code, 2025).id;
    }

    // The district ends, its communes hang below the province.
    void redraw() {
        world.today = {2025, 7, 2};
        auto context = world.as(World::administrator("VN/"));
        auto const below_province = [](std::string place) {
            registry::ChangedPlace change;
            change.place = std::move(place);
            change.parent = "62";
            change.change = registry::LineageChange::unchanged;
            return change;
        };
        must(registry::redraw_places(context,
                                     {.part = "VN/",
                                      .on = redraw_on,
                                      .legal_basis = "Luật 72/2025/QH15",
                                      .ended = {{"608", {}}},
                                      .begun = {},
                                      .changed = {below_province("23284"), below_province("23302")},
                                      .lineage = {}}));
    }

    std::string offices(std::string const& code, Date day) {
        return world.database().read([&](storage::Transaction& tx) {
            auto const dossier = find_dossier(tx, dossiers.at(code)).value();
            auto const scheme = must(cycle::get_scheme(tx, world.shelf(), dossier.cycle_id));
            auto const who = jurisdiction_of(tx, scheme, dossier, day);
            if (!who) return std::string(who.error().code());
            return label(who->appraiser_path) + " " + label(who->decider_path) + " " +
                   label(must(
                       confirmer_path(tx, scheme, dossier, Confirmer::competent_police, day))) +
                   " " +
                   label(must(confirmer_path(tx, scheme, dossier, Confirmer::tier_above, day)));
        });
    }
    static std::string label(std::string_view path) {
        path.remove_suffix(1);
        return std::string(path.substr(path.rfind('/') + 1));
    }

    Result<std::vector<Dossier>> confirmed(Actor actor, std::string const& code,
                                           Confirmer confirmer, Date on,
                                           std::string event = "acts_against_state") {
        world.today = std::max(world.today, on);
        auto context = world.as(std::move(actor));
        return confirm_none(context, world.shelf(),
                            {.dossiers = {dossiers.at(code)},
                             .events = {std::move(event)},
                             .confirmer = confirmer,
                             .confirmed_on = on,
                             .paper = "01/XN"});
    }

    World world{database()};
    std::map<std::string, DossierId> dossiers;
};

// Subject and day | who appraises, who decides, the competent police, the police above it.
constexpr auto offices_table = R"(
commune     2025-01-10 | 608 608 608 608
commune     2025-02-28 | 608 608 608 608
commune     2025-03-01 | 62 608 62 62
commune     2025-06-30 | 62 608 62 62
commune     2025-07-01 | 62 62 62 62
commune     2025-11-16 | 62 62 62 62
area        2025-02-28 | 23284 23284 23284 608
area        2025-03-01 | 23284 23284 23284 62
area        2025-07-01 | 23284 23284 23284 62
of-commune  2025-02-28 | 23284 23284 23284 608
of-commune  2025-03-01 | 23284 23284 23284 62
of-commune  2025-07-01 | 23284 23284 23284 62
of-district 2025-02-28 | 608 608 608 62
of-district 2025-03-01 | 62 608 62 62
of-district 2025-06-30 | 62 608 62 62
of-district 2025-07-01 | 62 62 62 62
of-province 2025-02-28 | 62 62 62 62
of-province 2025-07-01 | 62 62 62 62
committee   2025-02-28 | 608 608 608 62
committee   2025-03-01 | 62 608 62 62
committee   2025-07-01 | 62 62 62 62
delegated   2025-02-28 | 23284 23284 23284 608
delegated   2025-06-30 | 23284 23284 23284 62
delegated   2025-07-01 | delegation_not_possible
area        2026-01-20 | 23284 23284 23284 62
)";

TEST_P(Jurisdictions, AreThoseOfTheDayOfTheAct) {
    redraw();
    std::istringstream lines{offices_table};
    int count = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream cells{line.substr(0, line.find('|'))};
        std::string code;
        std::string day;
        if (!(cells >> code >> day)) continue;
        EXPECT_EQ(offices(code, *Date::parse(day)), line.substr(line.find('|') + 2)) << line;
        ++count;
    }
    EXPECT_EQ(count, 25);
}

TEST_P(Jurisdictions, BeforeTheCircularWasInForceThoseOfItsFirstDay) {
    world.today = {2022, 1, 4};
    world.enter(World::new_subject(Kind::commune, "early", "23302"));
    EXPECT_EQ(world.enrol("early", 2022).decider_path, "VN/62/608/");
}

TEST_P(Jurisdictions, ASubjectThatChangedHandsIsJudgedByItsNewManager) {
    world.today = {2025, 4, 2};
    auto context = world.as(World::administrator("VN/"));
    must(registry::change_subject(context, {.code = "of-district",
                                            .expected_version = {},
                                            .on = {2025, 4, 1},
                                            .name = {},
                                            .local_type = {},
                                            .head_name = {},
                                            .ground = {},
                                            .manager = "62",
                                            .manager_basis = {},
                                            .manager_document = {},
                                            .profile = {}}));

    EXPECT_EQ(offices("of-district", {2025, 3, 31}), "62 608 62 62");
    EXPECT_EQ(offices("of-district", {2025, 4, 1}), "62 62 62 62");
}

TEST_P(Jurisdictions, OfACommuneTheDistrictPoliceIsTheTierAboveWhileThereIsOne) {
    EXPECT_EQ(refusals(confirmed(world.officer("23284"), "commune", Confirmer::tier_above,
                                 {2025, 2, 28}, "police_officer_disciplined")),
              Codes{"confirmer_not_yours"});
    EXPECT_EQ(
        refusals(confirmed(world.officer("615"), "commune", Confirmer::tier_above, {2025, 2, 28})),
        Codes{"dossier_absent"});
    auto const given =
        confirmed(world.officer("608"), "commune", Confirmer::tier_above, {2025, 2, 28});
    EXPECT_TRUE(given);
    EXPECT_TRUE(confirmed(world.officer("62"), "commune", Confirmer::tier_above, {2025, 2, 28}));

    EXPECT_EQ(
        refusals(confirmed(world.officer("608"), "commune", Confirmer::tier_above, {2025, 3, 1})),
        Codes{"confirmer_not_yours"});
    EXPECT_TRUE(confirmed(world.officer("62"), "commune", Confirmer::tier_above, {2025, 3, 1}));
}

TEST_P(Jurisdictions, ACommunesOwnPoliceDoesNotSpeakForItsCommune) {
    EXPECT_EQ(refusals(confirmed(world.officer("23284"), "commune", Confirmer::competent_police,
                                 {2025, 2, 28}, "prolonged_dispute")),
              Codes{"confirmer_not_yours"});
    EXPECT_TRUE(confirmed(world.officer("608"), "commune", Confirmer::competent_police,
                          {2025, 2, 28}, "prolonged_dispute"));
    EXPECT_TRUE(confirmed(world.officer("23284"), "area", Confirmer::competent_police,
                          {2025, 2, 28}, "prolonged_dispute"));
}

TEST_P(Jurisdictions, WhoeverActedStandsOnRecord) {
    auto const id = dossiers.at("commune");
    world.today = {2025, 3, 3};
    auto officer = world.as(world.officer("23284"));
    must(register_subject(officer, world.shelf(), {id, 0}, {{2025, 3, 3}, {}}));
    EXPECT_EQ(world.now(id).appraiser_path, "VN/62/608/");

    auto district = world.as(world.officer("608"));
    EXPECT_EQ(refusals(return_dossier(district, world.shelf(), {id, 0}, {"Thiếu"})),
              Codes{"not_permitted"});
    auto province = world.as(world.officer("62"));
    EXPECT_EQ(refusals(return_dossier(province, world.shelf(), {id, 0}, {"Thiếu"})),
              Codes{"act_out_of_order"});
}

ON_BOTH_ENGINES(Jurisdictions);

}  // namespace
}  // namespace binhyen::dossier
