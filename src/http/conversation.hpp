#pragma once

// The inside of server.cpp: only it may include this header, for the time Asio takes to compile.

#include <unistd.h>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/http/error.hpp>
#include <filesystem>

#include "http/outgoing.hpp"
#include "http/problems.hpp"
#include "http/request_reader.hpp"
#include "http/server.hpp"
#include "http/worker_pool.hpp"

namespace binhyen::http {

namespace asio = boost::asio;
using Tcp = asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>;
using Clock = std::chrono::steady_clock;

/// What the server sees of a conversation: something with a deadline that can be told to end.
class AnyConversation {
public:
    virtual ~AnyConversation() = default;
    virtual void check_deadline(Clock::time_point now) = 0;
    /// End when nothing is under way, or after the reply that is.
    virtual void end_soon() = 0;
    virtual void end_now() = 0;
};

/// What conversations share; lives longer than they do.
struct Surroundings {
    Site& site;
    ServerSettings settings;
    asio::io_context io{1};
    WorkerPool readers;
    WorkerPool writers;
    bool is_stopping = false;
    std::function<void(AnyConversation*)> forget;
};

/// One connection: its requests one after another, each read whole, answered, written. All of it
/// runs on the network thread, but for the answering of routes.
template <class Stream>
class Conversation : public AnyConversation,
                     public std::enable_shared_from_this<Conversation<Stream>> {
public:
    Conversation(Surroundings& around, Stream stream)
        : around_(around), stream_(std::move(stream)) {
        boost::system::error_code ignored;
        remote_address_ = socket().remote_endpoint(ignored).address().to_string(ignored);
    }

    ~Conversation() override { remove_upload(); }

    void start() {
        set_deadline(around_.settings.header_timeout);
        if constexpr (std::is_same_v<Stream, Tcp>)
            next_request();
        else
            stream_.async_handshake(asio::ssl::stream_base::server,
                                    [self = this->shared_from_this()](auto error) {
                                        if (error) return self->end_now();
                                        self->next_request();
                                    });
    }

    void check_deadline(Clock::time_point now) override {
        if (now < deadline_) return;
        bool const has_begun = stage_ == Stage::reading && reader_ && reader_->got_some();
        if (!has_begun) return end_now();
        is_late_ = true;
        boost::system::error_code ignored;
        socket().cancel(ignored);
        deadline_ = now + std::chrono::seconds{5};
    }

    void end_soon() override {
        is_last_ = true;
        bool const is_idle = stage_ == Stage::reading && (!reader_ || !reader_->got_some());
        if (is_idle) end_now();
    }

    void end_now() override {
        if (stage_ == Stage::ended) return;
        stage_ = Stage::ended;
        boost::system::error_code ignored;
        socket().close(ignored);
        around_.forget(this);
    }

private:
    Tcp& socket() {
        if constexpr (std::is_same_v<Stream, Tcp>)
            return stream_;
        else
            return stream_.next_layer();
    }

    enum class Stage { reading, answering, writing, lingering, ended };

    void set_deadline(std::chrono::milliseconds wait) { deadline_ = Clock::now() + wait; }
    void set_transfer_deadline(std::uint64_t bytes) {
        auto const seconds = bytes / around_.settings.transfer_bytes_per_second;
        set_deadline(around_.settings.transfer_timeout + std::chrono::seconds(seconds));
    }

    void next_request() {
        stage_ = Stage::reading;
        plan_ = {};
        reader_.emplace(around_.settings.header_max);
        set_deadline(begin_ == end_ ? around_.settings.idle_timeout
                                    : around_.settings.header_timeout);
        advance();
    }

    // Parses what has been read, as far as it goes.
    void advance() {
        while (!reader_->is_done()) {
            if (begin_ == end_) return read_more();
            bool const had_begun = reader_->got_some();
            bool const had_header = reader_->is_header_done();
            boost::beast::error_code error;
            begin_ += reader_->put({bytes_.data() + begin_, end_ - begin_}, error);
            if (!had_begun && reader_->got_some()) set_deadline(around_.settings.header_timeout);
            if (error == boost::beast::http::error::need_more) return read_more();
            if (error) return refuse_unread(error);
            if (!had_header && reader_->is_header_done() && !take_header()) return;
        }
        dispatch();
    }

    void read_more() {
        if (begin_ > 0) {
            std::copy(bytes_.begin() + std::ptrdiff_t(begin_),
                      bytes_.begin() + std::ptrdiff_t(end_), bytes_.begin());
            end_ -= begin_;
            begin_ = 0;
        }
        if (bytes_.size() - end_ < 4096) bytes_.resize(end_ + 16 * 1024);
        stream_.async_read_some(asio::buffer(bytes_.data() + end_, bytes_.size() - end_),
                                [self = this->shared_from_this()](auto error, std::size_t count) {
                                    self->on_read(error, count);
                                });
    }

    void on_read(boost::system::error_code error, std::size_t count) {
        if (stage_ == Stage::ended) return;
        if (is_late_) return refuse_unread(problems::request_timed_out());
        if (error) return end_now();
        end_ += count;
        advance();
    }

    // The header is whole: who will answer, and may the body come? False when it may not, or when
    // reading goes on later.
    bool take_header() {
        auto& request = reader_->request;
        request.remote_address = remote_address_;
        request.request_id = around_.site.next_request_id();
        if (auto fault = header_fault()) return refuse_unread(std::move(*fault)), false;
        plan_ = around_.site.plan(request);
        if (plan_.refusal && !reader_->is_done())
            return refuse_unread(std::move(*plan_.refusal)), false;
        std::string file;
        if (plan_.body_to() == BodyTo::file) file = upload_file(request.request_id);
        reader_->take_body(plan_.body_max(), file);
        if (reader_->is_body_too_large())
            return refuse_unread(problems::body_too_large(std::int64_t(plan_.body_max()))), false;
        if (reader_->fault == ReadFault::disk)
            return refuse_unread(problems::breakdown(request.request_id)), false;
        set_transfer_deadline(reader_->content_length().value_or(plan_.body_max()));
        if (!reader_->expects_continue || reader_->is_done()) return true;
        static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(stream_, asio::buffer(go_on),
                          [self = this->shared_from_this()](auto error, std::size_t) {
                              if (error) return self->end_now();
                              if (self->stage_ == Stage::reading) self->advance();
                          });
        return false;
    }

    [[nodiscard]] std::optional<Problem> header_fault() const {
        switch (reader_->fault) {
            case ReadFault::unknown_method:
                return problems::method_not_allowed("GET, HEAD, POST, PUT, PATCH, DELETE");
            case ReadFault::bad_address:
                return problems::malformed_address();
            case ReadFault::too_many_headers:
                return problems::headers_too_large(around_.settings.header_max);
            default:
                break;
        }
        bool const needs_host = reader_->minor_version >= 1;
        if (reader_->host_count > 1 || (needs_host && reader_->host_count == 0))
            return problems::malformed_request();
        return std::nullopt;
    }

    [[nodiscard]] std::string upload_file(std::string const& request_id) const {
        auto const& folder = around_.site.settings().upload_folder;
        auto const path =
            folder.empty() ? std::filesystem::temp_directory_path() : std::filesystem::path(folder);
        return path / ("upload-" + request_id);
    }

    void refuse_unread(boost::beast::error_code error) {
        using boost::beast::http::error::header_limit;
        if (error == header_limit)
            refuse_unread(problems::headers_too_large(around_.settings.header_max));
        else if (reader_->fault == ReadFault::disk)
            refuse_unread(problems::breakdown(reader_->request.request_id));
        else if (reader_->is_header_done() && reader_->is_body_too_large())
            refuse_unread(problems::body_too_large(std::int64_t(plan_.body_max())));
        else
            refuse_unread(problems::malformed_request());
    }

    // What comes after is not known to be a request, so this reply is the last.
    void refuse_unread(Problem problem) {
        is_last_ = true;
        plan_ = {};
        plan_.refusal = std::move(problem);
        answer_at_once();
    }

    void dispatch() {
        stage_ = Stage::answering;
        deadline_ = Clock::time_point::max();
        if (!reader_->keep_alive() || reader_->minor_version == 0 || around_.is_stopping)
            is_last_ = true;
        if (plan_.work() == Work::at_once) return answer_at_once();
        auto& pool = plan_.work() == Work::read ? around_.readers : around_.writers;
        // Until the reply is back here, the request and the plan belong to the worker. The worker's
        // hold on the conversation travels back with the reply, so that it ends on this thread.
        bool const is_taken =
            pool.try_add([self = this->shared_from_this(), afterwards = afterwards()]() mutable {
                auto& io = self->around_.io;
                auto reply = self->around_.site.answer(self->plan_, self->reader_->request);
                auto outgoing =
                    std::make_shared<Outgoing>(self->composed(std::move(reply), afterwards));
                asio::post(
                    io, [self = std::move(self), outgoing] { self->send(std::move(*outgoing)); });
            });
        if (is_taken) return;
        plan_ = {};
        plan_.refusal = problems::too_busy(2);
        answer_at_once();
    }

    [[nodiscard]] Afterwards afterwards() const {
        return is_last_ ? Afterwards::close : Afterwards::keep;
    }

    [[nodiscard]] Outgoing composed(Reply reply, Afterwards afterwards) const {
        return compose(around_.site, reader_->request, std::move(reply), afterwards);
    }

    // Answers on this thread.
    void answer_at_once() {
        send(composed(around_.site.answer(plan_, reader_->request), afterwards()));
    }

    void send(Outgoing outgoing) {
        if (stage_ == Stage::ended) return;
        stage_ = Stage::writing;
        outgoing_ = std::move(outgoing);
        auto const& body = outgoing_.lasting.empty() ? outgoing_.long_body : outgoing_.lasting;
        set_transfer_deadline(outgoing_.bytes.size() + body.size());
        std::array<asio::const_buffer, 2> const buffers{asio::buffer(outgoing_.bytes),
                                                        asio::buffer(body)};
        asio::async_write(stream_, buffers,
                          [self = this->shared_from_this()](auto error, std::size_t) {
                              self->on_written(error);
                          });
    }

    void on_written(boost::system::error_code error) {
        if (stage_ == Stage::ended) return;
        if (error) return end_now();
        if (outgoing_.file) return send_file_piece();
        remove_upload();
        if (is_last_) return linger();
        next_request();
    }

    void send_file_piece() {
        if (open_file_ == nullptr) {
            open_file_.reset(std::fopen(outgoing_.file->file.c_str(), "rb"));
            if (open_file_ == nullptr) return end_now();
        }
        outgoing_.bytes.resize(64 * 1024);
        auto const count =
            std::fread(outgoing_.bytes.data(), 1, outgoing_.bytes.size(), open_file_.get());
        outgoing_.bytes.resize(count);
        if (count == 0) {
            open_file_.reset();
            remove_sent(*outgoing_.file);
            outgoing_.file.reset();
            return on_written({});
        }
        set_transfer_deadline(count);
        asio::async_write(stream_, asio::buffer(outgoing_.bytes),
                          [self = this->shared_from_this()](auto error, std::size_t) {
                              self->on_written(error);
                          });
    }

    void remove_upload() {
        if (!reader_ || !reader_->request.upload) return;
        std::error_code ignored;
        std::filesystem::remove(reader_->request.upload->file, ignored);
        reader_->request.upload.reset();
    }

    // Closing a socket with unread bytes resets the connection, and the reply may be lost with it:
    // we say that we are done, and read on for a moment.
    void linger() {
        stage_ = Stage::lingering;
        set_deadline(std::chrono::seconds{2});
        if constexpr (std::is_same_v<Stream, Tcp>)
            read_to_end();
        else
            // Without TLS's own farewell the other end must take the reply for cut off.
            stream_.async_shutdown([self = this->shared_from_this()](auto) {
                if (self->stage_ != Stage::ended) self->read_to_end();
            });
    }

    void read_to_end() {
        boost::system::error_code ignored;
        socket().shutdown(asio::socket_base::shutdown_send, ignored);
        bytes_.resize(16 * 1024);
        socket().async_read_some(asio::buffer(bytes_),
                                 [self = this->shared_from_this()](auto error, std::size_t count) {
                                     if (self->stage_ == Stage::ended) return;
                                     if (error || count == 0) return self->end_now();
                                     self->read_to_end();
                                 });
    }

    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    Surroundings& around_;
    Stream stream_;
    std::string remote_address_;
    Stage stage_ = Stage::reading;
    bool is_last_ = false;
    bool is_late_ = false;
    Clock::time_point deadline_ = Clock::time_point::max();
    std::string bytes_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::optional<RequestReader> reader_;
    Site::Plan plan_;
    Outgoing outgoing_;
    std::unique_ptr<std::FILE, CloseFile> open_file_;
};

}  // namespace binhyen::http
