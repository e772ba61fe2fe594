#include "audit/audit_door.hpp"

#include "audit/actor.hpp"
#include "audit/queries.hpp"

namespace binhyen::audit {

std::vector<Entry> list_log(storage::Transaction& tx, LogPage const& page) {
    return tx.list<Entry>(queries::list_log, realm_of(page.path), page.path, path_end(page.path),
                          page.before_seq, page.act, page.person, page.count_max);
}

std::vector<Entry> list_entries_of_object(storage::Transaction& tx, std::string_view object,
                                          int count_max) {
    return tx.list<Entry>(queries::list_entries_of_object, object, count_max);
}

std::vector<RowChange> list_changes_of_row(storage::Transaction& tx, std::string_view table,
                                           std::string_view key, int count_max) {
    return tx.list<RowChange>(queries::list_entries_of_row, table, key, count_max);
}

std::vector<Entry> list_entries_of_rows(storage::Transaction& tx, std::string_view table,
                                        std::string_view key_start, int count_max) {
    return tx.list<Entry>(queries::list_entries_of_rows, table, key_start, path_end(key_start),
                          count_max);
}

std::vector<EntryObject> list_objects_of_entry(storage::Transaction& tx, std::string_view realm,
                                               std::int64_t seq) {
    return tx.list<EntryObject>(queries::list_objects_of_entry, realm, seq);
}

}  // namespace binhyen::audit
