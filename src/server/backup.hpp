#pragma once

#include <filesystem>

#include "server/installation.hpp"
#include "storage/archive.hpp"

/// A whole installation as one tar file that knows no engine: what storage's archive holds, then
/// `installation.json` and `evidence/…`. The keys are not in it: whoever gets hold of a backup
/// could sign with them. Equal content gives equal bytes.
namespace binhyen::server {

struct BackupTold {
    std::int64_t table_count = 0;
    std::int64_t row_count = 0;
    std::int64_t evidence_count = 0;
    std::int64_t byte_count = 0;
    /// The newest step of the tables' layout when it was made.
    std::string newest_migration = {};
};
BOOST_DESCRIBE_STRUCT(BackupTold, (),
                      (table_count, row_count, evidence_count, byte_count, newest_migration))

/// While the server runs. The file appears whole or not at all.
BackupTold write_backup(Installation&, std::filesystem::path const& file);

/// Into a folder and a database that are empty, and up to this program's version. Refuses
/// `data_not_empty` and `evidence_damaged`; throws for a file that is no backup or is damaged. The
/// folder appears whole or not at all; a PostgreSQL database keeps what it got.
Result<BackupTold> restore_backup(Where const&, std::filesystem::path const& file);

}  // namespace binhyen::server
