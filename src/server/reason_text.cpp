#include "server/reason_text.hpp"

#include "rulebook/explain.hpp"

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

// "Đạt" for "met"; a code that is none is told as it is.
std::string_view outcome_of(json::object const& object, Language language) {
    auto const code = text_of(object, "outcome");
    using enum rulebook::Outcome;
    for (auto const outcome : {met, not_met, not_enough_known, not_applicable})
        if (rulebook::code_of(outcome) == code) return rulebook::caption_of(outcome, language);
    return code;
}

void append_nodes(std::string& out, json::object const& parent, std::string_view list,
                  Language language, std::size_t depth) {
    auto const* nodes = parent.if_contains(list);
    if (nodes == nullptr || !nodes->is_array()) return;
    for (auto const& node : nodes->as_array()) {
        auto const& object = node.as_object();
        out.append(2 * depth, ' ').append("[").append(outcome_of(object, language)).append("] ");
        auto const caption = text_of(object, "caption", language);
        auto const clause = text_of(object, "clause");
        out.append(caption).append(caption.empty() ? "" : ". ");
        out.append(text_of(object, "text", language));
        if (!clause.empty())
            out.append(" (").append(rulebook::clause_in_words(clause, language)).append(")");
        out.append("\n");
        append_nodes(out, object, "children", language, depth + 1);
    }
}

}  // namespace

std::string reason_text(json::value const& reasons, Language language) {
    if (!reasons.is_object()) return "";
    auto const& tree = reasons.as_object();
    std::string out;
    out.append(text_of(tree, "rulebook")).append(" ").append(text_of(tree, "version"));
    out.append(": ").append(outcome_of(tree, language)).append("\n");
    append_nodes(out, tree, "criteria", language, 1);
    return out;
}

}  // namespace binhyen::server
