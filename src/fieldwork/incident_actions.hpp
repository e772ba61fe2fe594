#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "fieldwork/incident.hpp"

namespace binhyen::fieldwork {

struct RecordIncident {
    /// Code of the subject it befell; empty when `place` is given.
    std::string subject;
    /// Label of the place on whose ground it happened; empty when `subject` is given.
    std::string place;
    std::string event;
    std::string category;
    Date occurred_on;
    std::int64_t count = 1;
    Claim force_majeure = Claim::not_claimed;
    Answer detected_in_time = Answer::unknown;
    Answer harm_reduced = Answer::unknown;
    Answer reported_at_once = Answer::unknown;
    std::string discipline;
    std::string paper;
};
BOOST_DESCRIBE_STRUCT(RecordIncident, (),
                      (subject, place, event, category, occurred_on, count, force_majeure,
                       detected_in_time, harm_reduced, reported_at_once, discipline, paper))

/// What may be changed later: the exception's limbs, the discipline, the paper.
struct AmendIncident {
    IncidentId incident;
    std::int64_t expected_version = 0;
    Claim force_majeure = Claim::not_claimed;
    Answer detected_in_time = Answer::unknown;
    Answer harm_reduced = Answer::unknown;
    Answer reported_at_once = Answer::unknown;
    std::string discipline;
    std::string paper;
    /// Needed where this changes what the office that weighs holds of the exception.
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AmendIncident, (),
                      (incident, expected_version, force_majeure, detected_in_time, harm_reduced,
                       reported_at_once, discipline, paper, reason))

struct WithdrawIncident {
    IncidentId incident;
    std::int64_t expected_version = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawIncident, (), (incident, expected_version, reason))

/// Accepting or refusing force majeure, changing later what the exception rests on, and withdrawing
/// are for those who appraise what befell: the subject alone may report and claim.
Result<Incident> record_incident(Context&, cycle::Shelf const&, RecordIncident const&);
Result<Incident> amend_incident(Context&, cycle::Shelf const&, AmendIncident const&);
Result<Incident> withdraw_incident(Context&, cycle::Shelf const&, WithdrawIncident const&);

}  // namespace binhyen::fieldwork
