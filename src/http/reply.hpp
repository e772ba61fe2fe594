#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "http/json_text.hpp"
#include "http/request.hpp"

/// One reply: status, headers, body. The security headers of every reply are added by the site.
namespace binhyen::http {

/// A file sent from disk; read while it is sent, so it must not change meanwhile.
struct FileBody {
    enum class AfterSending { keep, remove };
    std::string file;
    AfterSending after_sending = AfterSending::keep;
};

/// Text made for this reply; bytes that outlive the server (embedded files); or a file.
using Body = std::variant<std::string, std::string_view, FileBody>;

struct Reply {
    int status = 200;
    /// Without it and with an empty body no Content-Type is sent.
    std::string content_type = {};
    std::vector<NamedText> headers = {};
    Body body = {};

    Reply& with_header(std::string name, std::string value);
    /// The version of what is shown, as the ETag which If-Match later names.
    Reply& with_version(std::int64_t version);
    Reply& with_status(int status);
};

enum class Disposition { inline_, attachment };

/// A download's name may be Vietnamese; it is sent in both spellings of RFC 6266.
struct DownloadName {
    std::string name;
    Disposition disposition = Disposition::attachment;
};

Reply json_text_reply(std::string json, int status = 200);
Reply html_reply(std::string html, int status = 200);
Reply pdf_reply(std::string bytes, DownloadName);
/// Adds the byte order mark without which Excel misreads Vietnamese.
Reply csv_reply(std::string text, DownloadName);
Reply xlsx_reply(std::string bytes, DownloadName);
Reply png_reply(std::string bytes, DownloadName);
Reply file_reply(FileBody, std::string content_type, DownloadName);
/// 303: go and GET that.
Reply redirect_reply(std::string location);
/// 204.
Reply empty_reply();

template <class T>
Reply json_reply(T const& value, int status = 200) {
    return json_text_reply(json_text(value), status);
}
/// 201 with the address of what was made.
template <class T>
Reply created_reply(std::string location, T const& value) {
    auto reply = json_reply(value, 201);
    reply.with_header("Location", std::move(location));
    return reply;
}

}  // namespace binhyen::http
