#include "identity_world.hpp"

#include "identity/station_actions.hpp"

namespace binhyen::identity {
namespace {

using test::IdentityWorld;

std::string refusal(auto const& result) {
    return result ? "" : std::string(result.error().code());
}

TEST(Pin, IsSixDigitsNobodyTriesFirst) {
    auto const code = [](std::string_view pin) { return refusal(must_be_pin(pin)); };
    EXPECT_EQ(code("274951"), "");
    EXPECT_EQ(code("19650"), "pin_malformed");
    EXPECT_EQ(code("19650a"), "pin_malformed");
    EXPECT_EQ(code("777777"), "pin_easy");
    EXPECT_EQ(code("456789"), "pin_easy");
    EXPECT_EQ(code("654321"), "pin_easy");
    EXPECT_EQ(code("131313"), "pin_easy");
    EXPECT_EQ(code("274274"), "pin_easy");
}

class Station : public IdentityWorld {
protected:
    static constexpr std::string_view pin = "274951";
    Person thin;
    Person han;

    void SetUp() override {
        IdentityWorld::SetUp();
        thin = settled("a-thin", "A Thin");
        han = settled("y-han", "Y Hân");
    }

    Person settled(std::string account, std::string name) {
        auto made = person(std::move(account), std::move(name));
        give_password(made);
        return made;
    }

    Context as(Person const& person) {
        auto context = quang;
        context.actor = {.person = person.id, .post = {}, .name = person.name, .grants = {}};
        return context;
    }

    Result<PinSet> sets_pin(Person const& person, std::string const& station,
                            std::string_view chosen = pin,
                            std::string_view password = good_password) {
        auto context = as(person);
        return set_pin(context, means,
                       {.pin = std::string(chosen),
                        .password = std::string(password),
                        .station_token = station,
                        .user_agent = "Chrome Windows",
                        .installation = Installation::real});
    }

    Result<OpenedSession> changes_to(Person const& person, std::string const& station,
                                     std::string_view typed = pin, std::string previous = {}) {
        return sign_in_by_pin(database(), means,
                              {.person = person.id,
                               .pin = std::string(typed),
                               .station_token = station,
                               .address = "10.0.0.1",
                               .user_agent = "Chrome Windows",
                               .previous_token = std::move(previous)},
                              moment());
    }

    Result<OpenedSession> gives_password_at(std::string account, std::string const& station) {
        return identity::sign_in(database(), means,
                                 {.account = std::move(account),
                                  .password = std::string(good_password),
                                  .address = "10.0.0.1",
                                  .user_agent = "Chrome Windows",
                                  .previous_token = {},
                                  .station_token = station},
                                 moment());
    }

    std::vector<std::string> shown_at(std::string const& station) {
        std::vector<std::string> names;
        for (auto const& one : database().read([&](storage::Transaction& tx) {
                 return people_at(tx, station, means.settings, moment());
             }))
            names.push_back(one.name);
        return names;
    }
};

TEST_P(Station, APinChangesThePersonAndEndsTheSessionBefore) {
    auto const station = must(sets_pin(thin, {})).station_token;
    ASSERT_EQ(must(sets_pin(han, station)).station_token, station);
    EXPECT_EQ(shown_at(station), (std::vector<std::string>{"A Thin", "Y Hân"}));
    auto const first = must(changes_to(thin, station));

    auto const second = must(changes_to(han, station, pin, first.token));

    EXPECT_EQ(must(who_is(second.token)).actor.name, "Y Hân");
    EXPECT_EQ(refusal(who_is(first.token)), "not_signed_in");
}

TEST_P(Station, ThePinOpensNothingElsewhere) {
    auto const station = must(sets_pin(thin, {})).station_token;
    auto const other = must(sets_pin(han, {})).station_token;

    EXPECT_EQ(refusal(changes_to(thin, other)), "pin_password_needed");
    EXPECT_EQ(refusal(changes_to(thin, "")), "pin_password_needed");
    EXPECT_EQ(refusal(changes_to(han, station)), "pin_password_needed");
    EXPECT_TRUE(shown_at("").empty());
}

TEST_P(Station, AfterFiveWrongTriesThePasswordIsNeededAndRestoresIt) {
    auto const station = must(sets_pin(thin, {})).station_token;
    std::vector<std::string> told;
    for (int i = 0; i < 6; ++i) {
        told.push_back(refusal(changes_to(thin, station, "904213")));
        wait(10 * one_minute);
    }

    EXPECT_EQ(told, (std::vector<std::string>{"pin_wrong", "pin_wrong", "pin_wrong", "pin_wrong",
                                              "pin_password_needed", "pin_password_needed"}));
    EXPECT_EQ(refusal(changes_to(thin, station)), "pin_password_needed");
    must(gives_password_at("a-thin", station));
    EXPECT_EQ(refusal(changes_to(thin, station)), "");
}

TEST_P(Station, WrongPinsWaitAsWrongPasswordsDo) {
    auto const station = must(sets_pin(thin, {})).station_token;
    for (int i = 0; i < 5; ++i) (void)sign_in("a-thin", "sai rồi");

    EXPECT_EQ(refusal(changes_to(thin, station)), "sign_in_too_soon");
}

TEST_P(Station, ThePinServesTwelveHoursAfterThePasswordAndTheSessionEndsWithIt) {
    auto const station = must(sets_pin(thin, {})).station_token;
    wait(11 * one_hour);
    auto const opened = must(changes_to(thin, station));
    EXPECT_EQ(opened.expires_at.milliseconds - quang.now.milliseconds, one_hour);

    wait(one_hour);

    EXPECT_EQ(refusal(who_is(opened.token)), "not_signed_in");
    EXPECT_EQ(refusal(changes_to(thin, station)), "pin_password_needed");
    EXPECT_EQ(shown_at(station), std::vector<std::string>{"A Thin"});
    must(gives_password_at("a-thin", station));
    EXPECT_EQ(refusal(changes_to(thin, station)), "");
}

TEST_P(Station, WhoHasNotBeenHereForAMonthIsNoLongerShown) {
    auto const station = must(sets_pin(thin, {})).station_token;
    wait(31 * one_day);
    EXPECT_TRUE(shown_at(station).empty());
}

TEST_P(Station, ThePasswordIsAskedBeforeAPinIsSet) {
    EXPECT_EQ(refusal(sets_pin(thin, {}, pin, "đoán thử xem")), "current_password_wrong");
    EXPECT_EQ(refusal(sets_pin(thin, {}, "123456")), "pin_easy");
    auto context = quang;
    EXPECT_EQ(refusal(set_pin(context, means,
                              {.pin = std::string(pin),
                               .password = std::string(good_password),
                               .station_token = {},
                               .user_agent = {},
                               .installation = Installation::real})),
              "not_signed_in");
}

TEST_P(Station, AnAdministratorHasNoPin) {
    auto context = as(thin);
    add_grants(context.actor.grants, Role::administrator, "VN/62/");
    EXPECT_EQ(refusal(set_pin(context, means,
                              {.pin = std::string(pin),
                               .password = std::string(good_password),
                               .station_token = {},
                               .user_agent = {},
                               .installation = Installation::real})),
              "pin_not_for_administrators");
}

TEST_P(Station, ANewPasswordAClosedAccountAndTheAdministratorEndThePin) {
    auto const station = must(sets_pin(thin, {})).station_token;
    auto context = as(thin);
    must(set_password(context, means, {std::string(good_password), "một câu khác hẳn"}, {}));
    EXPECT_EQ(refusal(changes_to(thin, station)), "pin_password_needed");

    must(sets_pin(thin, station, pin, "một câu khác hẳn"));
    EXPECT_EQ(must(end_pins_of(quang, thin.id)).count, 1);
    EXPECT_EQ(refusal(changes_to(thin, station)), "pin_password_needed");
    EXPECT_EQ(refusal(end_pins_of(quang, thin.id)), "pin_absent");

    must(sets_pin(thin, station, pin, "một câu khác hẳn"));
    must(close_person(quang, {thin.id, 1}));
    EXPECT_EQ(refusal(changes_to(thin, station)), "pin_password_needed");
    EXPECT_TRUE(shown_at(station).empty());
}

TEST_P(Station, OnesOwnPinCanBeEndedAndTheWholeMachineForgotten) {
    auto const station = must(sets_pin(thin, {})).station_token;
    must(sets_pin(han, station));
    auto context = as(thin);
    auto const own = must(list_pins_of(context, thin.id));
    ASSERT_EQ(own.pins.size(), 1u);
    EXPECT_EQ(own.pins[0].agent, "Chrome, Windows");
    must(end_own_pin(context, own.pins[0].station_id));
    EXPECT_EQ(refusal(end_own_pin(context, own.pins[0].station_id)), "pin_absent");
    EXPECT_EQ(shown_at(station), std::vector<std::string>{"Y Hân"});

    storage::bookkeeping(database(), [&](storage::Transaction& tx) {
        EXPECT_TRUE(forget_station(tx, station, quang.now));
    });

    EXPECT_TRUE(shown_at(station).empty());
    EXPECT_EQ(refusal(changes_to(han, station)), "pin_password_needed");
}

TEST_P(Station, SomebodyElsesPinsAreForTheirAdministratorAlone) {
    must(sets_pin(thin, {}));
    auto context = as(han);
    EXPECT_EQ(refusal(list_pins_of(context, thin.id)), "absent");
    EXPECT_EQ(must(list_pins_of(quang, thin.id)).pins.size(), 1u);
}

ON_BOTH_ENGINES(Station);

}  // namespace
}  // namespace binhyen::identity
