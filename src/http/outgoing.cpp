#include "http/outgoing.hpp"

#include <filesystem>

#include "http/problem_reply.hpp"

namespace binhyen::http {
namespace {

constexpr std::size_t short_body_max = 16 * 1024;

}  // namespace

Outgoing compose(Site& site, Request const& request, Reply reply, Afterwards afterwards) {
    Outgoing out;
    std::uint64_t byte_count = 0;
    if (auto* text = std::get_if<std::string>(&reply.body)) {
        out.long_body = std::move(*text);
        byte_count = out.long_body.size();
    } else if (auto* view = std::get_if<std::string_view>(&reply.body)) {
        out.lasting = *view;
        byte_count = out.lasting.size();
    } else {
        out.file = std::get<FileBody>(reply.body);
        std::error_code error;
        byte_count = std::filesystem::file_size(out.file->file, error);
        if (error) {
            auto const lost = std::runtime_error("the file to be sent is not there");
            auto const& log = site.settings().log;
            return compose(site, request, incident_reply(lost, request, "file", log), afterwards);
        }
    }
    out.bytes = site.reply_head(reply, byte_count, afterwards);
    bool const has_no_body =
        request.method == Method::head || reply.status == 204 || reply.status == 304;
    if (has_no_body) {
        out.long_body.clear();
        out.lasting = {};
        if (out.file) remove_sent(*out.file);
        out.file.reset();
    } else if (out.long_body.size() <= short_body_max) {
        out.bytes += out.long_body;
        out.long_body.clear();
    }
    return out;
}

void remove_sent(FileBody const& file) {
    std::error_code ignored;
    if (file.after_sending == FileBody::AfterSending::remove)
        std::filesystem::remove(file.file, ignored);
}

}  // namespace binhyen::http
