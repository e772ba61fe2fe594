#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

/// One TCP connection that says exactly the bytes it is told to, which a proper client would not.
namespace binhyen::test {

struct WireReply {
    int status = 0;
    /// Names in lower case.
    std::map<std::string, std::string> headers;
    std::string body;
};

class TinyClient {
public:
    explicit TinyClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        timeval const patience{10, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            throw std::runtime_error("cannot connect");
    }
    TinyClient(TinyClient const&) = delete;
    TinyClient& operator=(TinyClient const&) = delete;
    ~TinyClient() { ::close(socket_); }

    void say(std::string_view bytes) const {
        while (!bytes.empty()) {
            auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return;
            bytes.remove_prefix(std::size_t(sent));
        }
    }
    void say_no_more() const { ::shutdown(socket_, SHUT_WR); }

    /// `GET /path` on a connection that stays open.
    void get(std::string_view path, std::string_view more_headers = "") const {
        say("GET " + std::string(path) + " HTTP/1.1\r\nHost: garden.example\r\n" +
            std::string(more_headers) + "\r\n");
    }
    void post(std::string_view path, std::string_view body,
              std::string_view type = "application/json") const {
        say("POST " + std::string(path) +
            " HTTP/1.1\r\nHost: garden.example\r\nContent-Type: " + std::string(type) +
            "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body));
    }

    enum class Expect { body, no_body };
    /// The next reply; status 0 when the connection ended without one.
    WireReply hear(Expect expect = Expect::body) {
        WireReply reply;
        auto end = rest_.find("\r\n\r\n");
        while (end == rest_.npos) {
            if (!read_more()) return reply;
            end = rest_.find("\r\n\r\n");
        }
        read_head(reply, rest_.substr(0, end + 2));
        rest_.erase(0, end + 4);
        auto const length = reply.headers.find("content-length");
        if (expect == Expect::no_body || length == reply.headers.end()) return reply;
        auto const count = std::stoull(length->second);
        while (rest_.size() < count && read_more()) continue;
        reply.body = rest_.substr(0, count);
        rest_.erase(0, count);
        return reply;
    }
    /// Whether the other end closes, rather than says anything more.
    bool is_closed() { return rest_.empty() && !read_more(); }

private:
    static void read_head(WireReply& reply, std::string_view head) {
        reply.status = std::stoi(std::string(head.substr(9, 3)));
        head.remove_prefix(head.find("\r\n") + 2);
        while (!head.empty()) {
            auto const line = head.substr(0, head.find("\r\n"));
            auto const colon = line.find(": ");
            std::string name(line.substr(0, colon));
            for (auto& c : name) c = char(c >= 'A' && c <= 'Z' ? c + 32 : c);
            reply.headers[name] = std::string(line.substr(colon + 2));
            head.remove_prefix(line.size() + 2);
        }
    }
    bool read_more() {
        char piece[16 * 1024];
        auto const count = ::recv(socket_, piece, sizeof piece, 0);
        if (count <= 0) return false;
        rest_.append(piece, std::size_t(count));
        return true;
    }

    int socket_;
    std::string rest_;
};

}  // namespace binhyen::test
