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

/// Who holds this role at exactly this place or subject on this day, the longest-serving first.
std::vector<Post> list_posts_at(storage::Transaction&, std::string_view path, Role, Date day);

/// People whose stored secret is not the one that was recorded: somebody swapped it in the
/// database. `audit verify` names them.
std::vector<PersonId> list_swapped_secrets(storage::Transaction&);

}  // namespace binhyen::identity
