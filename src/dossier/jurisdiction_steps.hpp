#pragma once

#include <string>

#include "base/result.hpp"
#include "cycle/scheme.hpp"
#include "registry/subject.hpp"
#include "storage/database.hpp"

namespace binhyen::dossier {

/// Where the offices sit that appraise and decide a subject in a cycle.
struct Jurisdiction {
    std::string appraiser_path;
    std::string decider_path;
};

/// By the rulebook's authorities on the day by which the cycle must be decided; `no_authority`
/// when it names none. A commune is judged by the tier above it; a body that would have to
/// recognise itself (`is_own_body` in its profile) likewise. `recognition_delegated_to` in the
/// profile is the label of the place to which recognition was handed down; refused where the
/// rulebook knows no such delegation. [law: tt124-2021/10]
Result<Jurisdiction> jurisdiction_of(storage::Transaction&, cycle::Scheme const&,
                                     registry::SubjectOnDay const&);

}  // namespace binhyen::dossier
