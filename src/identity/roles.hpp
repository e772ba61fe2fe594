#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "audit/actor.hpp"
#include "base/json.hpp"
#include "registry/place.hpp"

/// Which role carries which verbs: one table, the same for page, API, export and command line.
/// README.md shows it; a test keeps the two equal.
namespace binhyen::identity {

enum class Role {
    head,
    clerk,
    commune_officer,
    reviewer,
    secretary,
    member,
    chairman,
    administrator,
    ministry_reader,
};
BOOST_DESCRIBE_ENUM(Role, head, clerk, commune_officer, reviewer, secretary, member, chairman,
                    administrator, ministry_reader)

std::span<Verb const> verbs_of(Role);

/// Whether posts of this role are held at a subject (else at a place).
bool is_held_at_subject(Role);

/// Whether a post of this role can be held at a place of this tier; false for roles of subjects.
bool may_be_held_at(Role, registry::Tier);

/// The role's verbs at `path`, added to `grants` without repeating one.
void add_grants(std::vector<Grant>& grants, Role, std::string_view path);

}  // namespace binhyen::identity
