#pragma once

#include <string>

#include "base/result.hpp"
#include "cycle/cycle.hpp"
#include "registry/subject.hpp"

/// One subject's request for recognition in one cycle, from enrolment to the decided outcome. Its
/// name and its place in the tree are kept as they were when it was enrolled; who appraises and
/// decides is settled for the day of each act, and kept as it was at the last one. The
/// state moves only by the acts of the table in dossier.cpp. [law: tt124-2021/9]
namespace binhyen::dossier {

using DossierId = Id<struct DossierTag>;
using registry::Kind;

enum class State {
    out_of_scope,
    enrolled,
    registered,
    submitted,
    returned,
    appraised,
    concluded,
    decided,
};
BOOST_DESCRIBE_ENUM(State, out_of_scope, enrolled, registered, submitted, returned, appraised,
                    concluded, decided)

/// What can be done to a dossier; each is one act of a user.
enum class Step {
    declare_profile,
    settle_scope,
    register_subject,
    record_facts,
    confirm_none,
    assess,
    hold_review,
    attach_evidence,
    submit,
    return_dossier,
    appraise,
    second_verdict,
    conclude,
    decide,
};
BOOST_DESCRIBE_ENUM(Step, declare_profile, settle_scope, register_subject, record_facts,
                    confirm_none, assess, hold_review, attach_evidence, submit, return_dossier,
                    appraise, second_verdict, conclude, decide)

/// The rule engine's three answers, for a criterion and for a subject.
enum class Outcome { met, not_met, not_enough_known };
BOOST_DESCRIBE_ENUM(Outcome, met, not_met, not_enough_known)

/// What the numbered decision says. [law: tt124-2021/8.1]
enum class Recognition { recognised, not_recognised };
BOOST_DESCRIBE_ENUM(Recognition, recognised, not_recognised)

struct Dossier {
    static constexpr std::string_view table = "dossiers";
    static constexpr std::string_view key = "id";

    DossierId id;
    std::int64_t version = 1;
    cycle::CycleId cycle_id;
    registry::SubjectId subject_id;
    std::string subject_code;
    std::string subject_name;
    Kind kind = Kind::residential_area;
    std::string path;
    std::string ground_path;
    std::string manager_path;
    std::string appraiser_path;
    std::string decider_path;
    std::string profile = "{}";
    State state = State::enrolled;
    /// Why it is out of scope, or whose word settled that it is in; empty when plain.
    std::string scope_reason;
    Date enrolled_on;
    std::optional<Date> registered_on;
    bool has_plan = false;
    std::optional<Date> reviewed_on;
    /// The deadline is met by the first submission: a correction the appraiser asked for does not
    /// make the subject late.
    std::optional<Date> first_submitted_on;
    std::optional<Date> submitted_on;
    std::optional<Outcome> self_outcome;
    std::optional<Date> appraised_on;
    std::optional<Outcome> appraised_outcome;
    /// What the engine said from the facts alone on the day of the appraisal.
    std::optional<Outcome> engine_outcome;
    /// Verdicts against facts on record that no second person has confirmed yet.
    std::int64_t awaiting_second = 0;
    std::int64_t return_count = 0;
    std::optional<Date> concluded_on;
    std::optional<Outcome> concluded_outcome;
    std::optional<Date> decided_on;
    std::optional<Recognition> outcome;
    std::string name_key;
    std::string sort_key;

    /// `act_out_of_order` unless the table permits the step in this state.
    [[nodiscard]] Result<> must_permit(Step) const;
};
BOOST_DESCRIBE_STRUCT(Dossier, (),
                      (id, version, cycle_id, subject_id, subject_code, subject_name, kind, path,
                       ground_path, manager_path, appraiser_path, decider_path, profile, state,
                       scope_reason, enrolled_on, registered_on, has_plan, reviewed_on,
                       first_submitted_on, submitted_on, self_outcome, appraised_on,
                       appraised_outcome, engine_outcome, awaiting_second, return_count,
                       concluded_on, concluded_outcome, decided_on, outcome, name_key, sort_key))

/// Where the offices sit that appraise and decide, on one day.
struct Jurisdiction {
    std::string appraiser_path;
    std::string decider_path;
};

/// The dossier acted on and the version the person was looking at; 0 where there is no screen
/// (demonstration, command line).
struct DossierRef {
    DossierId id;
    std::int64_t expected_version = 0;
};

/// The one table of permitted acts.
bool permits(State, Step);

/// Whoever acts stands on record, though another office did when the subject was enrolled.
void settle(Dossier&, Jurisdiction const&);

/// Words for a message.
std::string_view caption_of(State);
std::string_view caption_of(Step);
std::string_view caption_of(Kind);

// The acts on the noun itself: values in, value or refusal out.

/// A registration is taken on any day of the window; one outside the first quarter is judged by its
/// own criterion and the setting that goes with it. [law: tt124-2021/4.1]
Result<Dossier> registered(Dossier, Date on, bool has_plan, Period const& window);
Result<Dossier> assessed(Dossier, Outcome);
Result<Dossier> reviewed(Dossier, Date held_on, Date today);
Result<Dossier> submitted(Dossier, Date today);
Result<Dossier> returned(Dossier);
Result<Dossier> appraised(Dossier, Outcome outcome, Outcome engine_outcome,
                          std::int64_t awaiting_second, Date today);
Result<Dossier> concluded(Dossier, Outcome, Date held_on);
/// Not before the day after the window's end. [law: tt124-2021/8.2]
Result<Dossier> decided(Dossier, Date issued_on, Date window_ends_on);

}  // namespace binhyen::dossier
