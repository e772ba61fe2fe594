#include "identity/session.hpp"

#include <array>

#include "base/digest.hpp"

namespace binhyen::identity {
namespace {

struct Known {
    std::string_view mark;
    std::string_view name;
};

// The first mark found wins: Edge and Opera also say Chrome, and Chrome also says Safari.
constexpr std::array browsers{Known{"Edg", "Edge"},        Known{"OPR/", "Opera"},
                              Known{"coc_coc", "Cốc Cốc"}, Known{"SamsungBrowser", "Samsung"},
                              Known{"Firefox", "Firefox"}, Known{"Chrome", "Chrome"},
                              Known{"Safari", "Safari"}};
constexpr std::array systems{Known{"Android", "Android"}, Known{"iPhone", "iPhone"},
                             Known{"iPad", "iPad"},       Known{"Windows", "Windows"},
                             Known{"Mac OS", "macOS"},    Known{"Linux", "Linux"}};

std::string_view first_of(std::span<Known const> known, std::string_view text) {
    for (auto const& one : known)
        if (text.contains(one.mark)) return one.name;
    return {};
}

}  // namespace

std::string agent_class(std::string_view user_agent) {
    auto const browser = first_of(browsers, user_agent);
    auto const system = first_of(systems, user_agent);
    if (browser.empty() && system.empty()) return "Khác";
    if (browser.empty()) return std::string(system);
    if (system.empty()) return std::string(browser);
    return std::string(browser).append(", ").append(system);
}

SessionId session_id_of(std::string_view session_token) {
    return {sha256_hex("session:" + sha256_hex(session_token)).substr(0, 26)};
}

std::string csrf_token_of(std::string_view session_token) {
    return sha256_hex(std::string("csrf:").append(session_token));
}

}  // namespace binhyen::identity
