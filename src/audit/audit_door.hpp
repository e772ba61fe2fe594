#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/entry.hpp"
#include "storage/database.hpp"

/// Reading the log, for pages and exports. Rights are asked by the caller: `read` for the history
/// of a noun one may see, `read_log` for the page of the log.
namespace binhyen::audit {

struct LogPage {
    /// The part of the tree; only its realm's log is read.
    std::string path;
    /// Entries before this number; the first page begins beyond the last.
    std::int64_t before_seq = std::numeric_limits<std::int64_t>::max();
    /// Empty: all.
    std::string act;
    PersonId person;
    int count_max = 100;
};

std::vector<Entry> list_log(storage::Transaction&, LogPage const&);

/// The acts done to a noun, the latest first.
std::vector<Entry> list_entries_of_object(storage::Transaction&, std::string_view object,
                                          int count_max = 200);

/// One change of one row, with who made it.
struct RowChange {
    std::string realm;
    std::int64_t seq = 0;
    Instant at;
    PersonId person_id;
    PostId post_id;
    std::string act;
    std::string path;
    std::string object;
    std::optional<std::string> on_behalf_of;
    std::optional<std::string> on_behalf_paper;
    /// Images as JSON objects; empty where the row did not exist.
    std::optional<std::string> before;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(RowChange, (),
                      (realm, seq, at, person_id, post_id, act, path, object, on_behalf_of,
                       on_behalf_paper, before, after))

/// The changes of one row (`key` as audit::key_of gives it), the latest first.
std::vector<RowChange> list_changes_of_row(storage::Transaction&, std::string_view table,
                                           std::string_view key, int count_max = 200);

/// The acts that touched rows of a table whose key begins with `key_start`, the latest first.
std::vector<Entry> list_entries_of_rows(storage::Transaction&, std::string_view table,
                                        std::string_view key_start, int count_max = 200);

std::vector<EntryObject> list_objects_of_entry(storage::Transaction&, std::string_view realm,
                                               std::int64_t seq);

}  // namespace binhyen::audit
