#pragma once

#include "http/json_schema.hpp"
#include "identity/identity_api.hpp"

/// Routes that ask for no session: those of signing in, and of a shared machine.
namespace binhyen::identity {

struct PlainRoute {
    http::Method method;
    std::string_view pattern;
    std::string_view vi;
    std::string_view en;
    http::Work work;
};

template <class In, class Out, class Answer>
void add_plain(http::Routes& routes, ApiMeans const& means, PlainRoute const& text, Answer answer) {
    http::Route route;
    route.method = text.method;
    route.pattern = text.pattern;
    route.summary_vi = text.vi;
    route.summary_en = text.en;
    route.tag = "identity";
    route.work = text.work;
    route.access = http::Access::everyone;
    if constexpr (!std::is_void_v<In>) route.schema_in = http::schema_of<In>();
    if constexpr (!std::is_void_v<Out>) route.schema_out = http::reply_schema_of<Out>();
    if constexpr (std::is_void_v<Out>) route.status_out = 204;
    route.handler = [means, answer](http::Request const& request) {
        return answer(means, request);
    };
    routes.add(std::move(route));
}

}  // namespace binhyen::identity
