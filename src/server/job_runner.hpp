#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include "http/log.hpp"
#include "identity/sign_in_steps.hpp"
#include "server/job_run.hpp"

namespace binhyen::server {

/// As the page sees a job.
struct JobShown {
    JobId id;
    JobKind kind = JobKind::backup;
    std::string about;
    JobState state = JobState::waiting;
    JobStep step = JobStep::preparing;
    std::int64_t done_count = 0;
    /// 0: not known.
    std::int64_t all_count = 0;
    bool is_cancel_asked = false;
    /// An earlier server ended over it, and it went on where that one was.
    bool is_resumed = false;
    std::map<std::string, std::int64_t> counts;
    /// Why not, as refusals are told elsewhere; empty unless refused or broken.
    std::optional<json::value> problem;
    /// The name of the file that waits; empty when there is none.
    std::optional<std::string> result_name;
    std::int64_t result_byte_count = 0;
    Instant created_at;
    std::optional<Instant> started_at;
    std::optional<Instant> ended_at;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(JobShown, (),
                      (id, kind, about, state, step, done_count, all_count, is_cancel_asked,
                       is_resumed, counts, problem, result_name, result_byte_count, created_at,
                       started_at, ended_at, expires_at))

struct NewJob {
    JobKind kind = JobKind::backup;
    /// The part of the tree in whose log the beginning stands.
    std::string path;
    std::string about;
    /// JSON.
    std::string request = "{}";
    Language language = Language::vi;
    /// A file to take along; it is moved, or for another job's file copied.
    std::filesystem::path input = {};
};

/// Runs jobs, two at a time, the oldest first. A server that is ended or killed leaves them to the
/// next one, which begins them again; what acts have entered stays entered once, since each notes
/// in its own transaction how far it came. One server for one database.
class JobRunner {
public:
    JobRunner(Installation&, JobMeans, std::function<identity::Moment()> clock, http::Log);
    /// Stops what runs; it goes on with the next server.
    ~JobRunner();
    JobRunner(JobRunner const&) = delete;
    JobRunner& operator=(JobRunner const&) = delete;

    /// Its threads, and the jobs an earlier server left. Without it nothing runs (the API's
    /// description needs no threads).
    void begin();

    /// An act of its own in the log. Rights are asked by whoever calls.
    Result<JobShown> start(Context&, NewJob const&);
    /// One's own; everybody else's is `absent`.
    Result<JobShown> get(Context&, JobId const&);
    Result<Job> get_row(Context&, JobId const&);
    std::vector<JobShown> list(Context&);
    /// Refuses `job_over`.
    Result<JobShown> cancel(Context&, JobId const&);

    [[nodiscard]] std::filesystem::path folder(JobId const& id) const {
        return installation_.job_folder() / id.value;
    }

private:
    void run_until(std::stop_token const&);
    /// False when nothing waits.
    bool run_next(std::stop_token const&);
    void take_over();
    void sweep();
    std::optional<Job> next();
    void carry_out(Job job, JobProgress&);
    Result<JobOutcome> work_on(Job const&, JobProgress&);
    void leave_to_next_server(Job const&);
    void finish(Job&, JobState);
    JobShown shown(Job const&);
    Result<> must_have_room(storage::Transaction&, PersonId const&);
    void take_input(NewJob const&, JobId const&) const;

    Installation& installation_;
    JobMeans means_;
    std::function<identity::Moment()> clock_;
    http::Log log_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    /// Of the jobs that run now.
    std::map<std::string, std::shared_ptr<JobProgress>> running_;
    Instant swept_at_;
    std::int64_t begun_count_ = 0;
    bool is_ending_ = false;
    std::vector<std::jthread> threads_;
};

}  // namespace binhyen::server
