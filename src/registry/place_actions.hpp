#pragma once

#include "audit/acting.hpp"
#include "registry/registry_door.hpp"

/// Acts on the tree of places. `part` is the path of the part of the tree an act is done in: the
/// actor must hold manage_places there, and everything touched must lie within it.
namespace binhyen::registry {

Result<PlaceOnDay> create_place(Context&, NewPlace const&);

struct CreatePlaces {
    std::string part;
    /// Parents before their children.
    std::vector<NewPlace> places;
};

/// One act for many; one that is refused refuses all, and every refusal is told.
Result<std::vector<PlaceOnDay>> create_places(Context&, CreatePlaces const&);

/// What is empty stays as it was. On the first day of the latest span it is a correction and needs
/// no legal basis.
struct ChangedPlace {
    std::string place;
    std::optional<std::int64_t> expected_version;
    std::optional<std::string> name;
    std::optional<std::string> type;
    std::optional<std::string> parent;
    LineageChange change = LineageChange::rename;
    /// Empty: the redraw's own.
    std::string legal_basis;
};

struct ChangePlace {
    Date on;
    ChangedPlace change;
};

/// A name, a type or a parent from a day on. A place that still has places below it keeps its
/// parent.
Result<PlaceOnDay> change_place(Context&, ChangePlace const&);

struct Successor {
    /// Label, or code on the day of the change.
    std::string place;
    LineageChange change = LineageChange::merge;
};
BOOST_DESCRIBE_STRUCT(Successor, (), (place, change))

struct ClosePlace {
    std::string place;
    std::optional<std::int64_t> expected_version;
    /// The first day it is no more.
    Date on;
    /// Empty: it ended without one.
    std::vector<Successor> successors;
    std::string legal_basis;
};

Result<Place> close_place(Context&, ClosePlace const&);

struct EndedPlace {
    std::string place;
    std::optional<std::int64_t> expected_version;
};

struct PlaceSuccession {
    /// Label or code on the day before.
    std::string from;
    /// Label or code on the day of the redraw; empty: ended without a successor.
    std::string to;
    LineageChange change = LineageChange::merge;
    /// Empty: the redraw's own.
    std::string legal_basis;
};

/// Everything a resolution does to the tree on one day, in this order: places end, places begin
/// (codes that became free may be borne again), places change, and who descends from whom.
struct RedrawPlaces {
    std::string part;
    Date on;
    std::string legal_basis;
    std::vector<EndedPlace> ended;
    std::vector<NewPlace> begun;
    std::vector<ChangedPlace> changed;
    std::vector<PlaceSuccession> lineage;
};

struct Redrawn {
    std::int64_t ended = 0;
    std::int64_t begun = 0;
    std::int64_t changed = 0;
};
BOOST_DESCRIBE_STRUCT(Redrawn, (), (ended, begun, changed))

/// Subjects stay where they stand: a subject's spans keep the tree they were made in until it is
/// moved itself.
Result<Redrawn> redraw_places(Context&, RedrawPlaces const&);

}  // namespace binhyen::registry
