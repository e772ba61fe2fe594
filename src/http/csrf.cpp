#include "http/csrf.hpp"

#include <openssl/crypto.h>

#include <algorithm>

#include "http/problems.hpp"

namespace binhyen::http {

bool is_equal_in_constant_time(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<> must_be_own_page(Request const& request, std::vector<std::string> const& own_origins) {
    if (is_safe(request.method)) return {};
    auto const origin = request.header("origin");
    if (origin.empty()) {
        // Browsers that send no Origin with a write send this instead; programs send neither, and
        // have no cookies of somebody else.
        auto const site = request.header("sec-fetch-site");
        if (site.empty() || site == "same-origin" || site == "none") return {};
        return refuse(problems::foreign_page());
    }
    if (own_origins.empty()) {
        auto const scheme = origin.find("://");
        if (scheme != origin.npos && origin.substr(scheme + 3) == request.header("host")) return {};
    } else if (std::find(own_origins.begin(), own_origins.end(), origin) != own_origins.end()) {
        return {};
    }
    return refuse(problems::foreign_page());
}

Result<> must_carry_token(Request const& request, std::string_view cookie_name) {
    if (is_safe(request.method) || request.session_token.empty()) return {};
    auto const kept = request.cookie(cookie_name);
    auto const sent = request.header(csrf_header);
    if (kept.empty() || !is_equal_in_constant_time(kept, sent))
        return refuse(problems::csrf_missing());
    return {};
}

}  // namespace binhyen::http
