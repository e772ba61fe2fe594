#pragma once

#include <vector>

#include "server/job.hpp"
#include "storage/database.hpp"

/// Jobs ↔ rows. Bookkeeping: none of it is an act.
namespace binhyen::server {

void insert(storage::Transaction&, Job const&);
std::optional<Job> find_job(storage::Transaction&, JobId const&);
std::vector<Job> list_jobs(storage::Transaction&, PersonId const&, int count_max);
std::vector<Job> list_unfinished_jobs(storage::Transaction&, JobState);

/// False when somebody else was quicker, or it was cancelled.
bool claim(storage::Transaction&, JobId const&, Instant now);
void requeue(storage::Transaction&, JobId const&);
/// Whether it was still waiting.
bool cancel_waiting(storage::Transaction&, JobId const&, Instant now, Instant expires_at);
bool ask_cancel(storage::Transaction&, JobId const&);
void set_entered_count(storage::Transaction&, JobId const&, std::int64_t count);
/// State, counts, problem, result and times.
void end(storage::Transaction&, Job const&);

/// The jobs whose time is over, with their rows gone.
std::vector<JobId> delete_expired_jobs(storage::Transaction&, Instant now);
void delete_jobs(storage::Transaction&);

}  // namespace binhyen::server
