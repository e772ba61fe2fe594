#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "registry/subject.hpp"
#include "storage/database.hpp"

/// What other features may ask inside their own transaction.
namespace binhyen::registry {

/// The place with this label (or with this code on that day), as it was on `day`.
std::optional<PlaceOnDay> find_place(storage::Transaction&, std::string_view label_or_code,
                                     Date day);
std::optional<PlaceOnDay> find_place_by_id(storage::Transaction&, PlaceId const&, Date day);
std::optional<PlaceOnDay> find_place_by_path(storage::Transaction&, std::string_view path,
                                             Date day);
/// The places directly below, in Vietnamese order.
std::vector<PlaceOnDay> list_child_places(storage::Transaction&, PlaceId const& parent, Date day);

std::optional<SubjectOnDay> find_subject(storage::Transaction&, std::string_view code, Date day);
std::optional<SubjectOnDay> find_subject_by_id(storage::Transaction&, SubjectId const&, Date day);

}  // namespace binhyen::registry
