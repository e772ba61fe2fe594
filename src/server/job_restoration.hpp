#pragma once

#include "server/backup.hpp"
#include "server/job_proofs.hpp"
#include "server/restoration.hpp"

/// A backup rehearsed in a place of its own, and put in force once somebody has seen what it holds.
namespace binhyen::server {

/// What a backup holds, as far as people tell one from another.
struct BackupContent {
    std::string installation_name;
    bool is_demonstration = false;
    /// The newest step of the tables' layout it was made with.
    std::string newest_migration;
    std::int64_t table_count = 0;
    std::int64_t row_count = 0;
    std::int64_t evidence_count = 0;
    std::int64_t byte_count = 0;
    std::int64_t person_count = 0;
    std::int64_t subject_count = 0;
    std::int64_t dossier_count = 0;
    std::int64_t entry_count = 0;
    /// Of the last act in its log.
    std::optional<Instant> last_act_at;
};
BOOST_DESCRIBE_STRUCT(BackupContent, (),
                      (installation_name, is_demonstration, newest_migration, table_count,
                       row_count, evidence_count, byte_count, person_count, subject_count,
                       dossier_count, entry_count, last_act_at))

/// The file of a check.
struct BackupChecked {
    BackupContent backup;
    /// The same of the installation that is in force now.
    BackupContent present;
    ProofTold proof;
};
BOOST_DESCRIBE_STRUCT(BackupChecked, (), (backup, present, proof))

Result<JobOutcome> check_backup(JobRun const&, JobMeans const&);
std::optional<BackupChecked> read_check(std::filesystem::path const& result);

/// The request of a restoration.
struct RestorationAsked {
    /// Of the archive.
    std::string file_name;
    std::string person_name;
};
BOOST_DESCRIBE_STRUCT(RestorationAsked, (), (file_name, person_name))

/// Unpacks beside what is in force and asks for the restart that puts it there.
Result<JobOutcome> put_in_force(JobRun const&, JobMeans const&);

}  // namespace binhyen::server
