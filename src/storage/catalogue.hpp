#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

/// Which tables and columns there are, told alike by both engines.
namespace binhyen::storage {

enum class ColumnType { text, bigint, bytea };
BOOST_DESCRIBE_ENUM(ColumnType, text, bigint, bytea)

struct Column {
    std::string name;
    ColumnType type;

    bool operator==(Column const&) const = default;
};

struct Table {
    std::string name;
    std::vector<Column> columns;
    /// The positions in `columns` of the primary key, in the key's order. Never empty.
    std::vector<std::size_t> key;

    bool operator==(Table const&) const = default;
};

/// Every table in the order of the names, without the list of migrations.
std::vector<Table> list_tables(Transaction&, Engine);

/// `"name"`, so that no column is taken for a word of the language.
std::string quoted(std::string_view name);

}  // namespace binhyen::storage
