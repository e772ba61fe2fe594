#pragma once

#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/ids.hpp"

/// How base values are spelled in JSON, and the two small readers of Boost.Describe that rows,
/// request bodies and log images share: a described struct has one spelling from column to screen.
namespace binhyen {

namespace json = boost::json;

/// JSON that is text already, put into a reply as it is.
struct JsonText {
    std::string text;
};

template <class E>
    requires std::is_enum_v<E>
std::string_view enum_text(E value) {
    return boost::describe::enum_to_string(value, "");
}

/// Empty when the text names no enumerator.
template <class E>
    requires std::is_enum_v<E>
std::optional<E> parse_enum(std::string_view text) {
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto described) {
        if (text == described.name) found = described.value;
    });
    return found;
}

template <class T>
concept Described = boost::describe::has_describe_members<std::remove_cvref_t<T>>::value;

/// Calls visit(name, member) for every described member of `object`, in the order of declaration.
template <Described T, class Visit>
void for_each_member(T&& object, Visit&& visit) {
    using Plain = std::remove_cvref_t<T>;
    using Members = boost::describe::describe_members<Plain, boost::describe::mod_public |
                                                                 boost::describe::mod_inherited>;
    boost::mp11::mp_for_each<Members>([&](auto described) {
        visit(std::string_view(described.name), object.*described.pointer);
    });
}

// JSON spelling of the base values; tag_invoke is found by argument-dependent look-up.
inline void tag_invoke(json::value_from_tag, json::value& into, Date date) {
    into = date == end_of_time ? json::value(nullptr) : json::value(date.to_text());
}
inline void tag_invoke(json::value_from_tag, json::value& into, Instant instant) {
    into = instant.milliseconds;
}
template <class Tag>
void tag_invoke(json::value_from_tag, json::value& into, Id<Tag> const& id) {
    into = id.value;
}

}  // namespace binhyen
