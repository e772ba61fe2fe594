#include "server/listening.hpp"

#include <arpa/inet.h>

#include <charconv>

#include "server/problems.hpp"

namespace binhyen::server {
namespace {

bool is_ipv4(std::string const& address) {
    in_addr parsed{};
    return inet_pton(AF_INET, address.c_str(), &parsed) == 1;
}

bool is_ipv6(std::string const& address) {
    in6_addr parsed{};
    return inet_pton(AF_INET6, address.c_str(), &parsed) == 1;
}

}  // namespace

bool Listening::is_local() const {
    return address == "::1" || (address.starts_with("127.") && is_ipv4(address));
}

std::string Listening::to_text() const {
    auto const written = address.find(':') == address.npos ? address : "[" + address + "]";
    return written + ":" + std::to_string(port);
}

Result<Listening> parse_listening(std::string_view text) {
    auto const malformed = [&] { return refuse(problems::listen_malformed(text)); };
    auto const colon = text.rfind(':');
    if (colon == text.npos) return malformed();
    Listening listening{.address = std::string(text.substr(0, colon)), .port = 0};
    auto const digits = text.substr(colon + 1);
    auto const [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), listening.port);
    if (error != std::errc{} || end != digits.data() + digits.size()) return malformed();
    auto& address = listening.address;
    if (address == "localhost") address = "127.0.0.1";
    bool const has_brackets = address.size() > 2 && address.front() == '[' && address.back() == ']';
    if (has_brackets) address = address.substr(1, address.size() - 2);
    if (has_brackets ? !is_ipv6(address) : !is_ipv4(address)) return malformed();
    return listening;
}

std::string origin_of(std::string_view url) {
    auto const host = url.find("://");
    if (host == url.npos) return "";
    return std::string(url.substr(0, url.find('/', host + 3)));
}

}  // namespace binhyen::server
