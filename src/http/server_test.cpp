#include <gtest/gtest.h>

#include "garden_site.hpp"
#include "outside_program.hpp"
#include "tiny_client.hpp"

namespace binhyen::http {
namespace {

using garden::GardenServer;
using test::TinyClient;
using test::WireReply;
using namespace std::chrono_literals;

WireReply reply_to(GardenServer const& server, std::string_view bytes) {
    TinyClient client(server.port());
    client.say(bytes);
    return client.hear();
}

WireReply get(GardenServer const& server, std::string_view path, std::string_view headers = "") {
    TinyClient client(server.port());
    client.get(path, headers);
    return client.hear();
}

bool says(WireReply const& reply, std::string_view code) {
    return reply.body.find("\"code\":\"" + std::string(code) + "\"") != std::string::npos;
}

TEST(Server, AnswersARouteWithItsParameter) {
    GardenServer const server;

    auto const reply = get(server, "/api/beds/b7");

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.headers.at("content-type"), "application/json");
    EXPECT_EQ(reply.headers.at("etag"), "\"7\"");
    EXPECT_EQ(reply.body,
              R"({"id":"b7","version":7,"name":"Luống rau","cleared_on":null,"rows":[]})");
}

TEST(Server, AnswersManyRequestsOnOneConnectionInTheirOrder) {
    GardenServer const server;
    TinyClient client(server.port());

    client.say(
        "GET /api/beds/first HTTP/1.1\r\nHost: g\r\n\r\n"
        "GET /healthz HTTP/1.1\r\nHost: g\r\n\r\n"
        "GET /api/beds/third HTTP/1.1\r\nHost: g\r\n\r\n");

    EXPECT_NE(client.hear().body.find("first"), std::string::npos);
    EXPECT_EQ(client.hear().body, "ok\n");
    EXPECT_NE(client.hear().body.find("third"), std::string::npos);
}

TEST(Server, ReadsARequestThatArrivesByteByByte) {
    GardenServer const server;
    TinyClient client(server.port());

    for (char c : std::string_view("GET /api/beds/slow HTTP/1.1\r\nHost: g\r\n\r\n"))
        client.say({&c, 1});

    EXPECT_EQ(client.hear().status, 200);
}

TEST(Server, SendsNoBodyToHeadAndTheSameLength) {
    GardenServer const server;
    TinyClient client(server.port());

    client.say("HEAD /api/beds/b7 HTTP/1.1\r\nHost: g\r\n\r\n");
    auto const head = client.hear(TinyClient::Expect::no_body);
    client.get("/api/beds/b7");
    auto const whole = client.hear();

    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.headers.at("content-length"), std::to_string(whole.body.size()));
}

TEST(Server, ClosesWhenAskedToAndAfterHttp10) {
    GardenServer const server;
    TinyClient asked(server.port());
    TinyClient old(server.port());

    asked.get("/healthz", "Connection: close\r\n");
    old.say("GET /healthz HTTP/1.0\r\n\r\n");

    EXPECT_EQ(asked.hear().headers.at("connection"), "close");
    EXPECT_TRUE(asked.is_closed());
    EXPECT_EQ(old.hear().status, 200);
    EXPECT_TRUE(old.is_closed());
}

TEST(Server, SendsALargeReplyWhole) {
    GardenServer const server;

    auto const reply = get(server, "/api/beds/b7/label");

    EXPECT_EQ(reply.body, std::string(300'000, 'x'));
    EXPECT_EQ(reply.headers.at("content-disposition"),
              "attachment; filename=\"Nh__n_lu___ng.pdf\"; "
              "filename*=UTF-8''Nh%C3%A3n%20lu%E1%BB%91ng.pdf");
}

struct Malformed {
    std::string_view bytes;
    int status;
    std::string_view code;
};

class MalformedRequest : public ::testing::TestWithParam<Malformed> {};

TEST_P(MalformedRequest, IsRefusedAndTheConnectionClosed) {
    GardenServer const server;
    TinyClient client(server.port());

    client.say(GetParam().bytes);
    auto const reply = client.hear();

    EXPECT_EQ(reply.status, GetParam().status) << GetParam().bytes;
    EXPECT_TRUE(says(reply, GetParam().code)) << reply.body;
    EXPECT_TRUE(client.is_closed());
}

INSTANTIATE_TEST_SUITE_P(
    Table, MalformedRequest,
    ::testing::Values(
        Malformed{"nonsense\r\n\r\n", 400, "malformed_request"},
        Malformed{"GET /healthz HTTP/3.9\r\nHost: g\r\n\r\n", 400, "malformed_request"},
        Malformed{"GET /healthz HTTP/1.1\r\n\r\n", 400, "malformed_request"},
        Malformed{"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "malformed_request"},
        Malformed{"GET /healthz HTTP/1.1\r\nHost: g\r\nBad Name: x\r\n\r\n", 400,
                  "malformed_request"},
        Malformed{"POST /api/beds HTTP/1.1\r\nHost: g\r\nContent-Length: 5\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                  400, "malformed_request"},
        Malformed{"POST /api/beds HTTP/1.1\r\nHost: g\r\nContent-Length: 5\r\n"
                  "Content-Length: 6\r\n\r\nabcde",
                  400, "malformed_request"},
        Malformed{"POST /api/beds HTTP/1.1\r\nHost: g\r\nContent-Length: -5\r\n\r\n", 400,
                  "malformed_request"},
        Malformed{"GET /api/beds?name=%zz HTTP/1.1\r\nHost: g\r\n\r\n", 400, "malformed_address"},
        Malformed{"GET /api/beds?name=%00 HTTP/1.1\r\nHost: g\r\n\r\n", 400, "malformed_address"},
        Malformed{"GET /api/beds?name=%ff HTTP/1.1\r\nHost: g\r\n\r\n", 400, "malformed_address"},
        Malformed{"GET beds HTTP/1.1\r\nHost: g\r\n\r\n", 400, "malformed_address"},
        Malformed{"TRACE /healthz HTTP/1.1\r\nHost: g\r\n\r\n", 405, "method_not_allowed"}));

TEST(Server, RefusesHeadersThatAreTooLarge) {
    GardenServer const server;

    auto const reply =
        reply_to(server, "GET /healthz HTTP/1.1\r\nHost: g\r\nX-Long: " + std::string(20'000, 'x') +
                             "\r\n\r\n");

    EXPECT_EQ(reply.status, 431);
    EXPECT_TRUE(says(reply, "headers_too_large"));
}

TEST(Server, RefusesABodyThatSaysItIsTooLargeBeforeReadingIt) {
    GardenServer const server;

    auto const reply = reply_to(server,
                                "POST /api/beds HTTP/1.1\r\nHost: g\r\n"
                                "Content-Length: 100000000\r\n\r\n");

    EXPECT_EQ(reply.status, 413);
    EXPECT_TRUE(says(reply, "body_too_large"));
}

TEST(Server, RefusesAChunkedBodyThatGrowsTooLarge) {
    GardenServer const server;
    TinyClient client(server.port());

    client.say("POST /api/beds HTTP/1.1\r\nHost: g\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 20; ++i) client.say("10000\r\n" + std::string(65536, 'x') + "\r\n");

    EXPECT_EQ(client.hear().status, 413);
}

TEST(Server, ReadsAChunkedBody) {
    GardenServer const server;

    auto const reply = reply_to(server,
                                "POST /api/beds HTTP/1.1\r\nHost: g\r\nContent-Type: "
                                "application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n");

    EXPECT_EQ(reply.status, 422);
    EXPECT_TRUE(says(reply, "fields_invalid"));
}

TEST(Server, SaysGoOnToWhoWaitsForIt) {
    GardenServer const server;
    TinyClient client(server.port());

    client.say(
        "PUT /api/beds/b7/photograph HTTP/1.1\r\nHost: g\r\nContent-Length: 3\r\n"
        "Expect: 100-continue\r\n\r\n");
    auto const first = client.hear();
    client.say("abc");

    EXPECT_EQ(first.status, 100);
    EXPECT_EQ(client.hear().body, "3");
}

TEST(Server, PutsAnUploadIntoAFileAndRemovesItAfterTheReply) {
    GardenServer server;
    TinyClient client(server.port());

    client.say(
        "PUT /api/beds/b7/photograph HTTP/1.1\r\nHost: g\r\nContent-Length: 3000000\r\n\r\n" +
        std::string(3'000'000, 'p'));
    auto const reply = client.hear();
    server.stop();

    EXPECT_EQ(reply.body, "3000000");
    EXPECT_FALSE(std::filesystem::exists(reply.headers.at("x-file")));
}

TEST(Server, EndsAHeaderThatNeverEnds) {
    GardenServer const server({.header_timeout = 300ms});
    TinyClient client(server.port());

    client.say("GET /healthz HTTP/1.1\r\nHost: g\r\nX-Slow: ");
    auto const reply = client.hear();

    EXPECT_EQ(reply.status, 408);
    EXPECT_TRUE(says(reply, "request_timed_out"));
    EXPECT_TRUE(client.is_closed());
}

TEST(Server, EndsABodyThatNeverEnds) {
    GardenServer const server({.transfer_timeout = 300ms});
    TinyClient client(server.port());

    client.say("POST /api/beds HTTP/1.1\r\nHost: g\r\nContent-Length: 10\r\n\r\n{");

    EXPECT_EQ(client.hear().status, 408);
}

TEST(Server, ClosesAnIdleConnectionWithoutAWord) {
    GardenServer const server({.idle_timeout = 300ms});
    TinyClient silent(server.port());
    TinyClient done(server.port());

    done.get("/healthz");

    EXPECT_EQ(done.hear().status, 200);
    EXPECT_TRUE(done.is_closed());
    EXPECT_TRUE(silent.is_closed());
}

TEST(Server, KeepsServingAfterClientsThatGoAwayInTheMiddle) {
    GardenServer const server;
    for (int i = 0; i < 20; ++i) {
        TinyClient client(server.port());
        client.say("POST /api/beds HTTP/1.1\r\nHost: g\r\nContent-Length: 1000\r\n\r\n{");
    }
    for (int i = 0; i < 20; ++i) {
        TinyClient client(server.port());
        client.get("/api/beds/b7/label");
    }

    EXPECT_EQ(get(server, "/healthz").status, 200);
}

// Routes that hold on until they are let go, so that a test can fill the pools.
class HeldServer {
public:
    explicit HeldServer(ServerSettings const& settings)
        : server_(settings, {}, [this](Routes& routes) {
              routes.add(held("/read", Work::read));
              routes.add(held("/write", Work::write));
          }) {}
    ~HeldServer() { let_go(); }

    void wait_for_held(int count) const {
        while (held_count_ < count) std::this_thread::yield();
    }
    void let_go() {
        if (!is_let_go_.exchange(true)) gate_.set_value();
    }
    GardenServer& server() { return server_; }

private:
    Route held(std::string pattern, Work work) {
        return {.method = Method::get,
                .pattern = std::move(pattern),
                .summary_vi = "Chờ.",
                .summary_en = "Waits.",
                .tag = "trial",
                .work = work,
                .handler = [this](Request const&) -> Result<Reply> {
                    ++held_count_;
                    open_.wait();
                    return json_text_reply("1");
                }};
    }

    std::promise<void> gate_;
    std::shared_future<void> open_ = gate_.get_future().share();
    std::atomic<bool> is_let_go_{false};
    std::atomic<int> held_count_{0};
    GardenServer server_;
};

TEST(Server, ReadsWhileAllWritersAreBusyAndIsHealthyWhileAllAre) {
    HeldServer held({.read_thread_count = 1, .write_thread_count = 1});
    TinyClient writer(held.server().port());
    writer.get("/write");
    held.wait_for_held(1);

    EXPECT_EQ(get(held.server(), "/api/beds/b7").status, 200);

    TinyClient reader(held.server().port());
    reader.get("/read");
    held.wait_for_held(2);

    EXPECT_EQ(get(held.server(), "/healthz").status, 200);
}

TEST(Server, RefusesPolitelyWhenTooManyWait) {
    HeldServer held({.read_thread_count = 1, .waiting_max = 1});
    TinyClient first(held.server().port());
    TinyClient second(held.server().port());
    first.get("/read");
    held.wait_for_held(1);
    second.get("/read");
    while (get(held.server(), "/metrics").body.find("pool=\"read\"} 1\n") == std::string::npos)
        std::this_thread::yield();

    auto const third = get(held.server(), "/read");
    held.let_go();

    EXPECT_EQ(third.status, 503);
    EXPECT_EQ(third.headers.at("retry-after"), "2");
    EXPECT_TRUE(says(third, "too_busy"));
    EXPECT_EQ(first.hear().status, 200);
    EXPECT_EQ(second.hear().status, 200);
}

TEST(Server, FinishesWhatRunsBeforeItStops) {
    HeldServer held({});
    TinyClient client(held.server().port());
    TinyClient idle(held.server().port());
    client.get("/write");
    held.wait_for_held(1);

    std::thread stopping([&] { held.server().stop(); });
    EXPECT_TRUE(idle.is_closed());
    held.let_go();
    stopping.join();

    EXPECT_EQ(client.hear().status, 200);
    EXPECT_TRUE(client.is_closed());
}

TEST(Server, SpeaksTlsAndThenTellsBrowsersToStayWithIt) {
    binhyen::testing::ScratchFile const key("", ".pem");
    binhyen::testing::ScratchFile const certificate("", ".pem");
    binhyen::testing::output_of(
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
        "-subj /CN=garden.example -days 1 2>&1 -keyout " +
        key.path().string() + " -out " + certificate.path().string());
    GardenServer const server({.certificate_file = certificate.path(), .key_file = key.path()},
                              {.transport = Transport::tls});

    auto const reply = binhyen::testing::output_of(
        "printf 'GET /api/beds/b7 HTTP/1.1\\r\\nHost: g\\r\\nConnection: close\\r\\n\\r\\n' | "
        "openssl s_client -quiet -connect 127.0.0.1:" +
        std::to_string(server.port()) + " 2>&1");

    EXPECT_NE(reply.find("HTTP/1.1 200 OK"), std::string::npos) << reply;
    EXPECT_NE(reply.find("Strict-Transport-Security: max-age=31536000"), std::string::npos);
}

TEST(Server, RefusesAPortThatIsTaken) {
    GardenServer const server;
    Site site({.now = [] { return Instant{}; }, .random = SeededRandom(1)});

    EXPECT_THROW(Server(site, {.port = server.port()}), std::exception);
}

}  // namespace
}  // namespace binhyen::http
