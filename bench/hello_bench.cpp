#include <iostream>

#include "http/server.hpp"
#include "measuring.hpp"

// The least a request through a reader's thread can cost: no session, no database. Serves until it
// is ended from outside.
namespace binhyen::bench {

json::object serve_hello(std::filesystem::path const&) {
    http::Site site({.now = [] { return Instant{1'670'200'000'000}; }, .random = system_random});
    site.routes().add({.method = http::Method::get,
                       .pattern = "/hello",
                       .summary_vi = "Chào",
                       .summary_en = "Hello",
                       .tag = "bench",
                       .work = http::Work::read,
                       .access = http::Access::everyone,
                       .handler = [](http::Request const&) -> Result<http::Reply> {
                           return http::json_text_reply(R"({"hello":"Xin chào"})");
                       }});
    http::Server server(site, {.port = 0});
    std::cout << server.port() << std::endl;
    server.run();
    return {};
}

}  // namespace binhyen::bench
