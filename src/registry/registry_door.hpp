#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "registry/subject.hpp"
#include "storage/database.hpp"

/// What other features may ask inside their own transaction. Every look-up takes a day; lists are
/// in Vietnamese order unless said otherwise.
namespace binhyen::registry {

/// The place with this label (or with this code on that day), as it was on `day`.
std::optional<PlaceOnDay> find_place(storage::Transaction&, std::string_view label_or_code,
                                     Date day);
std::optional<PlaceOnDay> find_place_by_id(storage::Transaction&, PlaceId const&, Date day);
std::optional<PlaceOnDay> find_place_by_path(storage::Transaction&, std::string_view path,
                                             Date day);
/// The place that has this path on the day and those above it, lowest first; fewer where some of
/// the path is no more.
std::vector<PlaceOnDay> list_places_above(storage::Transaction&, std::string_view path, Date day);
/// As it was last, though it may have ended.
std::optional<PlaceOnDay> find_latest_place(storage::Transaction&, std::string_view label);
/// The place that was last at the end of a path, whenever that was.
std::optional<PlaceOnDay> find_latest_place_by_path(storage::Transaction&, std::string_view path);
/// For reports on a year: as it was on its last day or, when it had ended by then, as it was last.
std::optional<PlaceOnDay> find_place_of_year(storage::Transaction&, std::string_view label_or_code,
                                             std::int64_t year);
/// The places directly below, in Vietnamese order.
std::vector<PlaceOnDay> list_child_places(storage::Transaction&, PlaceId const& parent, Date day);
/// The place at `path` and everything below it, in the order of paths: a parent before its
/// children.
std::vector<PlaceOnDay> list_places_within(storage::Transaction&, std::string_view path, Date day);

/// Where the ground of a place belongs on `day`, which is itself while it lives.
std::vector<PlaceOnDay> list_successor_places(storage::Transaction&, PlaceId const&, Date day);
/// What stood on the ground of a place on `day`, which is itself once it lived.
std::vector<PlaceOnDay> list_predecessor_places(storage::Transaction&, PlaceId const&, Date day);

/// Whose ground: the place's alone, or also that of the places it came from.
enum class GroundOf { itself, predecessors_too };
/// Every path by which the ground was known since a day; incidents keep the path of their day.
std::vector<std::string> list_ground_paths(storage::Transaction&, PlaceId const&, Date since,
                                           GroundOf);

std::optional<SubjectOnDay> find_subject(storage::Transaction&, std::string_view code, Date day);
std::optional<SubjectOnDay> find_subject_by_id(storage::Transaction&, SubjectId const&, Date day);
/// As it was last, though it may have ended.
std::optional<SubjectOnDay> find_latest_subject(storage::Transaction&, std::string_view code);
/// What a subject came from by changes after a day.
std::vector<SubjectId> list_predecessor_subjects(storage::Transaction&, SubjectId const&,
                                                 Date since);
/// The commune itself as a subject; empty when it has not been entered.
std::optional<SubjectOnDay> find_commune_subject(storage::Transaction&, std::string_view place_path,
                                                 Date day);
/// Everything within a part of the tree of rights.
std::vector<SubjectOnDay> list_subjects_within(storage::Transaction&, std::string_view path,
                                               Date day);
/// Everything that stands on the ground of a place, whoever manages it.
std::vector<SubjectOnDay> list_subjects_on_ground(storage::Transaction&,
                                                  std::string_view ground_path, Date day);
/// What a place's authority itself manages, by law or by delegation, not what is managed below it.
std::vector<SubjectOnDay> list_subjects_managed_by(storage::Transaction&, PlaceOnDay const&,
                                                   Date day);

}  // namespace binhyen::registry
