#include "http/site.hpp"

#include <gtest/gtest.h>

#include "garden_site.hpp"
#include "http/csrf.hpp"
#include "tiny_client.hpp"

namespace binhyen::http {
namespace {

using garden::GardenServer;
using test::TinyClient;
using test::WireReply;

WireReply get(GardenServer const& server, std::string_view path, std::string_view headers = "") {
    TinyClient client(server.port());
    client.get(path, headers);
    return client.hear();
}

WireReply post(GardenServer const& server, std::string_view headers, std::string_view body = "{}") {
    TinyClient client(server.port());
    client.say("POST /api/beds HTTP/1.1\r\nHost: garden.example\r\nContent-Type: " +
               std::string("application/json\r\n") + std::string(headers) +
               "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body));
    return client.hear();
}

TEST(Site, TellsARefusalInTheReadersLanguageWithWhatToDoAndTheLaw) {
    GardenServer const server;

    auto const vietnamese = get(server, "/api/beds/none");
    auto const english = get(server, "/api/beds/none", "Accept-Language: en-GB,vi;q=0.5\r\n");

    EXPECT_EQ(vietnamese.status, 404);
    EXPECT_EQ(vietnamese.body,
              R"({"code":"bed_unknown","message":"Không có luống này.","what_to_do":)"
              R"("Chọn luống khác.","law":"garden-club/3.1","facts":{},"fields":[]})");
    EXPECT_NE(english.body.find("There is no such bed."), std::string::npos);
}

TEST(Site, TellsTheFaultsOfEveryField) {
    GardenServer const server;

    auto const reply = post(server, "", R"({"name":"a","soil":"moon"})");

    EXPECT_EQ(reply.status, 422);
    EXPECT_NE(
        reply.body.find(R"({"path":"soil","code":"field_bad_choice","message":"“moon” không)"),
        std::string::npos)
        << reply.body;
}

TEST(Site, AnswersABreakdownWithAnIncidentNumberAndLogsTheRest) {
    GardenServer server;

    auto const reply = get(server, "/api/beds/flood?who=Y-Han");
    server.stop();

    EXPECT_EQ(reply.status, 503);
    EXPECT_EQ(reply.body.find("pump"), std::string::npos);
    auto const facts = json::parse(reply.body).at("facts");
    auto const incident = std::string(facts.at("incident").as_string());
    EXPECT_NE(server.log().find("\"event\":\"breakdown\",\"incident\":\"" + incident + "\""),
              std::string::npos);
    EXPECT_NE(server.log().find("/api/beds/{id}"), std::string::npos);
    EXPECT_EQ(server.log().find("who"), std::string::npos);
}

TEST(Site, AnswersABugWith500) {
    GardenServer const server;

    EXPECT_EQ(get(server, "/api/beds/bug").status, 500);
}

TEST(Site, TellsUnknownAddressesFromMethodsThatAreNotTaken) {
    GardenServer const server;
    TinyClient client(server.port());

    client.say("DELETE /api/beds HTTP/1.1\r\nHost: g\r\n\r\n");
    auto const wrong_method = client.hear();

    EXPECT_EQ(get(server, "/api/clouds").status, 404);
    EXPECT_EQ(get(server, "/api/beds/").status, 404);
    EXPECT_EQ(wrong_method.status, 405);
    EXPECT_EQ(wrong_method.headers.at("allow"), "GET, HEAD, POST");
}

TEST(Site, SendsItsSecurityHeadersWithEverything) {
    GardenServer const server;

    for (auto const* path : {"/healthz", "/api/beds/b7", "/nowhere", "/app-1234.js"}) {
        auto const headers = get(server, path).headers;
        EXPECT_EQ(headers.at("x-content-type-options"), "nosniff") << path;
        EXPECT_NE(headers.at("content-security-policy").find("script-src 'self'"),
                  std::string::npos)
            << path;
        EXPECT_EQ(headers.count("strict-transport-security"), 0U) << path;
    }
    EXPECT_EQ(get(server, "/api/beds/b7").headers.at("cache-control"), "no-store");
}

TEST(Site, ServesAssetsCompressedAndOnlyOnce) {
    GardenServer const server;

    auto const plain = get(server, "/app-1234.js");
    auto const brotli = get(server, "/app-1234.js", "Accept-Encoding: gzip, br\r\n");
    auto const again =
        get(server, "/app-1234.js", "If-None-Match: " + plain.headers.at("etag") + "\r\n");

    EXPECT_EQ(plain.body, "plain script");
    EXPECT_EQ(brotli.body, "br script");
    EXPECT_EQ(brotli.headers.at("content-encoding"), "br");
    EXPECT_NE(brotli.headers.at("etag"), plain.headers.at("etag"));
    EXPECT_EQ(plain.headers.at("cache-control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(again.status, 304);
}

TEST(Site, GivesThePageForAddressesOfItsOwnRouterOnly) {
    GardenServer server({}, {.page_path = "/index.html"});
    server.stop();
    auto& site = server.site();
    site.add({.path = "/index.html", .content_type = "text/html", .bytes = "<p>Vườn</p>"});
    auto const finds_page = [&](std::string_view path, std::string_view accept) {
        Request request;
        request.path = path;
        request.headers = {{"accept", std::string(accept)}};
        return site.plan(request).asset != nullptr;
    };

    EXPECT_TRUE(finds_page("/results/2031", "text/html,*/*"));
    EXPECT_FALSE(finds_page("/results/2031", "application/json"));
    EXPECT_FALSE(finds_page("/api/clouds", "text/html"));
    EXPECT_FALSE(finds_page("/healthz", "text/html"));
}

struct Headers {
    std::string headers;
    /// fields_invalid: it came as far as the body.
    std::string code;
    int status;
};

class HeadersOfAWrite : public testing::TestWithParam<Headers> {};

TEST_P(HeadersOfAWrite, DecideWhetherItIsTaken) {
    GardenServer const server;

    auto const reply = post(server, GetParam().headers);

    EXPECT_EQ(reply.status, GetParam().status) << GetParam().headers;
    EXPECT_EQ(json::parse(reply.body).at("code"), json::value(GetParam().code));
}

INSTANTIATE_TEST_SUITE_P(
    OwnPage, HeadersOfAWrite,
    testing::Values(
        Headers{"", "fields_invalid", 422},
        Headers{"Origin: http://garden.example\r\n", "fields_invalid", 422},
        Headers{"Origin: https://evil.example\r\n", "foreign_page", 403},
        Headers{"Origin: null\r\n", "foreign_page", 403},
        Headers{"Origin: http://garden.example.evil.example\r\n", "foreign_page", 403},
        Headers{"Sec-Fetch-Site: same-origin\r\n", "fields_invalid", 422},
        Headers{"Sec-Fetch-Site: cross-site\r\n", "foreign_page", 403},
        Headers{"Sec-Fetch-Site: same-site\r\n", "foreign_page", 403},
        Headers{"Cookie: session=s1\r\n", "csrf_missing", 403},
        Headers{"Cookie: session=s1; csrf=abc\r\n", "csrf_missing", 403},
        Headers{"Cookie: session=s1; csrf=abc\r\nX-CSRF-Token: abd\r\n", "csrf_missing", 403},
        Headers{"Cookie: session=s1; csrf=abc\r\nX-CSRF-Token: abc\r\n", "fields_invalid", 422},
        Headers{"Cookie: session=s1; csrf=\r\nX-CSRF-Token: \r\n", "csrf_missing", 403}));

INSTANTIATE_TEST_SUITE_P(
    Preconditions, HeadersOfAWrite,
    testing::Values(Headers{"If-Match: \"7\"\r\n", "fields_invalid", 422},
                    Headers{"If-Match: 7\r\n", "version_not_understood", 400},
                    Headers{"If-Match: \"\"\r\n", "version_not_understood", 400},
                    Headers{"If-Match: \"-1\"\r\n", "version_not_understood", 400},
                    Headers{"If-Match: \"99999999999999999999\"\r\n", "version_not_understood",
                            400},
                    Headers{"Idempotency-Key: 12345678\r\n", "fields_invalid", 422},
                    Headers{"Idempotency-Key: short\r\n", "idempotency_key_not_understood", 400}));

TEST(Site, ReadsTheExpectedVersionAndTheIdempotencyKey) {
    GardenServer server;
    Request request;
    request.path = "/api/beds";
    request.headers = {{"if-match", "\"7\""}, {"idempotency-key", "once-only-1"}};

    server.site().plan(request);

    EXPECT_EQ(request.expected_version, 7);
    EXPECT_EQ(request.idempotency_key, "once-only-1");
}

TEST(Site, CountsAnswersByRoute) {
    GardenServer const server;

    get(server, "/api/beds/b7");
    get(server, "/api/beds/b8");
    get(server, "/api/beds/none");
    auto const figures = get(server, "/metrics").body;

    EXPECT_NE(figures.find("http_requests_total{method=\"GET\",route=\"/api/beds/{id}\","
                           "status=\"200\"} 2\n"),
              std::string::npos)
        << figures;
    EXPECT_NE(figures.find("http_request_seconds_count{method=\"GET\",route=\"/api/beds/{id}\"} 3"),
              std::string::npos);
    EXPECT_EQ(figures.find("b7"), std::string::npos);
}

TEST(Site, BelievesForwardedAddressesOfItsProxyOnly) {
    GardenServer server({}, {.trusted_proxies = {"10.0.0.1"}});
    auto const address_of = [&](std::string_view peer) {
        Request request;
        request.path = "/healthz";
        request.remote_address = peer;
        request.headers = {{"x-forwarded-for", "6.6.6.6, 113.160.0.9"}};
        server.site().plan(request);
        return request.remote_address;
    };

    EXPECT_EQ(address_of("10.0.0.1"), "113.160.0.9");
    EXPECT_EQ(address_of("10.0.0.2"), "10.0.0.2");
}

TEST(Site, WritesNoLineEndOfAValueIntoTheHead) {
    GardenServer server;

    auto const head = server.site().reply_head(redirect_reply("/a\r\nSet-Cookie: session=stolen"),
                                               0, Afterwards::keep);

    EXPECT_NE(head.find("Location: /aSet-Cookie: session=stolen\r\n"), std::string::npos);
}

}  // namespace
}  // namespace binhyen::http
