#pragma once

#include "http/site.hpp"

namespace binhyen::server {

/// The page's files out of the program: names with a digest are kept by browsers for ever. Pages
/// that work without the application have addresses of their own: /dang-nhap, /xac-minh/{token}.
/// Nothing is added where the program was built without the page.
void add_page_files(http::Site&);

/// The application's own page, which answers all addresses of its router; empty without one.
std::string page_path();

/// `/assets/index-BpNQ_IHQ.css`: what the page's build puts there bears a digest in its name.
http::Asset::Caching caching_of(std::string_view path);

/// `policy`, which also lets the styles pass that stand in the page itself, each by its digest
/// (CSP Level 3, §6.7.2.3). As it was for a page without any.
std::string policy_of(std::string_view page, std::string_view policy);

}  // namespace binhyen::server
