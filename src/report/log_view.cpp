#include "report/log_view.hpp"

#include <limits>
#include <set>

#include "audit/problems.hpp"
#include "registry/registry_door.hpp"
#include "report/log_store.hpp"

namespace binhyen::report {
namespace {

constexpr int page_size = 100;
constexpr auto from_the_end = std::numeric_limits<std::int64_t>::max();

/// Names of what entries are about, each looked up once for a place and day.
class Naming {
public:
    explicit Naming(storage::Transaction& tx) : tx_(tx) {}

    LogLine line(LogRow row) {
        auto const day = row.at.day_in_vietnam();
        auto const code = subject_code_of(row.path);
        auto const [found, is_new] = names_.try_emplace({row.path, day});
        if (is_new) found->second = code ? subject(*code, day) : place(row.path, day);
        return {.entry = std::move(row), .about = found->second, .subject_code = code};
    }

private:
    static std::optional<std::string> subject_code_of(std::string_view path) {
        auto const at = path.find("/@");
        if (at == path.npos) return {};
        return std::string(path.substr(at + 2, path.size() - at - 3));
    }
    std::string subject(std::string const& code, Date day) {
        auto found = registry::find_subject(tx_, code, day);
        if (!found) found = registry::find_latest_subject(tx_, code);
        return found ? found->name : code;
    }
    std::string place(std::string const& path, Date day) {
        auto found = registry::find_place_by_path(tx_, path, day);
        if (!found) found = registry::find_latest_place_by_path(tx_, path);
        return found ? found->full_name() : path;
    }

    storage::Transaction& tx_;
    std::map<std::pair<std::string, Date>, std::string> names_;
};

json::value image(std::optional<std::string> const& text) {
    return text ? json::parse(*text) : json::value(nullptr);
}

std::vector<LogChange> changes_of(storage::Transaction& tx, LogRow const& row, int count_max) {
    std::vector<LogChange> changes;
    for (auto const& object : list_changes(tx, row, count_max))
        changes.push_back({.object_table = object.object_table,
                           .object_key = object.object_key,
                           .before = image(object.before),
                           .after = image(object.after)});
    return changes;
}

void add_ids(std::set<std::string>& ids, json::value const& image) {
    if (!image.is_object()) return;
    for (auto const& [column, value] : image.as_object())
        if (column.ends_with("_id") && value.is_string() && !value.as_string().empty())
            ids.emplace(value.as_string());
}

std::map<std::string, std::string> names_in(storage::Transaction& tx,
                                            std::vector<LogChange> const& changes) {
    std::set<std::string> ids;
    for (auto const& change : changes) {
        add_ids(ids, change.before);
        add_ids(ids, change.after);
        ids.insert(change.object_key.substr(0, change.object_key.find('/')));
    }
    std::map<std::string, std::string> names;
    for (auto const& id : ids)
        if (auto name = find_name_of_id(tx, id)) names.emplace(id, std::move(*name));
    return names;
}

}  // namespace

Result<LogPage> show_log(Context& context, LogQuery const& query) {
    TRY(context.actor.must(Verb::read_log, query.path));
    LogFilter const filter{query.path, query.act, query.person, query.from, query.to};
    return context.database.read([&](storage::Transaction& tx) {
        Naming naming(tx);
        LogPage page;
        for (auto& row : list_log(tx, filter, query.before.value_or(from_the_end), page_size))
            page.lines.push_back(naming.line(std::move(row)));
        if (int(page.lines.size()) == page_size) page.before = page.lines.back().entry.seq;
        return page;
    });
}

Result<LogEntry> show_entry(Context& context, std::string_view realm, std::int64_t seq) {
    return context.database.read([&](storage::Transaction& tx) -> Result<LogEntry> {
        auto row = find_log_row(tx, realm_of(realm), seq);
        if (!row) return refuse(audit::problems::absent());
        TRY(context.actor.must(Verb::read_log, row->path));
        auto changes = changes_of(tx, *row, LogEntry::changes_max);
        auto names = names_in(tx, changes);
        return LogEntry{.line = Naming(tx).line(std::move(*row)),
                        .changes = std::move(changes),
                        .names = std::move(names)};
    });
}

Result<LogActs> show_acts(Context& context, std::string const& path) {
    TRY(context.actor.must(Verb::read_log, path));
    return context.database.read(
        [&](storage::Transaction& tx) { return LogActs{list_acts(tx, path)}; });
}

Result<> each_log_line(Context& context, LogFilter const& filter, LogSink const& each) {
    TRY(context.actor.must(Verb::read_log, filter.path));
    auto before = from_the_end;
    while (true) {
        // A page at a time, so that no reader of the database is held for long.
        auto const count = context.database.read([&](storage::Transaction& tx) {
            Naming naming(tx);
            auto rows = list_log(tx, filter, before, page_size);
            for (auto& row : rows) {
                before = row.seq;
                auto const changes = changes_of(tx, row, std::numeric_limits<int>::max());
                each(naming.line(std::move(row)), changes);
            }
            return int(rows.size());
        });
        if (count < page_size) return {};
    }
}

}  // namespace binhyen::report
