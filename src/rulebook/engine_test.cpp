#include "rulebook/engine.hpp"

#include "rulebook/basis.hpp"
#include "rulebook/engine_form.hpp"
#include "rulebook/garden_test.hpp"

// The engine as the browser has it, here in the program. That the two builds agree is shown by
// tests/engine.
namespace binhyen::rulebook {
namespace {

std::string garden_form() {
    return engine_form(garden_club());
}

/// The form of the garden club with one place of it changed.
std::string changed(std::string const& from, std::string const& to) {
    auto form = garden_form();
    auto const at = form.find(from);
    if (at == std::string::npos) throw std::runtime_error("there is no " + from);
    return form.replace(at, from.size(), to);
}

TEST(Engine, ARulebookComesThroughItsFormWhole) {
    Rulebook again;

    ASSERT_TRUE(read_engine_form(garden_form(), again));

    EXPECT_EQ(engine_form(again), garden_form());
}

TEST(Engine, AFormThatPointsBeyondItsListsIsRefused) {
    EXPECT_FALSE(Engine::load("{"));
    EXPECT_FALSE(Engine::load(changed(R"("set":0)", R"("set":99)")));
    EXPECT_FALSE(Engine::load(changed(R"("fact":0)", R"("fact":999)")));
    EXPECT_FALSE(Engine::load(changed(R"("first_item":0)", R"("first_item":60000)")));
    EXPECT_FALSE(Engine::load(changed(R"("subtree_size":)", R"("subtree_size":9)")));
    EXPECT_FALSE(Engine::load(changed(R"("event":0)", R"("event":77)")));
    EXPECT_TRUE(Engine::load(garden_form()));
}

TEST(Engine, AnEmptyBasisIsJudgedAndARubbishOneIsNot) {
    auto const engine = Engine::load(garden_form());
    ASSERT_TRUE(engine);

    auto const told = engine->judge(R"({"kind":"garden","year":2022})");
    ASSERT_TRUE(told);
    EXPECT_NE(told->find(R"("outcome":"not_enough_known")"), std::string::npos);

    EXPECT_FALSE(engine->judge(R"({"kind":"palace","year":2022})"));
    EXPECT_FALSE(engine->judge(R"({"kind":"garden"})"));
    EXPECT_FALSE(engine->judge("garden"));
}

TEST(Basis, ASettingIsChosenAndAnUnknownOneLeftAlone) {
    Basis basis;
    basis.settings = {{"weeds", "must_fall"}, {"weather", "fine"}};

    auto const settings = settings_of(garden_club(), basis);

    EXPECT_EQ(settings.value(garden_club(), garden_club().find_setting("weeds")).code, "must_fall");
}

TEST(Basis, WithoutCountsOfThoseItManagesACommuneKnowsNone) {
    Basis basis;
    EXPECT_FALSE(gather(garden_club(), basis).are_managed_known);

    basis.managed = {{{.kind = "garden", .total = 9, .registered = 7}, {.kind = "palace"}}};
    auto const facts = gather(garden_club(), basis);

    EXPECT_TRUE(facts.are_managed_known);
    EXPECT_EQ(facts.managed[garden_club().find_kind("garden").value].registered, 7);
}

}  // namespace
}  // namespace binhyen::rulebook
