#pragma once

#include <span>

#include "audit/actor.hpp"
#include "dossier/evidence.hpp"

/// A file on its way: it arrives piece by piece over a link that comes and goes, and becomes
/// evidence once its last byte is there and its hash is what was promised. Belongs to the person
/// who began it; nobody else can see or continue it. Is not on record: nothing rests on it, so the
/// log says nothing of it, and one that is not finished is swept.
namespace binhyen::dossier {

using UploadId = Id<struct UploadTag>;

struct Upload {
    UploadId id;
    PersonId person_id;
    DossierId dossier_id;
    std::string criterion;
    std::string paper;
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
    std::optional<Date> effective_on;
    Instant begun_at;
};
BOOST_DESCRIBE_STRUCT(Upload, (),
                      (id, person_id, dossier_id, criterion, paper, name, size, sha256,
                       effective_on, begun_at))

inline constexpr std::int64_t evidence_bytes_max = 25LL * 1024 * 1024;
/// Begun and not finished, of one person: a phone full of photographs, not a store of films.
inline constexpr std::int64_t open_bytes_max = 200LL * 1024 * 1024;
inline constexpr std::int64_t open_count_max = 50;

/// Whether it can be taken at all, beside what this person has begun already.
Result<> check_upload(Upload const&, std::span<Upload const> begun);

}  // namespace binhyen::dossier
