#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

/// Where the server listens, as it is written on the command line.
namespace binhyen::server {

struct Listening {
    /// Without brackets.
    std::string address;
    std::uint16_t port = 0;

    /// Whether only this machine can reach it.
    [[nodiscard]] bool is_local() const;
    /// `127.0.0.1:8080`, `[::1]:8080`.
    [[nodiscard]] std::string to_text() const;
};

/// Refuses `listen_malformed` for anything but `address:port`; names are not looked up, except
/// that `localhost` is 127.0.0.1.
Result<Listening> parse_listening(std::string_view);

/// `https://binhyen.example` of `https://binhyen.example/`.
std::string origin_of(std::string_view url);

}  // namespace binhyen::server
