#include "http/json_text.hpp"

#include <array>
#include <charconv>

namespace binhyen::http {
namespace {

void append_escaped(std::string& out, char c) {
    static constexpr char digits[] = "0123456789abcdef";
    out.push_back('\\');
    switch (c) {
        case '"':
        case '\\':
            out.push_back(c);
            break;
        case '\n':
            out.push_back('n');
            break;
        case '\r':
            out.push_back('r');
            break;
        case '\t':
            out.push_back('t');
            break;
        default:
            out += "u00";
            out.push_back(digits[(c >> 4) & 15]);
            out.push_back(digits[c & 15]);
    }
}

template <class N>
void append_number(std::string& out, N number) {
    std::array<char, 24> buffer;
    auto const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    out.append(buffer.data(), end);
}

}  // namespace

void append_json(std::string& out, std::string_view text) {
    out.push_back('"');
    // Most text needs no escape: whole runs are copied at once.
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
        out.append(text.substr(from, i - from));
        append_escaped(out, text[i]);
        from = i + 1;
    }
    out.append(text.substr(from));
    out.push_back('"');
}

void append_json(std::string& out, std::int64_t number) {
    append_number(out, number);
}

void append_json(std::string& out, std::uint64_t number) {
    append_number(out, number);
}

void append_json(std::string& out, Date date) {
    if (date == end_of_time) {
        out += "null";
        return;
    }
    out.push_back('"');
    out += date.to_text();
    out.push_back('"');
}

void append_json(std::string& out, json::value const& value) {
    out += json::serialize(value);
}

}  // namespace binhyen::http
