#pragma once

#include <libpq-fe.h>

#include <deque>

#include "storage/mapping.hpp"

/// Values ↔ the bytes PostgreSQL sends in its binary format: nothing is quoted, cut at U+0000 or
/// written in hex.
namespace binhyen::storage::wire {

inline constexpr Oid bool_type = 16;
inline constexpr Oid bytea_type = 17;
inline constexpr Oid name_type = 19;
inline constexpr Oid int8_type = 20;
inline constexpr Oid int2_type = 21;
inline constexpr Oid int4_type = 23;
inline constexpr Oid text_type = 25;
inline constexpr Oid unspecified_type = 0;

/// A null has no type of its own: the server finds it from where the parameter stands.
Oid type_of(Bind const&);

/// Whether a row may hold a column of this type, and so a statement may give it.
bool is_readable(Oid);

/// Big-endian, the order of the wire.
template <class Number>
std::array<char, sizeof(Number)> to_wire(Number number) {
    std::array<char, sizeof(Number)> bytes;
    auto rest = std::make_unsigned_t<Number>(number);
    for (auto at = bytes.rbegin(); at != bytes.rend(); ++at, rest >>= sizeof(Number) > 1 ? 8 : 0)
        *at = char(rest & 0xff);
    return bytes;
}

/// The arrays libpq wants of one call's parameters.
class Parameters {
public:
    explicit Parameters(std::span<Bind const>);

    [[nodiscard]] int count() const { return int(values_.size()); }
    [[nodiscard]] std::span<Oid const> types() const { return types_; }
    [[nodiscard]] char const* const* values() const { return values_.data(); }
    [[nodiscard]] int const* lengths() const { return lengths_.data(); }
    [[nodiscard]] int const* formats() const { return formats_.data(); }

private:
    std::vector<Oid> types_;
    std::vector<char const*> values_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
    std::vector<std::array<char, 8>> numbers_;
};

class PostgresRow : public Row {
public:
    explicit PostgresRow(PGresult const* result) : result_(result) {}

    void stand_on(int row) { row_ = row; }

    bool is_null(int column) const override;
    std::int64_t integer(int column) const override;
    std::string_view text(int column) const override;
    std::string_view bytes(int column) const override;
    int column_count() const override { return PQnfields(result_); }
    std::string_view column_name(int column) const override { return PQfname(result_, column); }

private:
    [[nodiscard]] std::string_view value(int column) const;

    PGresult const* result_;
    int row_ = 0;
};

/// Rows in the binary format of `copy … from stdin`.
class CopyText {
public:
    CopyText();
    void add(std::span<Bind const> row);
    void end();
    std::string& bytes() { return bytes_; }

private:
    template <class Number>
    void add_number(Number number) {
        auto const bytes = to_wire(number);
        bytes_.append(bytes.data(), bytes.size());
    }

    std::string bytes_;
};

}  // namespace binhyen::storage::wire
