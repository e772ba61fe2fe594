#pragma once

#include <vector>

#include "audit/acting.hpp"
#include "fieldwork/fact.hpp"
#include "fieldwork/incident.hpp"

/// What other features may ask and put on record inside their own transaction.
namespace binhyen::fieldwork {

std::vector<Fact> list_facts(storage::Transaction&, cycle::CycleId const&,
                             registry::SubjectId const&);
std::vector<Confirmation> list_confirmations(storage::Transaction&, cycle::CycleId const&,
                                             registry::SubjectId const&);
std::vector<CategoryFigure> list_figures(storage::Transaction&, cycle::CycleId const&,
                                         registry::SubjectId const&);
/// Not withdrawn, in order of their day.
std::vector<Incident> list_incidents_of_subject(storage::Transaction&, registry::SubjectId const&,
                                                Period const&);
std::vector<Incident> list_incidents_on_ground(storage::Transaction&, std::string_view ground_path,
                                               Period const&);

/// Inserts, or replaces what has the same key in `on_record`; false when nothing would change.
bool put_fact(audit::Transaction&, std::vector<Fact> const& on_record, Fact);
bool put_confirmation(audit::Transaction&, std::vector<Confirmation> const& on_record,
                      Confirmation);
bool put_figure(audit::Transaction&, std::vector<CategoryFigure> const& on_record, CategoryFigure);

}  // namespace binhyen::fieldwork
