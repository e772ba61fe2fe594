#include "http/cookies.hpp"

namespace binhyen::http {

std::vector<NamedText> parse_cookies(std::string_view header) {
    std::vector<NamedText> out;
    while (!header.empty() && out.size() < 50) {
        auto const end = header.find(';');
        auto part = header.substr(0, end);
        header = end == header.npos ? std::string_view{} : header.substr(end + 1);
        while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
        auto const equals = part.find('=');
        if (equals == part.npos || equals == 0) continue;
        auto value = part.substr(equals + 1);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        out.push_back({std::string(part.substr(0, equals)), std::string(value)});
    }
    return out;
}

std::string cookie_name(std::string_view name, Transport transport) {
    return (transport == Transport::tls ? "__Host-" : "") + std::string(name);
}

std::string set_cookie(Cookie const& cookie, Transport transport) {
    std::string out = cookie_name(cookie.name, transport) + "=" + cookie.value + "; Path=/";
    if (cookie.max_age) out += "; Max-Age=" + std::to_string(cookie.max_age->count());
    if (transport == Transport::tls) out += "; Secure";
    if (cookie.reader == CookieReader::server) out += "; HttpOnly";
    out += cookie.same_site == SameSite::strict ? "; SameSite=Strict" : "; SameSite=Lax";
    return out;
}

}  // namespace binhyen::http
