#pragma once

#include "cycle/rulebook_view.hpp"

/// The criteria's part of the view of a rulebook, and what its other parts share with it.
namespace binhyen::cycle {

RuleText text_view(rulebook::Caption const&);
RuleName name_view(rulebook::Named const&);
std::optional<RuleName> flag_view(rulebook::Rulebook const&, rulebook::FlagIndex);
std::optional<RuleCondition> condition_view(rulebook::Rulebook const&,
                                            rulebook::SettingCondition const&);

RuleSet set_view(rulebook::Rulebook const&, rulebook::CriteriaSet const&);
/// The codes of the settings by which a criterion is read, each once.
std::vector<std::string> settings_of(rulebook::Rulebook const&, rulebook::Criterion const&);

}  // namespace binhyen::cycle
