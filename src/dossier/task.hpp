#pragma once

#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"

/// The one thing a dossier waits for next: each that is in scope and not decided yet waits for
/// exactly one, so that the counts on a desk add up to what is still to be done. Lists and desks
/// count the same in SQL; the tests hold the two together. [law: tt124-2021/9.1]
namespace binhyen::dossier {

enum class Task {
    registration,
    self_assessment,
    review,
    submission,
    /// Returned, to be sent in again.
    correction,
    appraisal,
    second_verdict,
    conclusion,
    decision,
};
BOOST_DESCRIBE_ENUM(Task, registration, self_assessment, review, submission, correction, appraisal,
                    second_verdict, conclusion, decision)

/// Whether the office that appraises or, later, decides sits at the very place asked about.
enum class Seat { here, elsewhere };
BOOST_DESCRIBE_ENUM(Seat, here, elsewhere)

enum class Due { later, today, overdue };
BOOST_DESCRIBE_ENUM(Due, later, today, overdue)

std::optional<Task> next_task(Dossier const&);

/// A registration is due with the first quarter, everything after it with the decision.
struct TaskDeadlines {
    Date registration;
    Date decision;

    [[nodiscard]] Date of(Task) const;
};

TaskDeadlines deadlines_of(cycle::Scheme const&, Kind);

Due due_of(Date deadline, Date today);

}  // namespace binhyen::dossier
