#include "storage/archive_format.hpp"

namespace binhyen::storage::format {
namespace {

constexpr std::string_view format_version = "binhyen-archive-1";
constexpr std::string_view digits = "0123456789abcdef";

[[noreturn]] void damaged(std::string_view what) {
    throw ArchiveUnreadable("the archive is damaged: " + std::string(what));
}

void append_hex(std::string& into, std::string_view bytes) {
    for (auto const byte : bytes) {
        auto const number = static_cast<unsigned char>(byte);
        into.push_back(digits[number >> 4]);
        into.push_back(digits[number & 15]);
    }
}

std::string from_hex(std::string_view hex) {
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
        auto const high = digits.find(hex[at]);
        auto const low = digits.find(hex[at + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) damaged("no hex");
        bytes.push_back(char(high * 16 + low));
    }
    return bytes;
}

json::value parse_json(std::string_view text) {
    boost::system::error_code error;
    auto value = json::parse(text, error);
    if (error) damaged(error.message());
    return value;
}

// What our own writer never writes is damage, not a bug.
template <class Read>
auto reading(std::string_view name, Read&& read) {
    try {
        return read();
    } catch (boost::system::system_error const&) {
        damaged(name);
    }
}

json::array table_list(std::vector<Table> const& tables) {
    json::array list;
    for (auto const& table : tables) {
        json::array columns;
        for (auto const& column : table.columns)
            columns.push_back(json::array{column.name, enum_text(column.type)});
        list.push_back(json::object{
            {"name", table.name}, {"columns", columns}, {"key", json::value_from(table.key)}});
    }
    return list;
}

Table parse_table(json::value const& value) {
    Table table{.name = json::value_to<std::string>(value.at("name")),
                .columns = {},
                .key = json::value_to<std::vector<std::size_t>>(value.at("key"))};
    for (auto const& column : value.at("columns").as_array()) {
        auto const type = parse_enum<ColumnType>(column.at(1).as_string());
        if (!type) damaged("an unknown type of column");
        table.columns.push_back({json::value_to<std::string>(column.at(0)), *type});
    }
    return table;
}

}  // namespace

std::string heading_text(Heading const& heading) {
    return json::serialize(json::object{{"format", format_version},
                                        {"migrations", json::value_from(heading.steps)},
                                        {"tables", table_list(heading.tables)}}) +
           "\n";
}

Heading parse_heading(std::string_view text) {
    auto const value = parse_json(text);
    return reading(heading_name, [&] {
        if (value.at("format").as_string() != format_version)
            throw ArchiveUnreadable("the archive has another format than " +
                                    std::string(format_version));
        Heading heading{json::value_to<std::vector<Step>>(value.at("migrations")), {}};
        for (auto const& table : value.at("tables").as_array())
            heading.tables.push_back(parse_table(table));
        return heading;
    });
}

std::string manifest_text(std::vector<ArchivedTable> const& tables) {
    return json::serialize(json::object{{"tables", json::value_from(tables)}}) + "\n";
}

std::vector<ArchivedTable> parse_manifest(std::string_view text) {
    auto const value = parse_json(text);
    return reading(manifest_name,
                   [&] { return json::value_to<std::vector<ArchivedTable>>(value.at("tables")); });
}

std::string part_name(std::string_view table, int number) {
    auto digits_of_number = std::to_string(number);
    digits_of_number.insert(0, 6 - std::min<std::size_t>(6, digits_of_number.size()), '0');
    return "tables/" + std::string(table) + "/" + digits_of_number + ".jsonl";
}

void append_line(std::string& into, Row const& row, Table const& table) {
    into.push_back('[');
    for (int column = 0; column < row.column_count(); ++column) {
        if (column > 0) into.push_back(',');
        if (row.is_null(column)) {
            into.append("null");
        } else if (auto const type = table.columns[std::size_t(column)].type;
                   type == ColumnType::bigint) {
            into.append(std::to_string(row.integer(column)));
        } else if (type == ColumnType::bytea) {
            into.push_back('"');
            append_hex(into, row.bytes(column));
            into.push_back('"');
        } else {
            into.append(json::serialize(json::string_view(row.text(column))));
        }
    }
    into.append("]\n");
}

std::span<Bind const> Line::parse(std::string_view text, Table const& table) {
    bytes_.clear();
    binds_.clear();
    row_ = parse_json(text);
    if (!row_.is_array() || row_.get_array().size() != table.columns.size())
        damaged("a row of " + table.name + " has another number of columns");
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        binds_.push_back(value(row_.get_array()[column], table.columns[column].type));
    return binds_;
}

Bind Line::value(json::value const& value, ColumnType type) {
    if (value.is_null()) return std::monostate{};
    if (type == ColumnType::bigint && value.is_int64()) return value.get_int64();
    if (type == ColumnType::bigint || !value.is_string()) damaged("a value of another type");
    std::string_view const text = value.get_string();
    if (type == ColumnType::text) return text;
    bytes_.push_back(std::make_unique<std::string>(from_hex(text)));
    return Blob{*bytes_.back()};
}

}  // namespace binhyen::storage::format
