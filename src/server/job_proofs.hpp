#pragma once

#include "audit/chain.hpp"
#include "server/job_run.hpp"

/// Proving the log, and making a backup: as jobs.
namespace binhyen::server {

struct FaultTold {
    std::string code;
    std::string text;
    std::string todo;
};
BOOST_DESCRIBE_STRUCT(FaultTold, (), (code, text, todo))
/// Read back as they were written.
constexpr http::FieldLimits limits_of(FaultTold const*, std::string_view) {
    return {.text_max = 100'000, .tidy = http::Tidy::verbatim};
}

/// The file of a proof.
struct ProofTold {
    bool is_sound = false;
    std::int64_t entry_count = 0;
    std::int64_t image_count = 0;
    std::int64_t row_count = 0;
    std::int64_t head_count = 0;
    std::string public_key;
    std::vector<FaultTold> faults;
    std::int64_t left_out_count = 0;
};
BOOST_DESCRIBE_STRUCT(ProofTold, (),
                      (is_sound, entry_count, image_count, row_count, head_count, public_key,
                       faults, left_out_count))

ProofTold proof_told(audit::Verification const&, Language);

Result<JobOutcome> prove(JobRun const&, JobMeans const&);
Result<JobOutcome> back_up(JobRun const&, JobMeans const&);

}  // namespace binhyen::server
