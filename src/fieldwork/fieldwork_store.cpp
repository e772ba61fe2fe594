#include "fieldwork/fieldwork_store.hpp"

#include "fieldwork/queries.hpp"

namespace binhyen::fieldwork {
namespace {

template <class Row>
bool put(audit::Transaction& transaction, std::vector<Row> const& on_record, Row row,
         storage::Query const& insert_query, storage::Query const& update_query) {
    auto const key = audit::key_of(row);
    for (auto const& known : on_record) {
        if (audit::key_of(known) != key) continue;
        row.version = known.version;
        if (audit::image_of(row) == audit::image_of(known)) return false;
        ++row.version;
        transaction.update(update_query, known, row);
        return true;
    }
    transaction.insert(insert_query, row);
    return true;
}

}  // namespace

std::vector<Fact> list_facts(storage::Transaction& transaction, cycle::CycleId const& cycle,
                             registry::SubjectId const& subject) {
    return transaction.list<Fact>(queries::list_facts, cycle, subject);
}

std::vector<Confirmation> list_confirmations(storage::Transaction& transaction,
                                             cycle::CycleId const& cycle,
                                             registry::SubjectId const& subject) {
    return transaction.list<Confirmation>(queries::list_confirmations, cycle, subject);
}

std::vector<CategoryFigure> list_figures(storage::Transaction& transaction,
                                         cycle::CycleId const& cycle,
                                         registry::SubjectId const& subject) {
    return transaction.list<CategoryFigure>(queries::list_figures, cycle, subject);
}

std::optional<Incident> find_incident(storage::Transaction& transaction, IncidentId const& id) {
    return transaction.find<Incident>(queries::find_incident, id);
}

std::vector<Incident> list_incidents_of_subject(storage::Transaction& transaction,
                                                registry::SubjectId const& subject,
                                                Period const& period) {
    return transaction.list<Incident>(queries::list_incidents_of_subject, subject, period.from,
                                      period.to);
}

std::vector<Incident> list_incidents_on_ground(storage::Transaction& transaction,
                                               std::string_view ground_path, Period const& period) {
    return transaction.list<Incident>(queries::list_incidents_on_ground, ground_path,
                                      path_end(ground_path), period.from, period.to);
}

bool put_fact(audit::Transaction& transaction, std::vector<Fact> const& on_record, Fact fact) {
    return put(transaction, on_record, std::move(fact), queries::insert_fact, queries::update_fact);
}

bool put_confirmation(audit::Transaction& transaction, std::vector<Confirmation> const& on_record,
                      Confirmation confirmation) {
    return put(transaction, on_record, std::move(confirmation), queries::insert_confirmation,
               queries::update_confirmation);
}

bool put_figure(audit::Transaction& transaction, std::vector<CategoryFigure> const& on_record,
                CategoryFigure figure) {
    return put(transaction, on_record, std::move(figure), queries::insert_figure,
               queries::update_figure);
}

std::vector<Incident> list_incidents(storage::Transaction& transaction, IncidentSpan const& span,
                                     int limit) {
    return transaction.list<Incident>(queries::list_incidents, span.path, path_end(span.path),
                                      span.from, span.before_on, span.before_id, span.subject_id,
                                      span.event, limit);
}

std::vector<CategoryFigure> list_declared_figures(storage::Transaction& transaction,
                                                  DeclaredSpan const& span, int limit) {
    return transaction.list<CategoryFigure>(
        queries::list_declared_figures, span.cycle_id, span.path, path_end(span.path),
        span.subject_id, span.after_subject, span.after_category, span.after_span, limit);
}

void insert(audit::Transaction& transaction, Incident const& incident) {
    transaction.insert(queries::insert_incident, incident);
}

void update(audit::Transaction& transaction, Incident const& before, Incident const& after) {
    transaction.update(queries::update_incident, before, after);
}

}  // namespace binhyen::fieldwork
