#include "identity/identity_api.hpp"

#include "audit/audit_door.hpp"
#include "http/site.hpp"
#include "identity/session_entrance_api.hpp"
#include "identity_world.hpp"

namespace binhyen::identity {
namespace {

using http::Method;

/// A browser: keeps cookies, and sends what our page sends.
class Browser {
public:
    Browser(http::Site& site, http::Transport transport) : site_(site), transport_(transport) {}

    std::string address = "10.0.0.1";
    std::string origin = "http://binhyen.example";
    /// Empty: none is sent.
    std::string key = "";
    std::string csrf = "";
    std::vector<http::NamedText> more_headers;

    http::Reply send(Method method, std::string path, std::string body = "") {
        http::Request request;
        request.method = method;
        auto const question = path.find('?');
        if (question != path.npos)
            request.query = *http::parse_query_text(path.substr(question + 1));
        request.path = path.substr(0, question);
        request.headers = {{"host", "binhyen.example"},
                           {"origin", origin},
                           {"content-type", "application/json"},
                           {"user-agent", "Firefox Linux"},
                           {"cookie", cookies()},
                           {"x-csrf-token", csrf}};
        if (!key.empty()) request.headers.push_back({"idempotency-key", key});
        for (auto const& header : more_headers) request.headers.push_back(header);
        request.body = std::move(body);
        request.remote_address = address;
        auto const plan = site_.plan(request);
        auto reply = site_.answer(plan, request);
        keep_cookies(reply);
        return reply;
    }

    std::string cookie(std::string const& name) const {
        auto const found = jar_.find(http::cookie_name(name, transport_));
        return found == jar_.end() ? "" : found->second;
    }
    void put_cookie(std::string const& name, std::string value) {
        jar_[http::cookie_name(name, transport_)] = std::move(value);
    }

private:
    [[nodiscard]] std::string cookies() const {
        std::string text;
        for (auto const& [name, value] : jar_)
            text.append(text.empty() ? "" : "; ").append(name).append("=").append(value);
        return text;
    }
    void keep_cookies(http::Reply const& reply) {
        for (auto const& [name, value] : reply.headers) {
            if (name != "Set-Cookie") continue;
            auto const equals = value.find('=');
            jar_[value.substr(0, equals)] = value.substr(equals + 1, value.find(';') - equals - 1);
        }
        if (!cookie("csrf").empty()) csrf = cookie("csrf");
    }

    http::Site& site_;
    http::Transport transport_;
    std::map<std::string, std::string> jar_;
};

std::string text_of(http::Reply const& reply) {
    auto const* text = std::get_if<std::string>(&reply.body);
    return text ? *text : std::string(std::get<std::string_view>(reply.body));
}

json::object object_of(http::Reply const& reply) {
    return json::parse(text_of(reply)).as_object();
}

std::string code_of(http::Reply const& reply) {
    return std::string(object_of(reply).at("code").as_string());
}

class Api : public test::IdentityWorld {
protected:
    std::unique_ptr<SessionEntrance> entrance;
    std::unique_ptr<http::Site> site;
    Person admin_person;

    void SetUp() override {
        IdentityWorld::SetUp();
        admin_person = person("quang", "Vũ Minh Quang");
        must(appoint(quang, post_of(admin_person, Role::administrator, "62")));
        give_password(admin_person);
        serve(Installation::real);
    }

    void serve(Installation installation, http::Transport transport = http::Transport::plain) {
        auto const clock = [this] { return moment(); };
        site = std::make_unique<http::Site>(http::SiteSettings{.transport = transport,
                                                               .now = [this] { return quang.now; },
                                                               .random = SeededRandom{21}});
        entrance = std::make_unique<SessionEntrance>(
            EntranceMeans{database(), means.settings, clock, SeededRandom{31}});
        add_routes(site->routes(), *entrance,
                   {.database = database(),
                    .sign_in = means,
                    .clock = clock,
                    .transport = transport,
                    .installation = installation});
    }

    Browser browser(http::Transport transport = http::Transport::plain) {
        return {*site, transport};
    }
    Browser signed_in_as(std::string const& account) {
        auto one = browser();
        auto const reply = one.send(Method::post, "/api/session", credentials(account));
        EXPECT_EQ(reply.status, 200) << text_of(reply);
        return one;
    }
    static std::string credentials(std::string const& account) {
        return R"({"account":")" + account + R"(","password":")" + std::string(good_password) +
               R"("})";
    }
    static std::string new_person(std::string const& account) {
        return R"({"account":")" + account + R"(","name":"Y Hân","path":"VN/62/"})";
    }
};

TEST_P(Api, SigningInSetsACookieNoScriptCanReadAndOneThePageCan) {
    auto one = browser();

    auto const reply = one.send(Method::post, "/api/session", credentials("quang"));

    auto const token = one.cookie("session");
    EXPECT_EQ(reply.headers[0].value, "session=" + token + "; Path=/; HttpOnly; SameSite=Strict");
    EXPECT_EQ(reply.headers[1].value, "csrf=" + csrf_token_of(token) + "; Path=/; SameSite=Strict");
    auto const shown = object_of(reply);
    EXPECT_EQ(shown.at("name"), "Vũ Minh Quang");
    EXPECT_EQ(shown.at("csrf_token"), json::string(csrf_token_of(token)));
    EXPECT_EQ(shown.at("is_demonstration"), false);
}

TEST_P(Api, OverTlsTheCookiesBelongToThisHostAlone) {
    serve(Installation::real, http::Transport::tls);
    auto one = browser(http::Transport::tls);
    one.origin = "https://binhyen.example";

    auto const reply = one.send(Method::post, "/api/session", credentials("quang"));

    EXPECT_TRUE(reply.headers[0].value.starts_with("__Host-session="));
    EXPECT_TRUE(reply.headers[0].value.contains("; Secure"));
    EXPECT_EQ(one.send(Method::get, "/api/session").status, 200);
}

TEST_P(Api, AWrongPasswordIs401AndSetsNoCookie) {
    auto one = browser();

    auto const reply =
        one.send(Method::post, "/api/session", R"({"account":"quang","password":"không phải"})");

    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(code_of(reply), "sign_in_wrong");
    EXPECT_EQ(one.cookie("session"), "");
}

TEST_P(Api, NobodySignsInFromAForeignPage) {
    auto one = browser();
    one.origin = "https://evil.example";

    EXPECT_EQ(code_of(one.send(Method::post, "/api/session", credentials("quang"))),
              "foreign_page");
}

TEST_P(Api, WithoutASessionEverythingIsRefused) {
    auto one = browser();

    EXPECT_EQ(one.send(Method::get, "/api/session").status, 401);
    EXPECT_EQ(one.send(Method::get, "/api/people?path=VN/62/").status, 401);
    EXPECT_EQ(one.send(Method::post, "/api/people", new_person("y.han")).status, 401);
}

TEST_P(Api, SigningOutEndsTheSessionAndTakesTheCookiesAway) {
    auto one = signed_in_as("quang");
    auto const token = one.cookie("session");

    auto const reply = one.send(Method::remove, "/api/session");

    EXPECT_EQ(reply.status, 204);
    EXPECT_TRUE(reply.headers[0].value.contains("Max-Age=0"));
    one.put_cookie("session", token);
    EXPECT_EQ(one.send(Method::get, "/api/session").status, 401);
}

TEST_P(Api, AnActNeedsTheSessionsOwnProtectionCodeAndAKey) {
    auto one = signed_in_as("quang");
    EXPECT_EQ(code_of(one.send(Method::post, "/api/people", new_person("y.han"))),
              "idempotency_key_missing");
    one.key = "0123456789abcdef-1";

    // A planted pair of cookie and header that fit each other but not the session.
    one.put_cookie("csrf", "planted");
    one.csrf = "planted";
    EXPECT_EQ(code_of(one.send(Method::post, "/api/people", new_person("y.han"))), "csrf_missing");

    one.put_cookie("csrf", csrf_token_of(one.cookie("session")));
    one.csrf = one.cookie("csrf");
    EXPECT_EQ(one.send(Method::post, "/api/people", new_person("y.han")).status, 200);
}

TEST_P(Api, ARequestSentTwiceIsDoneOnceAndToldTheSame) {
    auto one = signed_in_as("quang");
    one.key = "0123456789abcdef-1";
    auto const first = one.send(Method::post, "/api/people", new_person("y.han"));

    auto const second = one.send(Method::post, "/api/people", new_person("y.han"));

    EXPECT_EQ(text_of(first), text_of(second));
    EXPECT_EQ(code_of(one.send(Method::post, "/api/people", new_person("khac"))), "key_reused");
}

TEST_P(Api, PeopleOfAnotherPartDoNotExistThroughAnyRoute) {
    auto const vy = person("vy", "Vy");
    must(appoint(quang, post_of(vy, Role::administrator, "23302")));
    give_password(vy);
    auto const post =
        ask([&](storage::Transaction& tx) { return list_posts_of_person(tx, admin_person.id); })[0];
    auto one = signed_in_as("vy");
    one.key = "0123456789abcdef-1";
    one.more_headers = {{"if-match", "\"1\""}};
    auto const id = admin_person.id.value;

    EXPECT_EQ(one.send(Method::get, "/api/people?path=VN/62/").status, 404);
    EXPECT_EQ(one.send(Method::get, "/api/people/" + id).status, 404);
    EXPECT_EQ(one.send(Method::remove, "/api/people/" + id).status, 404);
    EXPECT_EQ(one.send(Method::post, "/api/people/" + id + "/reopening").status, 404);
    EXPECT_EQ(one.send(Method::post, "/api/people/" + id + "/sign-in-links").status, 404);
    EXPECT_EQ(one.send(Method::post, "/api/posts/" + post.id.value + "/ending",
                       R"({"ends_on":"2022-03-01","ended_by":"QĐ 1"})")
                  .status,
              404);
    EXPECT_EQ(one.send(Method::get, "/api/posts?path=VN/62/").status, 404);
}

TEST_P(Api, APersonIsEnteredAppointedAndSeenInOffice) {
    auto one = signed_in_as("quang");
    one.key = "0123456789abcdef-1";
    auto const made = object_of(one.send(Method::post, "/api/people", new_person("a.thin")));
    one.key = "0123456789abcdef-2";
    auto const given =
        one.send(Method::post, "/api/people/" + std::string(made.at("id").as_string()) + "/posts",
                 R"({"role":"commune_officer","title":"Công an phường","place":"23284",)"
                 R"("valid_from":"2022-01-01","appointed_by":"QĐ 7"})");
    EXPECT_EQ(given.status, 200) << text_of(given);

    auto const holders =
        object_of(one.send(Method::get, "/api/posts?path=VN/62/608/23284/")).at("holders");
    auto const people = object_of(one.send(Method::get, "/api/people?path=VN/62/"));

    EXPECT_EQ(holders.at(0).at("title"), "Công an phường");
    EXPECT_EQ(holders.at(0).at("valid_to"), nullptr);
    EXPECT_EQ(people.at("people").as_array().size(), 2);
    EXPECT_EQ(people.at("next"), "");
}

TEST_P(Api, APostIsEndedByADocumentAndNeedsTheVersion) {
    auto const thin = person("a.thin", "A Thin");
    auto const post = must(appoint(quang, post_of(thin, Role::commune_officer, "23284")));
    auto one = signed_in_as("quang");
    one.key = "0123456789abcdef-1";
    auto const path = "/api/posts/" + post.id.value + "/ending";
    auto const body = R"({"ends_on":"2022-03-01","ended_by":"QĐ 8"})";

    EXPECT_EQ(code_of(one.send(Method::post, path, body)), "version_missing");
    one.more_headers = {{"if-match", "\"1\""}};
    EXPECT_EQ(object_of(one.send(Method::post, path, body)).at("valid_to"), "2022-03-01");
}

TEST_P(Api, ALinkIsShownAndUsedAndItsTokenIsNotKept) {
    auto const made = person("y.han");
    auto one = signed_in_as("quang");
    one.key = "0123456789abcdef-1";
    auto const path = "/api/people/" + made.id.value + "/sign-in-links";
    auto const token = std::string(object_of(one.send(Method::post, path)).at("token").as_string());
    auto stranger = browser();
    auto const link = "/api/sign-in-links/" + token;

    EXPECT_EQ(object_of(stranger.send(Method::get, link)).at("account"), "y.han");
    EXPECT_EQ(stranger.send(Method::post, link, R"({"password":"trâu cày ruộng cạn"})").status,
              204);

    EXPECT_EQ(code_of(stranger.send(Method::get, link)), "link_not_valid");
    EXPECT_EQ(stranger.send(Method::post, "/api/session", credentials("y.han")).status, 200);
    EXPECT_FALSE(text_of(one.send(Method::post, path)).contains(token)) << "sent a second time";
}

TEST_P(Api, MyPasswordAndMySessionsAreMyOwn) {
    auto one = signed_in_as("quang");
    auto const other = signed_in_as("quang");
    one.key = "0123456789abcdef-1";

    auto const reply = one.send(Method::put, "/api/password",
                                R"({"current":"trâu cày ruộng cạn","next":"một câu khác hẳn"})");
    auto const sessions = object_of(one.send(Method::get, "/api/sessions")).at("sessions");

    EXPECT_EQ(reply.status, 204) << text_of(reply);
    ASSERT_EQ(sessions.as_array().size(), 2);
    for (auto const& session : sessions.as_array())
        EXPECT_EQ(session.at("is_this_one").as_bool(), session.at("ended_at").is_null());
}

TEST_P(Api, OneOfMySessionsIsEndedByItsId) {
    auto one = signed_in_as("quang");
    auto other = signed_in_as("quang");
    one.key = "0123456789abcdef-1";
    auto const id = session_id_of(other.cookie("session")).value;

    EXPECT_EQ(one.send(Method::remove, "/api/sessions/" + id).status, 204);
    EXPECT_EQ(other.send(Method::get, "/api/session").status, 401);
    EXPECT_EQ(one.send(Method::get, "/api/session").status, 200);
}

TEST_P(Api, ThePersonasExistInADemonstrationOnly) {
    auto one = browser();
    EXPECT_EQ(one.send(Method::get, "/api/demonstration/personas").status, 404);
    EXPECT_EQ(one.send(Method::post, "/api/demonstration/session", R"({"account":"quang"})").status,
              404);

    serve(Installation::demonstration);
    auto visitor = browser();
    auto const personas = object_of(visitor.send(Method::get, "/api/demonstration/personas"));
    auto const reply =
        visitor.send(Method::post, "/api/demonstration/session", R"({"account":"quang"})");

    EXPECT_EQ(personas.at("personas").at(0).at("name"), "Vũ Minh Quang");
    EXPECT_EQ(object_of(reply).at("is_demonstration"), true);
    EXPECT_EQ(visitor.send(Method::get, "/api/people?path=VN/62/").status, 200);
}

TEST_P(Api, NobodyButThePersonasIsPlayed) {
    person("giamdoc", "Giám đốc");
    serve(Installation::demonstration);
    auto visitor = browser();

    EXPECT_EQ(
        visitor.send(Method::post, "/api/demonstration/session", R"({"account":"giamdoc"})").status,
        401);
}

TEST_P(Api, WhoseWordIsTypedInStandsInTheLog) {
    auto one = signed_in_as("quang");
    one.key = "0123456789abcdef-1";
    one.more_headers = {{"on-behalf-of", http::percent_encoded("Y Hân, Trưởng thôn")}};
    EXPECT_EQ(code_of(one.send(Method::post, "/api/people", new_person("y.han"))),
              "on_behalf_malformed");

    one.more_headers.push_back({"on-behalf-paper", http::percent_encoded("Biên bản 03/11/2022")});
    EXPECT_EQ(one.send(Method::post, "/api/people", new_person("y.han")).status, 200);

    auto const entry = ask([](storage::Transaction& tx) {
        return audit::list_log(tx, {.path = "VN/62/", .act = {}, .person = {}});
    })[0];
    EXPECT_EQ(entry.on_behalf_of, "Y Hân, Trưởng thôn");
    EXPECT_EQ(entry.on_behalf_paper, "Biên bản 03/11/2022");
}

TEST_P(Api, AnActThatWaitedIsNotCarriedOutInAnotherPersonsSession) {
    auto one = signed_in_as("quang");
    one.key = "0123456789abcdef-1";
    one.more_headers = {{"acting-person", "somebody-else"}};
    EXPECT_EQ(code_of(one.send(Method::post, "/api/people", new_person("y.han"))),
              "another_person");

    one.more_headers = {{"acting-person", admin_person.id.value}};
    EXPECT_EQ(one.send(Method::post, "/api/people", new_person("y.han")).status, 200);
}

TEST_P(Api, ReadingKeepsASessionFromBeingIdle) {
    auto one = signed_in_as("quang");
    for (int i = 0; i < 4; ++i) {
        wait(10 * one_minute);
        EXPECT_EQ(one.send(Method::get, "/api/people?path=VN/62/").status, 200) << i;
        entrance->flush();
    }

    wait(15 * one_minute);

    EXPECT_EQ(one.send(Method::get, "/api/people?path=VN/62/").status, 401);
}

ON_BOTH_ENGINES(Api);

}  // namespace
}  // namespace binhyen::identity
