#pragma once

#include <memory>

#include "audit/routes.hpp"

/// A feature's routes asked without a socket or a session: who asks is what the test says.
namespace binhyen::test {

/// Lets in whoever the test says, at the time it says.
class OpenEntrance : public audit::Entrance {
public:
    explicit OpenEntrance(Context const& like) : actor(like.actor), like_(like) {}

    Result<std::unique_ptr<audit::Entered>> enter(http::Request const& request,
                                                  audit::Purpose) override {
        auto entered = std::make_unique<audit::Entered>(
            like_.database, [this](unsigned char* into, std::size_t n) { random_(into, n); });
        entered->context.actor = actor;
        entered->context.today = like_.today;
        entered->context.now = like_.now;
        entered->context.idempotency_key = request.idempotency_key;
        entered->context.request_hash = request.body;
        return entered;
    }

    Actor actor;

private:
    Context like_;
    SeededRandom random_{9};
};

struct Answer {
    /// Of the refusal; empty when there is an answer.
    std::string code;
    http::Reply reply;

    [[nodiscard]] std::string text() const {
        return std::holds_alternative<std::string>(reply.body) ? std::get<std::string>(reply.body)
                                                               : "";
    }
    [[nodiscard]] json::value body() const { return json::parse(text()); }
};

class RouteAsker {
public:
    http::Routes routes;

    Answer get(std::string_view path, std::string_view query = {}) {
        return ask(http::Method::get, path, query, {});
    }
    Answer post(std::string_view path, json::value const& body) {
        return ask(http::Method::post, path, {}, json::serialize(body));
    }
    Answer put(std::string_view path, json::value const& body) {
        return ask(http::Method::put, path, {}, json::serialize(body));
    }

    /// The version the next requests were made from; empty: they do not say.
    std::optional<std::int64_t> expected_version;

private:
    Answer ask(http::Method method, std::string_view path, std::string_view query,
               std::string body) {
        auto const match = routes.find(method, path);
        if (!match) return {std::string(match.error().code()), {}};
        http::Request request;
        request.method = method;
        request.path = path;
        request.path_parameters = match->parameters;
        request.query = *http::parse_query_text(query);
        request.headers = {{"content-type", "application/json"}};
        request.expected_version = expected_version;
        request.remote_address = "10.0.0.1";
        request.body = std::move(body);
        auto reply = match->route->handler(request);
        if (!reply) return {std::string(reply.error().code()), {}};
        return {"", *std::move(reply)};
    }
};

}  // namespace binhyen::test
