#include "storage/catalogue.hpp"

namespace binhyen::storage {
namespace {

// Table, column, type, place in the primary key counted from 1, or 0.
constexpr std::string_view sqlite_columns =
    "select t.name, c.name, c.type, c.pk from sqlite_schema t, pragma_table_info(t.name) c "
    "where t.type = 'table' and t.name <> 'schema_migrations' and t.name not glob 'sqlite_*' "
    "order by t.name, c.cid";

constexpr std::string_view postgres_columns =
    "select t.relname, c.attname, y.typname, "
    "cast(coalesce(array_position(cast(k.indkey as int2[]), c.attnum) + 1, 0) as bigint) "
    "from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 "
    "and not c.attisdropped join pg_type y on y.oid = c.atttypid "
    "left join pg_index k on k.indrelid = t.oid and k.indisprimary "
    "where t.relkind = 'r' and t.relnamespace = cast(current_schema() as regnamespace) "
    "and t.relname <> 'schema_migrations' order by t.relname, c.attnum";

ColumnType column_type(std::string_view name) {
    if (name == "int8" || name == "INTEGER" || name == "integer") return ColumnType::bigint;
    if (name == "bytea" || name == "BLOB" || name == "blob") return ColumnType::bytea;
    INVARIANT(name == "text" || name == "TEXT");
    return ColumnType::text;
}

}  // namespace

std::vector<Table> list_tables(Transaction& tx, Engine engine) {
    std::vector<Table> tables;
    auto const sql = engine == Engine::sqlite ? sqlite_columns : postgres_columns;
    tx.connection().run_text(sql, {}, [&](Row const& row) {
        if (tables.empty() || tables.back().name != row.text(0))
            tables.push_back({std::string(row.text(0)), {}, {}});
        auto& table = tables.back();
        auto const place = std::size_t(row.integer(3));
        if (place > table.key.size()) table.key.resize(place);
        if (place > 0) table.key[place - 1] = table.columns.size();
        table.columns.push_back({std::string(row.text(1)), column_type(row.text(2))});
    });
    for (auto const& table : tables) INVARIANT(!table.key.empty());
    return tables;
}

std::string quoted(std::string_view name) {
    return std::string("\"").append(name).append("\"");
}

}  // namespace binhyen::storage
