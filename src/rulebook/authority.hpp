#pragma once

#include "rulebook/rulebook.hpp"

/// Who appraises and who decides, by date: tiers are abolished, and the police of a tier need not
/// go on the same day as its People's Committee.
namespace binhyen::rulebook {

struct AuthorityQuestion {
    AuthorityRole role = AuthorityRole::decider;
    KindIndex kind;
    /// The tier that manages the subject: for a residential area the commune, for a commune the
    /// tier above it.
    TierIndex managing_tier;
    Date on;
    /// Recognition was delegated to this tier. May not exist.
    TierIndex delegated_to;
    /// The subject is the very body that would decide (a commune People's Committee is itself an
    /// agency): the tier above decides.
    bool is_own_body = false;
};

/// Does not exist where the rulebook names nobody for this case on this day.
AuthorityIndex find_authority(Rulebook const&, AuthorityQuestion const&);

/// The delegation clause that lets `from` hand subjects of this kind to `to` on this day, or
/// nullptr. Residential areas and communes cannot be delegated. [law: tt124-2021/10.5]
Delegation const* find_delegation(Rulebook const&, KindIndex, TierIndex from, TierIndex to, Date);

}  // namespace binhyen::rulebook
