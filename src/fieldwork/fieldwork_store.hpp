#pragma once

#include <optional>

#include "fieldwork/fieldwork_door.hpp"

namespace binhyen::fieldwork {

std::optional<Incident> find_incident(storage::Transaction&, IncidentId const&);
/// Which rows a page is of; an empty subject or event is any.
struct IncidentSpan {
    std::string path;
    Date from;
    /// The page begins after this one.
    Date before_on;
    std::string before_id;
    std::string subject_id;
    std::string event;
};
/// Newest first.
std::vector<Incident> list_incidents(storage::Transaction&, IncidentSpan const&, int limit);

struct DeclaredSpan {
    cycle::CycleId cycle_id;
    std::string path;
    std::string subject_id;
    /// The page begins after this one.
    std::string after_subject;
    std::string after_category;
    std::string after_span;
};
std::vector<CategoryFigure> list_declared_figures(storage::Transaction&, DeclaredSpan const&,
                                                  int limit);
void insert(audit::Transaction&, Incident const&);
void update(audit::Transaction&, Incident const& before, Incident const& after);

}  // namespace binhyen::fieldwork
