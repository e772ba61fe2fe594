#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/ids.hpp"
#include "http/cookies.hpp"
#include "http/log.hpp"
#include "http/metrics.hpp"
#include "http/routes.hpp"

/// What is served, without a socket: routes and static files, and what every reply has in common
/// (security headers, problems, metrics, log). Made before the server and not changed while it
/// runs.
namespace binhyen::http {

/// A file of the page, in memory for as long as the server lives.
struct Asset {
    std::string path;
    std::string content_type;
    std::string_view bytes;
    /// Empty: only the plain bytes.
    std::string_view brotli = {};
    std::string_view gzip = {};
    /// `forever` for names with a digest in them; `revalidate` by ETag for the rest.
    enum class Caching { revalidate, forever } caching = Caching::revalidate;
    /// Empty: the site's own.
    std::string content_security_policy = {};
};

/// By the ending of the path; `application/octet-stream` for an unknown one.
std::string content_type_of(std::string_view path);

struct SiteSettings {
    Transport transport = Transport::plain;
    /// The page's addresses, like "https://binhyen.example"; empty: whatever Host says.
    std::vector<std::string> own_origins = {};
    std::string content_security_policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /// The asset that answers GET for addresses of the page's own router; empty: none.
    std::string page_path = {};
    /// Where somebody goes who followed a link to what needs a session: the link's address,
    /// encoded, is put behind it. A link from another application brings no SameSite=Strict cookie,
    /// so that page asks again from our own side before it asks for a password. Empty: they are
    /// told 401.
    std::string sign_in_address = {};
    std::string session_cookie = "session";
    /// Peers whose X-Forwarded-For is believed.
    std::vector<std::string> trusted_proxies = {};
    std::function<Instant()> now = {};
    RandomBytes random = {};
    Log log = {};
    /// Where uploads wait; empty: the system's folder for temporary files.
    std::string upload_folder = {};
};

/// What the reply tells the other end of the connection.
enum class Afterwards { keep, close };

class Site {
public:
    explicit Site(SiteSettings);
    Site(Site const&) = delete;
    Site& operator=(Site const&) = delete;

    Routes& routes() { return routes_; }
    [[nodiscard]] Routes const& routes() const { return routes_; }
    Metrics& metrics() { return metrics_; }
    [[nodiscard]] SiteSettings const& settings() const { return settings_; }
    void add(Asset);

    /// Who will answer, known before the body is read. `match.route` is null for assets and
    /// refusals, which are answered at once.
    struct Plan {
        Match match;
        Asset const* asset = nullptr;
        std::optional<Problem> refusal;
        [[nodiscard]] Work work() const { return match.route ? match.route->work : Work::at_once; }
        [[nodiscard]] BodyTo body_to() const {
            return match.route ? match.route->body_to : BodyTo::memory;
        }
        [[nodiscard]] std::uint64_t body_max() const;
    };

    /// Fills what the request has beyond its bytes: cookies, language, id, versions. `request` has
    /// method, path, query text decoded and headers.
    Plan plan(Request&);
    /// Never throws. What every reply has in common is added by reply_head().
    Reply answer(Plan const&, Request&);
    /// Everything before the body, ending in the empty line.
    [[nodiscard]] std::string reply_head(Reply const&, std::uint64_t byte_count, Afterwards) const;
    /// Unique in this process; also names the request's upload.
    std::string next_request_id();

private:
    struct KeptAsset {
        Asset asset;
        std::string digest;
    };
    struct Counted {
        Histogram* duration;
        std::map<int, Counter*> by_status;
    };

    std::optional<Problem> complete(Request&) const;
    [[nodiscard]] Asset const* find_asset(Request const&) const;
    Reply answer_route(Route const&, Request&);
    [[nodiscard]] Reply answer_asset(Asset const&, Request const&) const;
    void count(Plan const&, Request const&, int status, std::chrono::microseconds);

    SiteSettings settings_;
    Routes routes_;
    std::map<std::string, KeptAsset, std::less<>> assets_;
    Metrics metrics_;
    std::string security_headers_;
    std::string request_id_prefix_;
    std::atomic<std::uint64_t> request_count_{0};
    std::mutex counted_mutex_;
    std::unordered_map<Route const*, Counted> counted_;
};

/// GET /healthz (503 while it gives false) and GET /metrics, both without a session.
void add_operating_routes(Site&, std::function<bool()> is_healthy);

}  // namespace binhyen::http
