#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "http/site.hpp"

/// The transport: sockets, TLS, limits, time-outs, and the threads that answer. One network thread
/// reads and writes; handlers run on the pool of their route's Work.
namespace binhyen::http {

struct ServerSettings {
    std::string address = "127.0.0.1";
    /// 0: any free one.
    std::uint16_t port = 8080;
    /// PEM files; both or neither.
    std::string certificate_file = {};
    std::string key_file = {};

    int read_thread_count = 4;
    int write_thread_count = 1;
    /// Waiting for a thread, per pool; beyond it the answer is 503 with Retry-After.
    int waiting_max = 1024;
    int connection_max = 10'000;

    std::uint32_t header_max = 16 * 1024;
    std::chrono::milliseconds header_timeout{10'000};
    std::chrono::milliseconds idle_timeout{60'000};
    /// Bodies and replies may take this long, and a second more for every so many bytes.
    std::chrono::milliseconds transfer_timeout{30'000};
    std::uint64_t transfer_bytes_per_second = 8 * 1024;
};

class Server {
public:
    /// Binds; throws when the address is taken or a key cannot be read. `site` outlives the server.
    Server(Site& site, ServerSettings settings);
    ~Server();
    Server(Server const&) = delete;
    Server& operator=(Server const&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// Serves until stop(), on this thread.
    void run();
    /// Accepts no more, lets what runs finish, ends idle connections; after `grace` ends all. From
    /// any thread; run() returns when it is done.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds{10});

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace binhyen::http
