#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"
#include "storage/query.hpp"

/// Values ↔ columns. Dates are `YYYY-MM-DD` text, instants bigint milliseconds, booleans 0/1,
/// enumerations and ids text, an empty optional is null.
namespace binhyen::storage {

inline Bind to_bind(std::int64_t value) {
    return value;
}
inline Bind to_bind(int value) {
    return std::int64_t(value);
}
inline Bind to_bind(bool value) {
    return std::int64_t(value);
}
inline Bind to_bind(std::string_view text) {
    return text;
}
inline Bind to_bind(std::string const& text) {
    return std::string_view(text);
}
inline Bind to_bind(char const* text) {
    return std::string_view(text);
}
inline Bind to_bind(Blob blob) {
    return blob;
}
inline Bind to_bind(Instant instant) {
    return instant.milliseconds;
}
template <class Tag>
Bind to_bind(Id<Tag> const& id) {
    return std::string_view(id.value);
}
template <class E>
    requires std::is_enum_v<E>
Bind to_bind(E value) {
    return enum_text(value);
}

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// The binds of one call, with the texts that had to be made for them.
class Binds {
public:
    Binds() { binds_.reserve(16); }

    template <class T>
    void add(T const& value) {
        if constexpr (std::is_same_v<T, Date>) {
            texts_.push_back(std::make_unique<std::string>(value.to_text()));
            binds_.emplace_back(std::string_view(*texts_.back()));
        } else if constexpr (std::is_same_v<T, std::nullopt_t>) {
            binds_.emplace_back(std::monostate{});
        } else if constexpr (is_optional<T>) {
            if (value)
                add(*value);
            else
                binds_.emplace_back(std::monostate{});
        } else if constexpr (Described<T> && std::is_class_v<T>) {
            for_each_member(value, [&](std::string_view, auto const& member) { add(member); });
        } else {
            binds_.push_back(to_bind(value));
        }
    }

    [[nodiscard]] std::span<Bind const> all() const { return binds_; }

private:
    std::vector<Bind> binds_;
    std::vector<std::unique_ptr<std::string>> texts_;
};

void from_column(Row const&, int column, std::int64_t& into);
void from_column(Row const&, int column, int& into);
void from_column(Row const&, int column, bool& into);
void from_column(Row const&, int column, std::string& into);
void from_column(Row const&, int column, Date& into);
void from_column(Row const&, int column, Instant& into);
template <class Tag>
void from_column(Row const& row, int column, Id<Tag>& into) {
    into.value = row.text(column);
}
template <class E>
    requires std::is_enum_v<E>
void from_column(Row const& row, int column, E& into) {
    auto const parsed = parse_enum<E>(row.text(column));
    INVARIANT(parsed.has_value());
    into = *parsed;
}
template <class T>
void from_column(Row const& row, int column, std::optional<T>& into) {
    if (row.is_null(column))
        into.reset();
    else
        from_column(row, column, into.emplace());
}

/// A described struct, its members in the order of the select list; or one plain column.
template <class T>
T from_row(Row const& row) {
    T value{};
    if constexpr (Described<T> && std::is_class_v<T>) {
        int column = 0;
        for_each_member(
            value, [&](std::string_view, auto& member) { from_column(row, column++, member); });
        INVARIANT(column == row.column_count());
    } else {
        from_column(row, 0, value);
    }
    return value;
}

}  // namespace binhyen::storage
