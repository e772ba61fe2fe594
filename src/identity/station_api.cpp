#include "identity/station_api.hpp"

#include "identity/plain_route_api.hpp"
#include "identity/problems.hpp"
#include "identity/station_actions.hpp"
#include "identity/welcome_api.hpp"

namespace binhyen::identity {
namespace {

constexpr std::string_view cookie_of_station = "station";
// A browser gives no cookie more than 400 days; giving a PIN again renews it.
constexpr std::chrono::hours cookie_life{24 * 400};

struct PersonHere {
    PersonId person;
    std::string account;
    std::string name;
    std::string title;
    /// The PIN does not serve now: the password is wanted.
    bool needs_password = false;
};
BOOST_DESCRIBE_STRUCT(PersonHere, (), (person, account, name, title, needs_password))

struct StationShown {
    /// Empty for a browser that is no station, or that nobody has used for long.
    std::vector<PersonHere> people;
    std::int64_t pin_life_hours = 0;
    std::int64_t tries = 0;
};
BOOST_DESCRIBE_STRUCT(StationShown, (), (people, pin_life_hours, tries))

struct PinBody {
    PersonId person;
    std::string pin;
};
BOOST_DESCRIBE_STRUCT(PinBody, (), (person, pin))
constexpr http::FieldLimits limits_of(PinBody const*, std::string_view) {
    return {.text_max = 64, .tidy = http::Tidy::verbatim};
}

struct SetPinBody {
    std::string pin;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(SetPinBody, (), (pin, password))
constexpr http::FieldLimits limits_of(SetPinBody const*, std::string_view) {
    return {.text_max = 256, .tidy = http::Tidy::verbatim};
}

struct PinShown {
    StationId id;
    std::string agent;
    Instant set_at;
    Instant confirmed_at;
    bool needs_password = false;
    bool is_this_one = false;
};
BOOST_DESCRIBE_STRUCT(PinShown, (), (id, agent, set_at, confirmed_at, needs_password, is_this_one))

struct PinsShown {
    std::vector<PinShown> pins;
};
BOOST_DESCRIBE_STRUCT(PinsShown, (), (pins))

void put_cookie(http::Reply& reply, http::Transport transport, std::string const& value,
                std::chrono::seconds max_age) {
    reply.with_header("Set-Cookie", http::set_cookie({.name = std::string(cookie_of_station),
                                                      .value = value,
                                                      .max_age = max_age,
                                                      .reader = http::CookieReader::server,
                                                      .same_site = http::SameSite::strict},
                                                     transport));
}

bool needs_password(std::int64_t failure_count, Instant confirmed_at, Settings const& settings,
                    Instant now) {
    return !serves({.station_id = {},
                    .person_id = {},
                    .secret = {},
                    .confirmed_at = confirmed_at,
                    .failure_count = failure_count},
                   settings, now);
}

Result<http::Reply> answer_station(ApiMeans const& means, http::Request const& request) {
    auto const moment = means.clock();
    auto const& settings = means.sign_in.settings;
    auto const people = means.database.read([&](storage::Transaction& tx) {
        return people_at(tx, station_cookie(request, means.transport), settings, moment);
    });
    StationShown shown{.people = {},
                       .pin_life_hours = settings.station_pin_life / one_hour,
                       .tries = settings.station_pin_tries};
    for (auto const& one : people)
        shown.people.push_back(
            {one.person_id, one.account, one.name, one.title,
             needs_password(one.failure_count, one.confirmed_at, settings, moment.now)});
    return http::json_reply(shown);
}

Result<http::Reply> answer_pin(ApiMeans const& means, http::Request const& request) {
    auto const body = TRY(http::parse_json_body<PinBody>(request));
    return welcome(means, sign_in_by_pin(means.database, means.sign_in,
                                         {.person = body.person,
                                          .pin = body.pin,
                                          .station_token = station_cookie(request, means.transport),
                                          .address = request.remote_address,
                                          .user_agent = std::string(request.header("user-agent")),
                                          .previous_token = request.session_token},
                                         means.clock()));
}

// Whoever stands at the machine may: it takes rights away and gives none.
Result<http::Reply> answer_forgotten(ApiMeans const& means, http::Request const& request) {
    auto const token = station_cookie(request, means.transport);
    if (!token.empty())
        storage::bookkeeping(means.database, [&](storage::Transaction& tx) {
            forget_station(tx, token, means.clock().now);
        });
    auto reply = http::empty_reply();
    put_cookie(reply, means.transport, "", std::chrono::seconds(0));
    return reply;
}

PinsShown shown_pins(Context& context, ApiMeans const& means, OwnPins const& own,
                     std::string_view token) {
    auto const here =
        context.database.read([&](storage::Transaction& tx) { return find_station(tx, token); });
    PinsShown shown;
    for (auto const& pin : own.pins)
        shown.pins.push_back({.id = pin.station_id,
                              .agent = pin.agent,
                              .set_at = pin.set_at,
                              .confirmed_at = pin.confirmed_at,
                              .needs_password = needs_password(pin.failure_count, pin.confirmed_at,
                                                               means.sign_in.settings, context.now),
                              .is_this_one = here && here->id == pin.station_id});
    return shown;
}

void add_open_routes(http::Routes& plain, ApiMeans const& means) {
    using enum http::Method;
    using enum http::Work;
    add_plain<void, StationShown>(plain, means,
                                  {get, "/api/station", "Máy dùng chung này: chọn ai, bằng mã PIN",
                                   "This shared machine: who can be chosen, by PIN", read},
                                  answer_station);
    add_plain<PinBody, SessionShown>(
        plain, means,
        {post, "/api/station/session", "Đổi người trên máy dùng chung bằng mã PIN",
         "Change places at a shared machine by PIN", write},
        answer_pin);
    add_plain<void, void>(plain, means,
                          {remove, "/api/station", "Quên máy này: không mã PIN nào dùng được nữa",
                           "Forget this machine: no PIN serves here any more", write},
                          answer_forgotten);
}

}  // namespace

std::string station_cookie(http::Request const& request, http::Transport transport) {
    return std::string(request.cookie(http::cookie_name(cookie_of_station, transport)));
}

void add_station_routes(http::Routes& plain, audit::Entrance& entrance, ApiMeans const& means) {
    add_open_routes(plain, means);
    audit::Routes routes(plain, entrance, "identity");
    routes.act<SetPinBody>(
        http::Method::put,
        {"/api/station/pin", "Đặt mã PIN của tôi trên máy này", "Set my PIN at this machine"},
        [means](Context& context, http::Request const& request,
                SetPinBody const& body) -> Result<http::Reply> {
            auto const set = TRY(set_pin(context, means.sign_in,
                                         {.pin = body.pin,
                                          .password = body.password,
                                          .station_token = station_cookie(request, means.transport),
                                          .user_agent = std::string(request.header("user-agent")),
                                          .installation = means.installation}));
            auto reply = http::empty_reply();
            put_cookie(reply, means.transport, set.station_token, cookie_life);
            return reply;
        });
    routes.get({"/api/station-pins", "Các máy tôi đã đặt mã PIN", "The machines I set a PIN at"},
               [means](Context& context, http::Request const& request) -> Result<PinsShown> {
                   auto const own = TRY(list_pins_of(context, context.actor.person));
                   return shown_pins(context, means, own, station_cookie(request, means.transport));
               });
    routes.act(
        http::Method::remove,
        {"/api/station-pins/{id}", "Bỏ mã PIN của tôi trên một máy", "End my PIN at a machine"},
        [](Context& context, http::Request const& request) {
            return end_own_pin(context, {std::string(request.path_parameter("id"))});
        });
    routes.get({"/api/people/{id}/station-pins", "Các máy một người đã đặt mã PIN",
                "The machines a person set a PIN at"},
               [means](Context& context, http::Request const& request) -> Result<PinsShown> {
                   PersonId const person{std::string(request.path_parameter("id"))};
                   auto const own = TRY(list_pins_of(context, person));
                   return shown_pins(context, means, own, {});
               });
    routes.act(http::Method::remove,
               {"/api/people/{id}/station-pins", "Hủy mọi mã PIN của một người",
                "End all PINs of a person"},
               [](Context& context, http::Request const& request) {
                   return end_pins_of(context, {std::string(request.path_parameter("id"))});
               });
}

}  // namespace binhyen::identity
