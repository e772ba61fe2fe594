#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "http/request.hpp"

/// Whether a request that changes something comes from our own page. Two proofs: the browser's
/// Origin (or Sec-Fetch-Site) is ours, and, once signed in, the header `X-CSRF-Token` equals the
/// cookie only our page can read.
namespace binhyen::http {

inline constexpr std::string_view csrf_cookie = "csrf";
inline constexpr std::string_view csrf_header = "x-csrf-token";

/// Takes the same time wherever the two differ.
bool is_equal_in_constant_time(std::string_view, std::string_view);

/// `own_origins` like "https://binhyen.example"; empty: the origin must name the request's Host.
Result<> must_be_own_page(Request const&, std::vector<std::string> const& own_origins);

/// Only for a request with a session cookie: without one there is nothing to abuse.
Result<> must_carry_token(Request const&, std::string_view cookie_name);

}  // namespace binhyen::http
