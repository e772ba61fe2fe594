#pragma once

// Includes Beast, which takes seconds to compile: only server.cpp may include this header.

#include <boost/beast/http/basic_parser.hpp>
#include <cstdio>
#include <filesystem>

#include "http/request.hpp"

namespace binhyen::http {

enum class ReadFault { none, unknown_method, bad_address, too_many_headers, disk };

/// Bytes → Request. The header first; then, when the caller has said where the body may go and how
/// long it may be, the body.
class RequestReader : public boost::beast::http::basic_parser<true> {
public:
    using Error = boost::beast::error_code;
    using Text = boost::beast::string_view;

    explicit RequestReader(std::uint32_t header_max) {
        header_limit(header_max);
        body_limit(boost::none);
    }
    ~RequestReader() override {
        if (file_ != nullptr) std::fclose(file_);
    }

    Request request;
    ReadFault fault = ReadFault::none;
    bool expects_continue = false;
    int host_count = 0;
    int minor_version = 1;

    void take_body(std::uint64_t byte_max, std::string const& file) {
        byte_max_ = byte_max;
        if (file.empty()) {
            request.body.reserve(std::min<std::uint64_t>(content_length().value_or(0), 64 * 1024));
            return;
        }
        request.upload = Upload{file, 0};
        // "x": never through a link somebody has put there.
        file_ = std::fopen(file.c_str(), "wbx");
        if (file_ == nullptr) fault = ReadFault::disk;
    }
    [[nodiscard]] bool is_body_too_large() const {
        return byte_count_ > byte_max_ || content_length().value_or(0) > byte_max_;
    }

protected:
    void on_request_impl(boost::beast::http::verb given, Text, Text target, int version,
                         Error&) override {
        using boost::beast::http::verb;
        static constexpr std::pair<verb, Method> methods[] = {
            {verb::get, Method::get},         {verb::head, Method::head},
            {verb::post, Method::post},       {verb::put, Method::put},
            {verb::patch, Method::patch},     {verb::delete_, Method::remove},
            {verb::options, Method::options},
        };
        minor_version = version % 10;
        fault = ReadFault::unknown_method;
        for (auto const& [known, method] : methods) {
            if (known != given) continue;
            request.method = method;
            fault = ReadFault::none;
        }
        read_target({target.data(), target.size()});
    }

    void on_field_impl(boost::beast::http::field field, Text name, Text value, Error&) override {
        if (request.headers.size() >= 100) fault = ReadFault::too_many_headers;
        if (fault == ReadFault::too_many_headers) return;
        if (field == boost::beast::http::field::host) ++host_count;
        std::string lower(name.data(), name.size());
        for (auto& c : lower)
            if (c >= 'A' && c <= 'Z') c = char(c + 32);
        if (lower == "expect" && boost::beast::iequals(value, "100-continue"))
            expects_continue = true;
        request.headers.push_back({std::move(lower), std::string(value.data(), value.size())});
    }

    void on_header_impl(Error&) override {}
    void on_body_init_impl(boost::optional<std::uint64_t> const&, Error&) override {}
    std::size_t on_body_impl(Text body, Error& error) override { return keep(body, error); }
    void on_chunk_header_impl(std::uint64_t, Text, Error&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Error& error) override {
        return keep(body, error);
    }
    void on_finish_impl(Error& error) override {
        if (file_ == nullptr) return;
        auto const closed = std::fclose(file_);
        file_ = nullptr;
        if (closed != 0) fail(ReadFault::disk, error);
    }
    void on_response_impl(int, Text, int, Error&) override {}

private:
    void read_target(std::string_view target) {
        // A proxy's absolute form: only its path matters here.
        if (target.starts_with("http://") || target.starts_with("https://")) {
            auto const path = target.find('/', target.find("//") + 2);
            target = path == target.npos ? "/" : target.substr(path);
        }
        auto const question = target.find('?');
        request.path = target.substr(0, question);
        auto query = parse_query_text(question == target.npos ? "" : target.substr(question + 1));
        if (!query || !request.path.starts_with('/') || target.find('#') != target.npos)
            fault = ReadFault::bad_address;
        else
            request.query = std::move(*query);
    }

    std::size_t keep(Text body, Error& error) {
        byte_count_ += body.size();
        if (byte_count_ > byte_max_) {
            error = boost::beast::http::error::body_limit;
        } else if (file_ == nullptr) {
            request.body.append(body.data(), body.size());
        } else {
            if (std::fwrite(body.data(), 1, body.size(), file_) != body.size())
                fail(ReadFault::disk, error);
            request.upload->byte_count = byte_count_;
        }
        return body.size();
    }

    void fail(ReadFault why, Error& error) {
        fault = why;
        error = boost::beast::http::error::body_limit;
    }

    std::uint64_t byte_max_ = 0;
    std::uint64_t byte_count_ = 0;
    std::FILE* file_ = nullptr;
};

}  // namespace binhyen::http
