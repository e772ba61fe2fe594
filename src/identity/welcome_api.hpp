#pragma once

#include "identity/identity_api.hpp"

/// What every way of signing in answers with: who one is now, and the cookies of the new session.
namespace binhyen::identity {

struct GrantShown {
    Verb verb;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(GrantShown, (), (verb, path))

/// Who one is: what the page needs to draw itself.
struct SessionShown {
    PersonId person;
    std::string account;
    std::string name;
    std::vector<HeldPost> posts;
    std::vector<GrantShown> grants;
    Instant expires_at;
    std::int64_t idle_milliseconds = 0;
    std::string csrf_token;
    Date today;
    bool is_demonstration = false;
};
BOOST_DESCRIBE_STRUCT(SessionShown, (),
                      (person, account, name, posts, grants, expires_at, idle_milliseconds,
                       csrf_token, today, is_demonstration))

/// Refuses as find_signed_in does.
Result<SessionShown> show_session(ApiMeans const&, std::string const& token);

/// The session just opened, with its cookies; or the refusal.
Result<http::Reply> welcome(ApiMeans const&, Result<OpenedSession> const&);

/// Takes the session's cookies away from the browser.
void clear_session_cookies(http::Reply&, http::Transport);

}  // namespace binhyen::identity
