#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audit/signing.hpp"
#include "base/json.hpp"
#include "storage/database.hpp"

/// The last entry of each realm, signed and kept outside the database, one a day and on demand.
/// A chain that was cut or rewritten as a whole fits itself, but not a head signed before.
namespace binhyen::audit {

struct Head {
    std::string realm;
    std::int64_t seq = 0;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(Head, (), (realm, seq, hash))

/// A line of `heads.jsonl`.
struct SignedHead {
    std::string realm;
    std::int64_t seq = 0;
    std::string hash;
    Instant signed_at;
    std::string signature;
};
BOOST_DESCRIBE_STRUCT(SignedHead, (), (realm, seq, hash, signed_at, signature))

/// The last entry of each realm, by realm.
std::vector<Head> list_heads(storage::Transaction&);

std::string signed_text(SignedHead const&);

/// Signs the head of each realm that has gone on since it was last signed, and appends them to
/// `heads.jsonl` in the folder, synced. Gives what it appended.
std::vector<SignedHead> sign_heads(storage::Database&, std::filesystem::path const& folder,
                                   SigningKey const&, Instant now);

struct HeadsFile {
    std::vector<SignedHead> heads;
    /// Numbers (from 1) of lines that are no head.
    std::vector<std::int64_t> broken_lines;
};

/// Empty when there is no file.
HeadsFile read_heads(std::filesystem::path const& folder);

}  // namespace binhyen::audit
