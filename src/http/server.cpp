#include "http/server.hpp"

#include <set>

#include "http/conversation.hpp"

namespace binhyen::http {

struct Server::Inside {
    using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, asio::io_context::executor_type>;
    using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>,
                                             asio::io_context::executor_type>;

    Inside(Site& site, ServerSettings const& settings)
        : around_{site,
                  settings,
                  asio::io_context{1},
                  {settings.read_thread_count, settings.waiting_max},
                  {settings.write_thread_count, settings.waiting_max},
                  false,
                  [this](AnyConversation* ended) { forget(ended); }},
          acceptor_(around_.io.get_executor()),
          sweep_(around_.io.get_executor()),
          grace_(around_.io.get_executor()) {
        if (!settings.certificate_file.empty()) use_tls();
        asio::ip::tcp::endpoint const endpoint(asio::ip::make_address(settings.address),
                                               settings.port);
        acceptor_.open(endpoint.protocol());
        acceptor_.set_option(asio::socket_base::reuse_address(true));
        acceptor_.bind(endpoint);
        acceptor_.listen();
        auto& metrics = site.metrics();
        metrics.gauge({"http_waiting", "pool=\"read\""}, "Requests waiting for a thread.",
                      [this] { return double(around_.readers.waiting_count()); });
        metrics.gauge({"http_waiting", "pool=\"write\""}, "Requests waiting for a thread.",
                      [this] { return double(around_.writers.waiting_count()); });
    }

    void use_tls() {
        tls_.emplace(asio::ssl::context::tls_server);
        SSL_CTX_set_min_proto_version(tls_->native_handle(), TLS1_2_VERSION);
        tls_->use_certificate_chain_file(around_.settings.certificate_file);
        tls_->use_private_key_file(around_.settings.key_file, asio::ssl::context::pem);
    }

    void run() {
        accept();
        sweep();
        around_.io.run();
        // What runs may still record its act; the connections are gone.
        around_.readers.finish();
        around_.writers.finish();
    }

    void accept() {
        bool const is_full = conversations_.size() >= std::size_t(around_.settings.connection_max);
        if (is_full || around_.is_stopping || is_accepting_) return;
        is_accepting_ = true;
        acceptor_.async_accept([this](auto error, Tcp socket) {
            is_accepting_ = false;
            if (!error) begin(std::move(socket));
            // Without free descriptors the next try would fail at once, for ever: the sweep
            // tries again.
            if (!error) accept();
        });
    }

    void begin(Tcp socket) {
        boost::system::error_code ignored;
        socket.set_option(asio::ip::tcp::no_delay(true), ignored);
        if (tls_)
            hold<asio::ssl::stream<Tcp>>(asio::ssl::stream<Tcp>(std::move(socket), *tls_));
        else
            hold<Tcp>(std::move(socket));
    }

    template <class Stream>
    void hold(Stream stream) {
        auto conversation = std::make_shared<Conversation<Stream>>(around_, std::move(stream));
        conversations_.emplace(conversation.get(), conversation);
        conversation->start();
    }

    void forget(AnyConversation* ended) {
        conversations_.erase(ended);
        if (around_.is_stopping && conversations_.empty()) around_.io.stop();
        accept();
    }

    template <class Each>
    void for_all(Each each) {
        std::vector<std::shared_ptr<AnyConversation>> all;
        for (auto const& [key, conversation] : conversations_) all.push_back(conversation);
        for (auto const& conversation : all) each(*conversation);
    }

    void sweep() {
        sweep_.expires_after(std::chrono::milliseconds{200});
        sweep_.async_wait([this](auto error) {
            if (error) return;
            auto const now = Clock::now();
            for_all([&](AnyConversation& one) { one.check_deadline(now); });
            accept();
            sweep();
        });
    }

    void stop(std::chrono::milliseconds grace) {
        asio::post(around_.io, [this, grace] {
            if (around_.is_stopping) return;
            around_.is_stopping = true;
            boost::system::error_code ignored;
            acceptor_.close(ignored);
            for_all([](AnyConversation& one) { one.end_soon(); });
            if (conversations_.empty()) around_.io.stop();
            grace_.expires_after(grace);
            grace_.async_wait([this](auto error) {
                if (error) return;
                for_all([](AnyConversation& one) { one.end_now(); });
                around_.io.stop();
            });
        });
    }

    Surroundings around_;
    std::optional<asio::ssl::context> tls_;
    std::map<AnyConversation*, std::shared_ptr<AnyConversation>> conversations_;
    Acceptor acceptor_;
    Timer sweep_;
    Timer grace_;
    bool is_accepting_ = false;
};

Server::Server(Site& site, ServerSettings settings)
    : inside_(std::make_unique<Inside>(site, settings)) {}

Server::~Server() = default;

std::uint16_t Server::port() const {
    return inside_->acceptor_.local_endpoint().port();
}

void Server::run() {
    inside_->run();
}

void Server::stop(std::chrono::milliseconds grace) {
    inside_->stop(grace);
}

}  // namespace binhyen::http
