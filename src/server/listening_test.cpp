#include "server/listening.hpp"

#include <gtest/gtest.h>

namespace binhyen::server {
namespace {

std::string heard(std::string_view text) {
    auto const listening = parse_listening(text);
    if (!listening) return std::string(listening.error().code());
    return listening->to_text() + (listening->is_local() ? " local" : "");
}

TEST(Listening, an_address_and_a_port_are_understood) {
    EXPECT_EQ(heard("127.0.0.1:8080"), "127.0.0.1:8080 local");
    EXPECT_EQ(heard("127.3.2.1:0"), "127.3.2.1:0 local");
    EXPECT_EQ(heard("localhost:80"), "127.0.0.1:80 local");
    EXPECT_EQ(heard("[::1]:8080"), "[::1]:8080 local");
    EXPECT_EQ(heard("0.0.0.0:443"), "0.0.0.0:443");
    EXPECT_EQ(heard("[::]:443"), "[::]:443");
    EXPECT_EQ(heard("[::ffff:127.0.0.1]:443"), "[::ffff:127.0.0.1]:443");
}

TEST(Listening, anything_else_is_listen_malformed) {
    for (auto const* text : {"", ":", "8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536",
                             "127.0.0.1:-1", "127.0.0.1:80x", "127.0.0:80", "::1:80", "[::1]",
                             "binhyen.example:80", "127.evil.example:80"})
        EXPECT_EQ(heard(text), "listen_malformed") << text;
}

TEST(Listening, an_origin_is_an_address_without_its_path) {
    EXPECT_EQ(origin_of("https://binhyen.example/a/b"), "https://binhyen.example");
    EXPECT_EQ(origin_of("https://binhyen.example:8443"), "https://binhyen.example:8443");
    EXPECT_EQ(origin_of("binhyen.example"), "");
}

}  // namespace
}  // namespace binhyen::server
