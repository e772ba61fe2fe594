#pragma once

#include <string>

#include "base/json.hpp"
#include "base/result.hpp"
#include "cycle/scheme.hpp"
#include "registry/subject.hpp"
#include "rulebook/scope.hpp"

namespace binhyen::dossier {

struct ScopeVerdict {
    bool is_in_scope = true;
    /// The rulebook's code for why, "level_excluded: primary"; empty when plainly included.
    std::string reason;
};

/// Whose scope is asked for.
struct Described {
    registry::Kind kind = registry::Kind::residential_area;
    std::string name;
    std::string profile;
};

/// Reads the profile (flags; sector, insured_workers, revenue, capital in million đồng; levels;
/// officer_says_in_scope) and asks the rulebook. `scope_not_known` when it says too little to tell.
/// [law: tt124-2021/1.2b]
Result<ScopeVerdict> scope_of(cycle::Scheme const&, Described const&);

/// What the profile says, as the rulebook asks for it; views into the profile.
rulebook::ScopeProfile scope_profile(rulebook::Rulebook const&, registry::Kind,
                                     json::object const& profile);

}  // namespace binhyen::dossier
