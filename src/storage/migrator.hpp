#pragma once

#include <span>
#include <string>
#include <vector>

#include "storage/database.hpp"
#include "storage/migrations.hpp"

/// The schema's steps. Forward only: the way back is restoring a backup. All missing steps run in
/// one transaction, so a database never stands between two releases.
namespace binhyen::storage {

/// As migrate(Database&), with steps other than those of this binary.
std::vector<std::string> migrate(Database&, std::span<Migration const>);
bool is_up_to_date(Database&, std::span<Migration const>);

}  // namespace binhyen::storage
