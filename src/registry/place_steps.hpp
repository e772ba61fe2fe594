#pragma once

#include "registry/registry_store.hpp"

/// How a place enters the tree, shared by the acts and the import. Nothing is written before
/// everything is checked, so a refusal leaves the transaction as it was.
namespace binhyen::registry {

inline constexpr std::string_view nation_code = "VN";

PlaceOnDay on_day(Place const&, PlaceSpan const&);

Result<PlaceOnDay> get_place(storage::Transaction&, std::string_view label_or_code, Date day);

/// Spreadsheets drop leading zeros: a code that would be known with them is told so.
Problem unknown_place(storage::Transaction&, std::string_view label_or_code, Date day);

/// Refuses a path outside the part an act is done in.
Result<> must_lie_in(std::string_view part, std::string_view path);

/// A refusal carries every fault, by the names of NewPlace's members.
Result<PlaceOnDay> enter_place(Context&, audit::Transaction&, std::string_view part,
                               NewPlace const&);

}  // namespace binhyen::registry
