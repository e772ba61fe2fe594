#pragma once

#include "storage/catalogue.hpp"
#include "storage/migrator.hpp"
#include "storage/tar.hpp"

/// Everything a database holds as one tar file that knows no engine: `format.json` (migrations,
/// tables, columns), `tables/<name>/000001.jsonl`… (a row a line, in the order of the key; bytes in
/// hex) and `manifest.json` (rows and SHA-256 of each table). Equal content gives equal bytes,
/// whichever engine holds it. Tables are filled in the order of their names, so a foreign key may
/// only point to a name before its own.
namespace binhyen::storage {

struct ArchivedTable {
    std::string name;
    std::int64_t row_count = 0;
    /// Of the table's lines, one after another.
    std::string sha256;

    bool operator==(ArchivedTable const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ArchivedTable, (), (name, row_count, sha256))

struct Archived {
    /// The steps that had run, first to last.
    std::vector<std::string> migrations;
    std::vector<ArchivedTable> tables;
    /// Of the whole archive's bytes.
    std::string sha256;
};

/// Writes what the database holds at one moment. Needs memory for one part (4 MiB) only.
Archived write_archive(Database&, Sink);
/// The same as seen by a transaction that is open already.
Archived write_archive(Transaction&, Engine, Sink);

/// Fills an empty database, of either engine, all or nothing. Runs the steps the archive's database
/// had, and no later one: call migrate() afterwards. Throws DatabaseBroken if the database is not
/// empty, the archive is damaged, or it comes from a newer program.
Archived restore_archive(Database& empty, Source, std::span<Migration const> = migrations);

/// One number for all the content: the SHA-256 of what write_archive would write.
std::string content_hash(Database&);

}  // namespace binhyen::storage
