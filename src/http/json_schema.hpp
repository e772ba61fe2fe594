#pragma once

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "http/field_limits.hpp"

/// JSON Schema (2020-12, as OpenAPI 3.1 has it) made from described structs: what json_body takes
/// and json_text gives.
namespace binhyen::http {

/// A request's struct says what is taken: limits, and which members may be left out. A reply's says
/// what is given: every member always, an empty one as null.
enum class SchemaUse { request, reply };

/// One struct's schema; `full_name` tells two structs of one name apart.
struct SchemaComponent {
    std::string full_name;
    SchemaUse use;
    json::object shape;
};
/// By the struct's own name, without its namespace. Two structs of one name in one API are a broken
/// invariant, for the page's types would be one.
struct SchemaComponents {
    SchemaUse use = SchemaUse::request;
    std::map<std::string, SchemaComponent, std::less<>> by_name;

    [[nodiscard]] FieldLimits limits(FieldLimits const& of_request) const;
};

struct Schema {
    /// A reference into `components`, or a plain schema; empty: there is none.
    json::object shape;
    SchemaComponents components;

    [[nodiscard]] bool is_empty() const { return shape.empty(); }
};

/// A struct in both uses is told as the request's, which the reply's values fulfil as well.
void take_components(SchemaComponents& into, SchemaComponents const& from);

/// The name of a type, from the compiler: "binhyen::garden::NewBed".
template <class T>
constexpr std::string_view full_type_name() {
    std::string_view text = __PRETTY_FUNCTION__;
    auto const start = text.find("T = ") + 4;
    return text.substr(start, text.find_first_of(";]", start) - start);
}

json::object text_schema(FieldLimits const&);
json::object whole_number_schema(FieldLimits const&, int bits);
json::object boolean_schema();
json::object date_schema();
json::object instant_schema();
json::object id_schema();
json::object enum_schema(std::vector<std::string_view> const& names);
json::object list_schema(json::object items, FieldLimits const&);
json::object map_schema(json::object values);
/// The same or null.
json::object nullable_schema(json::object);

struct MemberSchema {
    std::string_view name;
    json::object shape;
    bool is_required;
};
/// False when the components have the struct already, or are just making it (a tree of itself).
bool begin_struct(SchemaComponents&, std::string_view full_name);
void end_struct(SchemaComponents&, std::string_view full_name, std::vector<MemberSchema> const&);
json::object struct_reference(std::string_view full_name);

template <class T>
struct SchemaOf;

/// The schema of a type with every struct it holds, as a request's body or query.
template <class T>
Schema schema_of(SchemaUse use = SchemaUse::request) {
    Schema schema;
    schema.components.use = use;
    schema.shape = SchemaOf<T>::make(schema.components.limits({}), schema.components);
    return schema;
}

/// The same as a reply's body: for Route::schema_out.
template <class T>
Schema reply_schema_of() {
    return schema_of<T>(SchemaUse::reply);
}

template <>
struct SchemaOf<std::string> {
    static json::object make(FieldLimits const& limits, SchemaComponents&) {
        return text_schema(limits);
    }
};
template <>
struct SchemaOf<bool> {
    static json::object make(FieldLimits const&, SchemaComponents&) { return boolean_schema(); }
};
template <std::integral N>
struct SchemaOf<N> {
    static json::object make(FieldLimits const& limits, SchemaComponents&) {
        return whole_number_schema(limits, int(sizeof(N) * 8));
    }
};
template <>
struct SchemaOf<Date> {
    static json::object make(FieldLimits const&, SchemaComponents&) { return date_schema(); }
};
template <>
struct SchemaOf<Instant> {
    static json::object make(FieldLimits const&, SchemaComponents&) { return instant_schema(); }
};
template <class Tag>
struct SchemaOf<Id<Tag>> {
    static json::object make(FieldLimits const&, SchemaComponents&) { return id_schema(); }
};
template <>
struct SchemaOf<JsonText> {
    static json::object make(FieldLimits const&, SchemaComponents&) { return {}; }
};
template <>
struct SchemaOf<json::value> {
    static json::object make(FieldLimits const&, SchemaComponents&) { return {}; }
};
template <class E>
    requires std::is_enum_v<E>
struct SchemaOf<E> {
    static json::object make(FieldLimits const&, SchemaComponents&) {
        std::vector<std::string_view> names;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
            [&](auto described) { names.emplace_back(described.name); });
        return enum_schema(names);
    }
};
template <class T>
struct SchemaOf<std::optional<T>> {
    static json::object make(FieldLimits const& limits, SchemaComponents& components) {
        return nullable_schema(SchemaOf<T>::make(limits, components));
    }
};
template <class T>
struct SchemaOf<std::unique_ptr<T>> {
    static json::object make(FieldLimits const& limits, SchemaComponents& components) {
        return nullable_schema(SchemaOf<T>::make(limits, components));
    }
};
template <class T>
struct SchemaOf<std::vector<T>> {
    static json::object make(FieldLimits const& limits, SchemaComponents& components) {
        return list_schema(SchemaOf<T>::make(limits, components), limits);
    }
};
template <class T>
struct SchemaOf<std::map<std::string, T>> {
    static json::object make(FieldLimits const& limits, SchemaComponents& components) {
        return map_schema(SchemaOf<T>::make(limits, components));
    }
};
template <Described T>
    requires std::is_class_v<T>
struct SchemaOf<T> {
    static json::object make(FieldLimits const&, SchemaComponents& components) {
        static constexpr auto full_name = full_type_name<T>();
        if (begin_struct(components, full_name)) {
            std::vector<MemberSchema> members;
            using Members =
                boost::describe::describe_members<T, boost::describe::mod_public |
                                                         boost::describe::mod_inherited>;
            boost::mp11::mp_for_each<Members>([&](auto described) {
                using Member = std::remove_cvref_t<decltype(std::declval<T&>().*described.pointer)>;
                auto const limits =
                    components.limits(limits_of(static_cast<T const*>(nullptr), described.name));
                auto shape = SchemaOf<Member>::make(limits, components);
                // Without an end it is sent as null.
                if constexpr (std::is_same_v<Member, Date> && std::is_default_constructible_v<T>)
                    if (T{}.*described.pointer == end_of_time)
                        shape = nullable_schema(std::move(shape));
                members.push_back({described.name, std::move(shape),
                                   components.use == SchemaUse::reply ||
                                       (!may_be_null<Member> && !limits.may_be_missing)});
            });
            end_struct(components, full_name, members);
        }
        return struct_reference(full_name);
    }
};

}  // namespace binhyen::http
