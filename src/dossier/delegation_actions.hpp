#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/delegation.hpp"

/// Recording that recognition was handed down, and that this ended. Needs `manage_subjects` at the
/// place that hands it down.
namespace binhyen::dossier {

struct DelegateRecognition {
    /// Label or code, on the first day.
    std::string from;
    std::string to;
    std::vector<registry::Kind> kinds;
    /// Code of one institution; empty: all of those kinds.
    std::optional<std::string> subject;
    std::string document;
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(DelegateRecognition, (),
                      (from, to, kinds, subject, document, valid_from, valid_to))

/// Whether a rulebook permits it is asked of all on the shelf that are in force on the first day.
Result<RecognitionDelegation> delegate_recognition(Context&, cycle::Shelf const&,
                                                   DelegateRecognition const&);

struct EndDelegation {
    DelegationId delegation;
    std::int64_t expected_version = 0;
    /// The first day it holds no more.
    Date ends_on;
    std::string ended_by;
};

Result<RecognitionDelegation> end_delegation(Context&, EndDelegation const&);

}  // namespace binhyen::dossier
