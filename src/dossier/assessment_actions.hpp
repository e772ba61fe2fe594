#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/verdict.hpp"

/// The subject's own part in November: it answers each criterion, holds its review meeting, and
/// submits. [law: tt124-2021/9.1] [law: tt124-2021/9.2b]
namespace binhyen::dossier {

struct SelfAssessment {
    /// Every criterion that stands for itself, groups left out; those answered before may be
    /// omitted.
    std::vector<CriterionAnswer> answers;
};
BOOST_DESCRIBE_STRUCT(SelfAssessment, (), (answers))

struct ReviewMeeting {
    Date held_on;
    std::string minutes_number;
    std::string chaired_by;
    /// Codes of the rulebook's review roles that were present.
    std::vector<std::string> attended;
    std::int64_t present_count = 0;
};
BOOST_DESCRIBE_STRUCT(ReviewMeeting, (),
                      (held_on, minutes_number, chaired_by, attended, present_count))

Result<Dossier> assess_dossier(Context&, cycle::Shelf const&, DossierRef const&,
                               SelfAssessment const&);
Result<Dossier> hold_review(Context&, cycle::Shelf const&, DossierRef const&, ReviewMeeting const&);
Result<Dossier> submit_dossier(Context&, cycle::Shelf const&, DossierRef const&);

}  // namespace binhyen::dossier
