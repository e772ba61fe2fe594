#include "identity/welcome_api.hpp"

#include "http/csrf.hpp"

namespace binhyen::identity {
namespace {

class Cookies {
public:
    explicit Cookies(http::Transport transport) : transport_(transport) {}

    void set(http::Reply& reply, OpenedSession const& opened) const {
        put(reply, opened.token, opened.csrf_token, {});
    }
    void clear(http::Reply& reply) const { put(reply, "", "", std::chrono::seconds(0)); }

private:
    void put(http::Reply& reply, std::string const& session, std::string const& csrf,
             std::optional<std::chrono::seconds> max_age) const {
        using namespace http;
        reply.with_header("Set-Cookie", set_cookie({.name = "session",
                                                    .value = session,
                                                    .max_age = max_age,
                                                    .reader = CookieReader::server,
                                                    .same_site = SameSite::strict},
                                                   transport_));
        reply.with_header("Set-Cookie", set_cookie({.name = std::string(csrf_cookie),
                                                    .value = csrf,
                                                    .max_age = max_age,
                                                    .reader = CookieReader::page,
                                                    .same_site = SameSite::strict},
                                                   transport_));
    }

    http::Transport transport_;
};

}  // namespace

Result<SessionShown> show_session(ApiMeans const& means, std::string const& token) {
    auto const moment = means.clock();
    auto const signed_in = TRY(means.database.read([&](storage::Transaction& tx) {
        return find_signed_in(tx, token, means.sign_in.settings, moment);
    }));
    SessionShown shown{.person = signed_in.actor.person,
                       .account = signed_in.account,
                       .name = signed_in.actor.name,
                       .posts = signed_in.posts,
                       .grants = {},
                       .expires_at = signed_in.expires_at,
                       .idle_milliseconds = means.sign_in.settings.session_idle,
                       .csrf_token = csrf_token_of(token),
                       .today = moment.today,
                       .is_demonstration = means.installation == Installation::demonstration};
    for (auto const& grant : signed_in.actor.grants)
        shown.grants.push_back({grant.verb, grant.path});
    return shown;
}

Result<http::Reply> welcome(ApiMeans const& means, Result<OpenedSession> const& opened) {
    if (!opened) return refuse(opened.error());
    auto const shown = TRY(show_session(means, opened->token));
    auto reply = http::json_reply(shown);
    Cookies(means.transport).set(reply, *opened);
    return reply;
}

void clear_session_cookies(http::Reply& reply, http::Transport transport) {
    Cookies(transport).clear(reply);
}

}  // namespace binhyen::identity
