#include "server/job_runner.hpp"

#include "audit/problems.hpp"
#include "http/json_text.hpp"
#include "http/problem_reply.hpp"
#include "identity/identity_door.hpp"
#include "identity/problems.hpp"
#include "server/clock.hpp"
#include "server/job_store.hpp"
#include "server/problems.hpp"

namespace binhyen::server {
namespace {

namespace fs = std::filesystem;

constexpr int thread_count = 2;
constexpr int attempts_max = 3;
constexpr int listed_max = 50;
constexpr int unfinished_max = 10;
/// What a failed look left waiting is found again after this.
constexpr std::chrono::seconds between_looks{10};
constexpr std::int64_t kept_for = 7 * identity::one_day;
/// Turns of writing about jobs; acts are in the realms of places.
constexpr std::string_view jobs_realm = "jobs";

Instant later(Instant now, std::int64_t milliseconds) {
    return {now.milliseconds + milliseconds};
}

JobShown shown_row(Job const& job, fs::path const& result) {
    JobShown shown{.id = job.id,
                   .kind = job.kind,
                   .about = job.about,
                   .state = job.state,
                   .step = JobStep::preparing,
                   .done_count = job.entered_count,
                   .all_count = 0,
                   .is_cancel_asked = job.is_cancel_asked,
                   .is_resumed = job.attempt_count > 1,
                   .counts = {},
                   .problem = {},
                   .result_name = {},
                   .result_byte_count = 0,
                   .created_at = job.created_at,
                   .started_at = job.started_at,
                   .ended_at = job.ended_at,
                   .expires_at = job.expires_at};
    auto const counts = json::parse(job.counts);
    for (auto const& [name, count] : counts.as_object())
        shown.counts.emplace(name, count.to_number<std::int64_t>());
    if (!job.problem.empty()) shown.problem = json::parse(job.problem);
    std::error_code absent;
    auto const size = fs::file_size(result, absent);
    if (!job.result_name.empty() && !absent) {
        shown.result_name = job.result_name;
        shown.result_byte_count = std::int64_t(size);
    }
    return shown;
}

}  // namespace

JobRunner::JobRunner(Installation& installation, JobMeans means,
                     std::function<identity::Moment()> clock, http::Log log)
    : installation_(installation),
      means_(std::move(means)),
      clock_(std::move(clock)),
      log_(std::move(log)) {}

JobRunner::~JobRunner() {
    {
        std::lock_guard const lock(mutex_);
        is_ending_ = true;
        for (auto const& [id, progress] : running_) progress->is_server_ending = true;
    }
    threads_.clear();
}

void JobRunner::begin() {
    take_over();
    for (int i = 0; i < thread_count; ++i)
        threads_.emplace_back([this](std::stop_token const& stop) { run_until(stop); });
}

Result<JobShown> JobRunner::start(Context& context, NewJob const& wanted) {
    auto const id = context.new_id<JobId>();
    Job const job{.id = id,
                  .person_id = context.actor.person,
                  .kind = wanted.kind,
                  .about = wanted.about,
                  .request = wanted.request,
                  .language = wanted.language == Language::en ? "en" : "vi",
                  .state = JobState::waiting,
                  .entered_count = 0,
                  .is_cancel_asked = false,
                  .attempt_count = 0,
                  .counts = "{}",
                  .problem = {},
                  .result_name = {},
                  .result_type = {},
                  .created_at = context.now,
                  .started_at = {},
                  .ended_at = {},
                  .expires_at = later(context.now, kept_for)};
    fs::create_directories(folder(id));
    take_input(wanted, id);
    auto started = audit::in_transaction(context, wanted.path,
                                         [&](audit::Transaction& tx) -> Result<JobShown> {
                                             TRY(must_have_room(tx, job.person_id));
                                             insert(tx, job);
                                             tx.record({act_of(job.kind), wanted.path, id.value});
                                             return shown(job);
                                         });
    if (!started) {
        fs::remove_all(folder(id));
        return started;
    }
    {
        std::lock_guard const lock(mutex_);
        ++begun_count_;
    }
    wake_.notify_all();
    return started;
}

Result<> JobRunner::must_have_room(storage::Transaction& tx, PersonId const& person) {
    int count = 0;
    for (auto const& job : list_jobs(tx, person, listed_max))
        if (!is_over(job.state)) ++count;
    if (count < unfinished_max) return {};
    return refuse(problems::jobs_too_many(unfinished_max));
}

void JobRunner::take_input(NewJob const& wanted, JobId const& id) const {
    if (wanted.input.empty()) return;
    auto const input = folder(id) / "input";
    std::error_code fault;
    // A file of another job is shared: neither is ever written to again.
    fs::create_hard_link(wanted.input, input, fault);
    if (fault) fs::copy_file(wanted.input, input);
}

Result<Job> JobRunner::get_row(Context& context, JobId const& id) {
    auto const job =
        context.database.read([&](storage::Transaction& tx) { return find_job(tx, id); });
    if (!job || job->person_id != context.actor.person) return refuse(audit::problems::absent());
    return *job;
}

Result<JobShown> JobRunner::get(Context& context, JobId const& id) {
    auto const job = TRY(get_row(context, id));
    return shown(job);
}

std::vector<JobShown> JobRunner::list(Context& context) {
    auto const jobs = context.database.read(
        [&](storage::Transaction& tx) { return list_jobs(tx, context.actor.person, listed_max); });
    std::vector<JobShown> all;
    all.reserve(jobs.size());
    for (auto const& job : jobs) all.push_back(shown(job));
    return all;
}

Result<JobShown> JobRunner::cancel(Context& context, JobId const& id) {
    auto const job = TRY(get_row(context, id));
    if (is_over(job.state)) return refuse(problems::job_over());
    storage::bookkeeping(
        context.database,
        [&](storage::Transaction& tx) {
            if (!cancel_waiting(tx, id, context.now, later(context.now, kept_for)))
                ask_cancel(tx, id);
        },
        jobs_realm);
    {
        std::lock_guard const lock(mutex_);
        if (auto const found = running_.find(id.value); found != running_.end())
            found->second->is_cancel_asked = true;
    }
    return get(context, id);
}

JobShown JobRunner::shown(Job const& job) {
    auto shown = shown_row(job, folder(job.id) / "result");
    std::lock_guard const lock(mutex_);
    auto const found = running_.find(job.id.value);
    if (found == running_.end()) return shown;
    shown.step = found->second->step;
    shown.done_count = found->second->done;
    shown.all_count = found->second->all;
    return shown;
}

void JobRunner::take_over() {
    storage::bookkeeping(
        *installation_.database,
        [&](storage::Transaction& tx) {
            for (auto job : list_unfinished_jobs(tx, JobState::running)) {
                if (job.attempt_count < attempts_max) {
                    requeue(tx, job.id);
                    continue;
                }
                job.state = JobState::broken;
                job.problem = http::problem_json(problems::job_interrupted(), language_of(job));
                job.ended_at = system_now();
                job.expires_at = later(system_now(), kept_for);
                end(tx, job);
            }
        },
        jobs_realm);
}

void JobRunner::run_until(std::stop_token const& stop) {
    std::int64_t seen_count = 0;
    while (!stop.stop_requested()) {
        try {
            sweep();
            while (run_next(stop)) {
            }
        } catch (std::exception const& error) {
            log_.write(http::LogLevel::error, system_now(), "jobs_failed", {{"why", error.what()}});
        }
        std::unique_lock lock(mutex_);
        wake_.wait_for(lock, stop, between_looks, [&] { return begun_count_ != seen_count; });
        seen_count = begun_count_;
    }
}

bool JobRunner::run_next(std::stop_token const& stop) {
    if (stop.stop_requested()) return false;
    auto job = next();
    if (!job) return false;
    auto const progress = std::make_shared<JobProgress>();
    progress->is_cancel_asked = job->is_cancel_asked;
    auto const id = job->id;
    {
        std::lock_guard const lock(mutex_);
        running_[id.value] = progress;
        progress->is_server_ending = is_ending_;
    }
    carry_out(std::move(*job), *progress);
    std::lock_guard const lock(mutex_);
    running_.erase(id.value);
    return true;
}

std::optional<Job> JobRunner::next() {
    std::optional<Job> taken;
    auto const waiting = installation_.database->read(
        [](storage::Transaction& tx) { return list_unfinished_jobs(tx, JobState::waiting); });
    if (waiting.empty()) return taken;
    storage::bookkeeping(
        *installation_.database,
        [&](storage::Transaction& tx) {
            taken.reset();
            for (auto const& job : waiting)
                if (claim(tx, job.id, system_now())) {
                    taken = find_job(tx, job.id);
                    return;
                }
        },
        jobs_realm);
    return taken;
}

void JobRunner::carry_out(Job job, JobProgress& progress) {
    try {
        auto const outcome = work_on(job, progress);
        if (outcome) {
            job.result_name = outcome->result_name;
            job.result_type = outcome->result_type;
            job.counts = http::json_text(outcome->counts);
        } else {
            job.problem = http::problem_json(outcome.error(), language_of(job));
        }
        finish(job, outcome ? JobState::done : JobState::refused);
    } catch (JobStopped const&) {
        if (progress.is_cancel_asked)
            finish(job, JobState::cancelled);
        else
            leave_to_next_server(job);
    } catch (std::exception const& error) {
        log_.write(http::LogLevel::error, system_now(), "job_broke",
                   {{"job", job.id.value}, {"why", error.what()}});
        job.problem = http::problem_json(problems::job_broke(job.id.value), language_of(job));
        finish(job, JobState::broken);
    }
}

Result<JobOutcome> JobRunner::work_on(Job const& job, JobProgress& progress) {
    auto const moment = clock_();
    audit::Entered entered(*installation_.database, system_random);
    auto& context = entered.context;
    context.now = moment.now;
    context.today = moment.today;
    auto const actor = installation_.database->read([&](storage::Transaction& tx) {
        return identity::find_actor(tx, job.person_id, moment.today);
    });
    if (!actor) return refuse(identity::problems::person_closed());
    context.actor = *actor;
    JobRun const run(job, installation_, context, progress);
    fs::remove_all(run.scratch());
    fs::create_directories(run.scratch());
    return work_of(job.kind)(run, means_);
}

void JobRunner::leave_to_next_server(Job const& job) {
    storage::bookkeeping(
        *installation_.database, [&](storage::Transaction& tx) { requeue(tx, job.id); },
        jobs_realm);
}

void JobRunner::finish(Job& job, JobState state) {
    std::error_code ignored;
    fs::remove_all(folder(job.id) / "scratch", ignored);
    job.state = state;
    job.ended_at = system_now();
    job.expires_at = later(system_now(), kept_for);
    storage::bookkeeping(
        *installation_.database, [&](storage::Transaction& tx) { end(tx, job); }, jobs_realm);
}

void JobRunner::sweep() {
    auto const now = system_now();
    {
        std::lock_guard const lock(mutex_);
        if (now.milliseconds - swept_at_.milliseconds < identity::one_hour) return;
        swept_at_ = now;
    }
    std::vector<JobId> expired;
    storage::bookkeeping(
        *installation_.database,
        [&](storage::Transaction& tx) { expired = delete_expired_jobs(tx, now); }, jobs_realm);
    for (auto const& id : expired) fs::remove_all(folder(id));
}

}  // namespace binhyen::server
