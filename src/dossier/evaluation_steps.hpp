#pragma once

#include "cycle/scheme.hpp"
#include "dossier/verdict.hpp"
#include "fieldwork/incident.hpp"
#include "storage/database.hpp"

namespace binhyen::dossier {

/// What the engine was given and what it found.
struct Evaluated {
    rulebook::Basis basis;
    rulebook::SubjectFacts facts;
    rulebook::Evaluation evaluation;
};

/// What happened in the window and the one before: to the subject, or anywhere on a commune's
/// ground, whatever it was called on that day; where the cycle chose so also to what it came from.
/// [law: tt124-2021/5.2] [law: tt124-2021/8.2]
std::vector<fieldwork::Incident> incidents_of(storage::Transaction&, cycle::Scheme const&,
                                              Dossier const&);

/// Everything on record about a dossier's subject for its cycle. For a commune the incidents are
/// those on its whole ground and the 70 % counts the subjects whose management it has.
/// [law: tt124-2021/5.2] [law: tt124-2021/5.4]
rulebook::Basis basis_of(storage::Transaction&, cycle::Scheme const&, Dossier const&,
                         std::span<Verdict const>);

Evaluated evaluate(storage::Transaction&, cycle::Scheme const&, Dossier const&,
                   std::span<Verdict const>);

rulebook::KindIndex kind_index(cycle::Scheme const&, Kind);

/// Reviews and appraisals may come before the window's end unless the cycle chose that everything
/// waits for it: `window_still_runs`. [law: tt124-2021/9.1]
Result<> must_not_wait(cycle::Scheme const&, Kind, Date on);

}  // namespace binhyen::dossier
