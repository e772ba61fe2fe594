#pragma once

#include <string>
#include <vector>

#include "rulebook/codes.hpp"
#include "rulebook/facts.hpp"
#include "rulebook/settings.hpp"

/// What an outcome rests on, as rows keyed by the rulebook's codes: all that is on record about one
/// subject for one year, and nothing that does not weigh. The server fills it from its tables, a
/// page may add what somebody is about to say; `gather` is the one place where either becomes what
/// evaluation reads. Codes the rulebook does not know are passed over, because a newer rulebook may
/// have dropped them. Also as JSON (basis_json), where what is blank is left out.
namespace binhyen::rulebook {

struct Basis {
    struct Setting {
        std::string setting;
        std::string value;
    };

    struct Flag {
        std::string flag;
        Answer answer = Answer::unknown;
    };

    enum class FactState : std::uint8_t { known, not_applicable_claimed, not_applicable };

    struct Fact {
        std::string fact;
        /// The item of a checklist; empty for every other fact.
        std::string item;
        FactState state = FactState::known;
        /// yes_no: 0 or 1. count: the count. share: the numerator. Checklist items: 0 or 1.
        std::int64_t number = 0;
        std::int64_t denominator = 0;
        std::optional<Date> dated_on;
        /// Ratings: the code of the rank, with "?" behind it while provisional.
        std::string choice;
    };

    struct Incident {
        std::string event;
        /// Empty: the category of the event.
        std::string category;
        Date occurred_on;
        std::int32_t count = 1;
        Claim force_majeure = Claim::not_claimed;
        Answer detected_in_time = Answer::unknown;
        Answer harm_reduced = Answer::unknown;
        Answer reported_at_once = Answer::unknown;
        /// The form of discipline, "none" when there was none, empty while it is not known.
        std::string discipline;
    };

    struct Confirmation {
        std::string event;
        Confirmer confirmer = Confirmer::own_statement;
        Date confirmed_on;
    };

    enum class Span : std::uint8_t { current, base };

    struct Figure {
        std::string category;
        Span span = Span::current;
        /// Empty: the incidents on record are the figure.
        std::optional<std::int64_t> declared;
        Date stated_on;
    };

    enum class Stage : std::uint8_t { self_assessment, appraisal };

    /// A word on one criterion. The appraiser's takes the place of the subject's.
    struct Verdict {
        std::string criterion;
        Stage stage = Stage::self_assessment;
        Finding finding = Finding::none;
    };

    /// Rows of one kind add up.
    struct Managed {
        std::string kind;
        std::int64_t total = 0;
        std::int64_t registered = 0;
        std::int64_t registered_late = 0;
        std::int64_t recognised = 0;
        std::int64_t undecided = 0;
    };

    std::string kind;
    int year = 0;
    /// Those that differ from their default.
    std::vector<Setting> settings;
    std::vector<Flag> flags;
    std::vector<Fact> facts;
    std::vector<Incident> incidents;
    std::vector<Confirmation> confirmations;
    std::vector<Figure> figures;
    std::vector<Verdict> verdicts;
    /// Whether the subject's own finding counts while the appraiser has said nothing. A commune's
    /// standing office is the police it would speak of: its word counts only for criteria and
    /// settings that say so. [law: tt124-2021/5.3]
    bool takes_own_word = false;
    /// Absent where nobody has said which subjects the commune manages.
    std::optional<std::vector<Managed>> managed;
};

/// Rows → what evaluation reads, sized for the rulebook. A subject's own word is worth a plain
/// finding at most: whether a rise was held in check, what weight an incident has and that
/// something does not apply is the appraiser's to say. [law: tt124-2021/4.4a]
SubjectFacts gather(Rulebook const&, Basis const&);

Settings settings_of(Rulebook const&, Basis const&);

std::string basis_json(Basis const&);
/// False when the text is no basis.
[[nodiscard]] bool read_basis(std::string_view, Basis& into);

}  // namespace binhyen::rulebook
