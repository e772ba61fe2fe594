#include <rapidcheck.h>

#include <set>

#include "committee/committee_door.hpp"
#include "dossier/profile_actions.hpp"
#include "journey.hpp"
#include "recognition/recognition_view.hpp"
#include "storage/archive.hpp"

// Laws that hold whatever people do, in whatever order.
namespace binhyen::recognition {
namespace {

using namespace binhyen::test;
using dossier::Step;

/// A few subjects on which anything is tried by anybody. Each number is one attempt; refusals are
/// as welcome as acts.
class RandomYear {
public:
    explicit RandomYear(storage::Database& database) : world_(database) {
        journeys_.push_back(std::make_unique<Journey>(world_, "A1"));
        journeys_.push_back(std::make_unique<Journey>(world_, "A2"));
        journeys_.push_back(
            std::make_unique<Journey>(world_, World::new_subject(registry::Kind::commune, "X1")));
        world_.today = {2022, 11, 1};
    }

    /// What is asked: whose, by whom, and which step; one in four goes on with time instead.
    void attempt(unsigned number) {
        auto& journey = *journeys_[number % journeys_.size()];
        number /= unsigned(journeys_.size());
        if (number % 4 == 0) {
            world_.today = std::min(world_.today.plus_days(int(number / 4 % 3)), Date(2022, 12, 1));
            return;
        }
        number /= 4;
        auto const usual = number % 4 != 0;
        number /= 4;
        auto const step =
            usual ? next_of(journey, number) : Step(int(number % unsigned(step_count)));
        perform(journey, step, usual ? actor_of(journey, step) : anybody(number), number);
    }

    [[nodiscard]] World& world() { return world_; }
    [[nodiscard]] std::vector<std::unique_ptr<Journey>> const& journeys() const {
        return journeys_;
    }

private:
    static constexpr int step_count = int(Step::decide) + 1;

    static Step next_of(Journey const& journey, unsigned number) {
        auto const of = [&](std::initializer_list<Step> steps) {
            return *(steps.begin() + number % steps.size());
        };
        switch (journey.state()) {
            case State::out_of_scope:
            case State::enrolled:
                return Step::register_subject;
            case State::registered:
            case State::returned:
                return of({Step::record_facts, Step::confirm_none, Step::assess, Step::hold_review,
                           Step::submit, Step::submit});
            case State::submitted:
                return of({Step::confirm_none, Step::record_facts, Step::appraise, Step::appraise,
                           Step::return_dossier});
            case State::appraised:
                return of(
                    {Step::conclude, Step::conclude, Step::second_verdict, Step::return_dossier});
            case State::concluded:
            case State::decided:
                break;
        }
        return Step::decide;
    }

    Actor actor_of(Journey& journey, Step step) {
        using enum Step;
        switch (step) {
            case appraise:
            case return_dossier:
            case record_facts:
            case confirm_none:
                return world_.officer(journey.appraiser());
            case second_verdict:
                return world_.officer(journey.appraiser(), "khuong");
            case conclude:
                return world_.secretary(journey.decider());
            case decide:
                return world_.chairman(journey.decider());
            default:
                return journey.head().actor;
        }
    }
    Actor anybody(unsigned number) {
        std::vector<Actor> const all{world_.head("A1"),        world_.head("A2"),
                                     world_.officer("23284"),  world_.officer("608"),
                                     world_.officer("62"),     world_.officer("23302"),
                                     world_.secretary("608"),  world_.secretary("23284"),
                                     world_.chairman("23284"), world_.chairman("608")};
        return all[number % all.size()];
    }

    void perform(Journey& journey, Step step, Actor actor, unsigned number) {
        auto context = world_.as(std::move(actor));
        auto const& shelf = world_.shelf();
        auto const ref = journey.ref();
        using enum Step;
        switch (step) {
            case declare_profile:
                return ignore(dossier::declare_profile(context, shelf, ref, declaration(number)));
            case settle_scope:
                return ignore(dossier::settle_scope(context, shelf, ref));
            case register_subject:
                return ignore(dossier::register_subject(context, shelf, ref, registration(number)));
            case record_facts:
                return ignore(dossier::record_facts(context, shelf, ref, journey.in_order()));
            case confirm_none:
                return confirm(journey, context);
            case assess:
                return ignore(dossier::assess_dossier(context, shelf, ref, journey.all_met()));
            case hold_review:
                return ignore(dossier::hold_review(context, shelf, ref, journey.meeting()));
            case submit:
                return ignore(dossier::submit_dossier(context, shelf, ref, journey.papers()));
            case return_dossier:
                return ignore(dossier::return_dossier(context, shelf, ref, {"Bổ sung"}));
            case appraise:
                return ignore(dossier::appraise_dossier(context, shelf, ref,
                                                        journey.findings(verdicts(number))));
            case second_verdict:
                return ignore(dossier::second_verdict(context, shelf, ref, {"4.3a", "Đã xem"}));
            case conclude:
                return record(journey, context, number);
            case decide:
                return ignore(issue_decision(context, shelf, world_.random(), decision(journey)));
            case attach_evidence:
                return report(journey, context);
        }
    }

    static dossier::Declaration declaration(unsigned number) {
        dossier::Declaration declared;
        declared.flags["has_party_organisation"] = number % 2 == 0;
        return declared;
    }
    static dossier::Registration registration(unsigned number) {
        Date const on = number % 5 == 0 ? Date(2022, 4, 20) : Date(2022, 2, 20);
        return {on,
                {Journey::dated("resolution_on", {2022, 1, 12}),
                 Journey::dated("plan_on", {2022, 1, 15})}};
    }
    static std::vector<dossier::CriterionAnswer> verdicts(unsigned number) {
        if (number % 3 != 0) return {};
        return {{"4.3a", dossier::Finding::not_met, "Theo hồ sơ"}};
    }
    void confirm(Journey& journey, Context& context) {
        dossier::ConfirmNone request{.dossiers = {journey.id()},
                                     .events = {},
                                     .confirmer = fieldwork::Confirmer::competent_police,
                                     .confirmed_on = world_.today,
                                     .paper = "02/XN"};
        for (auto const event : world_.rules().events_of(journey.kind()))
            request.events.push_back(world_.rules()[event].code);
        ignore(dossier::confirm_none(context, world_.shelf(), request));
        auto above = world_.as(world_.officer(journey.tier_above()));
        request.confirmer = fieldwork::Confirmer::tier_above;
        ignore(dossier::confirm_none(above, world_.shelf(), request));
    }
    void record(Journey& journey, Context& context, unsigned number) {
        auto request = journey.conclusion_of();
        if (number % 4 == 0)
            request.dossiers[0] = {journey.id(), dossier::Outcome::not_met, "Khác thẩm định"};
        auto const concluded = committee::record_conclusion(context, world_.shelf(), request);
        if (concluded) conclusions_[journey.id().value] = concluded->id;
    }
    IssueDecision decision(Journey const& journey) {
        auto request = journey.decision_of(std::to_string(++decisions_) + "/QĐ-UBND");
        request.conclusion = conclusions_[journey.id().value];
        return request;
    }
    void report(Journey const& journey, Context& context) {
        fieldwork::RecordIncident request;
        request.subject = journey.now().subject_code;
        request.event = "hot_spot_new";
        request.occurred_on = {2022, 10, 5};
        ignore(fieldwork::record_incident(context, world_.shelf(), request));
    }
    template <class T>
    static void ignore(Result<T> const&) {}

    World world_;
    std::vector<std::unique_ptr<Journey>> journeys_;
    std::map<std::string, committee::ConclusionId> conclusions_;
    int decisions_ = 0;
};

/// What may never be, in words; empty when all is well.
std::string broken_law(RandomYear& year) {
    auto context = year.world().as(year.world().officer("62"));
    auto const certificates = must(list_certificates(context, 2022, "62"));
    std::set<std::string> certified;
    std::map<std::string, std::int64_t> last;
    for (auto const& certificate : certificates) {
        certified.insert(certificate.dossier_id.value);
        if (certificate.register_number != ++last[certificate.register_path])
            return "a gap in the register";
        auto const issued = must(get_decision(context, certificate.decision_id));
        if (std::ranges::none_of(issued.items, [&](DecidedSubject const& item) {
                return item.dossier_id == certificate.dossier_id &&
                       item.outcome == dossier::Recognition::recognised;
            }))
            return "a certificate without a decision";
    }
    std::map<std::string, committee::ConclusionId> decided;
    for (auto const& decision : must(list_decisions(context, 2022, "62")))
        for (auto const& item : must(get_decision(context, decision.id)).items)
            decided[item.dossier_id.value] = decision.conclusion_id;
    for (auto const& journey : year.journeys()) {
        auto const now = journey->now();
        auto const is_decided = now.state == State::decided;
        if (is_decided != now.outcome.has_value()) return "an outcome without its state";
        if (is_decided != decided.contains(now.id.value)) return "a state without its decision";
        if (certified.contains(now.id.value) != (now.outcome == dossier::Recognition::recognised))
            return "recognised without a certificate";
        if (!is_decided) continue;
        if (now.awaiting_second != 0 || !now.appraised_on || !now.first_submitted_on)
            return "decided past its appraisal";
        auto const items = context.database.read([&](storage::Transaction& tx) {
            return committee::list_items(tx, decided[now.id.value]);
        });
        if (std::ranges::none_of(items, [&](committee::ConclusionItem const& item) {
                return item.dossier_id == now.id && item.outcome == now.concluded_outcome;
            }))
            return "a decision without a conclusion";
    }
    return {};
}

TEST(AnyYear, NoOrderOfActsReachesACertificateWithoutDecisionNorADecisionWithoutConclusion) {
    int decided = 0;
    EXPECT_TRUE(rc::check([&] {
        FreshDatabase const database(storage::Engine::sqlite);
        RandomYear year(*database);
        auto const attempts =
            *rc::gen::container<std::vector<unsigned>>(120, rc::gen::inRange(0U, 1'000'000U));
        for (auto const attempt : attempts) year.attempt(attempt);
        decided += int(std::ranges::count_if(
            year.journeys(), [](auto const& one) { return one->state() == State::decided; }));
        RC_ASSERT(broken_law(year) == "");
    }));
    EXPECT_GT(decided, 20) << "the attempts hardly ever come to an end";
}

class TheSameYear : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(TheSameYear, EndsWithEqualContentOnBothEngines) {
    if (engines_to_test().size() < 2) GTEST_SKIP() << "there is no PostgreSQL";
    std::set<std::string> contents;
    for (auto const engine : engines_to_test()) {
        FreshDatabase const database(engine);
        RandomYear year(*database);
        SeededRandom random(GetParam());
        for (int i = 0; i < 150; ++i) year.attempt(unsigned(random.below(1'000'000)));
        contents.insert(storage::content_hash(*database));
    }

    EXPECT_EQ(contents.size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(seeds, TheSameYear, ::testing::Range(std::uint64_t(1), std::uint64_t(6)));

}  // namespace
}  // namespace binhyen::recognition
