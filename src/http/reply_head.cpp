#include <array>

#include "http/site.hpp"

namespace binhyen::http {
namespace {

std::string_view reason_of(int status) {
    static constexpr std::pair<int, std::string_view> reasons[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {303, "See Other"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {503, "Service Unavailable"},
    };
    for (auto const& [known, reason] : reasons)
        if (known == status) return reason;
    return "Status";
}

// A line end inside a value would begin a header of the sender's choosing.
void append_value(std::string& out, std::string_view value) {
    for (char c : value)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) out.push_back(c);
}

bool has(Reply const& reply, std::string_view name) {
    for (auto const& header : reply.headers)
        if (header.name == name) return true;
    return false;
}

}  // namespace

std::string content_type_of(std::string_view path) {
    static constexpr std::pair<std::string_view, std::string_view> types[] = {
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".mjs", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".webmanifest", "application/manifest+json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".jpg", "image/jpeg"},
        {".webp", "image/webp"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".wasm", "application/wasm"},
        {".txt", "text/plain; charset=utf-8"},
        {".pdf", "application/pdf"},
    };
    for (auto const& [ending, type] : types)
        if (path.ends_with(ending)) return std::string(type);
    return "application/octet-stream";
}

std::string Site::reply_head(Reply const& reply, std::uint64_t byte_count,
                             Afterwards afterwards) const {
    std::string out;
    out.reserve(1024);
    out += "HTTP/1.1 ";
    out += std::to_string(reply.status);
    out.push_back(' ');
    out += reason_of(reply.status);
    out += "\r\n";
    // 204 and 304 have no body, and their head may not speak of one.
    if (reply.status != 204 && reply.status != 304) {
        out += "Content-Length: ";
        out += std::to_string(byte_count);
        out += "\r\n";
    }
    if (!reply.content_type.empty()) {
        out += "Content-Type: ";
        append_value(out, reply.content_type);
        out += "\r\n";
    }
    for (auto const& header : reply.headers) {
        append_value(out, header.name);
        out += ": ";
        append_value(out, header.value);
        out += "\r\n";
    }
    if (!has(reply, "Cache-Control")) out += "Cache-Control: no-store\r\n";
    if (!has(reply, "Content-Security-Policy")) {
        out += "Content-Security-Policy: ";
        out += settings_.content_security_policy;
        out += "\r\n";
    }
    out += security_headers_;
    if (afterwards == Afterwards::close) out += "Connection: close\r\n";
    out += "\r\n";
    return out;
}

}  // namespace binhyen::http
