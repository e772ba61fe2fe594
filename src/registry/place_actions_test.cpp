#include "registry/place_actions.hpp"

#include "registry/registry_store.hpp"
#include "registry_world.hpp"

namespace binhyen::registry {
namespace {

using Texts = std::vector<std::string>;

class PlaceActs : public test::RegistryWorld {
protected:
    static constexpr Date redrawn{2025, 7, 1};

    Texts names_of(std::vector<PlaceOnDay> const& places) {
        Texts names;
        for (auto const& place : places) names.push_back(place.full_name());
        return names;
    }
    Texts successors(std::string_view label, Date day) {
        auto const from = place(label);
        return names_of(ask(
            [&](storage::Transaction& tx) { return list_successor_places(tx, from->id, day); }));
    }
    // 23284 and 23302 become one new phường that bears the first one's code; 23500 moves below the
    // province; the districts end.
    RedrawPlaces merger() {
        RedrawPlaces redraw;
        redraw.part = "VN/62/";
        redraw.on = redrawn;
        redraw.legal_basis = "Nghị quyết 1677/NQ-UBTVQH15";
        redraw.ended = {{"23284", {}}, {"23302", {}}, {"608", {}}, {"615", {}}};
        redraw.begun = {{"23284", "phường", "Đăk Cấm", "62", {}}};
        redraw.changed = {{.place = "23500",
                           .expected_version = {},
                           .name = "Đăk Hà",
                           .type = "xã",
                           .parent = "62",
                           .change = LineageChange::unchanged,
                           .legal_basis = {}}};
        redraw.lineage = {{"23284", "23284", LineageChange::merge, ""},
                          {"23302", "23284", LineageChange::merge, ""},
                          {"608", "", LineageChange::ended, "Luật 72/2025/QH15"},
                          {"615", "", LineageChange::ended, "Luật 72/2025/QH15"}};
        return redraw;
    }
};

TEST_P(PlaceActs, APlaceIsFoundByItsCodeOnADayItLives) {
    EXPECT_EQ(place("23284")->full_name(), "Phường Duy Tân");
    EXPECT_EQ(place("23284")->path, "VN/62/608/23284/");
    EXPECT_FALSE(place("23284", start.plus_days(-1)));
    EXPECT_FALSE(place("99999"));
}

TEST_P(PlaceActs, ChildrenComeInVietnameseOrder) {
    auto const district = place("608");

    auto const children =
        ask([&](storage::Transaction& tx) { return list_child_places(tx, district->id, today); });

    EXPECT_EQ(names_of(children), (Texts{"Phường Duy Tân", "Phường Lê Lợi"}));
}

TEST_P(PlaceActs, ACodeInUseIsNotGivenTwice) {
    auto const again = create_place(admin, {"23284", "xã", "Khác", "615", today});

    EXPECT_EQ(test::refusals(again), (Texts{"code place_code_borne"}));
}

TEST_P(PlaceActs, EveryFaultOfANewPlaceIsToldAtOnce) {
    auto const made = create_place(admin, {"2329", "thôn", "  ", "608", {222, 1, 1}});

    EXPECT_EQ(test::refusals(made), (Texts{"place_unknown"}));

    auto const later = create_places(admin, {"VN/62/",
                                             {{"2329", "phường", " ", "608", today, {2021, 2, 1}},
                                              {"23329", "thôn", "Đoàn Kết", "608", today}}});
    EXPECT_EQ(later.error().code(), "registry_form_invalid");
    EXPECT_EQ(
        test::refusals(later),
        (Texts{"places[0].valid_to period_backwards", "places[0].name name_missing",
               "places[0].code place_code_lost_zeros", "places[1].parent place_type_unknown"}));
}

TEST_P(PlaceActs, OneRefusedPlaceRefusesAll) {
    auto const made = create_places(admin, {"VN/62/",
                                            {{"23305", "phường", "Nguyễn Trãi", "608", today},
                                             {"23308", "phường", "", "608", today}}});

    EXPECT_FALSE(made);
    EXPECT_FALSE(place("23305"));
}

TEST_P(PlaceActs, WithoutTheVerbAtThatPartNothingIsChanged) {
    auto reader = as("VN/62/", {Verb::read});
    auto neighbour = as("VN/51/", {Verb::read, Verb::manage_places});
    NewPlace const wanted{"23305", "phường", "Nguyễn Trãi", "608", today};

    EXPECT_EQ(test::refusals(create_place(reader, wanted)), Texts{"not_permitted"});
    EXPECT_EQ(test::refusals(create_place(neighbour, wanted)), Texts{"absent"});
}

TEST_P(PlaceActs, AnActStaysWithinItsPart) {
    auto const made =
        create_places(admin, {"VN/62/608/", {{"23503", "xã", "Đắk Psi", "615", today}}});

    EXPECT_EQ(test::refusals(made), (Texts{"places[0] outside_part"}));
}

TEST_P(PlaceActs, AChildDoesNotOutliveItsParent) {
    ASSERT_TRUE(create_place(admin, {"609", "huyện", "Tạm", "62", start, {2023, 1, 1}}));

    auto const child = create_place(admin, {"23999", "xã", "Dài", "609", today});

    EXPECT_EQ(test::refusals(child), (Texts{"parent place_outlives_parent"}));
}

TEST_P(PlaceActs, ARenamedPlaceKeepsItsOldNameOnOldDays) {
    auto const renamed = change_place(admin, {{2023, 1, 1},
                                              {.place = "23284",
                                               .expected_version = 1,
                                               .name = "Duy Tân Mới",
                                               .type = {},
                                               .parent = {},
                                               .change = LineageChange::rename,
                                               .legal_basis = "NQ 01"}});

    ASSERT_TRUE(renamed) << render(renamed.error(), Language::en);
    EXPECT_EQ(place("23284", {2022, 12, 31})->name, "Duy Tân");
    EXPECT_EQ(place("23284", {2023, 1, 1})->name, "Duy Tân Mới");
    EXPECT_EQ(renamed->version, 2);
}

TEST_P(PlaceActs, AChangeSaysOnWhatItRestsButACorrectionNeedNot) {
    ChangePlace change{today,
                       {.place = "23284",
                        .expected_version = {},
                        .name = "Duy Tản",
                        .type = {},
                        .parent = {},
                        .change = {},
                        .legal_basis = " "}};
    EXPECT_EQ(test::refusals(change_place(admin, change)), Texts{"redraw_unfounded"});

    change.on = start;
    EXPECT_TRUE(change_place(admin, change));
    EXPECT_EQ(place("23284", start)->name, "Duy Tản");
}

TEST_P(PlaceActs, TheSecondOfTwoOfficersIsTold) {
    ChangePlace change{today,
                       {.place = "23284",
                        .expected_version = 1,
                        .name = "Một",
                        .type = {},
                        .parent = {},
                        .change = {},
                        .legal_basis = "NQ"}};
    ASSERT_TRUE(change_place(admin, change));

    EXPECT_EQ(test::refusals(change_place(admin, change)), Texts{"version_conflict"});
}

TEST_P(PlaceActs, APlaceWithPlacesBelowItIsNeitherClosedNorMoved) {
    ClosePlace const close{"608", {}, redrawn, {}, "NQ"};
    ASSERT_TRUE(create_place(admin, {"63", "tỉnh", "Khác", "VN", start}));
    ChangePlace const move{redrawn,
                           {.place = "608",
                            .expected_version = {},
                            .name = {},
                            .type = {},
                            .parent = "63",
                            .change = {},
                            .legal_basis = "NQ"}};

    EXPECT_EQ(test::refusals(close_place(admin, close)), Texts{"place_has_children"});
    EXPECT_EQ(test::refusals(change_place(admin, move)), Texts{"place_has_children"});
}

TEST_P(PlaceActs, ADistrictDoesNotHangBelowTheNation) {
    ChangePlace const move{redrawn,
                           {.place = "23284",
                            .expected_version = {},
                            .name = {},
                            .type = {},
                            .parent = "VN",
                            .change = {},
                            .legal_basis = "NQ"}};

    EXPECT_EQ(test::refusals(change_place(admin, move)), Texts{"place_parent_wrong"});
}

TEST_P(PlaceActs, AClosedPlaceLeavesItsGroundToItsSuccessor) {
    auto const closed = close_place(
        admin, {"23284", 1, redrawn, {{"23302", LineageChange::merge}}, "Nghị quyết 1677"});

    ASSERT_TRUE(closed) << render(closed.error(), Language::en);
    EXPECT_TRUE(place("23284", {2025, 6, 30}));
    EXPECT_FALSE(place("23284", redrawn));
    EXPECT_EQ(successors("23284", redrawn), Texts{"Phường Lê Lợi"});
}

TEST_P(PlaceActs, ARedrawGivesAFreedCodeToANewPlace) {
    auto const done = redraw_places(admin, merger());

    ASSERT_TRUE(done) << render(done.error(), Language::en);
    EXPECT_EQ(place("23284", {2025, 6, 30})->full_name(), "Phường Duy Tân");
    EXPECT_EQ(place("23284", redrawn)->full_name(), "Phường Đăk Cấm");
    EXPECT_EQ(place("23284", redrawn)->label, "23284~2");
    EXPECT_EQ(place("23284~2", redrawn)->path, "VN/62/23284~2/");
    EXPECT_EQ(place("23500", redrawn)->full_name(), "Xã Đăk Hà");
    EXPECT_EQ(place("23500", redrawn)->path, "VN/62/23500/");
    EXPECT_FALSE(place("608", redrawn));
}

TEST_P(PlaceActs, TheGroundOfAPlaceIsFollowedThroughARedrawBothWays) {
    ASSERT_TRUE(redraw_places(admin, merger()));
    auto const merged = place("23284", redrawn);

    EXPECT_EQ(successors("23302", {2026, 1, 1}), Texts{"Phường Đăk Cấm"});
    EXPECT_EQ(successors("23500", {2026, 1, 1}), Texts{"Xã Đăk Hà"});
    EXPECT_EQ(successors("608", {2026, 1, 1}), Texts{});
    EXPECT_EQ(successors("23302", today), Texts{"Phường Lê Lợi"});
    auto const before = ask(
        [&](storage::Transaction& tx) { return list_predecessor_places(tx, merged->id, today); });
    EXPECT_EQ(names_of(before), (Texts{"Phường Duy Tân", "Phường Lê Lợi"}));
}

TEST_P(PlaceActs, ARedrawThatLeavesAPlaceHangingInTheAirIsRefusedWhole) {
    auto redraw = merger();
    redraw.changed.clear();

    EXPECT_EQ(test::refusals(redraw_places(admin, redraw)), Texts{"place_has_children"});
    EXPECT_TRUE(place("608", redrawn));

    redraw = merger();
    redraw.changed[0].parent = {};
    EXPECT_EQ(test::refusals(redraw_places(admin, redraw)), Texts{"place_unknown"});
}

TEST_P(PlaceActs, ASearchFindsNamesHoweverTheyAreTyped) {
    auto const found = [&](std::string text, std::string kind = {}) {
        return names_of(ask([&](storage::Transaction& tx) {
            return list_places(tx, {.path = "VN/62/",
                                    .day = today,
                                    .kind = std::move(kind),
                                    .text = std::move(text),
                                    .after_name = {},
                                    .after_id = {}});
        }));
    };

    EXPECT_EQ(found("ĐĂK hà"), (Texts{"Huyện Đắk Hà", "Thị trấn Đắk Hà"}));
    EXPECT_EQ(found("dak", "commune"), Texts{"Thị trấn Đắk Hà"});
    EXPECT_EQ(found("2330"), Texts{"Phường Lê Lợi"});
    EXPECT_EQ(found("%"), Texts{});
    EXPECT_EQ(found("' or 1=1 --"), Texts{});
    EXPECT_EQ(found("").size(), 6U);
}

TEST_P(PlaceActs, PagesFollowEachOtherWithoutGapOrRepetition) {
    Search search{.path = "VN/",
                  .day = today,
                  .kind = {},
                  .text = {},
                  .after_name = {},
                  .after_id = {},
                  .limit = 3};
    Texts paged;
    for (int page = 0; page < 4; ++page)
        for (auto const& place :
             ask([&](storage::Transaction& tx) { return list_places(tx, search); })) {
            paged.push_back(place.full_name());
            search.after_name = place.name;
            search.after_id = place.id.value;
        }

    search = {
        .path = "VN/", .day = today, .kind = {}, .text = {}, .after_name = {}, .after_id = {}};
    EXPECT_EQ(paged, names_of(ask([&](auto& tx) { return list_places(tx, search); })));
    EXPECT_EQ(paged.size(), 7U);
}

ON_BOTH_ENGINES(PlaceActs);

}  // namespace
}  // namespace binhyen::registry
