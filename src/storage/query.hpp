#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

namespace binhyen::storage {

/// A named statement, made from src/<feature>/sql/<name>.sql. Parameters are $1…$n; the SQLite text
/// has them as ?1…?n, because SQLite numbers $n by first appearance.
struct Query {
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgres;
    int parameter_count;
};

struct Blob {
    std::string_view bytes;
};

/// One bound parameter. Text and bytes are views: they live until the call returns.
using Bind = std::variant<std::monostate, std::int64_t, std::string_view, Blob>;

/// The row a statement stands on. Views are valid until the next row.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual bool is_null(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual std::string_view bytes(int column) const = 0;
    [[nodiscard]] virtual int column_count() const = 0;
    [[nodiscard]] virtual std::string_view column_name(int column) const = 0;
};

}  // namespace binhyen::storage
