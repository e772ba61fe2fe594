#pragma once

#include "audit/acting.hpp"
#include "registry/registry_door.hpp"

/// Rows ↔ values of places and subjects; with the door, the only files that name a query. Writes
/// take the images the log keeps.
namespace binhyen::registry {

/// A row and its latest span, the only one that can change.
struct PlaceState {
    Place place;
    PlaceSpan span;
};

struct SubjectState {
    Subject subject;
    SubjectSpan span;
};

PlaceState get_place_state(storage::Transaction&, PlaceId const&);
std::optional<SubjectState> find_subject_state(storage::Transaction&, std::string_view code);

/// In the order of time.
std::vector<Place> list_places_of_code(storage::Transaction&, std::string_view code);
std::vector<PlaceSpan> list_spans(storage::Transaction&, PlaceId const&);
std::vector<SubjectSpan> list_spans(storage::Transaction&, SubjectId const&);
std::vector<PlaceLineage> list_lineages(storage::Transaction&, PlaceId const&);
std::vector<SubjectLineage> list_lineages(storage::Transaction&, SubjectId const&);
/// How many places hang directly below on or after a day.
std::int64_t count_children_from(storage::Transaction&, PlaceId const&, Date day);

/// One page of a search within a part of the tree; every member narrows it.
struct Search {
    std::string path;
    Date day;
    /// A Tier or a Kind by name; empty for all.
    std::string kind;
    /// Part of a name, written with or without marks, or the beginning of a code.
    std::string text;
    /// Name and id of the last one on the page before; empty for the first page.
    std::string after_name;
    std::string after_id;
    int limit = 100;
};

inline constexpr int page_max = 500;

std::vector<PlaceOnDay> list_places(storage::Transaction&, Search const&);
std::vector<SubjectOnDay> list_subjects(storage::Transaction&, Search const&);

void insert(audit::Transaction&, Place const&);
void insert(audit::Transaction&, PlaceSpan const&);
void insert(audit::Transaction&, PlaceLineage const&);
void insert(audit::Transaction&, Subject const&);
void insert(audit::Transaction&, SubjectSpan const&);
void insert(audit::Transaction&, SubjectLineage const&);
void update(audit::Transaction&, Place const& before, Place const& after);
void update(audit::Transaction&, PlaceSpan const& before, PlaceSpan const& after);
void update(audit::Transaction&, Subject const& before, Subject const& after);
void update(audit::Transaction&, SubjectSpan const& before, SubjectSpan const& after);

}  // namespace binhyen::registry
