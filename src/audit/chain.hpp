#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "storage/database.hpp"

/// Proving the log, and the tables by the log. Everything is read at one moment, streaming; the
/// memory needed is about 100 bytes for each row of the largest table.
///
/// What is found: an entry or its images changed; an entry missing inside; a chain that does not
/// link; a tail removed or a chain rewritten as a whole (by the signed heads, so back to the last
/// one); a head that is not ours; a row of an audited table changed, removed or added without an
/// act. Not found: what happened to entries after the last signed head, if all that follows was
/// rewritten too. A column younger than a row's last entry is not compared for that row.
namespace binhyen::audit {

struct AuditedTable {
    std::string name;
    /// As Row::key: column names separated by commas.
    std::string key;
};

/// Of a row struct that audit::Transaction writes.
template <class Row>
AuditedTable audited() {
    return {std::string(Row::table), std::string(Row::key)};
}

/// Every table but the log's own and those of `bookkeeping`, so that none can be forgotten.
std::vector<AuditedTable> list_audited_tables(storage::Database&,
                                              std::vector<std::string> const& bookkeeping);

/// What is being read, and how much of it so far; called about every 1,000.
struct Progress {
    /// A realm's path, or a table's name.
    std::string_view what;
    std::int64_t count = 0;
};

struct VerifyRequest {
    std::vector<AuditedTable> tables;
    /// With `audit.pub` and `heads.jsonl`.
    std::filesystem::path key_folder;
    std::function<void(Progress const&)> progress = {};
    std::size_t fault_count_max = 1000;
};

struct Verification {
    std::int64_t entry_count = 0;
    std::int64_t image_count = 0;
    std::int64_t row_count = 0;
    std::int64_t head_count = 0;
    /// Empty when there is no key: then heads prove nothing.
    std::string public_key;
    /// Each names what and where; the sentences are in problems.toml.
    std::vector<Problem> faults;
    /// Found beyond fault_count_max.
    std::int64_t left_out_count = 0;

    [[nodiscard]] bool is_sound() const { return faults.empty(); }
};

Verification verify(storage::Database&, VerifyRequest const&);

}  // namespace binhyen::audit
