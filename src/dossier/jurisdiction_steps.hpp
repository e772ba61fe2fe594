#pragma once

#include <string>

#include "base/result.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"
#include "fieldwork/fact.hpp"
#include "registry/subject.hpp"
#include "storage/database.hpp"

/// Who judges a subject and who confirms that nothing happened there, by the rulebook's authorities
/// on the day of the act: tiers and their police end, subjects change hands. A commune is judged by
/// the tier above it; a body that would have to recognise itself (`is_own_body` in its profile)
/// likewise. Recognition that was handed down is a RecognitionDelegation;
/// `recognition_delegated_to` in a profile, a place's label, is how older data say it. [law:
/// tt124-2021/10]
namespace binhyen::dossier {

/// `no_authority` when the rulebook names none on that day, `delegation_not_possible` where it
/// knows no such delegation.
Result<Jurisdiction> jurisdiction_of(storage::Transaction&, cycle::Scheme const&,
                                     registry::SubjectOnDay const&, Date day);
/// Of the dossier's subject as the registry has it on that day.
Result<Jurisdiction> jurisdiction_of(storage::Transaction&, cycle::Scheme const&, Dossier const&,
                                     Date day);

/// From one tier of places to another.
struct TierStep {
    registry::Tier from;
    registry::Tier to;
};
/// Whether the rulebook lets the upper tier hand recognition of this kind to the lower one on a
/// day.
bool permits_delegation(rulebook::Rulebook const&, Kind, TierStep, Date day);

/// Where the police sit whose word this is; the subject's own path for its own statement. Whoever
/// stands above may give it too. [law: tt124-2021/4.3] [law: tt124-2021/5.3]
Result<std::string> confirmer_path(storage::Transaction&, cycle::Scheme const&, Dossier const&,
                                   fieldwork::Confirmer, Date day);

}  // namespace binhyen::dossier
