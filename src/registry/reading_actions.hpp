#pragma once

#include "audit/acting.hpp"
#include "registry/registry_store.hpp"

/// What the page reads. Places are public facts, for whoever is signed in; subjects exist only
/// within one's part of the tree, on the day asked about.
namespace binhyen::registry {

struct PlaceQuery {
    /// Label: the places directly below it. Empty: a search.
    std::optional<std::string> parent;
    /// Label: the part of the tree a search is in. Empty: the whole.
    std::optional<std::string> within;
    /// Empty: today.
    std::optional<Date> on;
    std::optional<Tier> tier;
    std::optional<std::string> text;
    /// Name and id of the last one on the page before.
    std::optional<std::string> after_name;
    std::optional<std::string> after_id;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(PlaceQuery, (), (parent, within, on, tier, text, after_name, after_id, limit))

struct PlacePage {
    std::vector<PlaceOnDay> places;
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(PlacePage, (), (places, has_more))

Result<PlacePage> list_places(Context&, PlaceQuery const&);

/// One step of a lineage, seen from one end: the place or subject at the other.
struct Relative {
    /// A place's label, a subject's code.
    std::string code;
    /// As it was last, or first called.
    std::string name;
    LineageChange change = LineageChange::merge;
    Date changed_on;
    std::string legal_basis;
};
BOOST_DESCRIBE_STRUCT(Relative, (), (code, name, change, changed_on, legal_basis))

struct PlaceHistory {
    /// On the day asked about, or as it was last before its end.
    PlaceOnDay place;
    Date valid_from;
    Date valid_to = end_of_time;
    std::vector<PlaceSpan> spans;
    std::vector<Relative> predecessors;
    std::vector<Relative> successors;
    /// Where its ground belongs on the day asked about; itself while it lives.
    std::vector<PlaceOnDay> on_this_ground;
};
BOOST_DESCRIBE_STRUCT(PlaceHistory, (),
                      (place, valid_from, valid_to, spans, predecessors, successors,
                       on_this_ground))

Result<PlaceHistory> get_place(Context&, std::string_view label, std::optional<Date> on);

struct SubjectQuery {
    /// Label of the part of the tree; empty: all one may read.
    std::optional<std::string> within;
    std::optional<Date> on;
    std::optional<Kind> kind;
    std::optional<std::string> text;
    std::optional<std::string> after_name;
    std::optional<std::string> after_id;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(SubjectQuery, (), (within, on, kind, text, after_name, after_id, limit))

struct SubjectPage {
    std::vector<SubjectOnDay> subjects;
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(SubjectPage, (), (subjects, has_more))

Result<SubjectPage> list_subjects(Context&, SubjectQuery const&);

struct SubjectHistory {
    /// On the day asked about, or as it was last before its end.
    SubjectOnDay subject;
    std::string ground_name;
    std::string manager_name;
    Date valid_from;
    Date valid_to = end_of_time;
    /// Those within the reader's part.
    std::vector<SubjectSpan> spans;
    std::vector<Relative> predecessors;
    std::vector<Relative> successors;
};
BOOST_DESCRIBE_STRUCT(SubjectHistory, (),
                      (subject, ground_name, manager_name, valid_from, valid_to, spans,
                       predecessors, successors))

Result<SubjectHistory> get_subject(Context&, std::string_view code, std::optional<Date> on);

}  // namespace binhyen::registry
