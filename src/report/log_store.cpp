#include "report/log_store.hpp"

#include <limits>

#include "report/queries.hpp"

namespace binhyen::report {
namespace {

constexpr std::int64_t one_day = 24LL * 3600 * 1000;
constexpr std::int64_t vietnam_ahead = 7LL * 3600 * 1000;

Instant begin_of(Date day) {
    return {std::int64_t(day.day_number()) * one_day - vietnam_ahead};
}

}  // namespace

std::vector<LogRow> list_log(storage::Transaction& tx, LogFilter const& filter, std::int64_t before,
                             int count_max) {
    auto const from = filter.from ? begin_of(*filter.from) : Instant{0};
    auto const to = filter.to ? begin_of(filter.to->plus_days(1))
                              : Instant{std::numeric_limits<std::int64_t>::max()};
    return tx.list<LogRow>(queries::list_log_rows, realm_of(filter.path), filter.path,
                           path_end(filter.path), before, filter.act.value_or(""),
                           filter.person.value_or(PersonId{}), from, to, count_max);
}

std::optional<LogRow> find_log_row(storage::Transaction& tx, std::string_view realm,
                                   std::int64_t seq) {
    return tx.find<LogRow>(queries::find_log_row, realm, seq);
}

std::vector<audit::EntryObject> list_changes(storage::Transaction& tx, LogRow const& row,
                                             int count_max) {
    return tx.list<audit::EntryObject>(queries::list_log_changes, row.realm, row.seq, count_max);
}

std::vector<ActCount> list_acts(storage::Transaction& tx, std::string_view path) {
    return tx.list<ActCount>(queries::list_log_acts, realm_of(path), path, path_end(path));
}

std::optional<std::string> find_name_of_id(storage::Transaction& tx, std::string_view id) {
    return tx.find<std::string>(queries::find_name_of_id, id);
}

}  // namespace binhyen::report
