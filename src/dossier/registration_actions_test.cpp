#include "dossier/registration_actions.hpp"

#include "audit/audit_door.hpp"
#include "dossier/dossier_view.hpp"
#include "dossier/history_view.hpp"
#include "fieldwork/fieldwork_door.hpp"
#include "journey.hpp"

// What becomes known of a subject, and by whom. On both engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;

class Registering : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};

    Result<Dossier> registers(Actor actor, Registration const& request, std::int64_t version = 0) {
        auto context = world.as(std::move(actor));
        return register_subject(context, world.shelf(), {area.id(), version}, request);
    }
    Result<Dossier> records(Actor actor, Record const& request) {
        auto context = world.as(std::move(actor));
        return record_facts(context, world.shelf(), area.ref(), request);
    }
    Result<std::vector<Dossier>> confirms(Actor actor, fieldwork::Confirmer confirmer,
                                          Codes events = {"hot_spot_new"}) {
        auto context = world.as(std::move(actor));
        return confirm_none(context, world.shelf(),
                            {.dossiers = {area.id()},
                             .events = std::move(events),
                             .confirmer = confirmer,
                             .confirmed_on = world.today,
                             .paper = "02/XN"});
    }
    std::vector<fieldwork::Fact> facts() {
        return database().read([&](storage::Transaction& tx) {
            auto const dossier = area.now();
            return fieldwork::list_facts(tx, dossier.cycle_id, dossier.subject_id);
        });
    }
    static FactEntry numbers(std::string fact, std::int64_t part, std::int64_t whole) {
        FactEntry entry;
        entry.fact = std::move(fact);
        entry.number = part;
        entry.denominator = whole;
        return entry;
    }
    static FigureEntry figure(std::string category, std::int64_t declared, Date on) {
        return {std::move(category), fieldwork::Span::base, declared, on, "BC-01"};
    }
};

TEST_P(Registering, IsItselfADatedFact) {
    world.today = {2022, 3, 1};

    auto const dossier = must(registers(
        world.head("A1"), {{2022, 2, 25}, {Journey::dated("resolution_on", {2022, 2, 1})}}));

    EXPECT_EQ(dossier.state, State::registered);
    EXPECT_EQ(dossier.registered_on, (Date{2022, 2, 25}));
    ASSERT_EQ(facts().size(), 2u);
    EXPECT_EQ(facts()[0].fact, "registration_on");
    EXPECT_EQ(facts()[0].dated_on, (Date{2022, 2, 25}));
}

TEST_P(Registering, ItsDayIsNotChangedBehindIt) {
    area.registered({2022, 4, 20});

    EXPECT_EQ(refusals(records(world.officer("23284"),
                               {{Journey::dated("registration_on", {2022, 3, 1})}, {}})),
              Codes{"registration_by_its_act"});
    EXPECT_EQ(facts()[1].dated_on, (Date{2022, 4, 20}));
}

TEST_P(Registering, DaysAreNeitherInTheFutureNorOutsideTheWindow) {
    world.today = {2022, 3, 1};
    auto const head = world.head("A1");

    EXPECT_EQ(refusals(registers(head, {{2022, 3, 2}, {}})), Codes{"figure_in_future"});
    EXPECT_EQ(refusals(registers(head, {{2021, 10, 31}, {}})), Codes{"registration_closed"});
    EXPECT_TRUE(registers(head, {{2021, 12, 20}, {}}));
}

TEST_P(Registering, IsForWhoeverSpeaksForTheSubjectAndForNobodyElse) {
    world.enter(World::new_subject(Kind::residential_area, "A2"));
    world.today = {2022, 3, 1};
    Registration const request{{2022, 3, 1}, {}};

    EXPECT_EQ(refusals(registers(world.officer("23302"), request)), Codes{"dossier_absent"});
    EXPECT_EQ(refusals(registers(world.head("A2"), request)), Codes{"dossier_absent"});
    EXPECT_EQ(refusals(registers(world.chairman("23284"), request)), Codes{"not_permitted"});
    EXPECT_TRUE(registers(world.officer("23284"), request));
}

TEST_P(Registering, TwoPeopleOnOneDossierDoNotOverwriteEachOther) {
    world.today = {2022, 3, 1};
    auto const version = area.now().version;
    ASSERT_TRUE(registers(world.head("A1"), {{2022, 3, 1}, {}}, version));

    EXPECT_EQ(refusals(registers(world.officer("23284"), {{2022, 2, 1}, {}}, version)),
              Codes{"version_conflict"});
    EXPECT_EQ(area.now().registered_on, (Date{2022, 3, 1}));
}

TEST_P(Registering, EveryWrongFactIsToldWithItsPlaceAndNoneIsKept) {
    area.registered();
    auto const known = facts().size();

    auto const refused =
        records(world.officer("23284"),
                {{numbers("households_registered", 5, 4), numbers("movement_models", 1, 0),
                  numbers("no_such", 1, 1), numbers("movement_models", 2, 0)},
                 {}});

    EXPECT_EQ(refused.error().code(), "entries_wrong");
    EXPECT_EQ(refusals(refused), (Codes{"facts[0] numerator_above_denominator",
                                        "facts[2] fact_unknown", "facts[3] entry_repeated"}));
    EXPECT_EQ(facts().size(), known);
}

TEST_P(Registering, FiguresAreCheckedLikeFacts) {
    auto const officer = world.officer("23284");

    EXPECT_EQ(refusals(records(officer, {{}, {figure("crime", 1, {2022, 2, 1})}})),
              Codes{"figure_in_future"});
    EXPECT_EQ(refusals(records(officer, {{}, {figure("theft", 1, {2022, 1, 1})}})),
              Codes{"category_unknown"});
    EXPECT_EQ(refusals(records(officer, {{}, {figure("crime", -1, {2022, 1, 1})}})),
              Codes{"figure_wrong"});
    EXPECT_EQ(
        refusals(records(
            officer, {{}, {figure("crime", 1, {2022, 1, 1}), figure("crime", 2, {2022, 1, 1})}})),
        Codes{"entry_repeated"});
}

TEST_P(Registering, ThatSomethingDoesNotApplyIsAClaimUntilTheAppraiserAcceptsIt) {
    auto entry = numbers("movement_models", 0, 0);
    entry.state = fieldwork::FactState::not_applicable;
    entry.reason = "Chưa có mô hình nào phù hợp";

    must(records(world.head("A1"), {{entry}, {}}));
    EXPECT_EQ(facts().front().state, fieldwork::FactState::not_applicable_claimed);

    must(records(world.officer("23284"), {{entry}, {}}));
    EXPECT_EQ(facts().front().state, fieldwork::FactState::not_applicable);
}

// Who | what they say | for an area of the commune 23284. [law: tt124-2021/4.3]
TEST_P(Registering, ConfirmationsAreEachForTheirOwnTier) {
    using enum fieldwork::Confirmer;
    EXPECT_TRUE(confirms(world.head("A1"), own_statement));
    EXPECT_TRUE(confirms(world.officer("23284"), competent_police));
    EXPECT_TRUE(confirms(world.officer("608"), tier_above));
    EXPECT_TRUE(confirms(world.officer("62"), tier_above));

    EXPECT_EQ(refusals(confirms(world.head("A1"), competent_police)), Codes{"confirmer_not_yours"});
    EXPECT_EQ(refusals(confirms(world.officer("23284"), tier_above)), Codes{"confirmer_not_yours"});
    EXPECT_EQ(refusals(confirms(world.chairman("23284"), competent_police)),
              Codes{"confirmer_not_yours"});
    EXPECT_EQ(refusals(confirms(world.officer("23302"), competent_police)),
              Codes{"dossier_absent"});
}

TEST_P(Registering, ACommunesOwnPoliceDoesNotConfirmForItsCommune) {
    Journey commune(world, World::new_subject(Kind::commune, "X1"));
    ConfirmNone const request{.dossiers = {commune.id()},
                              .events = {"police_officer_disciplined"},
                              .confirmer = fieldwork::Confirmer::competent_police,
                              .confirmed_on = world.today,
                              .paper = {}};

    auto own = world.as(world.officer("23284"));
    EXPECT_EQ(refusals(confirm_none(own, world.shelf(), request)), Codes{"confirmer_not_yours"});
    auto above = world.as(world.officer("608"));
    EXPECT_TRUE(confirm_none(above, world.shelf(), request));
}

TEST_P(Registering, AConfirmationNamesKnownEventsOnceAndIsNotDatedAhead) {
    using enum fieldwork::Confirmer;
    auto const officer = world.officer("23284");

    EXPECT_EQ(refusals(confirms(officer, competent_police, {"earthquake"})),
              Codes{"event_unknown"});
    EXPECT_EQ(refusals(confirms(officer, competent_police, {"hot_spot_new", "hot_spot_new"})),
              Codes{"entry_repeated"});
    auto context = world.as(officer);
    ConfirmNone request{.dossiers = {area.id()},
                        .events = {"hot_spot_new"},
                        .confirmer = competent_police,
                        .confirmed_on = world.today.plus_days(1),
                        .paper = {}};
    EXPECT_EQ(refusals(confirm_none(context, world.shelf(), request)),
              Codes{"confirmation_undated"});
    request.dossiers.clear();
    EXPECT_EQ(refusals(confirm_none(context, world.shelf(), request)), Codes{"nothing_to_enrol"});
    request.dossiers.assign(1001, area.id());
    EXPECT_EQ(refusals(confirm_none(context, world.shelf(), request)), Codes{"too_many_at_once"});
}

TEST_P(Registering, WhoseWordItWasIsKeptWithTheAct) {
    world.today = {2022, 3, 1};
    auto context = world.as(world.officer("23284"));
    context.on_behalf = OnBehalf{"Y Hân", "Bản đăng ký ngày 28/02/2022"};
    must(register_subject(context, world.shelf(), area.ref(), {{2022, 2, 28}, {}}));

    auto reader = world.as(world.officer("23284"));
    auto const history = must(view_history(reader, area.id()));

    ASSERT_EQ(history.entries.size(), 2u);
    EXPECT_EQ(history.entries[0].act, "subject_registered");
    EXPECT_EQ(history.entries[0].on_behalf_of, "Y Hân");
    EXPECT_EQ(history.entries[0].on_behalf_paper, "Bản đăng ký ngày 28/02/2022");
    EXPECT_EQ(history.entries[0].after.at("state"), "registered");
    EXPECT_FALSE(history.entries[0].after.as_object().contains("subject_code"));
}

TEST_P(Registering, TheHistoryTellsWhatWasConfirmedAndWhatHappenedToo) {
    area.registered();
    auto context = world.as(world.officer("23284"));
    context.on_behalf = OnBehalf{"Y Hân", "Biên bản ngày 09/01/2022"};
    must(confirm_none(context, world.shelf(),
                      {.dossiers = {area.id()},
                       .events = {"hot_spot_new", "fire_serious"},
                       .confirmer = fieldwork::Confirmer::competent_police,
                       .confirmed_on = world.today,
                       .paper = "1/XN"}));

    auto reader = world.as(world.officer("23284"));
    auto const history = must(view_history(reader, area.id()));

    ASSERT_FALSE(history.entries.empty());
    EXPECT_EQ(history.entries[0].act, "none_confirmed");
    EXPECT_EQ(history.entries[0].on_behalf_of, "Y Hân");
    EXPECT_EQ(history.entries[1].act, "subject_registered");
}

TEST_P(Registering, APersonIsShownOnlyWhatTheyMayDoNext) {
    auto const steps = [&](Actor actor) {
        Codes codes;
        for (auto const step : permitted_steps(actor, area.now(), "VN/62/608/23284/"))
            codes.emplace_back(enum_text(step));
        return codes;
    };
    EXPECT_EQ(steps(world.head("A1")), (Codes{"declare_profile", "register_subject", "record_facts",
                                              "confirm_none", "attach_evidence"}));

    area.registered();

    EXPECT_EQ(steps(world.head("A1")),
              (Codes{"declare_profile", "register_subject", "record_facts", "confirm_none",
                     "assess", "hold_review", "attach_evidence", "submit"}));
    EXPECT_EQ(steps(world.chairman("23284")), Codes{});
    EXPECT_EQ(steps(world.officer("23302")), Codes{});
}

ON_BOTH_ENGINES(Registering);

}  // namespace
}  // namespace binhyen::dossier
