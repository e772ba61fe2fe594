#include "dossier/reading.hpp"

namespace binhyen::dossier {

bool has_bad_news(Dossier const& dossier) {
    return dossier.outcome == Recognition::not_recognised;
}

bool answers_for(Actor const& actor, Dossier const& dossier) {
    if (dossier.kind != Kind::commune) return actor.may_at(Verb::submit_dossier, dossier.path);
    return actor.may_at(Verb::submit_dossier, dossier.ground_path) ||
           actor.may_at(Verb::issue_decision, dossier.ground_path);
}

bool may_know_outcome(Actor const& actor, Dossier const& dossier, bool is_read) {
    return !has_bad_news(dossier) || is_read || actor.may(Verb::read, dossier.decider_path) ||
           answers_for(actor, dossier);
}

Dossier without_outcome(Dossier dossier) {
    dossier.state = State::concluded;
    dossier.decided_on = {};
    dossier.outcome = {};
    dossier.concluded_outcome = {};
    return dossier;
}

}  // namespace binhyen::dossier
