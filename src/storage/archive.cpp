#include "storage/archive.hpp"

#include "base/digest.hpp"
#include "storage/archive_format.hpp"

namespace binhyen::storage {
namespace {

constexpr std::int64_t page_length = 500;
constexpr std::size_t part_bytes = std::size_t{4} << 20;

/// A copy of a row's key, where the next page begins.
class Key {
public:
    Key(Row const& row, Table const& table) {
        for (auto const position : table.key) {
            auto const column = int(position);
            if (table.columns[position].type == ColumnType::bigint)
                values_.emplace_back(row.integer(column));
            else if (table.columns[position].type == ColumnType::bytea)
                values_.emplace_back(Bytes{std::string(row.bytes(column))});
            else
                values_.emplace_back(std::string(row.text(column)));
        }
    }

    void bind(std::vector<Bind>& into) const {
        for (auto const& value : values_) {
            if (auto const* number = std::get_if<std::int64_t>(&value))
                into.emplace_back(*number);
            else if (auto const* bytes = std::get_if<Bytes>(&value))
                into.emplace_back(Blob{bytes->all});
            else
                into.emplace_back(std::string_view(std::get<std::string>(value)));
        }
    }

private:
    struct Bytes {
        std::string all;
    };
    std::vector<std::variant<std::int64_t, std::string, Bytes>> values_;
};

std::string key_list(Table const& table) {
    std::string list;
    for (auto const position : table.key)
        list.append(list.empty() ? "" : ", ").append(quoted(table.columns[position].name));
    return list;
}

std::string select_page(Table const& table, bool is_first) {
    std::string columns;
    for (auto const& column : table.columns)
        columns.append(columns.empty() ? "" : ", ").append(quoted(column.name));
    std::string marks;
    for (std::size_t number = 1; number <= table.key.size(); ++number)
        marks.append(number == 1 ? "$" : ", $").append(std::to_string(number));
    auto const key = key_list(table);
    return "select " + columns + " from " + quoted(table.name) +
           (is_first ? "" : " where (" + key + ") > (" + marks + ")") + " order by " + key +
           " limit " + std::to_string(page_length);
}

void each_row(Transaction& tx, Table const& table, FunctionRef<void(Row const&)> each) {
    std::optional<Key> last;
    for (std::int64_t on_page = page_length; on_page == page_length;) {
        std::vector<Bind> binds;
        if (last) last->bind(binds);
        std::optional<Key> here;
        on_page = 0;
        tx.connection().run_text(select_page(table, !last), binds, [&](Row const& row) {
            each(row);
            if (++on_page == page_length) here.emplace(row, table);
        });
        last = std::move(here);
    }
}

ArchivedTable write_table(Transaction& tx, Table const& table, TarWriter& tar) {
    ArchivedTable written{.name = table.name, .row_count = 0, .sha256 = {}};
    Sha256 hash;
    std::string part;
    int part_count = 0;
    auto const close_part = [&] {
        hash.add(part);
        tar.add(format::part_name(table.name, ++part_count), part);
        part.clear();
    };
    each_row(tx, table, [&](Row const& row) {
        format::append_line(part, row, table);
        ++written.row_count;
        if (part.size() >= part_bytes) close_part();
    });
    if (!part.empty()) close_part();
    written.sha256 = hash.hex();
    return written;
}

std::vector<format::Step> list_steps(Transaction& tx) {
    std::vector<format::Step> steps;
    tx.connection().run_text("select name, checksum from schema_migrations order by name", {},
                             [&](Row const& row) { steps.push_back(from_row<format::Step>(row)); });
    return steps;
}

}  // namespace

Archived write_archive(Database& database, Sink sink) {
    return database.read(
        [&](Transaction& tx) { return write_archive(tx, database.engine(), sink); });
}

Archived write_archive(Transaction& tx, Engine engine, Sink sink) {
    Sha256 hash;
    auto const hashing_sink = [&](std::string_view bytes) {
        hash.add(bytes);
        sink(bytes);
    };
    TarWriter tar(hashing_sink);
    Archived archived;
    format::Heading const heading{list_steps(tx), list_tables(tx, engine)};
    for (auto const& step : heading.steps) archived.migrations.push_back(step.name);
    tar.add(format::heading_name, format::heading_text(heading));
    for (auto const& table : heading.tables) archived.tables.push_back(write_table(tx, table, tar));
    tar.add(format::manifest_name, format::manifest_text(archived.tables));
    tar.end();
    archived.sha256 = hash.hex();
    return archived;
}

std::string content_hash(Database& database) {
    return write_archive(database, [](std::string_view) {}).sha256;
}

}  // namespace binhyen::storage
