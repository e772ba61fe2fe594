#include "registry/registry_store.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "registry/queries.hpp"

namespace binhyen::registry {
namespace {

// A folded text holds letters, digits and blanks alone, so nothing in it means anything to `like`.
// A text of marks alone finds no name, for no key is one blank.
std::string name_pattern(std::string_view tidied) {
    if (tidied.empty()) return {};
    auto const folded = text::folded(tidied);
    return folded.empty() ? " " : "%" + folded + "%";
}

template <class Found>
std::vector<Found> search(storage::Transaction& tx, storage::Query const& query,
                          Search const& search) {
    auto const code = text::tidied(search.text);
    auto const after =
        search.after_name.empty() ? std::string{} : text::sort_key(search.after_name);
    return tx.list<Found>(query, search.path, path_end(search.path), search.day, search.kind,
                          name_pattern(code), code, path_end(code), after, search.after_id,
                          std::clamp(search.limit, 1, page_max));
}

}  // namespace

PlaceState get_place_state(storage::Transaction& tx, PlaceId const& id) {
    auto place = tx.find<Place>(queries::get_place_row, id);
    auto span = tx.find<PlaceSpan>(queries::find_last_place_span, id);
    INVARIANT(place && span);
    return {std::move(*place), std::move(*span)};
}

std::optional<SubjectState> find_subject_state(storage::Transaction& tx, std::string_view code) {
    auto subject = tx.find<Subject>(queries::find_subject_row, code);
    if (!subject) return std::nullopt;
    auto span = tx.find<SubjectSpan>(queries::find_last_subject_span, subject->id);
    INVARIANT(span.has_value());
    return SubjectState{std::move(*subject), std::move(*span)};
}

std::vector<Place> list_places_of_code(storage::Transaction& tx, std::string_view code) {
    return tx.list<Place>(queries::list_places_of_code, code);
}

std::vector<PlaceSpan> list_spans(storage::Transaction& tx, PlaceId const& id) {
    return tx.list<PlaceSpan>(queries::list_place_spans, id);
}

std::vector<SubjectSpan> list_spans(storage::Transaction& tx, SubjectId const& id) {
    return tx.list<SubjectSpan>(queries::list_subject_spans, id);
}

std::vector<PlaceLineage> list_lineages(storage::Transaction& tx, PlaceId const& id) {
    return tx.list<PlaceLineage>(queries::list_place_lineages, id);
}

std::vector<SubjectLineage> list_lineages(storage::Transaction& tx, SubjectId const& id) {
    return tx.list<SubjectLineage>(queries::list_subject_lineages, id);
}

std::int64_t count_children_from(storage::Transaction& tx, PlaceId const& id, Date day) {
    return *tx.find<std::int64_t>(queries::count_children_from, id, day);
}

std::vector<PlaceOnDay> list_places(storage::Transaction& tx, Search const& wanted) {
    return search<PlaceOnDay>(tx, queries::list_places, wanted);
}

std::vector<SubjectOnDay> list_subjects(storage::Transaction& tx, Search const& wanted) {
    return search<SubjectOnDay>(tx, queries::list_subjects, wanted);
}

void insert(audit::Transaction& tx, Place const& row) {
    tx.insert(queries::insert_place, row);
}
void insert(audit::Transaction& tx, PlaceSpan const& row) {
    tx.insert(queries::insert_place_span, row);
}
void insert(audit::Transaction& tx, PlaceLineage const& row) {
    tx.insert(queries::insert_place_lineage, row);
}
void insert(audit::Transaction& tx, Subject const& row) {
    tx.insert(queries::insert_subject, row);
}
void insert(audit::Transaction& tx, SubjectSpan const& row) {
    tx.insert(queries::insert_subject_span, row);
}
void insert(audit::Transaction& tx, SubjectLineage const& row) {
    tx.insert(queries::insert_subject_lineage, row);
}
void update(audit::Transaction& tx, Place const& before, Place const& after) {
    tx.update(queries::update_place, before, after);
}
void update(audit::Transaction& tx, PlaceSpan const& before, PlaceSpan const& after) {
    tx.update(queries::update_place_span, before, after);
}
void update(audit::Transaction& tx, Subject const& before, Subject const& after) {
    tx.update(queries::update_subject, before, after);
}
void update(audit::Transaction& tx, SubjectSpan const& before, SubjectSpan const& after) {
    tx.update(queries::update_subject_span, before, after);
}

}  // namespace binhyen::registry
