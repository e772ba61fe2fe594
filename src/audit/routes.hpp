#pragma once

#include "audit/entrance.hpp"
#include "http/json_body.hpp"
#include "http/json_schema.hpp"
#include "http/routes.hpp"

/// Typed routes over a Context: JSON in, one action, JSON out. What an `_api` file says of a route
/// is its address, its two sentences and the action it calls.
namespace binhyen::audit {

/// "A file" as a reply: the route gives an http::Reply of its own.
struct NoBody {};
struct NoQuery {};

struct RouteText {
    std::string_view pattern;
    std::string_view vi;
    std::string_view en;
};

class Routes {
public:
    Routes(http::Routes& routes, Entrance& entrance, std::string_view tag)
        : routes_(routes), entrance_(entrance), tag_(tag) {}

    /// GET. `read` takes (Context&, http::Request const&[, Query const&]) and gives a Result.
    template <class Query = NoQuery, class Read>
    void get(RouteText const& text, Read read) {
        auto route = described(http::Method::get, text, http::Work::read);
        if constexpr (!std::is_same_v<Query, NoQuery>)
            route.schema_query = http::schema_of<Query>();
        using Answer = decltype(call_read<Query>(read, std::declval<Context&>(),
                                                 std::declval<http::Request const&>()));
        describe_reply<Answer>(route);
        route.handler = [&entrance = entrance_,
                         read](http::Request const& request) -> Result<http::Reply> {
            auto entered = TRY(entrance.enter(request, Purpose::read));
            auto answer = TRY(call_read<Query>(read, entered->context, request));
            return reply_of(answer);
        };
        routes_.add(std::move(route));
    }

    /// POST, PUT, PATCH or DELETE. `act` takes (Context&, http::Request const&[, Body const&]) and
    /// gives what the action gave: that very value is stored for a repeated request.
    template <class Body = NoBody, class Act>
    void act(http::Method method, RouteText const& text, Act const& act) {
        routes_.add(act_route<Body>(method, text, act));
    }

    /// Whose body is a file's content or a piece of it, on disk in request.upload.
    template <class Query, class Act>
    void upload(RouteText const& text, std::uint64_t bytes_max, Act const& act,
                http::Method method = http::Method::post) {
        auto route = act_route<NoBody>(method, text, act);
        route.body_to = http::BodyTo::file;
        route.body_max = bytes_max;
        route.schema_query = http::schema_of<Query>();
        routes_.add(std::move(route));
    }

    [[nodiscard]] http::Routes& plain() { return routes_; }
    [[nodiscard]] Entrance& entrance() { return entrance_; }

private:
    template <class Body, class Act>
    http::Route act_route(http::Method method, RouteText const& text, Act const& act) const {
        auto route = described(method, text, http::Work::write);
        if constexpr (!std::is_same_v<Body, NoBody>) {
            route.schema_in = http::schema_of<Body>();
            route.is_body_optional = http::body_may_be_absent<Body>;
        }
        using Answer = decltype(call_act<Body>(act, std::declval<Context&>(),
                                               std::declval<http::Request const&>()));
        describe_reply<Answer>(route);
        route.handler = [&entrance = entrance_,
                         act](http::Request const& request) -> Result<http::Reply> {
            auto entered = TRY(entrance.enter(request, Purpose::act));
            auto answer = call_act<Body>(act, entered->context, request);
            if (!answer && entered->context.replayed_reply)
                return http::json_text_reply(*entered->context.replayed_reply);
            if (!answer) return std::unexpected(std::move(answer).error());
            return reply_of(*answer);
        };
        return route;
    }

    http::Route described(http::Method method, RouteText const& text, http::Work work) const {
        http::Route route;
        route.method = method;
        route.pattern = text.pattern;
        route.summary_vi = text.vi;
        route.summary_en = text.en;
        route.tag = tag_;
        route.work = work;
        return route;
    }

    template <class Query, class Read>
    static auto call_read(Read const& read, Context& context, http::Request const& request) {
        if constexpr (std::is_same_v<Query, NoQuery>) {
            return read(context, request);
        } else {
            using Answer = decltype(read(context, request, std::declval<Query const&>()));
            auto query = http::parse_query<Query>(request);
            if (!query) return Answer(std::unexpected(std::move(query).error()));
            return read(context, request, *query);
        }
    }

    template <class Body, class Act>
    static auto call_act(Act const& act, Context& context, http::Request const& request) {
        if constexpr (std::is_same_v<Body, NoBody>) {
            return act(context, request);
        } else {
            using Answer = decltype(act(context, request, std::declval<Body const&>()));
            auto body = parse_body<Body>(request);
            if (!body) return Answer(std::unexpected(std::move(body).error()));
            return act(context, request, *body);
        }
    }

    template <class Body>
    static Result<Body> parse_body(http::Request const& request) {
        if constexpr (http::body_may_be_absent<Body>)
            return http::parse_optional_json_body<Body>(request);
        else
            return http::parse_json_body<Body>(request);
    }

    template <class Answer>
    static void describe_reply(http::Route& route) {
        using Value = typename Answer::value_type;
        if constexpr (!std::is_same_v<Value, http::Reply> && !std::is_void_v<Value>)
            route.schema_out = http::reply_schema_of<Value>();
    }

    template <class Value>
    static http::Reply reply_of(Value& value) {
        if constexpr (std::is_same_v<Value, http::Reply>)
            return std::move(value);
        else
            return http::json_reply(value);
    }

    http::Routes& routes_;
    Entrance& entrance_;
    std::string tag_;
};

}  // namespace binhyen::audit
