#include "registry/registry_api.hpp"

#include "registry_world.hpp"

namespace binhyen::registry {
namespace {

using Texts = std::vector<std::string>;

/// Lets in whoever the test says.
class TestEntrance : public audit::Entrance {
public:
    explicit TestEntrance(Context const& like) : like_(like) {}

    Result<std::unique_ptr<audit::Entered>> enter(http::Request const&, audit::Purpose) override {
        auto entered = std::make_unique<audit::Entered>(
            like_.database, [this](unsigned char* into, std::size_t n) { random_(into, n); });
        entered->context.actor = actor;
        entered->context.today = like_.today;
        entered->context.now = like_.now;
        return entered;
    }

    Actor actor;

private:
    Context like_;
    SeededRandom random_{9};
};

class RegistryApi : public test::RegistryWorld {
protected:
    void SetUp() override {
        RegistryWorld::SetUp();
        entrance = std::make_unique<TestEntrance>(admin);
        entrance->actor = admin.actor;
        add_routes(routes, *entrance);
    }

    struct Answer {
        std::string code;
        json::value body;
    };

    Answer ask_for(http::Method method, std::string_view path, std::string_view query = {},
                   std::string body = {}, std::optional<std::int64_t> version = {}) {
        auto const match = routes.find(method, path);
        if (!match) return {std::string(match.error().code()), {}};
        http::Request request;
        request.method = method;
        request.path = path;
        request.path_parameters = match->parameters;
        request.query = *http::parse_query_text(query);
        request.headers = {{"content-type", "application/json"}};
        request.body = std::move(body);
        request.expected_version = version;
        auto const reply = match->route->handler(request);
        if (!reply) return {std::string(reply.error().code()), {}};
        return {"", json::parse(std::get<std::string>(reply->body))};
    }
    Answer get(std::string_view path, std::string_view query = {}) {
        return ask_for(http::Method::get, path, query);
    }

    static Texts texts(json::value const& list, std::string_view member) {
        Texts all;
        for (auto const& item : list.as_array())
            all.emplace_back(item.at(member).as_string().c_str());
        return all;
    }

    static constexpr auto area_body =
        R"({"code":"TDP1","kind":"residential_area","name":"Tổ dân phố 1","ground":"23284",)"
        R"("valid_from":"2021-01-01"})";

    http::Routes routes;
    std::unique_ptr<TestEntrance> entrance;
};

TEST_P(RegistryApi, PlacesArePublicToWhoeverIsSignedIn) {
    entrance->actor = test::actor_with("VN/62/608/23302/", {Verb::read});

    EXPECT_EQ(texts(get("/api/places", "parent=62").body.at("places"), "label"),
              (Texts{"615", "608"}));
    EXPECT_EQ(texts(get("/api/places", "text=duy+tan").body.at("places"), "name"),
              Texts{"Duy Tân"});
    EXPECT_EQ(get("/api/places/23284").body.at("place").at("name"), "Duy Tân");
    EXPECT_EQ(get("/api/places/99999").code, "absent");
    EXPECT_EQ(get("/api/places", "parent=62&on=2020-01-01").code, "absent");
}

TEST_P(RegistryApi, ASearchSaysWhetherThereIsMore) {
    auto const page = get("/api/places", "limit=2");

    EXPECT_EQ(page.body.at("places").as_array().size(), 2U);
    EXPECT_EQ(page.body.at("has_more"), true);
    EXPECT_EQ(get("/api/places", "limit=100").body.at("has_more"), false);
}

TEST_P(RegistryApi, APlaceTellsItsPastAndItsFuture) {
    ASSERT_EQ(ask_for(http::Method::post, "/api/places/23284/closure", "",
                      R"({"on":"2025-07-01","successors":[{"place":"23302","change":"merge"}],)"
                      R"("legal_basis":"NQ 1677"})",
                      1)
                  .code,
              "");

    auto const after = get("/api/places/23284", "on=2026-01-01").body;
    auto const before = get("/api/places/23302").body;

    EXPECT_EQ(after.at("place").at("name"), "Duy Tân");
    EXPECT_EQ(after.at("valid_to"), "2025-07-01");
    EXPECT_EQ(after.at("successors").at(0).at("name"), "Phường Lê Lợi");
    EXPECT_EQ(texts(after.at("on_this_ground"), "label"), Texts{"23302"});
    EXPECT_EQ(before.at("predecessors").at(0).at("legal_basis"), "NQ 1677");
    EXPECT_TRUE(before.at("valid_to").is_null());
}

TEST_P(RegistryApi, SubjectsExistWithinOnesPartAlone) {
    ASSERT_EQ(ask_for(http::Method::post, "/api/subjects", "", area_body).code, "");
    entrance->actor = test::actor_with("VN/62/608/23302/", {Verb::read});

    EXPECT_EQ(get("/api/subjects/TDP1").code, "absent");
    EXPECT_EQ(get("/api/subjects", "within=23284").code, "absent");
    EXPECT_EQ(texts(get("/api/subjects").body.at("subjects"), "code"), Texts{});
    EXPECT_EQ(texts(get("/api/subjects", "within=62").body.at("subjects"), "code"), Texts{});
}

TEST_P(RegistryApi, AHeadFindsTheOwnSubjectAndNoOther) {
    ASSERT_TRUE(create_subject(admin, area("TDP1", "Tổ dân phố 1")));
    ASSERT_TRUE(create_subject(admin, area("TDP2", "Tổ dân phố 2")));
    entrance->actor = test::actor_with("VN/62/608/23284/@TDP2/", {Verb::read});

    EXPECT_EQ(texts(get("/api/subjects").body.at("subjects"), "code"), Texts{"TDP2"});
    EXPECT_EQ(get("/api/subjects/TDP2").body.at("manager_name"), "Phường Duy Tân");
    EXPECT_EQ(get("/api/subjects/TDP1").code, "absent");
}

TEST_P(RegistryApi, SeveralPartsAreOneListInOrder) {
    ASSERT_TRUE(create_subject(admin, area("B", "Tổ 2")));
    ASSERT_TRUE(create_subject(admin, area("A", "Tổ 10")));
    ASSERT_TRUE(create_subject(admin, area("C", "Tổ 3", "23302")));
    entrance->actor = test::actor_with("VN/62/608/23284/", {Verb::read});
    entrance->actor.grants.push_back({Verb::read, "VN/62/608/23302/"});

    EXPECT_EQ(texts(get("/api/subjects").body.at("subjects"), "code"), (Texts{"B", "C", "A"}));
}

TEST_P(RegistryApi, AChangeSaysWhichVersionItSaw) {
    ASSERT_TRUE(create_subject(admin, area("TDP1", "Tổ dân phố 1")));
    auto const change = [&](std::optional<std::int64_t> version) {
        return ask_for(http::Method::patch, "/api/subjects/TDP1", "",
                       R"({"on":"2022-02-01","head_name":"Y Hân"})", version);
    };

    EXPECT_EQ(change({}).code, "version_missing");
    EXPECT_EQ(change(1).body.at("head_name"), "Y Hân");
    EXPECT_EQ(change(1).code, "version_conflict");
    EXPECT_EQ(get("/api/subjects/TDP1").body.at("spans").as_array().size(), 2U);
}

TEST_P(RegistryApi, HistoryOutsideOnesPartIsNotShown) {
    ASSERT_TRUE(create_subject(admin, area("TDP1", "Tổ dân phố 1")));
    ASSERT_EQ(ask_for(http::Method::patch, "/api/subjects/TDP1", "",
                      R"({"on":"2022-02-01","ground":"23302"})", 1)
                  .code,
              "");
    entrance->actor = test::actor_with("VN/62/608/23302/", {Verb::read});

    EXPECT_EQ(get("/api/subjects/TDP1").body.at("spans").as_array().size(), 1U);
    EXPECT_EQ(get("/api/subjects/TDP1", "on=2022-01-01").code, "absent");
}

TEST_P(RegistryApi, PlacesAreCreatedAndRenamed) {
    EXPECT_EQ(ask_for(http::Method::post, "/api/places", "",
                      R"({"code":"23305","type":"phường","name":"Nguyễn Trãi","parent":"608",)"
                      R"("valid_from":"2021-01-01"})")
                  .body.at("path"),
              "VN/62/608/23305/");
    EXPECT_EQ(ask_for(http::Method::patch, "/api/places/23305", "",
                      R"({"on":"2022-02-01","name":"Nguyễn Trãi B","legal_basis":"NQ 2"})", 1)
                  .body.at("version"),
              2);
}

TEST_P(RegistryApi, ASubjectIsClosed) {
    ASSERT_TRUE(create_subject(admin, area("TDP1", "Tổ dân phố 1")));

    EXPECT_EQ(ask_for(http::Method::post, "/api/subjects/TDP1/closure", "",
                      R"({"on":"2022-02-01","successors":[],"legal_basis":"QĐ 2"})", 1)
                  .body.at("valid_to"),
              "2022-02-01");
    EXPECT_EQ(get("/api/subjects/TDP1").body.at("successors").at(0).at("change"), "ended");
}

ON_BOTH_ENGINES(RegistryApi);

}  // namespace
}  // namespace binhyen::registry
