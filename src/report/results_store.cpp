#include "report/results_store.hpp"

#include "audit/actor.hpp"
#include "report/queries.hpp"

namespace binhyen::report {
namespace {

using storage::Transaction;

// A row of the two counting queries.
struct CountedRow {
    std::string path;
    ResultKind kind = ResultKind::residential_area;
    std::int64_t in_scope = 0;
    std::int64_t registered = 0;
    std::int64_t recognised = 0;
    std::int64_t not_recognised = 0;
    std::int64_t undecided = 0;
    std::int64_t with_plan = 0;
    std::int64_t proposed = 0;
    std::int64_t out_of_scope = 0;
};
BOOST_DESCRIBE_STRUCT(CountedRow, (),
                      (path, kind, in_scope, registered, recognised, not_recognised, undecided,
                       with_plan, proposed, out_of_scope))

struct PlaceRow {
    std::string code;
    std::string name;
    std::string label;
    std::string type;
    std::string tier;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(PlaceRow, (), (code, name, label, type, tier, path))

std::vector<CountRow> count_rows(std::vector<CountedRow> const& counted) {
    std::vector<CountRow> rows;
    for (auto const& row : counted)
        rows.push_back({row.path, row.kind,
                        Counts{.in_scope = row.in_scope,
                               .registered = row.registered,
                               .recognised = row.recognised,
                               .not_recognised = row.not_recognised,
                               .undecided = row.undecided,
                               .with_plan = row.with_plan,
                               .proposed = row.proposed,
                               .out_of_scope = row.out_of_scope}});
    return rows;
}

std::string realm_of_scope(Scope const& scope) {
    return std::string(realm_of(scope.place.path));
}

}  // namespace

ResultPlace result_place(registry::PlaceOnDay const& place) {
    return {place.code, place.name, place.label, place.type, std::string(enum_text(place.tier))};
}

std::vector<cycle::Cycle> list_cycles_of(Transaction& transaction, Scope const& scope) {
    auto const realm = realm_of_scope(scope);
    return transaction.list<cycle::Cycle>(queries::list_cycles_of_year, scope.year, realm,
                                          path_end(realm));
}

std::vector<CountRow> count_results(Transaction& transaction, Scope const& scope) {
    auto const realm = realm_of_scope(scope);
    return count_rows(transaction.list<CountedRow>(queries::count_results, scope.year, realm,
                                                   path_end(realm), scope.place.path,
                                                   path_end(scope.place.path)));
}

std::vector<CountRow> count_results_by_place(Transaction& transaction, Scope const& scope) {
    auto const realm = realm_of_scope(scope);
    auto const direct = direct_path(scope.place);
    return count_rows(transaction.list<CountedRow>(
        queries::count_results_by_place, scope.year, realm, path_end(realm), scope.place.id,
        Date(int(scope.year), 1, 1), Date(int(scope.year), 12, 31), direct, path_end(direct)));
}

std::string direct_path(registry::PlaceOnDay const& place) {
    return place.path + "@";
}

std::vector<ResultPart> list_child_parts(Transaction& transaction, Scope const& scope) {
    std::vector<ResultPart> parts;
    for (auto const& row :
         transaction.list<PlaceRow>(queries::list_result_places, scope.place.id,
                                    Date(int(scope.year), 1, 1), Date(int(scope.year), 12, 31)))
        parts.push_back(
            {row.path, Part::child, {row.code, row.name, row.label, row.type, row.tier}});
    return parts;
}

std::vector<dossier::Dossier> list_result_subjects(Transaction& transaction, Scope const& scope,
                                                   SubjectFilter const& filter) {
    auto const realm = realm_of_scope(scope);
    auto const path =
        filter.part == Part::managed_directly ? direct_path(scope.place) : scope.place.path;
    return transaction.list<dossier::Dossier>(
        queries::list_result_subjects, scope.year, realm, path_end(realm), path, path_end(path),
        filter.kind ? enum_text(*filter.kind) : "", filter.figure, filter.after_sort_key,
        filter.after_id, filter.limit);
}

std::string find_conclusion_reason(Transaction& transaction, dossier::DossierId const& id) {
    return transaction.find<std::string>(queries::find_conclusion_reason, id).value_or("");
}

std::vector<ProgressRow> count_progress(Transaction& transaction, cycle::CycleId const& cycle,
                                        std::string_view path, KindDeadlines const& deadlines,
                                        Date today) {
    storage::Binds binds;
    binds.add(cycle);
    binds.add(path);
    auto const end = path_end(path);
    binds.add(end);
    binds.add(today);
    for (auto const& one : deadlines) {
        binds.add(one.registration_ends_on);
        binds.add(one.decide_by);
    }
    std::vector<ProgressRow> rows;
    transaction.connection().run(
        queries::count_progress, binds.all(),
        [&](storage::Row const& row) { rows.push_back(storage::from_row<ProgressRow>(row)); });
    return rows;
}

}  // namespace binhyen::report
