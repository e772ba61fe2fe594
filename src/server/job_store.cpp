#include "server/job_store.hpp"

#include "server/queries.hpp"

namespace binhyen::server {

void insert(storage::Transaction& tx, Job const& job) {
    INVARIANT(tx.run(queries::insert_job, job) == 1);
}

std::optional<Job> find_job(storage::Transaction& tx, JobId const& id) {
    return tx.find<Job>(queries::find_job, id);
}

std::vector<Job> list_jobs(storage::Transaction& tx, PersonId const& person, int count_max) {
    return tx.list<Job>(queries::list_jobs, person, count_max);
}

std::vector<Job> list_unfinished_jobs(storage::Transaction& tx, JobState state) {
    return tx.list<Job>(queries::list_unfinished_jobs, state);
}

bool claim(storage::Transaction& tx, JobId const& id, Instant now) {
    return tx.run(queries::claim_job, id, now) == 1;
}

void requeue(storage::Transaction& tx, JobId const& id) {
    tx.run(queries::requeue_job, id);
}

bool cancel_waiting(storage::Transaction& tx, JobId const& id, Instant now, Instant expires_at) {
    return tx.run(queries::cancel_waiting_job, id, now, expires_at) == 1;
}

bool ask_cancel(storage::Transaction& tx, JobId const& id) {
    return tx.run(queries::ask_job_cancel, id) == 1;
}

void set_entered_count(storage::Transaction& tx, JobId const& id, std::int64_t count) {
    INVARIANT(tx.run(queries::set_job_entered_count, id, count) == 1);
}

void end(storage::Transaction& tx, Job const& job) {
    INVARIANT(tx.run(queries::end_job, job.id, job.state, job.counts, job.problem, job.result_name,
                     job.result_type, job.ended_at, job.expires_at) == 1);
}

std::vector<JobId> delete_expired_jobs(storage::Transaction& tx, Instant now) {
    auto expired = tx.list<JobId>(queries::list_expired_jobs, now);
    for (auto const& id : expired) tx.run(queries::delete_job, id);
    return expired;
}

void delete_jobs(storage::Transaction& tx) {
    tx.run(queries::delete_jobs);
}

}  // namespace binhyen::server
