#pragma once

#include "server/job_run.hpp"

namespace binhyen::server {

/// Entries of the log that a filter lets through, with what they changed, the signed heads and the
/// public key: what an outsider needs to compute each entry's hash again.
Result<JobOutcome> export_log(JobRun const&, JobMeans const&);

}  // namespace binhyen::server
