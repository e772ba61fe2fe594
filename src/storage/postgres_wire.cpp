#include "storage/postgres_wire.hpp"

namespace binhyen::storage::wire {
namespace {

constexpr int binary_format = 1;

std::int64_t from_wire(std::string_view bytes) {
    // The first byte carries the sign, whatever the width.
    auto number = std::int64_t(static_cast<signed char>(bytes[0]));
    for (auto const byte : bytes.substr(1))
        number = std::int64_t(std::uint64_t(number) << 8) | static_cast<unsigned char>(byte);
    return number;
}

}  // namespace

Oid type_of(Bind const& value) {
    if (std::holds_alternative<std::int64_t>(value)) return int8_type;
    if (std::holds_alternative<std::string_view>(value)) return text_type;
    if (std::holds_alternative<Blob>(value)) return bytea_type;
    return unspecified_type;
}

bool is_readable(Oid type) {
    return type == int8_type || type == int4_type || type == int2_type || type == bool_type ||
           type == text_type || type == name_type || type == bytea_type;
}

Parameters::Parameters(std::span<Bind const> binds)
    : lengths_(binds.size()), formats_(binds.size(), binary_format), numbers_(binds.size()) {
    values_.reserve(binds.size());
    types_.reserve(binds.size());
    for (std::size_t i = 0; i < binds.size(); ++i) {
        types_.push_back(type_of(binds[i]));
        std::string_view bytes;
        if (auto const* number = std::get_if<std::int64_t>(&binds[i])) {
            numbers_[i] = to_wire(*number);
            bytes = {numbers_[i].data(), numbers_[i].size()};
        } else if (auto const* text = std::get_if<std::string_view>(&binds[i])) {
            bytes = *text;
        } else if (auto const* blob = std::get_if<Blob>(&binds[i])) {
            bytes = blob->bytes;
        } else {
            values_.push_back(nullptr);
            continue;
        }
        INVARIANT(bytes.size() <= std::size_t(std::numeric_limits<int>::max()));
        // A null address would be null, not the empty text.
        values_.push_back(bytes.empty() ? "" : bytes.data());
        lengths_[i] = int(bytes.size());
    }
}

bool PostgresRow::is_null(int column) const {
    INVARIANT(column >= 0 && column < PQnfields(result_));
    return PQgetisnull(result_, row_, column) == 1;
}

std::int64_t PostgresRow::integer(int column) const {
    INVARIANT(!is_null(column));
    auto const type = PQftype(result_, column);
    INVARIANT(type == int8_type || type == int4_type || type == int2_type || type == bool_type);
    return from_wire(value(column));
}

std::string_view PostgresRow::text(int column) const {
    INVARIANT(!is_null(column));
    auto const type = PQftype(result_, column);
    INVARIANT(type == text_type || type == name_type);
    return value(column);
}

std::string_view PostgresRow::bytes(int column) const {
    INVARIANT(!is_null(column));
    INVARIANT(PQftype(result_, column) == bytea_type);
    return value(column);
}

std::string_view PostgresRow::value(int column) const {
    return {PQgetvalue(result_, row_, column), std::size_t(PQgetlength(result_, row_, column))};
}

CopyText::CopyText() {
    bytes_.assign("PGCOPY\n\377\r\n\0", 11);
    add_number(std::int32_t(0));
    add_number(std::int32_t(0));
}

void CopyText::add(std::span<Bind const> row) {
    add_number(std::int16_t(row.size()));
    for (auto const& value : row) {
        if (auto const* number = std::get_if<std::int64_t>(&value)) {
            add_number(std::int32_t(sizeof *number));
            add_number(*number);
        } else if (std::holds_alternative<std::monostate>(value)) {
            add_number(std::int32_t(-1));
        } else {
            auto const* const blob = std::get_if<Blob>(&value);
            auto const bytes = blob ? blob->bytes : std::get<std::string_view>(value);
            add_number(std::int32_t(bytes.size()));
            bytes_.append(bytes);
        }
    }
}

void CopyText::end() {
    add_number(std::int16_t(-1));
}

}  // namespace binhyen::storage::wire
