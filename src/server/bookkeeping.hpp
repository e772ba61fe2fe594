#pragma once

#include <array>
#include <string_view>

namespace binhyen::server {

/// Tables written without an act, which the log therefore says nothing of: the line `bookkeeping`
/// of src/LEVELS, as a test sees to.
inline constexpr std::array<std::string_view, 12> bookkeeping_tables{"sessions",
                                                                     "sign_in_attempts",
                                                                     "credential_secrets",
                                                                     "stations",
                                                                     "station_pin_secrets",
                                                                     "jobs",
                                                                     "uploads",
                                                                     "outbox",
                                                                     "audit_entries",
                                                                     "audit_objects",
                                                                     "audit_heads",
                                                                     "schema_migrations"};

}  // namespace binhyen::server
