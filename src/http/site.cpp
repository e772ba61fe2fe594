#include "http/site.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/digest.hpp"
#include "http/csrf.hpp"
#include "http/problem_reply.hpp"
#include "http/problems.hpp"

namespace binhyen::http {
namespace {

using Clock = std::chrono::steady_clock;

std::optional<std::int64_t> version_in_quotes(std::string_view text) {
    if (text.size() < 3 || text.size() > 20 || text.front() != '"' || text.back() != '"')
        return std::nullopt;
    std::int64_t value = 0;
    for (char c : text.substr(1, text.size() - 2)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool is_idempotency_key(std::string_view text) {
    return text.size() >= 8 && text.size() <= 128 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// The last address is the one the trusted proxy saw itself; those before it are hearsay.
std::string last_forwarded(std::string_view header) {
    auto last = header.substr(header.rfind(',') + 1);
    while (!last.empty() && last.front() == ' ') last.remove_prefix(1);
    return std::string(last.substr(0, 64));
}

// A person who followed a link, not our page asking for data.
bool opens_a_page(Request const& request) {
    return request.method == Method::get &&
           request.header("accept").find("text/html") != std::string_view::npos;
}

std::string address_of(Request const& request) {
    auto address = request.path;
    char mark = '?';
    for (auto const& [name, value] : request.query) {
        address += mark + percent_encoded(name) + "=" + percent_encoded(value);
        mark = '&';
    }
    return address;
}

}  // namespace

Site::Site(SiteSettings settings) : settings_(std::move(settings)) {
    INVARIANT(settings_.now != nullptr && settings_.random != nullptr);
    security_headers_ =
        "X-Content-Type-Options: nosniff\r\n"
        "X-Frame-Options: DENY\r\n"
        "Referrer-Policy: same-origin\r\n"
        "Cross-Origin-Opener-Policy: same-origin\r\n"
        "Permissions-Policy: camera=(self), geolocation=(self), microphone=()\r\n";
    if (settings_.transport == Transport::tls)
        security_headers_ += "Strict-Transport-Security: max-age=31536000\r\n";
    std::array<unsigned char, 5> bytes{};
    settings_.random(bytes.data(), bytes.size());
    for (auto byte : bytes) request_id_prefix_ += fmt::format("{:02x}", byte);
}

void Site::add(Asset asset) {
    auto digest = sha256_hex(asset.bytes).substr(0, 20);
    auto path = asset.path;
    assets_[path] = {std::move(asset), std::move(digest)};
}

std::uint64_t Site::Plan::body_max() const {
    return match.route != nullptr ? match.route->body_max : 0;
}

std::string Site::next_request_id() {
    return fmt::format("{}-{:x}", request_id_prefix_, ++request_count_);
}

std::optional<Problem> Site::complete(Request& request) const {
    request.received_at = settings_.now();
    request.language = preferred_language(request.header("accept-language"));
    request.cookies = parse_cookies(request.header("cookie"));
    request.session_token =
        request.cookie(cookie_name(settings_.session_cookie, settings_.transport));
    auto const& proxies = settings_.trusted_proxies;
    auto const forwarded = request.header("x-forwarded-for");
    if (!forwarded.empty() &&
        std::find(proxies.begin(), proxies.end(), request.remote_address) != proxies.end())
        request.remote_address = last_forwarded(forwarded);
    auto const version = request.header("if-match");
    if (!version.empty()) {
        request.expected_version = version_in_quotes(version);
        if (!request.expected_version) return problems::version_not_understood();
    }
    request.idempotency_key = request.header("idempotency-key");
    if (!request.idempotency_key.empty() && !is_idempotency_key(request.idempotency_key))
        return problems::idempotency_key_not_understood();
    return std::nullopt;
}

Site::Plan Site::plan(Request& request) {
    Plan plan;
    if (request.request_id.empty()) request.request_id = next_request_id();
    plan.refusal = complete(request);
    if (plan.refusal) return plan;
    plan.asset = find_asset(request);
    if (plan.asset != nullptr) return plan;
    auto match = routes_.find(request.method, request.path);
    if (!match) {
        plan.refusal = std::move(match).error();
        return plan;
    }
    auto own_page = must_be_own_page(request, settings_.own_origins);
    if (own_page && match->route->access == Access::signed_in)
        own_page = must_carry_token(request, cookie_name(csrf_cookie, settings_.transport));
    if (!own_page) {
        plan.refusal = std::move(own_page).error();
        return plan;
    }
    request.path_parameters = std::move(match->parameters);
    plan.match = std::move(*match);
    return plan;
}

Asset const* Site::find_asset(Request const& request) const {
    if (request.method != Method::get && request.method != Method::head) return nullptr;
    auto found = assets_.find(request.path);
    if (found != assets_.end()) return &found->second.asset;
    // The page's own router has addresses the server knows nothing of. A missing script or picture
    // must not come back as a page, so only what asks for HTML gets it.
    if (settings_.page_path.empty() || request.path.starts_with("/api/")) return nullptr;
    if (request.header("accept").find("text/html") == std::string_view::npos) return nullptr;
    if (!routes_.allowed_methods(request.path).empty()) return nullptr;
    found = assets_.find(settings_.page_path);
    return found != assets_.end() ? &found->second.asset : nullptr;
}

Reply Site::answer(Plan const& plan, Request& request) {
    auto const start = Clock::now();
    auto reply = plan.refusal            ? problem_reply(*plan.refusal, request.language)
                 : plan.asset != nullptr ? answer_asset(*plan.asset, request)
                                         : answer_route(*plan.match.route, request);
    if (reply.status == 401 && !settings_.sign_in_address.empty() && opens_a_page(request))
        reply = redirect_reply(settings_.sign_in_address + percent_encoded(address_of(request)));
    auto const duration =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
    count(plan, request, reply.status, duration);
    return reply;
}

Reply Site::answer_route(Route const& route, Request& request) {
    try {
        auto reply = route.handler(request);
        return reply ? std::move(*reply) : problem_reply(reply.error(), request.language);
    } catch (std::exception const& error) {
        return incident_reply(error, request, route.pattern, settings_.log);
    } catch (...) {
        return incident_reply(InvariantBroken("something that is no exception was thrown"), request,
                              route.pattern, settings_.log);
    }
}

Reply Site::answer_asset(Asset const& asset, Request const& request) const {
    auto const accepted = request.header("accept-encoding");
    auto const takes = [&](std::string_view coding) {
        return accepted.find(coding) != std::string_view::npos;
    };
    Reply reply;
    reply.body = asset.bytes;
    std::string_view coding;
    if (!asset.brotli.empty() && takes("br")) {
        coding = "br";
        reply.body = asset.brotli;
    } else if (!asset.gzip.empty() && takes("gzip")) {
        coding = "gzip";
        reply.body = asset.gzip;
    }
    auto const etag = fmt::format("\"{}{}\"", assets_.find(asset.path)->second.digest, coding);
    reply.with_header("ETag", etag);
    reply.with_header("Cache-Control", asset.caching == Asset::Caching::forever
                                           ? "public, max-age=31536000, immutable"
                                           : "no-cache");
    reply.with_header("Vary", "Accept-Encoding");
    if (!asset.content_security_policy.empty())
        reply.with_header("Content-Security-Policy", asset.content_security_policy);
    if (request.header("if-none-match").find(etag) != std::string_view::npos) {
        reply.status = 304;
        reply.body = std::string_view{};
        return reply;
    }
    reply.content_type = asset.content_type;
    if (!coding.empty()) reply.with_header("Content-Encoding", std::string(coding));
    return reply;
}

void Site::count(Plan const& plan, Request const& request, int status,
                 std::chrono::microseconds duration) {
    auto const* route = plan.match.route;
    {
        std::lock_guard const lock(counted_mutex_);
        auto const labels = [&] {
            return metric_label("method", route ? method_text(route->method) : "") + "," +
                   metric_label("route", route        ? std::string_view(route->pattern)
                                         : plan.asset ? "asset"
                                                      : "refused");
        };
        // Without a route the two others share an entry of their own each.
        auto const* key =
            route != nullptr ? route : reinterpret_cast<Route const*>(plan.asset != nullptr);
        auto& counted = counted_[key];
        if (counted.duration == nullptr)
            counted.duration =
                &metrics_.histogram({"http_request_seconds", labels()}, "How long answering took.");
        auto& counter = counted.by_status[status];
        if (counter == nullptr)
            counter =
                &metrics_.counter({"http_requests_total",
                                   labels() + "," + metric_label("status", std::to_string(status))},
                                  "Requests answered.");
        counter->add();
        counted.duration->add(duration);
    }
    bool const is_worth_a_line = route != nullptr && (route->work == Work::write || status >= 500);
    if (!is_worth_a_line) return;
    settings_.log.write(LogLevel::info, request.received_at, "request",
                        {{"request", request.request_id},
                         {"method", std::string(method_text(request.method))},
                         {"route", route->pattern},
                         {"status", std::to_string(status)},
                         {"microseconds", std::to_string(duration.count())}});
}

void add_operating_routes(Site& site, std::function<bool()> is_healthy) {
    auto const text = [](std::string body, int status) {
        return Reply{status, "text/plain; charset=utf-8", {}, std::move(body)};
    };
    site.routes().add({.method = Method::get,
                       .pattern = "/healthz",
                       .summary_vi = "Máy chủ có phục vụ được không.",
                       .summary_en = "Whether the server can serve.",
                       .tag = "operating",
                       .work = Work::at_once,
                       .access = Access::everyone,
                       .content_type_out = "text/plain",
                       .handler = [=](Request const&) -> Result<Reply> {
                           return is_healthy() ? text("ok\n", 200) : text("not now\n", 503);
                       }});
    site.routes().add(
        {.method = Method::get,
         .pattern = "/metrics",
         .summary_vi = "Số đo cho Prometheus.",
         .summary_en = "Figures for Prometheus.",
         .tag = "operating",
         .work = Work::at_once,
         .access = Access::everyone,
         .content_type_out = "text/plain",
         .handler = [&site](Request const&) -> Result<Reply> {
             return Reply{
                 200, "text/plain; version=0.0.4; charset=utf-8", {}, site.metrics().text()};
         }});
}

}  // namespace binhyen::http
