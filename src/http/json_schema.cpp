#include "http/json_schema.hpp"

#include "base/result.hpp"

namespace binhyen::http {
namespace {

// "Page<binhyen::garden::Bed>" → "PageBed"
std::string bare_name(std::string_view full_name) {
    std::string out;
    std::size_t word = 0;
    bool is_inside_brackets = false;
    for (char c : full_name) {
        // Clang writes "(anonymous namespace)::Bed".
        if (c == '(' || c == ')') {
            is_inside_brackets = c == '(';
        } else if (is_inside_brackets) {
            continue;
        } else if (c == ':') {
            out.resize(word);
        } else if (c == '<' || c == '>' || c == ',' || c == ' ') {
            word = out.size();
        } else {
            out.push_back(c);
        }
    }
    return out;
}

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

json::object of_type(std::string_view type) {
    return json::object{{"type", type}};
}

}  // namespace

FieldLimits SchemaComponents::limits(FieldLimits const& of_request) const {
    if (use == SchemaUse::request) return of_request;
    return {.text_max = unlimited, .count_max = unlimited};
}

void take_components(SchemaComponents& into, SchemaComponents const& from) {
    for (auto const& [name, component] : from.by_name) {
        auto const [place, is_new] = into.by_name.emplace(name, component);
        INVARIANT(is_new || place->second.full_name == component.full_name);
        if (!is_new && component.use == SchemaUse::request) place->second = component;
    }
}

json::object text_schema(FieldLimits const& limits) {
    auto schema = of_type("string");
    if (limits.text_min > 0) schema["minLength"] = limits.text_min;
    if (limits.text_max != unlimited) schema["maxLength"] = limits.text_max;
    return schema;
}

json::object whole_number_schema(FieldLimits const& limits, int bits) {
    auto schema = of_type("integer");
    schema["format"] = bits > 32 ? "int64" : "int32";
    if (limits.minimum != FieldLimits{}.minimum) schema["minimum"] = limits.minimum;
    if (limits.maximum != FieldLimits{}.maximum) schema["maximum"] = limits.maximum;
    return schema;
}

json::object boolean_schema() {
    return of_type("boolean");
}

json::object date_schema() {
    return json::object{{"type", "string"}, {"format", "date"}};
}

json::object instant_schema() {
    return json::object{{"type", "integer"},
                        {"format", "int64"},
                        {"description", "Milliseconds since 1970-01-01T00:00Z."}};
}

json::object id_schema() {
    return json::object{{"type", "string"}, {"pattern", "^[a-z0-9_-]{1,64}$"}};
}

json::object enum_schema(std::vector<std::string_view> const& names) {
    return json::object{{"type", "string"}, {"enum", json::array(names.begin(), names.end())}};
}

json::object list_schema(json::object items, FieldLimits const& limits) {
    auto schema = of_type("array");
    schema["items"] = std::move(items);
    if (limits.count_max != unlimited) schema["maxItems"] = limits.count_max;
    return schema;
}

json::object map_schema(json::object values) {
    return json::object{{"type", "object"}, {"additionalProperties", std::move(values)}};
}

json::object nullable_schema(json::object schema) {
    auto* type = schema.if_contains("type");
    if (type == nullptr || !type->is_string() || schema.contains("enum"))
        return json::object{{"oneOf", json::array{std::move(schema), of_type("null")}}};
    *type = json::array{*type, "null"};
    return schema;
}

bool begin_struct(SchemaComponents& components, std::string_view full_name) {
    auto const [place, is_new] = components.by_name.emplace(
        bare_name(full_name), SchemaComponent{std::string(full_name), components.use, {}});
    INVARIANT(is_new || place->second.full_name == full_name);
    return is_new;
}

void end_struct(SchemaComponents& components, std::string_view full_name,
                std::vector<MemberSchema> const& members) {
    json::object properties;
    json::array required;
    for (auto const& member : members) {
        properties[member.name] = member.shape;
        if (member.is_required) required.emplace_back(member.name);
    }
    auto schema = of_type("object");
    schema["properties"] = std::move(properties);
    if (!required.empty()) schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    components.by_name.at(bare_name(full_name)).shape = std::move(schema);
}

json::object struct_reference(std::string_view full_name) {
    return json::object{{"$ref", "#/components/schemas/" + bare_name(full_name)}};
}

}  // namespace binhyen::http
