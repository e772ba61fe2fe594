#pragma once

#include <span>
#include <string>
#include <vector>

#include "dossier/verdict.hpp"

/// Why a dossier is not appraised together with others: anything that is not plainly met in the
/// words of the subject and by the facts on record alike is for a person to look at by itself. What
/// does not apply to the subject holds nothing back.
namespace binhyen::dossier {

enum class HoldBackCause {
    /// The facts on record say so.
    not_met,
    not_enough_known,
    /// Met only because an incident is excepted. [law: tt124-2021/4.4b]
    excepted,
    self_not_met,
    /// Or answered with "I do not know".
    self_unanswered,
    self_not_applicable,
};
BOOST_DESCRIBE_ENUM(HoldBackCause, not_met, not_enough_known, excepted, self_not_met,
                    self_unanswered, self_not_applicable)

struct HoldBack {
    rulebook::CriterionIndex criterion;
    HoldBackCause cause = HoldBackCause::not_met;
};

/// At most one for each criterion, the engine's before the subject's; empty: may be appraised
/// together with others.
std::vector<HoldBack> hold_backs(rulebook::Rulebook const&, rulebook::Evaluation const&,
                                 std::span<Verdict const>);

/// The criteria that ask for somebody's word and apply to this subject.
std::vector<std::string> findings_asked(rulebook::Rulebook const&, rulebook::Evaluation const&);

}  // namespace binhyen::dossier
