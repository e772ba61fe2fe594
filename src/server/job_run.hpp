#pragma once

#include <atomic>
#include <filesystem>
#include <map>

#include "audit/acting.hpp"
#include "http/json_body.hpp"
#include "recognition/recognition_papers.hpp"
#include "server/installation.hpp"
#include "server/job.hpp"

/// One job while it runs, as the work sees it: for whom, what was asked, where its files lie.
namespace binhyen::server {

/// How far a running job is; the page reads it while the work writes it.
struct JobProgress {
    std::atomic<JobStep> step = JobStep::preparing;
    std::atomic<std::int64_t> done = 0;
    /// 0: not known.
    std::atomic<std::int64_t> all = 0;
    std::atomic<bool> is_cancel_asked = false;
    std::atomic<bool> is_server_ending = false;
};

/// Thrown by JobRun::tell when the job is to stop; only the runner catches it. Work is in the
/// middle of features' code then, which knows nothing of jobs.
struct JobStopped {};

/// What waits for the person: counts for a sentence, and perhaps a file called `result`.
struct JobOutcome {
    std::map<std::string, std::int64_t> counts;
    std::string result_name = {};
    std::string result_type = {};
};

class JobRun {
public:
    JobRun(Job const& job, Installation& installation, Context& context, JobProgress& progress)
        : job_(job), installation_(installation), context_(context), progress_(progress) {}

    [[nodiscard]] Job const& job() const { return job_; }
    [[nodiscard]] Installation& installation() const { return installation_; }
    /// Acts as the person, with the rights of the posts held today.
    [[nodiscard]] Context& context() const { return context_; }
    /// What was asked for when the job was begun.
    template <class T>
    Result<T> request() const {
        return http::parse_json<T>(job_.request);
    }

    [[nodiscard]] std::filesystem::path folder() const {
        return installation_.job_folder() / job_.id.value;
    }
    /// What was brought along.
    [[nodiscard]] std::filesystem::path input() const { return folder() / "input"; }
    [[nodiscard]] std::filesystem::path result() const { return folder() / "result"; }
    /// For what is only needed while it runs; empty at the beginning.
    [[nodiscard]] std::filesystem::path scratch() const { return folder() / "scratch"; }

    /// Says how far it is, and throws JobStopped if it shall go no further.
    void tell(JobStep step, std::int64_t done, std::int64_t all) const {
        progress_.step = step;
        progress_.done = done;
        progress_.all = all;
        if (progress_.is_cancel_asked || progress_.is_server_ending) throw JobStopped{};
    }
    /// True when an earlier server was killed over it.
    [[nodiscard]] bool is_again() const { return job_.attempt_count > 1; }

private:
    Job const& job_;
    Installation& installation_;
    Context& context_;
    JobProgress& progress_;
};

/// What works need of the server besides the installation.
struct JobMeans {
    recognition::PaperMeans papers;
    /// Ends the server and begins it anew on what was restored; called when the job is over.
    std::function<void()> restart = {};
};

using JobWork = std::function<Result<JobOutcome>(JobRun const&, JobMeans const&)>;

/// The work of each kind.
JobWork work_of(JobKind);

}  // namespace binhyen::server
