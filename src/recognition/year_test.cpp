#include "audit/audit_door.hpp"
#include "audit/chain.hpp"
#include "dossier/dossier_view.hpp"
#include "journey.hpp"
#include "recognition/recognition_view.hpp"

// The whole year of small places, through the acts people use, on both engines.
namespace binhyen::recognition {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;
using dossier::Outcome;

/// What the engine makes of one criterion.
std::string outcome_in(json::value const& node, std::string_view criterion) {
    if (node.is_array()) {
        for (auto const& one : node.as_array())
            if (auto found = outcome_in(one, criterion); !found.empty()) return found;
        return {};
    }
    if (!node.is_object()) return {};
    auto const& object = node.as_object();
    auto const* code = object.if_contains("code");
    if (code != nullptr && *code == json::value(criterion))
        return std::string(object.at("outcome").as_string());
    for (auto const& [name, value] : object)
        if (auto found = outcome_in(value, criterion); !found.empty()) return found;
    return {};
}

std::string outcome_of(dossier::DossierView const& view, std::string_view criterion) {
    return outcome_in(json::parse(view.reasons.text), criterion);
}

class Year : public OnBothEngines {
protected:
    World world{database()};

    /// Entries of the province's log, the latest first.
    std::vector<audit::Entry> log() {
        return database().read([](storage::Transaction& tx) {
            return audit::list_log(tx, {.path = "VN/62/", .act = {}, .person = {}});
        });
    }
    Codes faults_of_the_log() {
        std::vector<std::string> const bookkeeping{
            "sessions",      "sign_in_attempts", "credential_secrets",
            "jobs",          "outbox",           "audit_entries",
            "audit_objects", "audit_heads",      "schema_migrations"};
        FreshDirectory keys;
        auto const found = audit::verify(
            database(), {.tables = audit::list_audited_tables(database(), bookkeeping),
                         .key_folder = keys.path()});
        Codes codes;
        for (auto const& fault : found.faults) codes.push_back(render(fault, Language::en));
        return codes;
    }
    Outcome judged(Journey const& journey) {
        auto context = world.as(world.officer("62"));
        return must(dossier::view_dossier(context, world.shelf(), journey.id())).judged;
    }
    fieldwork::Incident fire(std::string const& subject, Date on) {
        fieldwork::RecordIncident request;
        request.subject = subject;
        request.event = "fire_serious";
        request.occurred_on = on;
        auto context = world.as(world.officer("608"));
        return must(fieldwork::record_incident(context, world.shelf(), request));
    }
    dossier::DossierView view(Journey const& journey) {
        auto context = world.as(world.officer("62"));
        return must(dossier::view_dossier(context, world.shelf(), journey.id()));
    }
    /// Areas of one commune, so many of them recognised, so many not, the rest not decided.
    std::vector<std::unique_ptr<Journey>> areas(int recognised, int not_recognised, int undecided) {
        std::vector<std::unique_ptr<Journey>> all;
        for (int i = 0; i < recognised + not_recognised + undecided; ++i) {
            auto area = std::make_unique<Journey>(world, "A" + std::to_string(i));
            area->registered();
            all.push_back(std::move(area));
        }
        for (int i = 0; i < recognised + not_recognised; ++i) {
            if (i < recognised)
                all[std::size_t(i)]->appraised();
            else
                all[std::size_t(i)]->appraised({{"4.2", dossier::Finding::not_met, "Vi phạm"}});
            all[std::size_t(i)]->decided(std::to_string(i + 1) + "/QĐ-UBND");
        }
        return all;
    }
};

TEST_P(Year, AnAreaInOrderEndsWithACertificate) {
    Journey area(world, "A1");

    area.decided("12/QĐ-UBND");

    EXPECT_EQ(area.state(), State::decided);
    EXPECT_EQ(area.now().outcome, dossier::Recognition::recognised);
    auto context = world.as(world.head("A1"));
    EXPECT_EQ(must(get_certificate_of(context, area.id())).decision_number, "12/QĐ-UBND");
}

TEST_P(Year, InstitutionsInOrderAreRecognised) {
    int number = 20;
    for (auto const kind :
         {registry::Kind::agency, registry::Kind::enterprise, registry::Kind::school}) {
        auto subject = World::new_subject(kind, std::string(enum_text(kind)));
        subject.profile = World::full_profile;
        Journey institution(world, subject);

        institution.decided(std::to_string(++number) + "/QĐ-UBND");

        EXPECT_EQ(institution.now().outcome, dossier::Recognition::recognised) << enum_text(kind);
    }
}

TEST_P(Year, EveryActLeavesExactlyOneEntryAndTheLogIsSound) {
    auto const before = log().size();
    Journey area(world, "A1");
    area.returned_once_and_decided("12/QĐ-UBND");

    Codes acts;
    for (auto const& entry : log()) acts.push_back(entry.act);
    acts.resize(acts.size() - before);
    std::ranges::reverse(acts);

    EXPECT_EQ(acts,
              (Codes{"subject_created", "subjects_enrolled", "subject_registered", "facts_recorded",
                     "none_confirmed", "none_confirmed", "dossier_assessed", "review_held",
                     "dossier_submitted", "dossier_returned", "dossier_submitted",
                     "dossier_appraised", "conclusion_recorded", "decision_issued"}));
    EXPECT_EQ(faults_of_the_log(), Codes{});
}

TEST_P(Year, ARefusedActLeavesNothingBehind) {
    Journey area(world, "A1");
    area.appraised();
    auto const entries = log().size();
    auto const dossier = area.now();

    auto context = world.as(world.chairman("23284"));
    EXPECT_FALSE(
        issue_decision(context, world.shelf(), world.random(), area.decision_of("12/QĐ-UBND")));

    EXPECT_EQ(log().size(), entries);
    EXPECT_EQ(area.now().version, dossier.version);
}

TEST_P(Year, ARequestSentTwiceIsCarriedOutOnceAndAnotherUnderItsKeyIsRefused) {
    Journey area(world, "A1");
    world.today = {2022, 3, 1};
    auto const send = [&](std::string hash) {
        auto context = world.as(world.head("A1"));
        context.idempotency_key = "key-1";
        context.request_hash = std::move(hash);
        auto const answer =
            dossier::register_subject(context, world.shelf(), area.ref(), {{2022, 3, 1}, {}});
        return std::pair(refusals(answer), context.replayed_reply.value_or(""));
    };
    ASSERT_EQ(send("hash-1").first, Codes{});
    auto const version = area.now().version;

    auto const [again, reply] = send("hash-1");
    EXPECT_EQ(again, Codes{"replayed"});
    EXPECT_NE(reply.find(R"("state":"registered")"), std::string::npos);
    EXPECT_EQ(send("hash-2").first, Codes{"key_reused"});
    EXPECT_EQ(area.now().version, version);
}

TEST_P(Year, AnIncidentTakenBackCountsNowhere) {
    Journey area(world, "A1");
    area.recorded().submitted();
    EXPECT_EQ(judged(area), Outcome::met);

    auto const incident = fire("A1", {2022, 5, 4});
    EXPECT_EQ(judged(area), Outcome::not_met);

    auto context = world.as(world.officer("23284"));
    must(fieldwork::withdraw_incident(context, world.shelf(),
                                      {incident.id, incident.version, "Ghi nhầm"}));
    EXPECT_EQ(judged(area), Outcome::met);
}

TEST_P(Year, OneFireOnTheNinthOfNovemberWeighsForTheAreas2022AndNotForTheCommunes) {
    Journey area(world, "A1");
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    area.recorded();
    commune.recorded();

    fire("A1", {2021, 11, 9});

    EXPECT_EQ(outcome_of(view(area), "4.4d"), "not_met");
    EXPECT_EQ(outcome_of(view(commune), "5.2-4.4d"), "met");
    EXPECT_EQ(rulebook::cycle_of(world.rules(), commune.kind(), {2021, 11, 9}), 2021);

    fire("A1", {2021, 11, 16});

    EXPECT_EQ(outcome_of(view(commune), "5.2-4.4d"), "not_met");
}

TEST_P(Year, SevenOfTenAreEnoughForACommuneAndAwaitedWhileTheyCanBeReached) {
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    auto const all = areas(6, 3, 1);
    EXPECT_EQ(outcome_of(view(commune), "5.4-recognised"), "not_enough_known");

    all.back()->decided("10/QĐ-UBND");

    EXPECT_EQ(outcome_of(view(commune), "5.4-recognised"), "met");
}

TEST_P(Year, AnAreaLeftOffTheListIsAnAreaThatDidNotRegister) {
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    auto const all = areas(7, 0, 0);
    EXPECT_EQ(outcome_of(view(commune), "5.4-registered"), "met");

    world.enter(World::new_subject(registry::Kind::residential_area, "LEFT"));

    EXPECT_EQ(outcome_of(view(commune), "5.4-registered"), "not_met");
}

TEST_P(Year, SixteenOfTwentyFiveIsNotEnough) {
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    areas(16, 8, 1);

    EXPECT_EQ(outcome_of(view(commune), "5.4-recognised"), "not_met");
}

TEST_P(Year, ACommuneIsAppraisedOnTheOutcomesOfItsOwn) {
    Journey commune(world, World::new_subject(registry::Kind::commune, "X1"));
    areas(3, 1, 0);

    commune.decided("20/QĐ-UBND");

    EXPECT_EQ(commune.now().outcome, dossier::Recognition::recognised);
    EXPECT_EQ(commune.now().decider_path, "VN/62/608/");
}

ON_BOTH_ENGINES(Year);

}  // namespace
}  // namespace binhyen::recognition
