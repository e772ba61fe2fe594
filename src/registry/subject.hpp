#pragma once

#include <string>

#include "registry/place.hpp"

/// What is recognised: a residential area, a commune, an agency, an enterprise or a school, in
/// time. It stands on the ground of one place and is managed by the authority of another (for a
/// school of the province, the province). [law: tt124-2021/1.2] [law: tt124-2021/10]
namespace binhyen::registry {

using SubjectId = Id<struct SubjectTag>;

enum class Kind { residential_area, commune, agency, enterprise, school };
BOOST_DESCRIBE_ENUM(Kind, residential_area, commune, agency, enterprise, school)

/// By what right the managing place manages it: as its own authority, or because a document
/// delegates the management (which is not the delegation of recognition, Điều 10 k5).
enum class ManagerBasis { authority, delegation };
BOOST_DESCRIBE_ENUM(ManagerBasis, authority, delegation)

[[nodiscard]] constexpr bool is_institution(Kind kind) {
    return kind == Kind::agency || kind == Kind::enterprise || kind == Kind::school;
}

/// Plain letters, digits, hyphen and dot: it is a segment of paths and of file names.
Result<> check_subject_code(std::string_view code);

struct Subject {
    static constexpr std::string_view table = "subjects";
    static constexpr std::string_view key = "id";

    SubjectId id;
    std::int64_t version = 1;
    /// Our own, unique for ever: there is no national code for a residential area.
    std::string code;
    Kind kind = Kind::residential_area;
    Date valid_from;
    Date valid_to = end_of_time;
};
BOOST_DESCRIBE_STRUCT(Subject, (), (id, version, code, kind, valid_from, valid_to))

struct SubjectSpan {
    static constexpr std::string_view table = "subject_spans";
    static constexpr std::string_view key = "subject_id,valid_from";

    SubjectId subject_id;
    Date valid_from;
    Date valid_to = end_of_time;
    std::string name;
    /// "thôn", "làng", "tổ dân phố"; for institutions a free word or empty.
    std::string local_type;
    PlaceId ground_id;
    std::string ground_path;
    PlaceId manager_id;
    std::string manager_path;
    ManagerBasis manager_basis = ManagerBasis::authority;
    /// The document that delegates the management; empty for authority.
    std::string manager_document;
    /// manager_path + "@" + code + "/"; for a commune its own place's path instead of the
    /// manager's.
    std::string path;
    std::string head_name;
    /// JSON object, read by whoever evaluates; "{}" when nothing is known.
    std::string profile = "{}";
    std::string name_key;
    std::string sort_key;

    /// The name with the keys made of it.
    void set_name(std::string tidied_name);
    /// Stands on one place, is managed by another: the ids, the paths, and where that puts it in
    /// the tree of rights. Refuses a ground or a manager the kind cannot have.
    [[nodiscard]] Result<> set_places(Subject const&, PlaceOnDay const& ground,
                                      PlaceOnDay const& manager);
    /// Empty `document` for authority; refuses a delegation without one.
    [[nodiscard]] Result<> set_manager_basis(ManagerBasis, std::string_view document);
    /// Refuses what is not a JSON object; kept without needless blanks.
    [[nodiscard]] Result<> set_profile(std::string_view json_text);
};
BOOST_DESCRIBE_STRUCT(SubjectSpan, (),
                      (subject_id, valid_from, valid_to, name, local_type, ground_id, ground_path,
                       manager_id, manager_path, manager_basis, manager_document, path, head_name,
                       profile, name_key, sort_key))

/// A subject as it was on one day.
struct SubjectOnDay {
    SubjectId id;
    std::int64_t version = 1;
    std::string code;
    Kind kind = Kind::residential_area;
    std::string name;
    std::string local_type;
    PlaceId ground_id;
    std::string ground_path;
    PlaceId manager_id;
    std::string manager_path;
    ManagerBasis manager_basis = ManagerBasis::authority;
    std::string manager_document;
    std::string path;
    std::string head_name;
    std::string profile;
};
BOOST_DESCRIBE_STRUCT(SubjectOnDay, (),
                      (id, version, code, kind, name, local_type, ground_id, ground_path,
                       manager_id, manager_path, manager_basis, manager_document, path, head_name,
                       profile))

/// What is asked for when a subject is entered.
struct NewSubject {
    std::string code;
    Kind kind = Kind::residential_area;
    std::string name;
    std::string local_type;
    /// Label, or code on the day it begins.
    std::string ground;
    /// Label or code. Empty: a residential area's own commune, a commune's tier above; an
    /// institution must name it.
    std::string manager;
    ManagerBasis manager_basis = ManagerBasis::authority;
    std::string manager_document;
    std::string head_name;
    /// A JSON object.
    std::string profile = "{}";
    Date valid_from;
};
BOOST_DESCRIBE_STRUCT(NewSubject, (),
                      (code, kind, name, local_type, ground, manager, manager_basis,
                       manager_document, head_name, profile, valid_from))

struct SubjectLineage {
    static constexpr std::string_view table = "subject_lineages";
    static constexpr std::string_view key = "predecessor_id,successor_id,changed_on";

    SubjectId predecessor_id;
    SubjectId successor_id;
    Date changed_on;
    LineageChange change = LineageChange::merge;
    std::string legal_basis;
};
BOOST_DESCRIBE_STRUCT(SubjectLineage, (),
                      (predecessor_id, successor_id, changed_on, change, legal_basis))

}  // namespace binhyen::registry
