#pragma once

#include <span>
#include <string>
#include <vector>

#include "audit/actor.hpp"
#include "dossier/dossier.hpp"
#include "rulebook/basis.hpp"
#include "rulebook/evaluation.hpp"

/// What people say of single criteria: the subject of itself, and the appraiser. A criterion that
/// asks for a finding takes the word; any other is computed, and a word against what the facts say
/// counts only once a second person has confirmed it.
namespace binhyen::dossier {

enum class Stage { self_assessment, appraisal };
BOOST_DESCRIBE_ENUM(Stage, self_assessment, appraisal)

/// `not_enough_known` is the subject's honest "I do not know" alone: the appraiser must say.
enum class Finding { met, not_met, not_applicable, not_enough_known };
BOOST_DESCRIBE_ENUM(Finding, met, not_met, not_applicable, not_enough_known)

/// A word on one criterion as it is given: the acts make a verdict of it.
struct CriterionAnswer {
    std::string criterion;
    Finding finding = Finding::met;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(CriterionAnswer, (), (criterion, finding, reason))

struct Verdict {
    static constexpr std::string_view table = "verdicts";
    static constexpr std::string_view key = "dossier_id,criterion,stage";

    DossierId dossier_id;
    std::string criterion;
    Stage stage = Stage::self_assessment;
    std::int64_t version = 1;
    Finding finding = Finding::met;
    std::string reason;
    PersonId person_id;
    Date given_on;
    bool is_against_facts = false;
    std::optional<PersonId> second_person_id;
    std::optional<std::string> second_reason;

    /// Against the facts and not confirmed: it does not count yet.
    [[nodiscard]] bool is_awaiting_second() const { return is_against_facts && !second_person_id; }
};
BOOST_DESCRIBE_STRUCT(Verdict, (),
                      (dossier_id, criterion, stage, version, finding, reason, person_id, given_on,
                       is_against_facts, second_person_id, second_reason))

/// `entry_repeated` when a criterion is answered twice.
Result<> check_named_once(std::span<CriterionAnswer const>);

/// Whether the appraiser must say why: a rise that is to be judged, and that something does not
/// apply. [law: tt124-2021/4.4a]
bool wants_reason(rulebook::Criterion const&, Verdict const&);

/// Holds other criteria and has no outcome but theirs.
bool is_group(rulebook::Criterion const&);

/// The criteria of a kind that stand for themselves: no groups.
std::vector<rulebook::CriterionIndex> leaves_of(rulebook::Rulebook const&, rulebook::KindIndex);

/// What was said of single criteria, and whether the subject's own word may count at all: a
/// commune's standing office is the police it would speak of. [law: tt124-2021/5.3]
void gather(Kind, std::span<Verdict const>, rulebook::Basis& into);

/// A criterion that holds the subject back, or of which too little is known.
struct Shortfall {
    rulebook::CriterionIndex criterion;
    Outcome outcome = Outcome::not_met;
};

struct Judgement {
    Outcome outcome = Outcome::met;
    /// In the order of the criteria; empty when met.
    std::vector<Shortfall> shortfalls;
};

/// The outcome of the whole: what the engine found, with the appraiser's verdicts against it where
/// they count. Every criterion that applies must be met. [law: tt124-2021/8.1]
Judgement judge(rulebook::Rulebook const&, rulebook::Evaluation const&, std::span<Verdict const>);

Outcome outcome_of(rulebook::Outcome);
Outcome outcome_of(Finding);

}  // namespace binhyen::dossier
