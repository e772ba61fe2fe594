#include "rulebook/authority.hpp"

#include <algorithm>

namespace binhyen::rulebook {
namespace {

bool names(std::vector<KindIndex> const& kinds, KindIndex kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

AuthorityIndex at_tier(Rulebook const& book, AuthorityQuestion const& question, TierIndex tier) {
    for (std::size_t i = 0; i < book.authorities.size(); ++i) {
        auto const& authority = book.authorities[i];
        if (authority.role != question.role || authority.managing_tier != tier) continue;
        if (names(authority.kinds, question.kind) && authority.valid.holds(question.on)) {
            return {std::uint16_t(i)};
        }
    }
    return {};
}

}  // namespace

AuthorityIndex find_authority(Rulebook const& book, AuthorityQuestion const& question) {
    auto const managing =
        question.delegated_to.exists() ? question.delegated_to : question.managing_tier;
    if (!managing.exists()) return {};
    auto const usual = at_tier(book, question, managing);
    if (!question.is_own_body || !usual.exists()) return usual;
    // As though the tier above managed it. Tiers stand from the lowest up; one that no longer
    // exists has no authority to name.
    for (auto tier = managing.value + 1u; tier < book.tiers.size(); ++tier) {
        auto const above = at_tier(book, question, {std::uint16_t(tier)});
        if (above.exists()) return above;
    }
    return {};
}

Delegation const* find_delegation(Rulebook const& book, KindIndex kind, TierIndex from,
                                  TierIndex to, Date on) {
    for (auto const& delegation : book.delegations) {
        if (delegation.from == from && delegation.to == to && delegation.valid.holds(on) &&
            names(delegation.kinds, kind)) {
            return &delegation;
        }
    }
    return nullptr;
}

}  // namespace binhyen::rulebook
