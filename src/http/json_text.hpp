#pragma once

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"

/// Values → JSON text, straight into a string without a tree between. Described structs are
/// objects in the order of declaration; an empty optional and the end of time are null; enumerators
/// are their names; an Instant is milliseconds.
namespace binhyen::http {

void append_json(std::string& out, std::string_view text);
void append_json(std::string& out, std::int64_t number);
void append_json(std::string& out, std::uint64_t number);
void append_json(std::string& out, Date);
void append_json(std::string& out, json::value const&);

inline void append_json(std::string& out, std::string const& text) {
    append_json(out, std::string_view(text));
}
inline void append_json(std::string& out, JsonText const& json) {
    out += json.text;
}
inline void append_json(std::string& out, char const* text) {
    append_json(out, std::string_view(text));
}
inline void append_json(std::string& out, Instant instant) {
    append_json(out, instant.milliseconds);
}
inline void append_json(std::string& out, std::same_as<bool> auto value) {
    out += value ? "true" : "false";
}
template <std::integral N>
    requires(!std::same_as<N, bool> && !std::same_as<N, std::int64_t> &&
             !std::same_as<N, std::uint64_t> && !std::same_as<N, char>)
void append_json(std::string& out, N number) {
    if constexpr (std::signed_integral<N>)
        append_json(out, std::int64_t(number));
    else
        append_json(out, std::uint64_t(number));
}
template <class E>
    requires std::is_enum_v<E>
void append_json(std::string& out, E value) {
    append_json(out, enum_text(value));
}
template <class Tag>
void append_json(std::string& out, Id<Tag> const& id) {
    append_json(out, std::string_view(id.value));
}

template <class T>
void append_json(std::string& out, std::optional<T> const&);
template <class T>
void append_json(std::string& out, std::unique_ptr<T> const&);
template <class T>
void append_json(std::string& out, std::vector<T> const&);
template <class T>
void append_json(std::string& out, std::map<std::string, T> const&);
template <Described T>
    requires std::is_class_v<T>
void append_json(std::string& out, T const&);

template <class T>
void append_json(std::string& out, std::optional<T> const& value) {
    if (value)
        append_json(out, *value);
    else
        out += "null";
}
template <class T>
void append_json(std::string& out, std::unique_ptr<T> const& value) {
    if (value)
        append_json(out, *value);
    else
        out += "null";
}
template <class T>
void append_json(std::string& out, std::vector<T> const& values) {
    out.push_back('[');
    for (auto const& value : values) {
        append_json(out, value);
        out.push_back(',');
    }
    if (values.empty())
        out.push_back(']');
    else
        out.back() = ']';
}
template <class T>
void append_json(std::string& out, std::map<std::string, T> const& values) {
    out.push_back('{');
    for (auto const& [key, value] : values) {
        append_json(out, std::string_view(key));
        out.push_back(':');
        append_json(out, value);
        out.push_back(',');
    }
    if (values.empty())
        out.push_back('}');
    else
        out.back() = '}';
}
template <Described T>
    requires std::is_class_v<T>
void append_json(std::string& out, T const& object) {
    out.push_back('{');
    for_each_member(object, [&](std::string_view name, auto const& member) {
        out.push_back('"');
        out.append(name);
        out.append("\":");
        append_json(out, member);
        out.push_back(',');
    });
    if (out.back() == ',')
        out.back() = '}';
    else
        out.push_back('}');
}

template <class T>
std::string json_text(T const& value) {
    std::string out;
    append_json(out, value);
    return out;
}

}  // namespace binhyen::http
