#include "server/page_files.hpp"

#include <algorithm>

#include "server/embedded.hpp"

namespace binhyen::server {
namespace {

constexpr std::string_view page_folder = "web/dist";

EmbeddedFile const* find_embedded(std::string_view path) {
    auto const found = std::ranges::find(embedded_files, path, &EmbeddedFile::path);
    return found == embedded_files.end() ? nullptr : &*found;
}

EmbeddedFile const* find_page(std::string_view name) {
    return find_embedded(std::string(page_folder) + std::string(name));
}

http::Asset asset_of(EmbeddedFile const& file, std::string_view address) {
    auto const* brotli = find_embedded(std::string(file.path) + ".br");
    return {.path = std::string(address),
            .content_type = http::content_type_of(file.path),
            .bytes = file.bytes(),
            .brotli = brotli != nullptr ? brotli->bytes() : std::string_view{},
            .caching = caching_of(address)};
}

// Its address holds a token, so it cannot be one of the assets.
void add_verification_page(http::Site& site, EmbeddedFile const& page) {
    site.routes().add(
        {.method = http::Method::get,
         .pattern = "/xac-minh/{token}",
         .summary_vi = "Trang xác minh Giấy công nhận",
         .summary_en = "The page that verifies a certificate",
         .tag = "page",
         .work = http::Work::at_once,
         .access = http::Access::everyone,
         .content_type_out = "text/html",
         .handler = [bytes = page.bytes()](http::Request const&) -> Result<http::Reply> {
             http::Reply reply{200, "text/html; charset=utf-8", {}, bytes};
             reply.with_header("Cache-Control", "no-cache");
             return reply;
         }});
}

}  // namespace

http::Asset::Caching caching_of(std::string_view path) {
    return path.starts_with("/assets/") ? http::Asset::Caching::forever
                                        : http::Asset::Caching::revalidate;
}

std::string page_path() {
    return find_page("/index.html") != nullptr ? "/index.html" : "";
}

void add_page_files(http::Site& site) {
    for (auto const& file : embedded_files) {
        if (!file.path.starts_with(page_folder) || file.path.ends_with(".br")) continue;
        site.add(asset_of(file, file.path.substr(page_folder.size())));
    }
    if (auto const* page = find_page("/sign-in.html")) site.add(asset_of(*page, "/dang-nhap"));
    if (auto const* page = find_page("/verification.html")) {
        // Without a code it asks for one.
        site.add(asset_of(*page, "/xac-minh"));
        add_verification_page(site, *page);
    }
    if (auto const* page = find_page("/register.html")) site.add(asset_of(*page, "/so-cong-nhan"));
}

}  // namespace binhyen::server
