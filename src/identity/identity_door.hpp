#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "identity/person.hpp"
#include "identity/post.hpp"
#include "storage/database.hpp"

/// What other features may ask of identity inside their own transaction.
namespace binhyen::identity {

std::optional<Person> find_person(storage::Transaction&, PersonId const&);

/// As somebody acts who is not at the page now: the grants of all posts valid that day, and the one
/// held longest. Empty when the account is closed.
std::optional<Actor> find_actor(storage::Transaction&, PersonId const&, Date today);

/// Who holds this role at exactly this place or subject on this day, the longest-serving first.
std::vector<Post> list_posts_at(storage::Transaction&, std::string_view path, Role, Date day);

/// The parts of the tree whose administrators look after anybody.
std::vector<std::string> list_parts_of_people(storage::Transaction&);

/// People whose stored secret is not the one that was recorded: somebody swapped it in the
/// database. `audit verify` names them.
std::vector<PersonId> list_swapped_secrets(storage::Transaction&);

}  // namespace binhyen::identity
