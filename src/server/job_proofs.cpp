#include "server/job_proofs.hpp"

#include "audit/heads.hpp"
#include "http/json_text.hpp"
#include "server/backup.hpp"
#include "server/clock.hpp"
#include "server/log_proof.hpp"

namespace binhyen::server {
namespace {

// "sao-luu-2022-11-04.tar": of its day, so that several can be told apart.
std::string backup_name(Context const& context) {
    return "sao-luu-" + context.today.to_text() + ".tar";
}

}  // namespace

ProofTold proof_told(audit::Verification const& verification, Language language) {
    ProofTold told{.is_sound = verification.is_sound(),
                   .entry_count = verification.entry_count,
                   .image_count = verification.image_count,
                   .row_count = verification.row_count,
                   .head_count = verification.head_count,
                   .public_key = verification.public_key,
                   .faults = {},
                   .left_out_count = verification.left_out_count};
    for (auto const& fault : verification.faults)
        told.faults.push_back({.code = std::string(fault.code()),
                               .text = render(fault, language),
                               .todo = render_todo(fault, language)});
    return told;
}

Result<JobOutcome> prove(JobRun const& run, JobMeans const&) {
    auto const& installation = run.installation();
    auto const verification =
        prove_log(*installation.database, installation.key_folder(),
                  [&](audit::Progress const& now) { run.tell(JobStep::proving, now.count, 0); });
    auto const told = proof_told(verification, language_of(run.job()));
    // What was just proven is what a later proof can be held against.
    if (told.is_sound)
        audit::sign_heads(*installation.database, installation.key_folder(),
                          audit::SigningKey::open_or_make(installation.key_folder(), system_random),
                          system_now());
    write_durably(run.result(), http::json_text(told));
    return JobOutcome{
        .counts = {{"entries", told.entry_count},
                   {"rows", told.row_count},
                   {"heads", told.head_count},
                   {"faults", std::int64_t(told.faults.size()) + told.left_out_count}},
        .result_name = "kiem-tra-nhat-ky.json",
        .result_type = "application/json"};
}

Result<JobOutcome> back_up(JobRun const& run, JobMeans const&) {
    run.tell(JobStep::packing, 0, 0);
    auto const told = write_backup(run.installation(), run.result());
    return JobOutcome{.counts = {{"tables", told.table_count},
                                 {"rows", told.row_count},
                                 {"evidence", told.evidence_count},
                                 {"bytes", told.byte_count}},
                      .result_name = backup_name(run.context()),
                      .result_type = "application/x-tar"};
}

}  // namespace binhyen::server
