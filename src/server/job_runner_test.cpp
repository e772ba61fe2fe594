#include "server/job_runner.hpp"

#include "command_world.hpp"
#include "identity/identity_actions.hpp"
#include "registry/place_actions.hpp"
#include "server/clock.hpp"
#include "server/installation_steps.hpp"
#include "server/job_store.hpp"

// What happens to jobs besides their work. What each kind does is told in tests/stories.
namespace binhyen::server {
namespace {

class Jobs : public test::CommandWorld {
protected:
    void SetUp() override {
        installation = std::move(*make_installation(where("data"), {.name = "Thử"}));
        entered = installation->enter_as_operator();
        auto& context = entered->context;
        auto const nation = registry_nation(context);
        person =
            identity::create_person(context, {.account = "quan", .name = "Quân", .path = nation})
                ->id;
        context.actor.person = person;
        runner.emplace(*installation, JobMeans{}, clock_of({}), http::Log{});
    }
    void TearDown() override {
        runner.reset();
        entered.reset();
        installation.reset();
        test::CommandWorld::TearDown();
    }

    static std::string registry_nation(Context& context) {
        return registry::create_place(context, {.code = "VN",
                                                .type = "",
                                                .name = "Việt Nam",
                                                .parent = "",
                                                .valid_from = {1976, 7, 2}})
            ->path;
    }

    Result<JobShown> start(JobKind kind, std::string request = "{}") {
        return runner->start(
            entered->context,
            {.kind = kind, .path = "VN/", .about = "thử", .request = std::move(request)});
    }
    JobShown over(JobId const& id) {
        for (int i = 0; i < 1'000; ++i) {
            auto const job = runner->get(entered->context, id);
            if (is_over(job->state)) return *job;
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
        }
        throw std::runtime_error("the job takes too long");
    }
    void write_rows(std::function<void(storage::Transaction&)> const& body) {
        storage::bookkeeping(*installation->database, body);
    }
    static std::string code_of(JobShown const& job) {
        return std::string(job.problem->as_object().at("code").as_string());
    }

    std::optional<Installation> installation;
    std::unique_ptr<audit::Entered> entered;
    PersonId person;
    std::optional<JobRunner> runner;
};
ON_BOTH_ENGINES(Jobs);

TEST_P(Jobs, WaitUntilSomebodyRunsThemAndThenWaitAsAFile) {
    auto const job = start(JobKind::backup);
    EXPECT_EQ(job->state, JobState::waiting);

    runner->begin();
    auto const done = over(job->id);

    EXPECT_EQ(done.state, JobState::done);
    EXPECT_GT(done.result_byte_count, 0);
    EXPECT_FALSE(done.is_resumed);
}

TEST_P(Jobs, LeftRunningByAKilledServerAreBegunAgain) {
    auto const job = start(JobKind::backup);
    write_rows([&](storage::Transaction& tx) { claim(tx, job->id, system_now()); });

    runner->begin();
    auto const done = over(job->id);

    EXPECT_EQ(done.state, JobState::done);
    EXPECT_TRUE(done.is_resumed);
}

TEST_P(Jobs, ThatEndedThreeServersAreInterrupted) {
    auto const job = start(JobKind::backup);
    write_rows([&](storage::Transaction& tx) {
        for (int i = 0; i < 3; ++i) {
            claim(tx, job->id, system_now());
            if (i < 2) requeue(tx, job->id);
        }
    });

    runner->begin();
    auto const shown = runner->get(entered->context, job->id);

    EXPECT_EQ(shown->state, JobState::broken);
    EXPECT_EQ(code_of(*shown), "job_interrupted");
}

TEST_P(Jobs, WhoseMachineSaysNoAreBrokenAndNameTheIncident) {
    // The file it was given is gone.
    auto const job = start(JobKind::import_check, R"({"file_name":"a","part":"VN/",
        "valid_from":null,"only_good":false})");

    runner->begin();
    auto const shown = over(job->id);

    EXPECT_EQ(shown.state, JobState::broken);
    EXPECT_EQ(code_of(shown), "job_broke");
}

TEST_P(Jobs, AreTenAtMostThatAreNotOver) {
    for (int i = 0; i < 10; ++i) EXPECT_TRUE(start(JobKind::backup).has_value());

    EXPECT_EQ(start(JobKind::backup).error().code(), "jobs_too_many");
}

TEST_P(Jobs, CancelledBeforeTheyBeginNeverRun) {
    auto const job = start(JobKind::backup);

    EXPECT_EQ(runner->cancel(entered->context, job->id)->state, JobState::cancelled);
    runner->begin();

    EXPECT_EQ(over(start(JobKind::backup)->id).state, JobState::done);
    EXPECT_EQ(runner->get(entered->context, job->id)->state, JobState::cancelled);
}

TEST_P(Jobs, OfSomebodyWhoseAccountWasClosedAreRefused) {
    auto const job = start(JobKind::backup);
    entered->context.actor.person = {};
    ASSERT_TRUE(identity::close_person(entered->context, {person, 1}).has_value());
    entered->context.actor.person = person;

    runner->begin();

    EXPECT_EQ(code_of(over(job->id)), "person_closed");
}

TEST_P(Jobs, AreSweptWithTheirFilesAfterAWeek) {
    auto const job = start(JobKind::backup);
    auto const folder = runner->folder(job->id);
    runner->cancel(entered->context, job->id);
    auto expired = installation->database->read(
        [&](storage::Transaction& tx) { return *find_job(tx, job->id); });

    std::vector<JobId> swept;
    write_rows([&](storage::Transaction& tx) {
        EXPECT_TRUE(delete_expired_jobs(tx, expired.expires_at).empty());
        swept = delete_expired_jobs(tx, {expired.expires_at.milliseconds + 1});
    });

    EXPECT_TRUE(std::filesystem::exists(folder));
    EXPECT_EQ(swept, std::vector{job->id});
    EXPECT_FALSE(runner->get(entered->context, job->id).has_value());
}

TEST_P(Jobs, OfTheWholeInstallationAreForWhoeverLooksAfterEverybody) {
    auto& actor = entered->context.actor;

    EXPECT_EQ(*must_administer_all(entered->context), "VN/");
    actor.grants = {{Verb::read, "VN/"}, {Verb::manage_people, "VN/62/"}};
    EXPECT_EQ(must_administer_all(entered->context).error().code(), "part_only");
    actor.grants = {{Verb::read, "VN/"}};
    EXPECT_EQ(must_administer_all(entered->context).error().code(), "not_permitted");
}

}  // namespace
}  // namespace binhyen::server
