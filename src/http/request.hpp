#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/problem.hpp"

/// One request as the product sees it: plain values, decoded, without a socket or a library.
namespace binhyen::http {

/// `remove` is spelled DELETE on the wire.
enum class Method { get, head, post, put, patch, remove, options };

std::string_view method_text(Method);
/// Whether the method promises to change nothing.
bool is_safe(Method);

struct NamedText {
    std::string name;
    std::string value;

    bool operator==(NamedText const&) const = default;
};

/// A body that went to a file because its route takes uploads. The file is removed after the
/// reply unless somebody has moved it away.
struct Upload {
    std::string file;
    std::uint64_t byte_count = 0;
};

struct Request {
    Method method = Method::get;
    /// Still percent-encoded, without the query.
    std::string path;
    /// Decoded, by the names in the route's pattern. Never `.`, `..`, or with a slash, a backslash
    /// or a control character inside.
    std::vector<NamedText> path_parameters;
    /// Decoded, in the order sent; a name may occur more than once.
    std::vector<NamedText> query;
    /// Names in lower case.
    std::vector<NamedText> headers;
    std::vector<NamedText> cookies;
    /// Empty when the route takes uploads: then `upload` holds it.
    std::string body;
    std::optional<Upload> upload;
    /// Address without port; behind a trusted proxy the one the proxy names.
    std::string remote_address;
    /// Also the incident number, should answering it fail.
    std::string request_id;
    /// The value of the session cookie; empty without one. Never log it.
    std::string session_token;
    /// `Idempotency-Key`; empty without one.
    std::string idempotency_key;
    /// `If-Match: "7"`.
    std::optional<std::int64_t> expected_version;
    Language language = Language::vi;
    Instant received_at;

    /// The parameter of the route's own pattern; empty only for a name the pattern lacks.
    [[nodiscard]] std::string_view path_parameter(std::string_view name) const;
    /// The first of that name.
    [[nodiscard]] std::optional<std::string_view> query_parameter(std::string_view name) const;
    /// `name` in lower case; empty when the header is absent.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] std::string_view cookie(std::string_view name) const;
};

/// `%41` → `A`, and `+` → blank where `in_query`. Empty for a broken escape, bytes that are not
/// UTF-8, or U+0000.
enum class UrlPart { path, query };
std::optional<std::string> percent_decoded(std::string_view, UrlPart);
/// Everything but letters, digits and `-._~` escaped.
std::string percent_encoded(std::string_view);

/// Splits `a=1&b=x%20y`; empty when any part cannot be decoded.
std::optional<std::vector<NamedText>> parse_query_text(std::string_view);

/// `vi` unless the reader prefers English to it.
Language preferred_language(std::string_view accept_language);

}  // namespace binhyen::http
