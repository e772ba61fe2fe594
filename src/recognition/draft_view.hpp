#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/departure.hpp"
#include "recognition/draft.hpp"

/// What the secretary sees of what is still to be drafted, and what the chairman has before them:
/// which decision, for whom, on what grounds, who departed from the engine and why, what is late.
namespace binhyen::recognition {

/// One subject of a draft, or one that waits for a draft.
struct DraftLine {
    dossier::DossierId dossier;
    std::string subject_code;
    std::string subject_name;
    dossier::Kind kind = dossier::Kind::residential_area;
    /// Where it stands, as on certificates.
    std::string address;
    std::optional<dossier::Outcome> self_outcome;
    std::optional<dossier::Outcome> engine_outcome;
    std::optional<dossier::Outcome> appraised_outcome;
    std::optional<Date> appraised_on;
    /// The place whose standing office appraised it.
    std::string appraiser_name;
    std::optional<dossier::Outcome> concluded_outcome;
    /// Where the committee departed from the appraisal: why.
    std::string concluded_reason;
    std::vector<dossier::Departure> departures;
    /// Of one that is not to be recognised.
    std::vector<dossier::Lacking> lacking;
};
BOOST_DESCRIBE_STRUCT(DraftLine, (),
                      (dossier, subject_code, subject_name, kind, address, self_outcome,
                       engine_outcome, appraised_outcome, appraised_on, appraiser_name,
                       concluded_outcome, concluded_reason, departures, lacking))

/// By which clause this office decides a kind of subject, and until when that is in time.
struct DraftKind {
    dossier::Kind kind = dossier::Kind::residential_area;
    std::int64_t recognised_count = 0;
    std::int64_t not_recognised_count = 0;
    /// "10.1", with who decides by it; both empty where the rulebook names nobody.
    std::string clause;
    std::string authority_vi;
    std::string authority_en;
    Date window_ends_on;
    Date decide_by;
};
BOOST_DESCRIBE_STRUCT(DraftKind, (),
                      (kind, recognised_count, not_recognised_count, clause, authority_vi,
                       authority_en, window_ends_on, decide_by))

struct DraftView {
    DecisionDraft draft;
    std::int64_t year = 0;
    committee::Conclusion conclusion;
    std::string prepared_by_name;
    std::string sent_by_name;
    std::string returned_by_name;
    std::vector<DraftLine> lines;
    std::vector<DraftKind> kinds;
    /// What this person may do to it now.
    std::vector<DraftStep> permitted;
};
BOOST_DESCRIBE_STRUCT(DraftView, (),
                      (draft, year, conclusion, prepared_by_name, sent_by_name, returned_by_name,
                       lines, kinds, permitted))

/// `draft_absent` when it lies outside one's part.
Result<DraftView> view_draft(Context&, cycle::Shelf const&, DraftId const&);
/// With all that its paper would say if it were signed today.
Result<DecisionPaper> read_draft(Context&, DraftId const&);

struct DraftSummary {
    DecisionDraft draft;
    std::int64_t recognised_count = 0;
    std::int64_t not_recognised_count = 0;
};
BOOST_DESCRIBE_STRUCT(DraftSummary, (), (draft, recognised_count, not_recognised_count))

/// A conclusion of which something stands in no draft and no decision yet.
struct Undrafted {
    committee::Conclusion conclusion;
    std::vector<DraftLine> lines;
};
BOOST_DESCRIBE_STRUCT(Undrafted, (), (conclusion, lines))

struct DraftsOfPlace {
    /// The latest first.
    std::vector<DraftSummary> drafts;
    std::vector<Undrafted> undrafted;
};
BOOST_DESCRIBE_STRUCT(DraftsOfPlace, (), (drafts, undrafted))

/// `place` is the label of the place whose office decides.
Result<DraftsOfPlace> list_drafts_of(Context&, cycle::Shelf const&, std::int64_t year,
                                     std::string_view place);

}  // namespace binhyen::recognition
