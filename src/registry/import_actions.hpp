#pragma once

#include <functional>

#include "audit/acting.hpp"
#include "paper/table_source.hpp"
#include "registry/import_table.hpp"

/// Places or subjects from a table. Every row is checked first and every refusal told by row and
/// column in one list; the same table again changes nothing. It never changes what exists.
namespace binhyen::registry {

enum class ImportMode {
    /// Says what would happen.
    check,
    /// Everything, or nothing when a row is refused.
    all,
    only_good,
};
BOOST_DESCRIBE_ENUM(ImportMode, check, all, only_good)

enum class ImportStep { reading, checking, entering };
BOOST_DESCRIBE_ENUM(ImportStep, reading, checking, entering)

struct ImportOptions {
    /// The part of the tree it is done in.
    std::string part = "VN/";
    ImportMode mode = ImportMode::all;
    /// For rows that name no first day.
    std::optional<Date> valid_from;
    /// Called every so often outside of acts, with the rows done and all there are (0: not known);
    /// may be empty. What it throws ends the import there.
    std::function<void(ImportStep, std::int64_t done, std::int64_t all)> progress = {};
    /// Called at the end of each act, inside its transaction, with the rows entered by then: where
    /// a job notes how far it is. May be empty.
    std::function<void(storage::Transaction&, std::int64_t entered)> in_act = {};
};

struct ImportFault {
    std::int64_t row = 0;
    /// "C"; a field's name where the table has no such column; empty for the whole row.
    std::string column;
    Problem problem;
};

struct ImportReport {
    ImportKind kind = ImportKind::places;
    std::int64_t row_count = 0;
    /// Entered; under `check`, those that would be.
    std::int64_t created_count = 0;
    std::int64_t unchanged_count = 0;
    std::int64_t refused_row_count = 0;
    /// In the order of rows, at most `fault_max` of them.
    std::vector<ImportFault> faults;
    /// Whether anything good was entered or there was nothing to enter: not so under `check`, nor
    /// when a row was refused under `all`.
    bool is_entered = false;

    static constexpr std::size_t fault_max = 10'000;
};

/// Rows are entered by acts of 1,000, so that a killed import goes on when it is begun again. A
/// table that cannot be read to its end is refused whole.
Result<ImportReport> import_registry(Context&, paper::TableSource&, ImportOptions const&);

/// `import_not_entered` if rows were refused and so nothing was entered: the command's exit code.
Result<> must_be_entered(ImportReport const&);

/// {"kind":…,"created":…,"unchanged":…,"refused":[{"row":…,"column":…,"code":…,"text":…,"todo":…}]}
json::value to_json(ImportReport const&, Language);

}  // namespace binhyen::registry
