#include "http/reply.hpp"

namespace binhyen::http {
namespace {

// RFC 6266: a plain spelling for old readers, and the true one in UTF-8. The plain one keeps no
// character that could end the quotes or the header.
std::string content_disposition(DownloadName const& download) {
    std::string out = download.disposition == Disposition::inline_ ? "inline; filename=\""
                                                                   : "attachment; filename=\"";
    for (char c : download.name) {
        auto const byte = static_cast<unsigned char>(c);
        bool const is_plain = byte > 0x20 && byte < 0x7f && c != '"' && c != '\\' && c != '%';
        out.push_back(is_plain ? c : '_');
    }
    out += "\"; filename*=UTF-8''";
    out += percent_encoded(download.name);
    return out;
}

Reply download_reply(Body body, std::string content_type, DownloadName const& name) {
    Reply reply;
    reply.content_type = std::move(content_type);
    reply.body = std::move(body);
    reply.with_header("Content-Disposition", content_disposition(name));
    return reply;
}

}  // namespace

Reply& Reply::with_header(std::string name, std::string value) {
    headers.push_back({std::move(name), std::move(value)});
    return *this;
}

Reply& Reply::with_version(std::int64_t version) {
    return with_header("ETag", "\"" + std::to_string(version) + "\"");
}

Reply& Reply::with_status(int new_status) {
    status = new_status;
    return *this;
}

Reply json_text_reply(std::string json, int status) {
    return {status, "application/json", {}, std::move(json)};
}

Reply html_reply(std::string html, int status) {
    return {status, "text/html; charset=utf-8", {}, std::move(html)};
}

Reply pdf_reply(std::string bytes, DownloadName name) {
    return download_reply(std::move(bytes), "application/pdf", name);
}

Reply csv_reply(std::string text, DownloadName name) {
    return download_reply("\xEF\xBB\xBF" + std::move(text), "text/csv; charset=utf-8", name);
}

Reply png_reply(std::string bytes, DownloadName name) {
    return download_reply(std::move(bytes), "image/png", name);
}

Reply xlsx_reply(std::string bytes, DownloadName name) {
    return download_reply(std::move(bytes),
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          name);
}

Reply file_reply(FileBody file, std::string content_type, DownloadName name) {
    return download_reply(std::move(file), std::move(content_type), name);
}

Reply redirect_reply(std::string location) {
    Reply reply;
    reply.status = 303;
    reply.with_header("Location", std::move(location));
    return reply;
}

Reply empty_reply() {
    Reply reply;
    reply.status = 204;
    return reply;
}

}  // namespace binhyen::http
