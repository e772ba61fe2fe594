#include <filesystem>
#include <map>
#include <set>

#include "registry/import_actions.hpp"
#include "registry/place_actions.hpp"
#include "registry/registry_store.hpp"
#include "registry_world.hpp"

/// The real redraw of 01/07/2025 on the ground of Kon Tum: three tiers become two.
namespace binhyen::registry {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(std::string const& file) {
    auto source = paper::open_table_file("demo/kon-tum-2022/" + file);
    Rows rows;
    paper::TableRow row;
    while (*(*source)->next(row)) {
        row.cells.resize(5);
        rows.push_back(row.cells);
    }
    rows.erase(rows.begin());
    return rows;
}

class KonTum : public test::OnBothEngines {
protected:
    static constexpr Date day_2022{2022, 11, 20};
    static constexpr Date redrawn{2025, 7, 1};

    IdSource ids{SeededRandom{62}};
    Context admin{.database = database(),
                  .actor = test::actor_with("VN/", {Verb::read, Verb::manage_places}),
                  .today = day_2022,
                  .now = {1'668'900'000'000},
                  .ids = ids,
                  .idempotency_key = {},
                  .request_hash = {},
                  .on_behalf = {},
                  .replayed_reply = {}};

    // What is unchanged goes on as itself below the new province; the rest ends and begins.
    static RedrawPlaces redraw() {
        RedrawPlaces wanted{.part = "VN/",
                            .on = redrawn,
                            .legal_basis = {},
                            .ended = {},
                            .begun = {},
                            .changed = {},
                            .lineage = {}};
        std::map<std::string, std::string> unchanged;
        for (auto const& row : rows_of("lineage.csv")) {
            if (row[2] == "unchanged") {
                unchanged[row[0]] = row[4];
                continue;
            }
            wanted.ended.push_back({row[0], {}});
            wanted.lineage.push_back({row[0], row[1], LineageChange::merge, row[4]});
        }
        for (auto const& row : rows_of("places-2025.csv")) {
            auto const parent = row[3].empty() ? "VN" : row[3];
            auto const kept = unchanged.find(row[0]);
            if (kept == unchanged.end())
                wanted.begun.push_back({row[0], row[2], row[1], parent, redrawn});
            else
                wanted.changed.push_back({.place = row[0],
                                          .expected_version = {},
                                          .name = row[1],
                                          .type = row[2],
                                          .parent = parent,
                                          .change = LineageChange::unchanged,
                                          .legal_basis = kept->second});
        }
        return wanted;
    }

    void SetUp() override {
        Date const start{2020, 11, 1};
        ASSERT_TRUE(create_place(admin, {"VN", "", "Việt Nam", "", start}));
        auto source = paper::open_table_file("demo/kon-tum-2022/places-2022.csv");
        auto const report = import_registry(
            admin, **source,
            {.part = "VN/", .mode = ImportMode::all, .valid_from = start, .progress = {}});
        ASSERT_TRUE(report && report->is_entered);
        ASSERT_EQ(report->created_count, 113);
        auto const done = redraw_places(admin, redraw());
        ASSERT_TRUE(done) << render(done.error(), Language::en);
    }

    std::vector<PlaceOnDay> communes(Date day) {
        auto const all = database().read(
            [&](storage::Transaction& tx) { return list_places_within(tx, "VN/", day); });
        std::vector<PlaceOnDay> communes;
        for (auto const& place : all)
            if (place.tier == Tier::commune) communes.push_back(place);
        return communes;
    }
};

TEST_P(KonTum, Has102CommunesBeforeTheRedrawAnd40After) {
    EXPECT_EQ(communes(day_2022).size(), 102U);
    EXPECT_EQ(communes({2025, 6, 30}).size(), 102U);
    EXPECT_EQ(communes(redrawn).size(), 40U);
}

TEST_P(KonTum, EveryCommuneOf2022LiesInOneOfTodayAsTheResolutionSays) {
    std::map<std::string, std::string> expected;
    for (auto const& row : rows_of("lineage.csv"))
        if (row[0].size() == 5) expected[row[0]] = row[1];
    std::map<std::string, std::string> found;
    for (auto const& commune : communes(day_2022)) {
        auto const today = database().read([&](storage::Transaction& tx) {
            return list_successor_places(tx, commune.id, redrawn);
        });
        ASSERT_EQ(today.size(), 1U) << commune.full_name();
        found[commune.code] = today[0].code;
    }

    EXPECT_EQ(found, expected);
}

TEST_P(KonTum, TheGroundOfTodaysCommunesIsThatOf2022WithoutGapOrOverlap) {
    std::multiset<std::string> covered;
    for (auto const& commune : communes(redrawn))
        for (auto const& before : database().read([&](storage::Transaction& tx) {
                 return list_predecessor_places(tx, commune.id, day_2022);
             }))
            covered.insert(before.code);
    std::multiset<std::string> all;
    for (auto const& commune : communes(day_2022)) all.insert(commune.code);

    EXPECT_EQ(covered, all);
}

TEST_P(KonTum, NamesOf2022StayAsTheyWere) {
    auto const name_on = [&](std::string_view code, Date day) {
        return database()
            .read([&](storage::Transaction& tx) { return find_place(tx, code, day); })
            ->full_name();
    };

    EXPECT_EQ(name_on("23284", day_2022), "Phường Duy Tân");
    EXPECT_EQ(name_on("23284", redrawn), "Phường Đăk Cấm");
    EXPECT_EQ(name_on("23368", day_2022), "Xã Đắk Long");
    EXPECT_EQ(name_on("23368", redrawn), "Xã Đăk Long");
    EXPECT_EQ(name_on("62", day_2022), "Tỉnh Kon Tum");
    EXPECT_EQ(name_on("51", redrawn), "Tỉnh Quảng Ngãi");
}

TEST_P(KonTum, TheProvinceOf2022LeadsToTodays) {
    auto const province =
        database().read([&](storage::Transaction& tx) { return find_place(tx, "62", day_2022); });
    auto const today = database().read(
        [&](storage::Transaction& tx) { return list_successor_places(tx, province->id, redrawn); });

    ASSERT_EQ(today.size(), 1U);
    EXPECT_EQ(today[0].path, "VN/51/");
}

ON_BOTH_ENGINES(KonTum);

}  // namespace
}  // namespace binhyen::registry
