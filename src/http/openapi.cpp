#include "http/openapi.hpp"

#include <set>

#include "http/csrf.hpp"
#include "http/yaml_text.hpp"

namespace binhyen::http {
namespace {

json::object reference(std::string_view where, std::string_view name) {
    return json::object{{"$ref", "#/components/" + std::string(where) + "/" + std::string(name)}};
}

// "GET /api/beds/{id}/rows" → "get_beds_id_rows"
std::string operation_id(Route const& route) {
    std::string out;
    for (char c : method_text(route.method)) out.push_back(char(c + 32));
    std::string_view path = route.pattern;
    if (path.starts_with("/api")) path.remove_prefix(4);
    for (char c : path) {
        bool const is_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        if (is_word)
            out.push_back(c);
        else if (out.back() != '_' && c == '/')
            out.push_back('_');
        else if (c == '-' || c == '.')
            out.push_back('_');
    }
    return out;
}

json::object parameter(std::string_view name, std::string_view in, json::value schema,
                       bool is_required) {
    json::object out{{"name", name}, {"in", in}};
    if (is_required) out["required"] = true;
    out["schema"] = std::move(schema);
    return out;
}

void add_path_parameters(json::array& out, std::string_view pattern) {
    for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{', open + 1)) {
        auto const name = pattern.substr(open + 1, pattern.find('}', open) - open - 1);
        out.push_back(parameter(name, "path", json::object{{"type", "string"}}, true));
    }
}

// A query's struct is told as its parameters, one by one; it is no component itself.
void add_query_parameters(json::array& out, Schema const& schema) {
    if (schema.is_empty()) return;
    std::string_view const target = schema.shape.at("$ref").as_string();
    auto const& object =
        schema.components.by_name.find(target.substr(target.rfind('/') + 1))->second.shape;
    std::set<std::string_view> required;
    if (auto const* names = object.if_contains("required"))
        for (auto const& name : names->as_array()) required.insert(name.as_string());
    for (auto const& [name, shape] : object.at("properties").as_object())
        out.push_back(parameter(name, "query", shape, required.contains(name)));
}

json::object content(std::string_view type, json::object schema) {
    return json::object{{type, json::object{{"schema", std::move(schema)}}}};
}

json::object request_body(Route const& route) {
    if (route.body_to == BodyTo::file)
        return json::object{{"required", true},
                            {"content", content("application/octet-stream",
                                                {{"type", "string"}, {"format", "binary"}})}};
    return json::object{{"required", !route.is_body_optional},
                        {"content", content("application/json", route.schema_in.shape)}};
}

json::object responses(Route const& route) {
    json::object done{
        {"description", route.status_out == 204 ? "Done; nothing to show." : "Done."}};
    if (!route.schema_out.is_empty())
        done["content"] = content("application/json", route.schema_out.shape);
    else if (!route.content_type_out.empty())
        done["content"] =
            content(route.content_type_out, {{"type", "string"}, {"format", "binary"}});
    return json::object{{std::to_string(route.status_out), std::move(done)},
                        {"default", reference("responses", "Problem")}};
}

json::object operation(Route const& route) {
    json::object out{{"operationId", operation_id(route)},
                     {"summary", route.summary_en},
                     {"description", route.summary_vi},
                     {"tags", json::array{route.tag}}};
    json::array parameters;
    add_path_parameters(parameters, route.pattern);
    add_query_parameters(parameters, route.schema_query);
    if (route.work == Work::write) {
        parameters.push_back(reference("parameters", "IdempotencyKey"));
        parameters.push_back(reference("parameters", "ExpectedVersion"));
    }
    if (!parameters.empty()) out["parameters"] = std::move(parameters);
    if (!route.schema_in.is_empty() || route.body_to == BodyTo::file)
        out["requestBody"] = request_body(route);
    out["responses"] = responses(route);
    if (route.access == Access::everyone)
        out["security"] = json::array{};
    else if (!is_safe(route.method))
        out["security"] =
            json::array{json::object{{"session", json::array{}}, {"csrf", json::array{}}}};
    return out;
}

json::object problem_schemas() {
    auto const text = json::object{{"type", "string"}};
    auto const field = json::object{
        {"type", "object"},
        {"properties", json::object{{"path", text}, {"code", text}, {"message", text}}},
        {"required", json::array{"path", "code", "message"}}};
    auto const problem = json::object{
        {"type", "object"},
        {"properties",
         json::object{{"code", text},
                      {"message", text},
                      {"what_to_do", text},
                      {"law", json::object{{"type", json::array{"string", "null"}}}},
                      {"facts", json::object{{"type", "object"}, {"additionalProperties", text}}},
                      {"fields", json::object{{"type", "array"},
                                              {"items", reference("schemas", "FieldProblem")}}}}},
        {"required", json::array{"code", "message", "what_to_do", "law", "facts", "fields"}}};
    return json::object{{"FieldProblem", field}, {"Problem", problem}};
}

json::object header_parameters() {
    auto const key = json::object{{"type", "string"}, {"minLength", 8}, {"maxLength", 128}};
    auto const version = json::object{{"type", "string"}, {"pattern", "^\"[0-9]+\"$"}};
    auto expected = parameter("If-Match", "header", version, false);
    expected["description"] = "The version that was read, in quotes; another one is a conflict.";
    auto idempotency = parameter("Idempotency-Key", "header", key, false);
    idempotency["description"] = "The same key and body give the same reply, without a second act.";
    return json::object{{"ExpectedVersion", std::move(expected)},
                        {"IdempotencyKey", std::move(idempotency)}};
}

json::object components(std::vector<Route const*> const& routes, ApiTitle const& title) {
    SchemaComponents all;
    for (auto const* route : routes) {
        take_components(all, route->schema_in.components);
        take_components(all, route->schema_out.components);
        // What a query's struct holds may be needed; the struct itself is told as parameters.
        for (auto const& [name, component] : route->schema_query.components.by_name)
            if (route->schema_query.shape.at("$ref").as_string() != "#/components/schemas/" + name)
                take_components(all, {SchemaUse::request, {{name, component}}});
    }
    auto schemas = problem_schemas();
    for (auto const& [name, component] : all.by_name) {
        INVARIANT(!schemas.contains(name));
        schemas[name] = component.shape;
    }
    json::object sorted;
    std::map<std::string_view, json::value const*> by_name;
    for (auto const& [name, schema] : schemas) by_name.emplace(name, &schema);
    for (auto const& [name, schema] : by_name) sorted[name] = *schema;
    return json::object{
        {"parameters", header_parameters()},
        {"responses",
         json::object{
             {"Problem", json::object{{"description", "Refused, or not possible now."},
                                      {"content", content("application/json",
                                                          reference("schemas", "Problem"))}}}}},
        {"schemas", std::move(sorted)},
        {"securitySchemes",
         json::object{
             {"csrf", json::object{{"type", "apiKey"}, {"in", "header"}, {"name", "X-CSRF-Token"}}},
             {"session",
              json::object{
                  {"type", "apiKey"}, {"in", "cookie"}, {"name", title.session_cookie}}}}}};
}

}  // namespace

std::string openapi_yaml(Routes const& routes, ApiTitle const& title) {
    auto all = routes.all();
    std::erase_if(all, [](auto const* route) { return !route->pattern.starts_with("/api/"); });
    json::object paths;
    std::set<std::string> tags;
    std::set<std::string> ids;
    for (auto const* route : all) {
        auto& path = paths[route->pattern];
        if (!path.is_object()) path = json::object{};
        INVARIANT(ids.insert(operation_id(*route)).second);
        std::string method;
        for (char c : method_text(route->method)) method.push_back(char(c + 32));
        path.get_object()[method] = operation(*route);
        tags.insert(route->tag);
    }
    json::array tag_list;
    for (auto const& tag : tags) tag_list.push_back(json::object{{"name", tag}});
    json::object document{
        {"openapi", "3.1.0"},
        {"info", json::object{{"title", title.title}, {"version", title.version}}},
        {"security", json::array{json::object{{"session", json::array{}}}}},
        {"tags", std::move(tag_list)},
        {"paths", std::move(paths)},
        {"components", components(all, title)}};
    return yaml_text(document);
}

}  // namespace binhyen::http
