#pragma once

#include <optional>
#include <string>

#include "audit/actor.hpp"
#include "base/json.hpp"

/// The log's own rows. An entry is never changed; `hash` covers the entry, the digest of its
/// objects and the hash before it, so that the chain of a realm can be proven unbroken.
namespace binhyen::audit {

struct Entry {
    std::string realm;
    std::int64_t seq = 0;
    Instant at;
    PersonId person_id;
    PostId post_id;
    std::string act;
    std::string path;
    std::string object;
    std::optional<std::string> on_behalf_of;
    std::optional<std::string> on_behalf_paper;
    std::optional<std::string> idempotency_key;
    std::string request_hash;
    std::string reply;
    /// SHA-256 over the entry's objects, in order.
    std::string objects_hash;
    std::string previous_hash;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (realm, seq, at, person_id, post_id, act, path, object, on_behalf_of,
                       on_behalf_paper, idempotency_key, request_hash, reply, objects_hash,
                       previous_hash, hash))

struct EntryObject {
    std::string realm;
    std::int64_t seq = 0;
    std::int64_t position = 0;
    std::string object_table;
    std::string object_key;
    std::optional<std::string> before;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(EntryObject, (),
                      (realm, seq, position, object_table, object_key, before, after))

/// What `hash` is computed over: every field but `hash` itself, each with its length, so that no
/// two different entries have the same text.
std::string hash_of(Entry const&);
void add_to_digest(std::string& digested, EntryObject const&);

}  // namespace binhyen::audit
