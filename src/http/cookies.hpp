#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.hpp"

/// Cookies in and out. Ours are HttpOnly unless the page must read them, SameSite=Lax at least, and
/// carry the prefix `__Host-` when the connection is TLS.
namespace binhyen::http {

/// Broken parts of the header are skipped; at most 50 are read.
std::vector<NamedText> parse_cookies(std::string_view header);

enum class Transport { plain, tls };
enum class CookieReader { server, page };
enum class SameSite { lax, strict };

struct Cookie {
    std::string name;
    std::string value;
    /// Empty: until the browser closes. Zero: away with it.
    std::optional<std::chrono::seconds> max_age = {};
    CookieReader reader = CookieReader::server;
    SameSite same_site = SameSite::lax;
};

/// `session` → `__Host-session` over TLS.
std::string cookie_name(std::string_view name, Transport);
/// The value of a Set-Cookie header.
std::string set_cookie(Cookie const&, Transport);

}  // namespace binhyen::http
