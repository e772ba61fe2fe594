#pragma once

#include "cycle/scheme.hpp"
#include "dossier/departure.hpp"
#include "storage/database.hpp"

/// What committee and recognition show before they act.
namespace binhyen::dossier {

/// In the order of the criteria's codes.
std::vector<Departure> list_departures(storage::Transaction&, cycle::Scheme const&,
                                       DossierId const&);

/// The outcome by all that is on record now, and what is lacking for "met".
struct OnRecord {
    Outcome outcome = Outcome::not_enough_known;
    std::vector<Lacking> lacking;
};
OnRecord find_on_record(storage::Transaction&, cycle::Scheme const&, Dossier const&);

DecisionSpan decision_span(cycle::Scheme const&, Kind);
/// What decide() would refuse on that day, without doing it.
Result<> check_decidable(cycle::Scheme const&, Dossier const&, Date issued_on);

}  // namespace binhyen::dossier
