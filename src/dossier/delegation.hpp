#pragma once

#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"
#include "registry/subject.hpp"

/// Recognition handed one tier down by a document, for institutions on the ground of the lower
/// place. It says who examines and decides; who manages, and so in whose 70 % an institution
/// counts, stays as it is. [law: tt124-2021/10.5]
namespace binhyen::dossier {

using DelegationId = Id<struct DelegationTag>;

struct RecognitionDelegation {
    static constexpr std::string_view table = "recognition_delegations";
    static constexpr std::string_view key = "id";

    DelegationId id;
    std::int64_t version = 1;
    registry::PlaceId from_place_id;
    std::string from_path;
    registry::PlaceId to_place_id;
    std::string to_path;
    /// "agency,school".
    std::string kinds;
    /// One institution alone; empty: all of those kinds that `from` manages on the ground of `to`.
    std::optional<registry::SubjectId> subject_id;
    std::string document;
    Date valid_from;
    /// The first day it holds no more.
    Date valid_to = end_of_time;
    std::string ended_by;

    [[nodiscard]] bool is_valid_on(Date day) const { return valid_from <= day && day < valid_to; }
    [[nodiscard]] bool names(registry::Kind) const;
    /// Whether an institution that `from` manages is meant: its kind, where it stands, which it is.
    [[nodiscard]] bool covers(registry::Kind, std::string_view ground_path,
                              registry::SubjectId const&) const;
    /// Whether both say something of the same institutions on the same day.
    [[nodiscard]] bool overlaps(RecognitionDelegation const&) const;
};
BOOST_DESCRIBE_STRUCT(RecognitionDelegation, (),
                      (id, version, from_place_id, from_path, to_place_id, to_path, kinds,
                       subject_id, document, valid_from, valid_to, ended_by))

/// In the order of the enumeration, each once; `delegation_kinds_wrong` for none, or for one that
/// is no institution.
Result<std::string> kinds_text(std::vector<registry::Kind> const&);
std::vector<registry::Kind> kinds_of(RecognitionDelegation const&);

}  // namespace binhyen::dossier
