#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.hpp"

/// A JSON document as it was sent: integers exact, a key that occurs twice refused, depth bounded.
/// It also carries query parameters, whose numbers are still text.
namespace binhyen::http {

class JsonTree {
public:
    using Items = std::vector<JsonTree>;
    using Members = std::vector<std::pair<std::string, JsonTree>>;
    /// A query parameter: text, or whatever the field wants to read from it.
    struct Loose {
        std::vector<std::string> texts;
    };
    /// A number that is not an integer of 64 bits, as it was written.
    struct OtherNumber {
        double value;
    };
    using Value = std::variant<std::nullptr_t, bool, std::int64_t, OtherNumber, std::string, Loose,
                               Items, Members>;

    JsonTree() = default;
    explicit JsonTree(Value value) : value_(std::move(value)) {}

    [[nodiscard]] bool is_null() const { return std::holds_alternative<std::nullptr_t>(value_); }
    [[nodiscard]] Value const& value() const { return value_; }
    /// Empty unless it is a list.
    [[nodiscard]] Items const& items() const;
    /// Empty unless it is an object.
    [[nodiscard]] Members const& members() const;
    /// Null when the object has no such member.
    [[nodiscard]] JsonTree const* find(std::string_view key) const;

private:
    Value value_ = nullptr;
};

inline constexpr std::size_t json_depth_max = 32;

Result<JsonTree> parse_tree(std::string_view text);

}  // namespace binhyen::http
