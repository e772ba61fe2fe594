#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "recognition/decision.hpp"

namespace binhyen::recognition {

struct IssueDecision {
    std::int64_t year = 0;
    /// Label of the place whose office decides.
    std::string place;
    std::string number;
    Date issued_on;
    Issuer issuer = Issuer::chairman;
    std::string signer_title;
    std::string signer_name;
    committee::ConclusionId conclusion;
    /// In the order of the list; all of them in the conclusion. At most 1,000.
    std::vector<dossier::DossierId> dossiers;
};
BOOST_DESCRIBE_STRUCT(IssueDecision, (),
                      (year, place, number, issued_on, issuer, signer_title, signer_name,
                       conclusion, dossiers))

/// One decision for many subjects, in one act: the outcomes, the list and the certificates of
/// those recognised, each with the next number of the office's book. [law: tt124-2021/10]
Result<IssuedDecision> issue_decision(Context&, cycle::Shelf const&, RandomBytes const&,
                                      IssueDecision const&);

}  // namespace binhyen::recognition
