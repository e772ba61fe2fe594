#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "recognition/draft.hpp"

/// The secretary prepares and sends, the chairman hands back or issues. Each is one act.
namespace binhyen::recognition {

struct PrepareDraft {
    std::int64_t year = 0;
    /// Label of the place whose office decides.
    std::string place;
    committee::ConclusionId conclusion;
    /// May still be empty.
    std::string number;
    /// Empty: the day it is signed.
    std::optional<Date> issued_on;
    Issuer issuer = Issuer::chairman;
    std::string signer_title;
    std::string signer_name;
    /// In the order of the list; all of them in the conclusion. At most 1,000.
    std::vector<dossier::DossierId> dossiers;
};
BOOST_DESCRIBE_STRUCT(PrepareDraft, (),
                      (year, place, conclusion, number, issued_on, issuer, signer_title,
                       signer_name, dossiers))

/// Everything but the year, the office and the conclusion.
struct ReviseDraft {
    std::string number;
    std::optional<Date> issued_on;
    Issuer issuer = Issuer::chairman;
    std::string signer_title;
    std::string signer_name;
    std::vector<dossier::DossierId> dossiers;
};
BOOST_DESCRIBE_STRUCT(ReviseDraft, (),
                      (number, issued_on, issuer, signer_title, signer_name, dossiers))

/// Why a draft goes back to the secretary.
struct HandBackDraft {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(HandBackDraft, (), (reason))

/// The draft acted on and the version the person was looking at; 0 where there is no screen.
struct DraftRef {
    DraftId id;
    std::int64_t expected_version = 0;
};

Result<DecisionDraft> prepare_draft(Context&, cycle::Shelf const&, PrepareDraft const&);
Result<DecisionDraft> revise_draft(Context&, cycle::Shelf const&, DraftRef const&,
                                   ReviseDraft const&);
/// Gives it up; its list is free for another.
Result<DecisionDraft> withdraw_draft(Context&, DraftRef const&);
/// Everything a decision must hold is looked at here, so that the chairman is given nothing that
/// could not be issued.
Result<DecisionDraft> send_draft(Context&, cycle::Shelf const&, DraftRef const&);
Result<DecisionDraft> take_draft_back(Context&, DraftRef const&);
Result<DecisionDraft> hand_draft_back(Context&, DraftRef const&, HandBackDraft const&);
/// The decision, with its certificates, exactly as it was prepared.
Result<IssuedDecision> issue_draft(Context&, cycle::Shelf const&, RandomBytes const&,
                                   DraftRef const&);

}  // namespace binhyen::recognition
