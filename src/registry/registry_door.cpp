#include "registry/registry_door.hpp"

#include <array>

#include "audit/actor.hpp"
#include "registry/queries.hpp"

namespace binhyen::registry {

std::optional<PlaceOnDay> find_place(storage::Transaction& tx, std::string_view label_or_code,
                                     Date day) {
    return tx.find<PlaceOnDay>(queries::find_place, label_or_code, day);
}

std::optional<PlaceOnDay> find_place_by_id(storage::Transaction& tx, PlaceId const& id, Date day) {
    return tx.find<PlaceOnDay>(queries::find_place_by_id, id, day);
}

std::optional<PlaceOnDay> find_place_by_path(storage::Transaction& tx, std::string_view path,
                                             Date day) {
    return tx.find<PlaceOnDay>(queries::find_place_by_path, path, day);
}

std::vector<PlaceOnDay> list_places_above(storage::Transaction& tx, std::string_view path,
                                          Date day) {
    // Nation, province, district, commune: no path is longer.
    std::array<std::string_view, 4> paths;
    for (auto& own : paths) {
        own = path;
        auto const slash = path.substr(0, path.empty() ? 0 : path.size() - 1).rfind('/');
        path = path.substr(0, slash == path.npos ? 0 : slash + 1);
    }
    return tx.list<PlaceOnDay>(queries::list_places_above, paths[0], paths[1], paths[2], paths[3],
                               day);
}

std::optional<PlaceOnDay> find_latest_place(storage::Transaction& tx, std::string_view label) {
    return tx.find<PlaceOnDay>(queries::find_latest_place, label);
}

std::optional<PlaceOnDay> find_latest_place_by_path(storage::Transaction& tx,
                                                    std::string_view path) {
    return tx.find<PlaceOnDay>(queries::find_latest_place_by_path, path);
}

std::optional<PlaceOnDay> find_place_of_year(storage::Transaction& tx,
                                             std::string_view label_or_code, std::int64_t year) {
    if (year < 1 || year > 9998) return std::nullopt;
    if (auto place = find_place(tx, label_or_code, Date(int(year), 12, 31))) return place;
    return find_latest_place(tx, label_or_code);
}

std::vector<PlaceOnDay> list_child_places(storage::Transaction& tx, PlaceId const& parent,
                                          Date day) {
    return tx.list<PlaceOnDay>(queries::list_child_places, parent, day);
}

std::vector<PlaceOnDay> list_places_within(storage::Transaction& tx, std::string_view path,
                                           Date day) {
    return tx.list<PlaceOnDay>(queries::list_places_within, path, path_end(path), day);
}

std::vector<PlaceOnDay> list_successor_places(storage::Transaction& tx, PlaceId const& id,
                                              Date day) {
    return tx.list<PlaceOnDay>(queries::list_successor_places, id, day);
}

std::vector<PlaceOnDay> list_predecessor_places(storage::Transaction& tx, PlaceId const& id,
                                                Date day) {
    return tx.list<PlaceOnDay>(queries::list_predecessor_places, id, day);
}

std::vector<std::string> list_ground_paths(storage::Transaction& tx, PlaceId const& id, Date since,
                                           GroundOf of) {
    return tx.list<std::string>(queries::list_ground_paths, id, since,
                                of == GroundOf::predecessors_too ? "all" : "own");
}

std::vector<SubjectId> list_predecessor_subjects(storage::Transaction& tx, SubjectId const& id,
                                                 Date since) {
    return tx.list<SubjectId>(queries::list_predecessor_subjects, id, since);
}

std::optional<SubjectOnDay> find_subject(storage::Transaction& tx, std::string_view code,
                                         Date day) {
    return tx.find<SubjectOnDay>(queries::find_subject, code, day);
}

std::optional<SubjectOnDay> find_subject_by_id(storage::Transaction& tx, SubjectId const& id,
                                               Date day) {
    return tx.find<SubjectOnDay>(queries::find_subject_by_id, id, day);
}

std::optional<SubjectOnDay> find_latest_subject(storage::Transaction& tx, std::string_view code) {
    return tx.find<SubjectOnDay>(queries::find_latest_subject, code);
}

std::optional<SubjectOnDay> find_commune_subject(storage::Transaction& tx,
                                                 std::string_view place_path, Date day) {
    auto const own = std::string(place_path) + "@";
    return tx.find<SubjectOnDay>(queries::find_commune_subject, own, path_end(own), day);
}

std::vector<SubjectOnDay> list_subjects_within(storage::Transaction& tx, std::string_view path,
                                               Date day) {
    return tx.list<SubjectOnDay>(queries::list_subjects_within, path, path_end(path), day);
}

std::vector<SubjectOnDay> list_subjects_on_ground(storage::Transaction& tx,
                                                  std::string_view ground_path, Date day) {
    return tx.list<SubjectOnDay>(queries::list_subjects_on_ground, ground_path,
                                 path_end(ground_path), day);
}

std::vector<SubjectOnDay> list_subjects_managed_by(storage::Transaction& tx,
                                                   PlaceOnDay const& manager, Date day) {
    return tx.list<SubjectOnDay>(queries::list_subjects_managed_by, manager.path,
                                 path_end(manager.path), day, manager.id);
}

}  // namespace binhyen::registry
