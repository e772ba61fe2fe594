#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/verdict.hpp"

/// The standing office's part: appraise per criterion, or send back with reasons. A verdict
/// against the facts on record needs a reason and a second person. [law: tt124-2021/9.1]
namespace binhyen::dossier {

struct Appraisal {
    /// Findings, and verdicts that differ from what the engine computed; the rest stands as
    /// computed.
    std::vector<CriterionAnswer> verdicts;
};
BOOST_DESCRIBE_STRUCT(Appraisal, (), (verdicts))

struct ReturnDossier {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReturnDossier, (), (reason))

struct SecondVerdict {
    std::string criterion;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SecondVerdict, (), (criterion, reason))

/// Refuses with `appraisal_incomplete`, criterion by criterion, while anything rests on too
/// little; nothing is then kept.
Result<Dossier> appraise_dossier(Context&, cycle::Shelf const&, DossierRef const&,
                                 Appraisal const&);
Result<Dossier> return_dossier(Context&, cycle::Shelf const&, DossierRef const&,
                               ReturnDossier const&);
/// By another person of the same office; the outcome is judged anew with it.
Result<Dossier> second_verdict(Context&, cycle::Shelf const&, DossierRef const&,
                               SecondVerdict const&);

}  // namespace binhyen::dossier
