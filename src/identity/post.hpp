#pragma once

#include <optional>
#include <string>

#include "audit/actor.hpp"
#include "base/json.hpp"
#include "identity/roles.hpp"
#include "registry/place.hpp"
#include "registry/subject.hpp"

/// A role that one person holds at one place or subject, from a day to a day, by a document. All
/// rights come from posts valid today; a post that has ended gives none.
namespace binhyen::identity {

struct Post {
    static constexpr std::string_view table = "posts";
    static constexpr std::string_view key = "id";

    PostId id;
    std::int64_t version = 1;
    PersonId person_id;
    Role role = Role::member;
    /// As the document says it: "Phó Trưởng Công an xã, Thường trực Ban Chỉ đạo".
    std::string title;
    /// The path of the place or the subject.
    std::string path;
    /// Exactly one of the two.
    std::optional<registry::PlaceId> place_id;
    std::optional<registry::SubjectId> subject_id;
    Date valid_from;
    /// The first day it is no more.
    Date valid_to = end_of_time;
    /// The appointing document: "Quyết định 12/QĐ-UBND ngày 05/01/2022".
    std::string appointed_by;
    /// The document that ended it before its time; empty otherwise.
    std::string ended_by;
    /// Stands in for an absent holder.
    bool is_interim = false;

    [[nodiscard]] bool is_valid_on(Date day) const { return valid_from <= day && day < valid_to; }
};
BOOST_DESCRIBE_STRUCT(Post, (),
                      (id, version, person_id, role, title, path, place_id, subject_id, valid_from,
                       valid_to, appointed_by, ended_by, is_interim))

}  // namespace binhyen::identity
