#pragma once

#include <optional>
#include <string>

#include "audit/actor.hpp"
#include "base/json.hpp"
#include "base/problem.hpp"

/// A long task of one person: it goes on while the page is closed and after the server was killed,
/// and its result waits for a week. Nobody else sees it. What it does to the scheme are acts like
/// any others, by that person's rights at that moment.
namespace binhyen::server {

using JobId = Id<struct JobTag>;

enum class JobKind {
    import_check,
    import_entry,
    certificates,
    year_export,
    results_table,
    log_proof,
    log_export,
    backup,
    backup_check,
    restoration,
};
BOOST_DESCRIBE_ENUM(JobKind, import_check, import_entry, certificates, year_export, results_table,
                    log_proof, log_export, backup, backup_check, restoration)

enum class JobState {
    waiting,
    running,
    done,
    /// The scheme said no.
    refused,
    cancelled,
    /// The machine said no, or three servers ended over it.
    broken,
};
BOOST_DESCRIBE_ENUM(JobState, waiting, running, done, refused, cancelled, broken)

constexpr bool is_over(JobState state) {
    return state != JobState::waiting && state != JobState::running;
}

/// What it is at, for people.
enum class JobStep {
    preparing,
    reading,
    checking,
    entering,
    printing,
    packing,
    proving,
    restoring
};
BOOST_DESCRIBE_ENUM(JobStep, preparing, reading, checking, entering, printing, packing, proving,
                    restoring)

/// The row; see the migration for what its columns mean.
struct Job {
    JobId id;
    PersonId person_id;
    JobKind kind = JobKind::backup;
    std::string about;
    std::string request;
    /// "vi" or "en": in which refusals and findings are told.
    std::string language = "vi";
    JobState state = JobState::waiting;
    std::int64_t entered_count = 0;
    bool is_cancel_asked = false;
    std::int64_t attempt_count = 0;
    std::string counts = "{}";
    std::string problem;
    std::string result_name;
    std::string result_type;
    Instant created_at;
    std::optional<Instant> started_at;
    std::optional<Instant> ended_at;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(Job, (),
                      (id, person_id, kind, about, request, language, state, entered_count,
                       is_cancel_asked, attempt_count, counts, problem, result_name, result_type,
                       created_at, started_at, ended_at, expires_at))

/// What the log says was done when a job is begun: "backup_made".
std::string_view act_of(JobKind);

Language language_of(Job const&);

}  // namespace binhyen::server
