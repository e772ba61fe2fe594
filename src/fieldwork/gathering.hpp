#pragma once

#include <span>
#include <string_view>

#include "fieldwork/fact.hpp"
#include "fieldwork/incident.hpp"
#include "rulebook/basis.hpp"

/// Rows on record → the rows an outcome rests on: what weighs of each, and no more. Pure; what the
/// rows mean is said in rulebook/basis.hpp.
namespace binhyen::fieldwork {

void gather(std::span<Fact const>, rulebook::Basis& into);
void gather(std::span<Incident const>, rulebook::Basis& into);
void gather(std::span<Confirmation const>, rulebook::Basis& into);
void gather(std::span<CategoryFigure const>, rulebook::Basis& into);

/// The flags of a subject's profile: {"has_party_organisation": true, …}; other members are not
/// flags and are left alone.
void gather_flags(rulebook::Rulebook const&, std::string_view profile_json, rulebook::Basis& into);

}  // namespace binhyen::fieldwork
