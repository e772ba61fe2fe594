#pragma once

#include <functional>

#include "audit/routes.hpp"
#include "http/cookies.hpp"
#include "identity/demonstration.hpp"
#include "identity/identity_actions.hpp"
#include "identity/password_actions.hpp"

/// The routes of signing in, of one's own password and sessions, and of people and posts.
namespace binhyen::identity {

struct ApiMeans {
    storage::Database& database;
    SignInMeans& sign_in;
    std::function<Moment()> clock;
    http::Transport transport = http::Transport::plain;
    Installation installation = Installation::real;
};

/// Everything given must outlive the routes.
void add_routes(http::Routes&, audit::Entrance&, ApiMeans const&);

/// Those of signing in alone (sign_in_api.cpp).
void add_sign_in_routes(http::Routes&, audit::Entrance&, ApiMeans const&);

}  // namespace binhyen::identity
