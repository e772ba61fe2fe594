#include "server/reason_text.hpp"

namespace binhyen::server {
namespace {

std::string_view text_of(json::object const& object, std::string_view key) {
    auto const* value = object.if_contains(key);
    return value != nullptr && value->is_string() ? std::string_view(value->as_string()) : "";
}

std::string_view text_of(json::object const& object, std::string_view key, Language language) {
    auto const* value = object.if_contains(key);
    if (value == nullptr || !value->is_object()) return "";
    return text_of(value->as_object(), language == Language::vi ? "vi" : "en");
}

void append_nodes(std::string& out, json::object const& parent, std::string_view list,
                  Language language, std::size_t depth) {
    auto const* nodes = parent.if_contains(list);
    if (nodes == nullptr || !nodes->is_array()) return;
    for (auto const& node : nodes->as_array()) {
        auto const& object = node.as_object();
        out.append(2 * depth, ' ').append(text_of(object, "clause"));
        if (!text_of(object, "clause").empty()) out += " ";
        out.append(text_of(object, "caption", language));
        if (!text_of(object, "caption", language).empty()) out += " ";
        out.append("[").append(text_of(object, "outcome")).append("] ");
        out.append(text_of(object, "text", language)).append("\n");
        append_nodes(out, object, "children", language, depth + 1);
    }
}

}  // namespace

std::string reason_text(json::value const& reasons, Language language) {
    if (!reasons.is_object()) return "";
    auto const& tree = reasons.as_object();
    std::string out;
    out.append(text_of(tree, "rulebook")).append(" ").append(text_of(tree, "version"));
    out.append(": ").append(text_of(tree, "outcome")).append("\n");
    append_nodes(out, tree, "criteria", language, 1);
    return out;
}

}  // namespace binhyen::server
