#pragma once

#include <optional>
#include <string>
#include <vector>

#include "audit/acting.hpp"
#include "recognition/decision.hpp"
#include "recognition/publication.hpp"

namespace binhyen::recognition {

std::optional<RegisterPublication> find_publication(storage::Transaction&, std::string_view path);
/// The provinces whose register anybody may read.
std::vector<std::string> list_published_paths(storage::Transaction&);

struct RegisterFilter {
    std::int64_t year = 0;
    std::string path;
    /// Empty: every kind.
    std::string kind;
    /// Folded; empty: every name.
    std::string name_key;
    std::string after_path;
    std::string after_id;
    int limit = 0;
};
/// Those that hold, of published provinces alone, place by place.
std::vector<Certificate> list_public_register(storage::Transaction&, RegisterFilter const&);

void insert(audit::Transaction&, RegisterPublication const&);
void update(audit::Transaction&, RegisterPublication const& before,
            RegisterPublication const& after);

}  // namespace binhyen::recognition
