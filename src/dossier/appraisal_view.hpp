#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/hold_back.hpp"

/// What waits at an office to be appraised, with what the facts on record say of each and why some
/// of them want to be looked at by themselves.
namespace binhyen::dossier {

struct AppraisalQuery {
    std::int64_t year = 0;
    /// Label of the place whose office appraises.
    std::string place;
    std::optional<Kind> kind;
    std::optional<std::string> after_sort_key;
    std::optional<std::string> after_id;
    /// At most 50: each is judged anew.
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(AppraisalQuery, (), (year, place, kind, after_sort_key, after_id, limit))

struct HeldBack {
    std::string criterion;
    std::string clause;
    std::string caption_vi;
    std::string caption_en;
    HoldBackCause cause = HoldBackCause::not_met;
    /// The engine's reason, as a sentence.
    std::string reason_vi;
    std::string reason_en;
};
BOOST_DESCRIBE_STRUCT(HeldBack, (),
                      (criterion, clause, caption_vi, caption_en, cause, reason_vi, reason_en))

struct PendingAppraisal {
    Dossier dossier;
    /// From all that is on record now, the subject's own words heard.
    Outcome judged = Outcome::not_enough_known;
    /// Criteria on which the appraiser's own word is asked for.
    std::vector<std::string> findings;
    /// Empty: may be appraised together with others.
    std::vector<HeldBack> held_back;
};
BOOST_DESCRIBE_STRUCT(PendingAppraisal, (), (dossier, judged, findings, held_back))

struct PendingPage {
    std::vector<PendingAppraisal> appraisals;
    /// False: this was the last page.
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(PendingPage, (), (appraisals, has_more))

/// For whoever appraises at this very place.
Result<PendingPage> list_pending_appraisals(Context&, cycle::Shelf const&, AppraisalQuery const&);

}  // namespace binhyen::dossier
