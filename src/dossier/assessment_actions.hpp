#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier_paper.hpp"
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

struct Papers {
    std::vector<PaperEntry> papers;
};
BOOST_DESCRIBE_STRUCT(Papers, (), (papers))

struct Submission {
    /// Whoever entered all papers before sends nothing.
    static constexpr bool may_be_absent = true;
    std::vector<PaperEntry> papers;
};
BOOST_DESCRIBE_STRUCT(Submission, (), (papers))

Result<Dossier> assess_dossier(Context&, cycle::Shelf const&, DossierRef const&,
                               SelfAssessment const&);
Result<Dossier> hold_review(Context&, cycle::Shelf const&, DossierRef const&, ReviewMeeting const&);
/// With papers that were not entered before. `papers_missing` while one that the law asks for is
/// neither there nor accounted for, unless the cycle chose to show it only. [law: tt124-2021/9.2]
Result<Dossier> submit_dossier(Context&, cycle::Shelf const&, DossierRef const&,
                               Submission const& = {});
/// Papers as they come in, or put right.
Result<Dossier> record_papers(Context&, cycle::Shelf const&, DossierRef const&, Papers const&);

}  // namespace binhyen::dossier
