#include "dossier/upload.hpp"

#include <algorithm>

#include "dossier/problems.hpp"

namespace binhyen::dossier {
namespace {

constexpr std::size_t sha256_digits = 64;

bool is_sha256(std::string_view text) {
    return text.size() == sha256_digits && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

}  // namespace

Result<> check_upload(Upload const& upload, std::span<Upload const> begun) {
    if (!is_sha256(upload.sha256)) return refuse(problems::upload_hash_wrong());
    if (upload.size < 1) return refuse(problems::evidence_empty());
    if (upload.size > evidence_bytes_max)
        return refuse(problems::upload_too_large(evidence_bytes_max));
    auto bytes = upload.size;
    for (auto const& other : begun) bytes += other.size;
    if (bytes > open_bytes_max || std::int64_t(begun.size()) >= open_count_max)
        return refuse(problems::upload_quota_reached(open_count_max, open_bytes_max));
    return {};
}

}  // namespace binhyen::dossier
