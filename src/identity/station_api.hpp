#pragma once

#include "identity/identity_api.hpp"

/// The routes of a shared computer or telephone.
namespace binhyen::identity {

/// The cookie that makes a browser a station; empty without one. Never log it.
std::string station_cookie(http::Request const&, http::Transport);

/// Everything given must outlive the routes.
void add_station_routes(http::Routes&, audit::Entrance&, ApiMeans const&);

}  // namespace binhyen::identity
