#include "recognition/register_api.hpp"

#include <chrono>
#include <memory>

#include "http/throttle.hpp"
#include "recognition/problems.hpp"
#include "recognition/publication_actions.hpp"
#include "recognition/register_view.hpp"

namespace binhyen::recognition {
namespace {

struct ProvinceQuery {
    /// Label of the province.
    std::string place;
};
BOOST_DESCRIBE_STRUCT(ProvinceQuery, (), (place))
constexpr http::FieldLimits limits_of(ProvinceQuery const*, std::string_view) {
    return {.text_max = 60};
}

void add_public_register(http::Routes& routes, RecognitionMeans const& means) {
    http::Route route;
    route.method = http::Method::get;
    route.pattern = "/api/public/register";
    route.summary_vi = "Sổ công nhận, cho mọi người xem ở nơi có công bố; không cần đăng nhập";
    route.summary_en = "The register of those recognised, where it is published; for anybody";
    route.tag = "recognition";
    route.access = http::Access::everyone;
    route.schema_query = http::schema_of<RegisterQuery>();
    route.schema_out = http::reply_schema_of<PublicRegister>();
    auto const throttle = std::make_shared<http::Throttle>(
        http::ThrottleLimits{.burst = 60, .refill = std::chrono::milliseconds{1'000}});
    route.handler = [&means, throttle](http::Request const& request) -> Result<http::Reply> {
        if (!throttle->take(request.remote_address, request.received_at))
            return refuse(problems::register_too_often());
        auto const query = TRY(http::parse_query<RegisterQuery>(request));
        auto seen = TRY(read_public_register(means.database, query));
        seen.notice = means.papers.notice;
        return http::json_reply(seen);
    };
    routes.add(std::move(route));
}

}  // namespace

// The bounds of what is sent, beside the structs so that argument-dependent look-up finds them.

constexpr http::FieldLimits limits_of(RegisterQuery const*, std::string_view field) {
    if (field == "year") return {.minimum = 2000, .maximum = 2200};
    if (field == "limit") return {.minimum = 1, .maximum = 100};
    return {.text_max = 120};
}

constexpr http::FieldLimits limits_of(PublishRegister const*, std::string_view field) {
    if (field == "expected_version") return {.minimum = 0, .may_be_missing = true};
    return {.text_max = 300};
}

void add_register_routes(http::Routes& plain, audit::Routes& routes,
                         RecognitionMeans const& means) {
    add_public_register(plain, means);
    routes.get<ProvinceQuery>(
        {"/api/register-publication", "Một tỉnh có công bố sổ công nhận hay không",
         "Whether a province publishes its register"},
        [](Context& context, http::Request const&, ProvinceQuery const& query) {
            return view_publication(context, query.place);
        });
    routes.act<PublishRegister>(
        http::Method::put,
        {"/api/register-publication", "Công bố, hoặc thôi công bố, sổ công nhận của một tỉnh",
         "Publish a province's register, or publish it no more"},
        [](Context& context, http::Request const&, PublishRegister const& body) {
            return publish_register(context, body);
        });
}

}  // namespace binhyen::recognition
