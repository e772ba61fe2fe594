#include "server/page_files.hpp"

#include <algorithm>

#include "base/digest.hpp"
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

http::Asset page_of(http::Site const& site, EmbeddedFile const& file, std::string_view address) {
    auto page = asset_of(file, address);
    page.content_security_policy = policy_of(page.bytes, site.settings().content_security_policy);
    return page;
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
         .handler = [bytes = page.bytes(),
                     policy = policy_of(page.bytes(), site.settings().content_security_policy)](
                        http::Request const&) -> Result<http::Reply> {
             http::Reply reply{200, "text/html; charset=utf-8", {}, bytes};
             reply.with_header("Cache-Control", "no-cache");
             reply.with_header("Content-Security-Policy", policy);
             return reply;
         }});
}

}  // namespace

http::Asset::Caching caching_of(std::string_view path) {
    return path.starts_with("/assets/") ? http::Asset::Caching::forever
                                        : http::Asset::Caching::revalidate;
}

std::string policy_of(std::string_view page, std::string_view policy) {
    constexpr std::string_view begin = "<style>";
    constexpr std::string_view end = "</style>";
    constexpr std::string_view directive = "style-src";
    std::string digests;
    for (auto at = page.find(begin); at != std::string_view::npos; at = page.find(begin, at)) {
        at += begin.size();
        auto const styles = page.substr(at, page.find(end, at) - at);
        digests += " 'sha256-" + sha256_base64(styles) + "'";
    }
    std::string with_styles(policy);
    if (auto const at = policy.find(directive); at != std::string_view::npos)
        with_styles.insert(std::min(policy.find(';', at), policy.size()), digests);
    return with_styles;
}

std::string page_path() {
    return find_page("/index.html") != nullptr ? "/index.html" : "";
}

void add_page_files(http::Site& site) {
    for (auto const& file : embedded_files) {
        if (!file.path.starts_with(page_folder) || file.path.ends_with(".br")) continue;
        site.add(asset_of(file, file.path.substr(page_folder.size())));
    }
    if (auto const* page = find_page("/sign-in.html")) site.add(page_of(site, *page, "/dang-nhap"));
    if (auto const* page = find_page("/verification.html")) {
        // Without a code it asks for one.
        site.add(page_of(site, *page, "/xac-minh"));
        add_verification_page(site, *page);
    }
    if (auto const* page = find_page("/register.html"))
        site.add(page_of(site, *page, "/so-cong-nhan"));
}

}  // namespace binhyen::server
