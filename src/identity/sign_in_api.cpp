#include <optional>

#include "base/digest.hpp"
#include "http/problems.hpp"
#include "identity/identity_api.hpp"
#include "identity/identity_store.hpp"
#include "identity/plain_route_api.hpp"
#include "identity/problems.hpp"
#include "identity/station_api.hpp"
#include "identity/welcome_api.hpp"

namespace binhyen::identity {
namespace {

struct SignInBody {
    std::string account;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(SignInBody, (), (account, password))
constexpr http::FieldLimits limits_of(SignInBody const*, std::string_view) {
    return {.text_max = 256, .tidy = http::Tidy::verbatim};
}

struct PersonaBody {
    std::string account;
};
BOOST_DESCRIBE_STRUCT(PersonaBody, (), (account))

struct PasswordBody {
    std::string password;
};
BOOST_DESCRIBE_STRUCT(PasswordBody, (), (password))
constexpr http::FieldLimits limits_of(PasswordBody const*, std::string_view) {
    return {.text_max = 256, .tidy = http::Tidy::verbatim};
}

struct SetPasswordBody {
    std::string current;
    std::string next;
};
BOOST_DESCRIBE_STRUCT(SetPasswordBody, (), (current, next))
constexpr http::FieldLimits limits_of(SetPasswordBody const*, std::string_view) {
    return {.text_max = 256, .tidy = http::Tidy::verbatim};
}

struct OwnSession {
    SessionId id;
    Instant created_at;
    Instant seen_at;
    std::optional<Instant> ended_at;
    std::string agent;
    bool is_this_one = false;
};
BOOST_DESCRIBE_STRUCT(OwnSession, (), (id, created_at, seen_at, ended_at, agent, is_this_one))

struct OwnSessions {
    std::vector<OwnSession> sessions;
};
BOOST_DESCRIBE_STRUCT(OwnSessions, (), (sessions))

struct PersonaShown {
    std::string account;
    std::string name;
    std::vector<Post> posts;
};
BOOST_DESCRIBE_STRUCT(PersonaShown, (), (account, name, posts))

struct PersonasShown {
    std::vector<PersonaShown> personas;
};
BOOST_DESCRIBE_STRUCT(PersonasShown, (), (personas))

struct LinkShown {
    std::string account;
    std::string name;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(LinkShown, (), (account, name, expires_at))

SignIn sign_in_of(http::Request const& request, http::Transport transport, std::string account,
                  std::string password) {
    return {.account = std::move(account),
            .password = std::move(password),
            .address = request.remote_address,
            .user_agent = std::string(request.header("user-agent")),
            .previous_token = request.session_token,
            .station_token = station_cookie(request, transport)};
}

Result<http::Reply> answer_sign_in(ApiMeans const& means, http::Request const& request) {
    auto const body = TRY(http::parse_json_body<SignInBody>(request));
    return welcome(means, sign_in(means.database, means.sign_in,
                                  sign_in_of(request, means.transport, body.account, body.password),
                                  means.clock()));
}

Result<http::Reply> answer_who(ApiMeans const& means, http::Request const& request) {
    auto const shown = TRY(show_session(means, request.session_token));
    return http::json_reply(shown);
}

Result<http::Reply> answer_sign_out(ApiMeans const& means, http::Request const& request) {
    sign_out(means.database, request.session_token, means.clock().now);
    auto reply = http::empty_reply();
    clear_session_cookies(reply, means.transport);
    return reply;
}

Result<http::Reply> answer_persona(ApiMeans const& means, http::Request const& request) {
    auto const body = TRY(http::parse_json_body<PersonaBody>(request));
    if (std::ranges::find(persona_accounts, body.account) == persona_accounts.end())
        return refuse(problems::sign_in_wrong());
    return welcome(means,
                   sign_in_to_demonstration(means.database, means.sign_in,
                                            sign_in_of(request, means.transport, body.account, ""),
                                            means.clock()));
}

PersonasShown list_personas(ApiMeans const& means) {
    auto const today = means.clock().today;
    return means.database.read([&](storage::Transaction& tx) {
        PersonasShown shown;
        for (auto const account : persona_accounts) {
            auto const person = find_person_by_account(tx, account);
            if (!person) continue;
            PersonaShown persona{person->account, person->name, {}};
            for (auto& post : list_posts_of_person(tx, person->id))
                if (post.is_valid_on(today)) persona.posts.push_back(std::move(post));
            shown.personas.push_back(std::move(persona));
        }
        return shown;
    });
}

// Nobody is signed in yet, so the act's context is made here, and the action puts the link's
// person into it.
Result<http::Reply> answer_link(ApiMeans const& means, http::Request const& request) {
    auto const body = TRY(http::parse_json_body<PasswordBody>(request));
    auto const moment = means.clock();
    audit::Entered entered(means.database, means.sign_in.random);
    entered.context.today = moment.today;
    entered.context.now = moment.now;
    UseLink const used{std::string(request.path_parameter("token")), body.password};
    TRY(use_sign_in_link(entered.context, means.sign_in, used));
    return http::empty_reply();
}

Result<http::Reply> answer_link_shown(ApiMeans const& means, http::Request const& request) {
    auto const token = std::string(request.path_parameter("token"));
    auto const shown = TRY(show_link(means.database, token, means.clock()));
    return http::json_reply(LinkShown{shown.person.account, shown.person.name, shown.expires_at});
}

OwnSessions own_sessions(Context& context, http::Request const& request) {
    auto const current = session_id_of(request.session_token);
    OwnSessions own;
    for (auto const& session : list_own_sessions(context.database, context.actor.person))
        own.sessions.push_back({session.id, session.created_at, session.seen_at, session.ended_at,
                                session.agent, session.id == current});
    return own;
}

void add_open_routes(http::Routes& plain, ApiMeans const& means) {
    using enum http::Method;
    using enum http::Work;
    add_plain<SignInBody, SessionShown>(
        plain, means, {post, "/api/session", "Đăng nhập", "Sign in", write}, answer_sign_in);
    add_plain<void, SessionShown>(
        plain, means,
        {get, "/api/session", "Tôi là ai, được làm gì", "Who am I, and what may I do", read},
        answer_who);
    add_plain<void, LinkShown>(
        plain, means,
        {get, "/api/sign-in-links/{token}", "Liên kết này của ai", "Whose link is this", read},
        answer_link_shown);
    add_plain<PasswordBody, void>(
        plain, means,
        {post, "/api/sign-in-links/{token}", "Đặt mật khẩu bằng liên kết dùng một lần",
         "Set a password by a one-time link", write},
        answer_link);
    if (means.installation != Installation::demonstration) return;
    add_plain<void, PersonasShown>(
        plain, means,
        {get, "/api/demonstration/personas", "Những người có thể đóng vai trong bản trình diễn",
         "The people one can be in the demonstration", read},
        [](ApiMeans const& m, http::Request const&) -> Result<http::Reply> {
            return http::json_reply(list_personas(m));
        });
    add_plain<PersonaBody, SessionShown>(
        plain, means,
        {post, "/api/demonstration/session", "Đóng vai một người trong bản trình diễn",
         "Be one of the people of the demonstration", write},
        answer_persona);
}

}  // namespace

void add_sign_in_routes(http::Routes& plain, audit::Entrance& entrance, ApiMeans const& means) {
    add_open_routes(plain, means);
    add_plain<void, void>(
        plain, means,
        {http::Method::remove, "/api/session", "Đăng xuất", "Sign out", http::Work::write},
        answer_sign_out);
    add_station_routes(plain, entrance, means);
    audit::Routes routes(plain, entrance, "identity");
    routes.get({"/api/sessions", "Các phiên làm việc của tôi", "My sessions"},
               [](Context& context, http::Request const& request) -> Result<OwnSessions> {
                   return own_sessions(context, request);
               });
    routes.act(http::Method::remove,
               {"/api/sessions/{id}", "Kết thúc một phiên của tôi", "End one of my sessions"},
               [](Context& context, http::Request const& request) -> Result<http::Reply> {
                   SessionId const id{std::string(request.path_parameter("id"))};
                   TRY(end_own_session(context.database, context.actor.person, id, context.now));
                   return http::empty_reply();
               });
    routes.act<SetPasswordBody>(
        http::Method::put, {"/api/password", "Đổi mật khẩu của tôi", "Change my password"},
        [&sign_in = means.sign_in](Context& context, http::Request const& request,
                                   SetPasswordBody const& body) -> Result<http::Reply> {
            TRY(set_password(context, sign_in, {body.current, body.next}, request.session_token));
            return http::empty_reply();
        });
}

}  // namespace binhyen::identity
