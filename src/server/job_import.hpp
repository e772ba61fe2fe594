#pragma once

#include "registry/import_actions.hpp"
#include "server/job_run.hpp"

/// Importing places or subjects as a job: first a check that enters nothing, then the entry of the
/// same file when somebody has seen what the check found.
namespace binhyen::server {

struct ImportAsked {
    std::string file_name;
    /// The part of the tree it is done in.
    std::string part;
    std::optional<Date> valid_from;
    /// Of an entry: what it enters when rows are refused.
    bool only_good = false;
};
BOOST_DESCRIBE_STRUCT(ImportAsked, (), (file_name, part, valid_from, only_good))

struct RefusedCell {
    std::int64_t row = 0;
    /// "C"; a field's name where the table has no such column; empty for the whole row.
    std::string column;
    std::string code;
    std::string text;
    std::string todo;
};
BOOST_DESCRIBE_STRUCT(RefusedCell, (), (row, column, code, text, todo))
/// They quote cells, which may be long, and are read back as they were written.
constexpr http::FieldLimits limits_of(RefusedCell const*, std::string_view) {
    return {.text_max = 100'000, .tidy = http::Tidy::verbatim};
}

/// The result of either job, and its file.
struct ImportTold {
    registry::ImportKind kind = registry::ImportKind::places;
    std::int64_t row_count = 0;
    /// Entered, or what would be.
    std::int64_t created_count = 0;
    std::int64_t unchanged_count = 0;
    std::int64_t refused_row_count = 0;
    bool is_entered = false;
    std::vector<RefusedCell> refused;
};
BOOST_DESCRIBE_STRUCT(ImportTold, (),
                      (kind, row_count, created_count, unchanged_count, refused_row_count,
                       is_entered, refused))

Result<JobOutcome> check_import(JobRun const&, JobMeans const&);
Result<JobOutcome> enter_import(JobRun const&, JobMeans const&);

/// What the finished job's file says; empty while there is none.
std::optional<ImportTold> read_import(std::filesystem::path const& result);

}  // namespace binhyen::server
