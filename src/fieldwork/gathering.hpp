#pragma once

#include <span>
#include <string_view>

#include "fieldwork/fact.hpp"
#include "fieldwork/incident.hpp"
#include "rulebook/facts.hpp"

/// Rows on record → what evaluation reads. Pure; codes the rulebook does not know are passed over,
/// because a newer rulebook may have dropped them.
namespace binhyen::fieldwork {

void gather(rulebook::Rulebook const&, std::span<Fact const>, rulebook::SubjectFacts& into);
void gather(rulebook::Rulebook const&, std::span<Incident const>, rulebook::SubjectFacts& into);
void gather(rulebook::Rulebook const&, std::span<Confirmation const>, rulebook::SubjectFacts& into);
void gather(rulebook::Rulebook const&, std::span<CategoryFigure const>,
            rulebook::SubjectFacts& into);

/// The flags of a subject's profile: {"has_party_organisation": true, …}; other members are not
/// flags and are left alone.
void gather_flags(rulebook::Rulebook const&, std::string_view profile_json,
                  rulebook::SubjectFacts& into);

}  // namespace binhyen::fieldwork
