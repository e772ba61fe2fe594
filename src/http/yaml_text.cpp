#include "http/yaml_text.hpp"

#include <algorithm>
#include <array>

namespace binhyen::http {
namespace {

bool is_word_for_something_else(std::string_view text) {
    static constexpr std::array<std::string_view, 10> words{"true", "false", "null", "yes", "no",
                                                            "on",   "off",   "y",    "n",   "~"};
    std::string lower;
    for (char c : text) lower.push_back(c >= 'A' && c <= 'Z' ? char(c + 32) : c);
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool may_stand_bare(std::string_view text) {
    if (text.empty() || is_word_for_something_else(text)) return false;
    auto const first = static_cast<unsigned char>(text.front());
    bool const is_letter =
        (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first >= 0x80;
    if (!is_letter && first != '/') return false;
    if (text.back() == ' ' || text.back() == ':') return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 || c == 0x7f) return false;
        if (c == ':' && text[i + 1] == ' ') return false;
        if (c == '#' && text[i - 1] == ' ') return false;
    }
    return true;
}

std::string scalar(std::string_view text) {
    return may_stand_bare(text) ? std::string(text) : json::serialize(json::string(text));
}

void append(std::string& out, json::value const& value, std::size_t indent);

void append_members(std::string& out, json::object const& object, std::size_t indent,
                    bool is_first_indented) {
    for (auto const& [key, value] : object) {
        if (!is_first_indented) out.append(indent, ' ');
        is_first_indented = false;
        out += scalar(key);
        out.push_back(':');
        append(out, value, indent + 2);
    }
}

void append_items(std::string& out, json::array const& items, std::size_t indent) {
    for (auto const& item : items) {
        out.append(indent, ' ');
        out.push_back('-');
        if (item.is_object() && !item.get_object().empty()) {
            out.push_back(' ');
            append_members(out, item.get_object(), indent + 2, true);
        } else {
            append(out, item, indent + 2);
        }
    }
}

// After "key:" or "-": a scalar on the same line, anything longer below.
void append(std::string& out, json::value const& value, std::size_t indent) {
    if (value.is_object() && !value.get_object().empty()) {
        out.push_back('\n');
        append_members(out, value.get_object(), indent, false);
    } else if (value.is_array() && !value.get_array().empty()) {
        out.push_back('\n');
        append_items(out, value.get_array(), indent);
    } else {
        out.push_back(' ');
        out += value.is_string() ? scalar(value.get_string()) : json::serialize(value);
        out.push_back('\n');
    }
}

}  // namespace

std::string yaml_text(json::value const& value) {
    std::string out;
    if (value.is_object() && !value.get_object().empty())
        append_members(out, value.get_object(), 0, false);
    else
        append(out, value, 0);
    return out;
}

}  // namespace binhyen::http
