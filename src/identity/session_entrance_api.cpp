#include "identity/session_entrance_api.hpp"

#include <array>
#include <fstream>

#include "audit/problems.hpp"
#include "base/digest.hpp"
#include "base/text.hpp"
#include "http/csrf.hpp"
#include "http/problems.hpp"
#include "identity/identity_store.hpp"
#include "identity/problems.hpp"

namespace binhyen::identity {
namespace {

constexpr std::size_t on_behalf_bytes_max = 500;

void add_file(Sha256& digest, std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 65536> piece{};
    while (stream.read(piece.data(), piece.size()), stream.gcount() > 0)
        digest.add({piece.data(), std::size_t(stream.gcount())});
}

// What makes two requests the same one sent twice.
std::string hash_of(http::Request const& request) {
    Sha256 digest;
    digest.add(http::method_text(request.method));
    digest.add("\n");
    digest.add(request.path);
    for (auto const& [name, value] : request.query) {
        digest.add("\n");
        digest.add(http::percent_encoded(name) + "=" + http::percent_encoded(value));
    }
    digest.add("\n\n");
    digest.add(request.body);
    if (request.upload) add_file(digest, request.upload->file);
    return digest.hex();
}

Result<std::string> decoded_header(http::Request const& request, std::string_view name) {
    auto const decoded = http::percent_decoded(request.header(name), http::UrlPart::path);
    if (!decoded || decoded->size() > on_behalf_bytes_max)
        return refuse(problems::on_behalf_malformed());
    return text::tidied(*decoded);
}

Result<std::optional<OnBehalf>> on_behalf_of(http::Request const& request) {
    auto who = TRY(decoded_header(request, "on-behalf-of"));
    auto paper = TRY(decoded_header(request, "on-behalf-paper"));
    if (who.empty() && paper.empty()) return std::nullopt;
    if (who.empty() || paper.empty()) return refuse(problems::on_behalf_malformed());
    return OnBehalf{std::move(who), std::move(paper)};
}

Result<> must_bring_what_acts_need(http::Request const& request) {
    auto const sent = request.header(http::csrf_header);
    if (!http::is_equal_in_constant_time(sent, csrf_token_of(request.session_token)))
        return refuse(http::problems::csrf_missing());
    if (request.idempotency_key.empty()) return refuse(audit::problems::idempotency_key_missing());
    return {};
}

// Acts wait in the browser while there is no network, and browsers are shared: what one person did
// must not be carried out in the session of the next.
Result<> must_be_who_did_it(http::Request const& request, Actor const& actor) {
    auto const person = request.header("acting-person");
    if (!person.empty() && person != actor.person.value)
        return refuse(problems::another_person(actor.name));
    return {};
}

}  // namespace

Result<std::unique_ptr<audit::Entered>> SessionEntrance::enter(http::Request const& request,
                                                               audit::Purpose purpose) {
    auto const moment = means_.clock();
    auto signed_in = TRY(means_.database.read([&](storage::Transaction& tx) {
        return find_signed_in(tx, request.session_token, means_.settings, moment);
    }));
    auto entered = std::make_unique<audit::Entered>(means_.database, means_.random);
    auto& context = entered->context;
    context.actor = std::move(signed_in.actor);
    context.today = moment.today;
    context.now = moment.now;
    if (purpose == audit::Purpose::act) {
        TRY(must_be_who_did_it(request, context.actor));
        TRY(must_bring_what_acts_need(request));
        context.on_behalf = TRY(on_behalf_of(request));
        context.idempotency_key = request.idempotency_key;
        context.request_hash = hash_of(request);
    }
    note(request.session_token, signed_in.seen_at, purpose, moment.now);
    return entered;
}

void SessionEntrance::note(std::string const& token, Instant seen_at, audit::Purpose purpose,
                           Instant now) {
    if (purpose == audit::Purpose::act) return note_seen(means_.database, token, seen_at, now);
    std::lock_guard const lock(mutex_);
    seen_[sha256_hex(token)] = now;
}

void SessionEntrance::flush() {
    std::map<std::string, Instant> seen;
    {
        std::lock_guard const lock(mutex_);
        seen.swap(seen_);
    }
    if (seen.empty()) return;
    storage::bookkeeping(means_.database, [&](storage::Transaction& tx) {
        for (auto const& [token_hash, at] : seen) touch_session(tx, token_hash, at);
    });
}

}  // namespace binhyen::identity
