#include "http/request.hpp"

#include <gtest/gtest.h>

#include "garden_site.hpp"
#include "http/cookies.hpp"
#include "http/csrf.hpp"
#include "http/metrics.hpp"
#include "http/throttle.hpp"
#include "http/worker_pool.hpp"
#include "http/yaml_text.hpp"

namespace binhyen::http {
namespace {

// What the path leads to: "code", or the parameter's value.
std::string found(std::string_view path) {
    auto const routes = garden::garden_routes();
    auto const match = routes.find(Method::get, path);
    if (!match) return std::string(match.error().code());
    return match->parameters.empty() ? match->route->pattern : match->parameters[0].value;
}

TEST(Routes, DecodeWhatIsAParameterAndRefuseWhatCouldLeadElsewhere) {
    EXPECT_EQ(found("/api/beds"), "/api/beds");
    EXPECT_EQ(found("/api/beds/b7"), "b7");
    EXPECT_EQ(found("/api/plants/C%E1%BA%A3i%20b%E1%BA%B9/lineage"), "Cải bẹ");
    EXPECT_EQ(found("/api/plants/a+b/lineage"), "a+b");
    EXPECT_EQ(found("/api/beds/%2e%2e"), "malformed_address");
    EXPECT_EQ(found("/api/beds/.."), "malformed_address");
    EXPECT_EQ(found("/api/beds/..%2f..%2fetc%2fpasswd"), "malformed_address");
    EXPECT_EQ(found("/api/beds/..%5cwindows"), "malformed_address");
    EXPECT_EQ(found("/api/beds/a%00b"), "malformed_address");
    EXPECT_EQ(found("/api/beds/a%0ab"), "malformed_address");
    EXPECT_EQ(found("/api/beds/%ff"), "malformed_address");
    EXPECT_EQ(found("/api/beds/%c0%ae%c0%ae"), "malformed_address");
    EXPECT_EQ(found("/api/beds/%"), "malformed_address");
    EXPECT_EQ(found("/api/beds/%4"), "malformed_address");
    EXPECT_EQ(found("/api/beds/"), "unknown_route");
    EXPECT_EQ(found("//api/beds"), "unknown_route");
    EXPECT_EQ(found("/api/beds/b7/"), "unknown_route");
    EXPECT_EQ(found("/API/beds"), "unknown_route");
}

Route route(std::string pattern) {
    return {.method = Method::get,
            .pattern = std::move(pattern),
            .summary_vi = "Thử.",
            .summary_en = "A trial.",
            .tag = "trial",
            .handler = [](Request const&) -> Result<Reply> { return empty_reply(); }};
}

TEST(Routes, PreferAFixedSegmentAndComeBackFromADeadEnd) {
    Routes routes;
    routes.add(route("/beds/{id}/rows"));
    routes.add(route("/beds/sunny"));

    EXPECT_EQ(routes.find(Method::get, "/beds/sunny")->route->pattern, "/beds/sunny");
    EXPECT_EQ(routes.find(Method::get, "/beds/sunny/rows")->route->pattern, "/beds/{id}/rows");
}

TEST(Routes, TakeNoSecondRouteOfTheSameShape) {
    auto routes = garden::garden_routes();

    EXPECT_THROW(routes.add(route("/api/beds/{bed}")), InvariantBroken);
}

TEST(Language, IsVietnameseUnlessEnglishIsPreferred) {
    EXPECT_EQ(preferred_language(""), Language::vi);
    EXPECT_EQ(preferred_language("fr"), Language::vi);
    EXPECT_EQ(preferred_language("en"), Language::en);
    EXPECT_EQ(preferred_language("vi,en;q=0.9"), Language::vi);
    EXPECT_EQ(preferred_language("fr, en;q=0.8, vi;q=0.7"), Language::en);
    EXPECT_EQ(preferred_language("en;q=0"), Language::vi);
}

TEST(Cookies, AreReadAroundWhatIsBroken) {
    auto const cookies = parse_cookies("a=1; =x; broken; b=\"2\";c=x=y");

    EXPECT_EQ(cookies, (std::vector<NamedText>{{"a", "1"}, {"b", "2"}, {"c", "x=y"}}));
}

TEST(Cookies, AreStrictAndBoundToTheHostOverTls) {
    Cookie const cookie{.name = "session", .value = "s1", .max_age = std::chrono::hours{8}};

    EXPECT_EQ(set_cookie(cookie, Transport::tls),
              "__Host-session=s1; Path=/; Max-Age=28800; Secure; HttpOnly; SameSite=Lax");
    EXPECT_EQ(
        set_cookie({.name = "csrf", .value = "t", .reader = CookieReader::page}, Transport::plain),
        "csrf=t; Path=/; SameSite=Lax");
}

TEST(Throttle, AllowsABurstAndThenOneForEachRefill) {
    Throttle throttle({.burst = 3, .refill = std::chrono::seconds{60}});
    auto const at = [](int seconds) { return Instant{1'000'000 + seconds * 1000}; };

    EXPECT_TRUE(throttle.take("lan", at(0)));
    EXPECT_TRUE(throttle.take("lan", at(0)));
    EXPECT_TRUE(throttle.take("lan", at(0)));
    EXPECT_FALSE(throttle.take("lan", at(0)));
    EXPECT_EQ(throttle.wait("lan", at(10)), std::chrono::seconds{50});
    EXPECT_FALSE(throttle.take("lan", at(59)));
    EXPECT_TRUE(throttle.take("lan", at(60)));
    EXPECT_FALSE(throttle.take("lan", at(60)));
    EXPECT_TRUE(throttle.take("minh", at(60)));
    throttle.forget("lan");
    EXPECT_EQ(throttle.wait("lan", at(60)), std::chrono::seconds{0});
}

TEST(Throttle, ForgetsTheKeyUnusedForLongestWhenItIsFull) {
    Throttle throttle({.burst = 1, .refill = std::chrono::hours{1}, .key_count_max = 2});

    throttle.take("old", Instant{1});
    throttle.take("used", Instant{2});
    throttle.take("old", Instant{3});
    throttle.take("new", Instant{4});

    EXPECT_EQ(throttle.key_count(), 2U);
    EXPECT_FALSE(throttle.take("old", Instant{5}));
    EXPECT_TRUE(throttle.take("used", Instant{5}));
}

TEST(Csrf, ComparesOnlyWholeTokens) {
    EXPECT_TRUE(is_equal_in_constant_time("abc", "abc"));
    EXPECT_FALSE(is_equal_in_constant_time("abc", "abd"));
    EXPECT_FALSE(is_equal_in_constant_time("abc", "ab"));
}

TEST(Metrics, AreWrittenAsPrometheusReadsThem) {
    Metrics metrics;
    metrics.counter({"beds_total", metric_label("soil", "cl\"ay\n")}, "Beds.").add(3);
    metrics.gauge({"weeds", ""}, "Weeds.", [] { return 1.5; });
    metrics.histogram({"dig_seconds", ""}, "Digging.").add(std::chrono::milliseconds{3});

    auto const text = metrics.text();

    EXPECT_EQ(text.substr(0, text.find("# HELP dig")),
              "# HELP beds_total Beds.\n# TYPE beds_total counter\n"
              "beds_total{soil=\"cl\\\"ay\\n\"} 3\n");
    EXPECT_NE(text.find("dig_seconds_bucket{le=\"0.0025\"} 0\n"
                        "dig_seconds_bucket{le=\"0.005\"} 1\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("dig_seconds_sum 0.003\ndig_seconds_count 1\n"), std::string::npos);
    EXPECT_NE(text.find("weeds 1.5\n"), std::string::npos);
}

TEST(WorkerPool, RefusesWhatItCannotQueueAndFinishesWhatItHas) {
    std::promise<void> go;
    auto gate = go.get_future().share();
    std::atomic<int> done{0};
    WorkerPool pool(1, 2);
    auto const task = [&] {
        gate.wait();
        ++done;
    };

    EXPECT_TRUE(pool.try_add(task));
    while (pool.waiting_count() != 0) std::this_thread::yield();
    EXPECT_TRUE(pool.try_add(task));
    EXPECT_TRUE(pool.try_add(task));
    EXPECT_FALSE(pool.try_add(task));
    go.set_value();
    pool.finish();

    EXPECT_EQ(done, 3);
}

TEST(Yaml, QuotesWhatAReaderCouldMistake) {
    json::value const value = {{"plain", "A word, and more"},
                               {"yes", "no"},
                               {"200", "1.5"},
                               {"empty", json::array{}},
                               {"list", {"a: b", {{"x", nullptr}, {"y", 1}}, "c #d", ""}},
                               {"none", json::object{}}};

    EXPECT_EQ(yaml_text(value),
              "plain: A word, and more\n\"yes\": \"no\"\n\"200\": \"1.5\"\nempty: []\nlist:\n"
              "  - \"a: b\"\n  - x: null\n    \"y\": 1\n  - \"c #d\"\n  - \"\"\nnone: {}\n");
}

TEST(OpenApi, DescribesTheGardenClub) {
    std::string const golden = "tests/golden/garden-club-openapi.yaml";
    auto const made = openapi_yaml(garden::garden_routes(), {"Garden club", "1"});
    if (std::getenv("BINHYEN_ACCEPT") != nullptr) std::ofstream(golden) << made;

    EXPECT_EQ(made, garden::content_of(golden));
}

}  // namespace
}  // namespace binhyen::http
