#pragma once

#include <optional>

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"
#include "dossier/verdict.hpp"

/// What committee and recognition may ask and do inside their own transaction.
namespace binhyen::dossier {

std::optional<Dossier> find_dossier(storage::Transaction&, DossierId const&);
std::optional<Dossier> find_dossier_by_code(storage::Transaction&, cycle::CycleId const&,
                                            std::string_view subject_code);
/// `dossier_absent` when there is none or it lies outside the actor's part.
Result<Dossier> get_dossier(Context const&, storage::Transaction&, DossierId const&);

/// Whose appraisal and decision it is on that day; `no_authority` when the rulebook names nobody.
/// [law: tt124-2021/10]
Result<Jurisdiction> jurisdiction_on(storage::Transaction&, cycle::Scheme const&, Dossier const&,
                                     Date day);

/// The committee's conclusion; `facts_changed` when what is on record no longer gives the outcome
/// it was appraised with. [law: tt124-2021/9.1]
Result<Dossier> conclude(audit::Transaction&, Dossier const&, cycle::Scheme const&,
                         Jurisdiction const&, Outcome, Date held_on);
/// The decision's outcome. [law: tt124-2021/10]
Result<Dossier> decide(audit::Transaction&, Dossier const&, cycle::Scheme const&,
                       Jurisdiction const&, Date issued_on);

/// As this person may know it: before its head has read why a subject is not recognised, for others
/// below the authority it is still to be decided. `is_hidden` tells whether that is so.
struct Known {
    Dossier dossier;
    bool is_hidden = false;
};
Known as_known_to(Actor const&, storage::Transaction&, Dossier);

/// What holds a subject back by all that is on record now, and the tree that says why.
struct Judged {
    rulebook::Evaluation evaluation;
    Judgement judgement;
};
Judged judge_on_record(storage::Transaction&, cycle::Scheme const&, Dossier const&);

}  // namespace binhyen::dossier
