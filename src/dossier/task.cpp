#include "dossier/task.hpp"

#include "rulebook/windows.hpp"

namespace binhyen::dossier {

std::optional<Task> next_task(Dossier const& dossier) {
    switch (dossier.state) {
        case State::enrolled:
            return Task::registration;
        case State::registered:
            if (!dossier.self_outcome) return Task::self_assessment;
            return dossier.reviewed_on ? Task::submission : Task::review;
        case State::submitted:
            return Task::appraisal;
        case State::returned:
            return Task::correction;
        case State::appraised:
            return dossier.awaiting_second > 0 ? Task::second_verdict : Task::conclusion;
        case State::concluded:
            return Task::decision;
        case State::out_of_scope:
        case State::decided:
            break;
    }
    return std::nullopt;
}

Date TaskDeadlines::of(Task task) const {
    return task == Task::registration ? registration : decision;
}

TaskDeadlines deadlines_of(cycle::Scheme const& scheme, Kind kind) {
    auto const index = scheme.rules->find_kind(enum_text(kind));
    INVARIANT(index.exists());
    auto const year = int(scheme.cycle.year);
    return {rulebook::registration_of(*scheme.rules, index, year).to,
            rulebook::last_day_to_decide(*scheme.rules, scheme.settings, index, year)};
}

Due due_of(Date deadline, Date today) {
    if (today > deadline) return Due::overdue;
    return today == deadline ? Due::today : Due::later;
}

}  // namespace binhyen::dossier
