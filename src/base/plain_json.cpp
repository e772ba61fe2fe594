#include "base/plain_json.hpp"

#include <algorithm>

namespace binhyen::plain_json {
namespace {

constexpr int depth_max = 32;

void append_escaped(std::string& out, char c) {
    static constexpr char digits[] = "0123456789abcdef";
    out.push_back('\\');
    switch (c) {
        case '"':
        case '\\':
            return out.push_back(c);
        case '\b':
            return out.push_back('b');
        case '\f':
            return out.push_back('f');
        case '\n':
            return out.push_back('n');
        case '\r':
            return out.push_back('r');
        case '\t':
            return out.push_back('t');
        default:
            out += "u00";
            out.push_back(digits[(c >> 4) & 15]);
            out.push_back(digits[c & 15]);
    }
}

void append_utf8(std::string& out, std::uint32_t point) {
    if (point < 0x80) return out.push_back(char(point));
    if (point < 0x800) {
        out.push_back(char(0xc0 | (point >> 6)));
    } else {
        if (point < 0x10000) {
            out.push_back(char(0xe0 | (point >> 12)));
        } else {
            out.push_back(char(0xf0 | (point >> 18)));
            out.push_back(char(0x80 | ((point >> 12) & 63)));
        }
        out.push_back(char(0x80 | ((point >> 6) & 63)));
    }
    out.push_back(char(0x80 | (point & 63)));
}

}  // namespace

void Writer::separate() {
    if (wants_comma_) out_.push_back(',');
    wants_comma_ = true;
}

void Writer::text(std::string_view text) {
    separate();
    out_.push_back('"');
    // Most text needs no escape: whole runs are copied at once.
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
        out_.append(text.substr(from, i - from));
        append_escaped(out_, text[i]);
        from = i + 1;
    }
    out_.append(text.substr(from));
    out_.push_back('"');
}

void Writer::number(std::int64_t number) {
    separate();
    out_ += std::to_string(number);
}

void Writer::truth(bool value) {
    separate();
    out_ += value ? "true" : "false";
}

void Writer::null() {
    separate();
    out_ += "null";
}

void Writer::key(std::string_view key) {
    text(key);
    out_.push_back(':');
    wants_comma_ = false;
}

void Writer::open(char bracket) {
    separate();
    out_.push_back(bracket);
    wants_comma_ = false;
}

void Writer::close(char bracket) {
    out_.push_back(bracket);
    wants_comma_ = true;
}

void Reader::pass_space() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\n' ||
                              rest_.front() == '\r' || rest_.front() == '\t'))
        rest_.remove_prefix(1);
}

bool Reader::take(char wanted) {
    if (is_refused_) return false;
    pass_space();
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
}

bool Reader::take_word(std::string_view word) {
    if (is_refused_) return false;
    pass_space();
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
}

bool Reader::enter(char open, char close) {
    if (!take(open) || depth_ == depth_max) {
        refuse();
        return false;
    }
    if (take(close)) return false;
    ++depth_;
    return true;
}

bool Reader::goes_on(char close) {
    if (take(',')) return true;
    if (!take(close)) refuse();
    --depth_;
    return false;
}

std::string Reader::text() {
    std::string out;
    if (!take('"')) {
        refuse();
        return out;
    }
    while (!is_refused_) {
        auto const end = rest_.find_first_of("\"\\");
        if (end == rest_.npos) break;
        out.append(rest_.substr(0, end));
        bool const is_escape = rest_[end] == '\\';
        rest_.remove_prefix(end + 1);
        if (!is_escape) return out;
        escape(out);
    }
    refuse();
    return {};
}

void Reader::escape(std::string& out) {
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (rest_.empty()) return refuse();
    char const letter = rest_.front();
    rest_.remove_prefix(1);
    if (letter != 'u') {
        auto const place = letters.find(letter);
        if (place == letters.npos) return refuse();
        return out.push_back(meanings[place]);
    }
    auto point = hex4();
    if (point >= 0xd800 && point < 0xdc00) {
        // The first half of a pair means nothing without the second.
        if (!rest_.starts_with("\\u")) return refuse();
        rest_.remove_prefix(2);
        auto const low = hex4();
        if (low < 0xdc00 || low > 0xdfff) return refuse();
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
    } else if (point >= 0xdc00 && point <= 0xdfff) {
        return refuse();
    }
    append_utf8(out, point);
}

std::uint32_t Reader::hex4() {
    std::uint32_t value = 0;
    if (rest_.size() < 4) refuse();
    for (char const c : rest_.substr(0, 4)) {
        value <<= 4;
        if (c >= '0' && c <= '9')
            value += std::uint32_t(c - '0');
        else if ((c | 32) >= 'a' && (c | 32) <= 'f')
            value += std::uint32_t((c | 32) - 'a' + 10);
        else
            refuse();
    }
    if (!is_refused_) rest_.remove_prefix(4);
    return value;
}

std::int64_t Reader::number() {
    bool const is_negative = take('-');
    if (!is_negative) pass_space();
    std::uint64_t value = 0;
    std::size_t digits = 0;
    // Eighteen digits cannot overflow, and no figure here is longer.
    while (digits < rest_.size() && digits < 18 && rest_[digits] >= '0' && rest_[digits] <= '9')
        value = value * 10 + std::uint64_t(rest_[digits++] - '0');
    rest_.remove_prefix(is_refused_ ? 0 : digits);
    bool const goes_further =
        !rest_.empty() && std::string_view("0123456789.eE").find(rest_.front()) != rest_.npos;
    if (digits == 0 || goes_further) refuse();
    if (is_refused_) return 0;
    return is_negative ? -std::int64_t(value) : std::int64_t(value);
}

bool Reader::truth() {
    if (take_word("true")) return true;
    if (!take_word("false")) refuse();
    return false;
}

bool Reader::null() {
    return take_word("null");
}

void Reader::skip() {
    if (is_refused_) return;
    pass_space();
    if (rest_.empty()) return refuse();
    switch (rest_.front()) {
        case '{':
            return object([this](std::string_view) { skip(); });
        case '[':
            return list([this] { skip(); });
        case '"':
            (void)text();
            return;
        case 't':
        case 'f':
            (void)truth();
            return;
        case 'n':
            if (!null()) refuse();
            return;
        default:
            rest_.remove_prefix(std::min(rest_.size(), rest_.find_first_not_of("+-.0123456789eE")));
    }
}

bool Reader::is_understood() {
    pass_space();
    return !is_refused_ && rest_.empty();
}

}  // namespace binhyen::plain_json
