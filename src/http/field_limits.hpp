#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>

/// The bounds of one field of a request, checked when it is read and told in the API's description.
namespace binhyen::http {

/// What happens to text: one line (NFC, blanks made single), several lines each so, or nothing
/// (passwords).
enum class Tidy { line, lines, verbatim };

/// A struct of requests says where it differs from these by a function beside it, found by
/// argument-dependent look-up:
///     constexpr http::FieldLimits limits_of(NewBed const*, std::string_view field) {
///         if (field == "notes") return {.text_max = 20'000, .tidy = http::Tidy::lines};
///         if (field == "row_count") return {.minimum = 1, .maximum = 400};
///         return {};
///     }
struct FieldLimits {
    /// In characters (code points), after tidying.
    std::int64_t text_min = 0;
    std::int64_t text_max = 2'000;
    Tidy tidy = Tidy::line;
    std::int64_t minimum = std::numeric_limits<std::int64_t>::min();
    std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
    std::int64_t count_max = 10'000;
    /// A missing field keeps the struct's own default.
    bool may_be_missing = false;
};

constexpr FieldLimits limits_of(void const*, std::string_view) {
    return {};
}

template <class T>
inline constexpr bool may_be_null = false;
template <class T>
inline constexpr bool may_be_null<std::optional<T>> = true;

template <class T>
inline constexpr bool may_be_null<std::unique_ptr<T>> = true;

}  // namespace binhyen::http
