#pragma once

#include <string>

#include "base/result.hpp"
#include "cycle/scheme.hpp"
#include "registry/subject.hpp"

namespace binhyen::dossier {

struct ScopeVerdict {
    bool is_in_scope = true;
    /// The rulebook's code for why, "level_excluded: primary"; empty when plainly included.
    std::string reason;
};

/// Reads the subject's profile (flags; sector, insured_workers, revenue, capital in million đồng;
/// levels; officer_says_in_scope) and asks the rulebook. `scope_not_known` when the profile says
/// too little to tell. [law: tt124-2021/1.2b]
Result<ScopeVerdict> scope_of(cycle::Scheme const&, registry::SubjectOnDay const&);

}  // namespace binhyen::dossier
