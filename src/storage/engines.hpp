#pragma once

#include <chrono>

#include "storage/database.hpp"

/// What the two drivers share. Features include database.hpp alone.
namespace binhyen::storage {

/// A reader has nothing to wait for but other readers' work.
inline constexpr std::chrono::milliseconds reader_patience{30'000};

std::unique_ptr<Database> open_sqlite(Location const&);
std::unique_ptr<Database> open_postgres(Location const&);

}  // namespace binhyen::storage
