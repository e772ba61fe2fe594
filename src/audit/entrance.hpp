#pragma once

#include <memory>

#include "audit/acting.hpp"
#include "http/request.hpp"

/// From a request to who acts: features name this, and server/ fills it through identity.
namespace binhyen::audit {

/// A context together with the ids it makes; stays where it was made.
struct Entered {
    explicit Entered(storage::Database& database, RandomBytes random)
        : ids(std::move(random)),
          context{.database = database,
                  .actor = {},
                  .today = {},
                  .now = {},
                  .ids = ids,
                  .idempotency_key = {},
                  .request_hash = {},
                  .on_behalf = {},
                  .replayed_reply = {}} {}
    Entered(Entered const&) = delete;
    Entered& operator=(Entered const&) = delete;

    IdSource ids;
    Context context;
};

enum class Purpose { read, act };

class Entrance {
public:
    virtual ~Entrance() = default;

    /// Refuses with identity's problem without a session. For an act the request must also come
    /// from our own page (origin and CSRF token) and bear an Idempotency-Key.
    virtual Result<std::unique_ptr<Entered>> enter(http::Request const&, Purpose) = 0;
};

/// `version_missing` when the request lacks If-Match.
Result<std::int64_t> expected_version(http::Request const&);

}  // namespace binhyen::audit
