#pragma once

#include "audit/entry.hpp"
#include "report/log.hpp"
#include "storage/database.hpp"

/// Rows of the log with the names of those who acted; no right is asked.
namespace binhyen::report {

/// The latest first, those before `before` (a seq), of the realm that the path lies in.
std::vector<LogRow> list_log(storage::Transaction&, LogFilter const&, std::int64_t before,
                             int count_max);
std::optional<LogRow> find_log_row(storage::Transaction&, std::string_view realm, std::int64_t seq);
std::vector<audit::EntryObject> list_changes(storage::Transaction&, LogRow const&, int count_max);
/// The acts that were done in a part of the tree.
std::vector<ActCount> list_acts(storage::Transaction&, std::string_view path);

/// What a person, a place or a subject with this id is, or was last, called; empty for other ids.
std::optional<std::string> find_name_of_id(storage::Transaction&, std::string_view id);

}  // namespace binhyen::report
