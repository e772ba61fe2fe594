#pragma once

#include "audit/acting.hpp"
#include "registry/registry_door.hpp"

/// Acts on subjects. The actor must hold manage_subjects where the subject stands in the tree of
/// rights, before and after; outside one's part a subject does not exist.
namespace binhyen::registry {

Result<SubjectOnDay> create_subject(Context&, NewSubject const&);

struct CreateSubjects {
    /// The part of the tree the act is done in; every subject's path must begin with it.
    std::string part;
    std::vector<NewSubject> subjects;
};

/// One act for many; one that is refused refuses all, and every refusal is told.
Result<std::vector<SubjectOnDay>> create_subjects(Context&, CreateSubjects const&);

/// What is empty stays as it was. On the first day of the latest span it is a correction.
struct ChangeSubject {
    std::string code;
    std::optional<std::int64_t> expected_version;
    Date on;
    std::optional<std::string> name;
    std::optional<std::string> local_type;
    std::optional<std::string> head_name;
    std::optional<std::string> ground;
    std::optional<std::string> manager;
    /// A delegation of management needs its document.
    std::optional<ManagerBasis> manager_basis;
    std::optional<std::string> manager_document;
    std::optional<std::string> profile;
};

Result<SubjectOnDay> change_subject(Context&, ChangeSubject const&);

struct SubjectSuccessor {
    std::string code;
    LineageChange change = LineageChange::merge;
};
BOOST_DESCRIBE_STRUCT(SubjectSuccessor, (), (code, change))

struct CloseSubject {
    std::string code;
    std::optional<std::int64_t> expected_version;
    /// The first day it is no more.
    Date on;
    /// Living on that day. Empty: it ended without one.
    std::vector<SubjectSuccessor> successors;
    std::string legal_basis;
};

Result<Subject> close_subject(Context&, CloseSubject const&);

}  // namespace binhyen::registry
