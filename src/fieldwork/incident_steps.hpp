#pragma once

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "fieldwork/incident.hpp"

/// What recording an incident and showing it have in common: whose it is to weigh, by which rules,
/// and whether its year is over.
namespace binhyen::fieldwork {

/// What befell a subject is weighed by the office that appraises it or one above; what befell the
/// commune itself (its police among it) or nobody in particular weighs for the commune alone, so
/// that its own office does not rule on it. [law: tt124-2021/5.3]
bool may_weigh(Actor const&, storage::Transaction&, Incident const&);

/// Windows begin in the year before theirs: the last year an incident can weigh for is the next.
Result<> must_not_be_over(storage::Transaction&, std::string_view path, Date on, Date today);

/// The rules of the year the day falls in; those of the newest year when none is open.
Result<cycle::Scheme> rules_for(storage::Transaction&, cycle::Shelf const&, std::string_view path,
                                Date on);

}  // namespace binhyen::fieldwork
