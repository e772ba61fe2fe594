#include "http/request.hpp"

#include <array>

#include "base/text.hpp"

namespace binhyen::http {
namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string_view> first_of(std::vector<NamedText> const& all, std::string_view name) {
    for (auto const& one : all)
        if (one.name == name) return one.value;
    return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

// In thousandths; 1000 where no weight is given or it cannot be read.
int weight(std::string_view parameters) {
    auto const at = parameters.find("q=");
    if (at == parameters.npos) return 1000;
    int value = 0;
    int scale = 1000;
    for (char c : parameters.substr(at + 2)) {
        if (c == '.') continue;
        if (c < '0' || c > '9' || scale == 0) break;
        value += (c - '0') * scale;
        scale /= 10;
    }
    return value;
}

}  // namespace

std::string_view method_text(Method method) {
    static constexpr std::array<std::string_view, 7> texts{"GET",   "HEAD",   "POST",   "PUT",
                                                           "PATCH", "DELETE", "OPTIONS"};
    return texts[std::size_t(method)];
}

bool is_safe(Method method) {
    return method == Method::get || method == Method::head || method == Method::options;
}

std::string_view Request::path_parameter(std::string_view name) const {
    return first_of(path_parameters, name).value_or("");
}
std::optional<std::string_view> Request::query_parameter(std::string_view name) const {
    return first_of(query, name);
}
std::string_view Request::header(std::string_view name) const {
    return first_of(headers, name).value_or("");
}
std::string_view Request::cookie(std::string_view name) const {
    return first_of(cookies, name).value_or("");
}

std::optional<std::string> percent_decoded(std::string_view text, UrlPart part) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            int const high = hex_value(text[i + 1]);
            int const low = hex_value(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            out.push_back(char(high * 16 + low));
            i += 2;
        } else {
            out.push_back(text[i] == '+' && part == UrlPart::query ? ' ' : text[i]);
        }
    }
    if (!text::is_clean_utf8(out)) return std::nullopt;
    return out;
}

std::string percent_encoded(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (char c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const is_plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                              (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' ||
                              byte == '_' || byte == '~';
        if (is_plain) {
            out.push_back(c);
        } else {
            out.push_back('%');
            out.push_back(digits[byte >> 4]);
            out.push_back(digits[byte & 15]);
        }
    }
    return out;
}

std::optional<std::vector<NamedText>> parse_query_text(std::string_view text) {
    std::vector<NamedText> out;
    while (!text.empty()) {
        auto const end = text.find('&');
        auto const part = text.substr(0, end);
        text = end == text.npos ? std::string_view{} : text.substr(end + 1);
        if (part.empty()) continue;
        auto const equals = part.find('=');
        auto name = percent_decoded(part.substr(0, equals), UrlPart::query);
        auto value = equals == part.npos ? std::optional<std::string>("")
                                         : percent_decoded(part.substr(equals + 1), UrlPart::query);
        if (!name || !value) return std::nullopt;
        out.push_back({std::move(*name), std::move(*value)});
    }
    return out;
}

Language preferred_language(std::string_view accept_language) {
    int vi = 0;
    int en = 0;
    while (!accept_language.empty()) {
        auto const end = accept_language.find(',');
        auto const part = trimmed(accept_language.substr(0, end));
        accept_language =
            end == accept_language.npos ? std::string_view{} : accept_language.substr(end + 1);
        auto const semicolon = part.find(';');
        auto const name = part.substr(0, semicolon).substr(0, 2);
        auto const given = weight(semicolon == part.npos ? "" : part.substr(semicolon));
        if (name == "vi" || name == "VI") vi = std::max(vi, given);
        if (name == "en" || name == "EN") en = std::max(en, given);
    }
    return en > vi ? Language::en : Language::vi;
}

}  // namespace binhyen::http
