#pragma once

#include <functional>
#include <map>
#include <mutex>

#include "audit/entrance.hpp"
#include "http/cookies.hpp"
#include "identity/sign_in_steps.hpp"

/// The door of every route but those of signing in: session → actor, with all that a write must
/// bring along. Made once by server/; used by all threads.
namespace binhyen::identity {

struct EntranceMeans {
    storage::Database& database;
    Settings settings;
    /// Today may stand elsewhere than now in a demonstration.
    std::function<Moment()> clock;
    /// For ids.
    RandomBytes random;
};

class SessionEntrance : public audit::Entrance {
public:
    explicit SessionEntrance(EntranceMeans means) : means_(std::move(means)) {}

    /// For an act: `another_person` when the header `Acting-Person` names somebody else's id, then
    /// `csrf_missing` unless X-CSRF-Token is this session's own, then
    /// `idempotency_key_missing`. Headers `On-Behalf-Of` and `On-Behalf-Paper`, percent-encoded,
    /// say whose word is typed in; one without the other is refused.
    Result<std::unique_ptr<audit::Entered>> enter(http::Request const&, audit::Purpose) override;

    /// Writes which sessions were seen by reading since the last flush, so that reading never waits
    /// for a writer. To be called every minute or so; acts write at once.
    void flush();

private:
    void note(std::string const& token, Instant seen_at, audit::Purpose, Instant now);

    EntranceMeans means_;
    std::mutex mutex_;
    std::map<std::string, Instant> seen_;
};

}  // namespace binhyen::identity
