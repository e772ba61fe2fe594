#pragma once

#include "audit/actor.hpp"
#include "dossier/dossier.hpp"

/// A decision that does not recognise a subject is bad news, and its head hears it first, with the
/// reasons: until the head has read them, nobody else below the authority sees that it was decided.
/// The authority itself and everybody above see it at once. The circular is silent on this; it
/// keeps a head from learning it out of somebody else's list. Sums and the export of a year tell
/// what is decided: they name nobody to whom it is news.
namespace binhyen::dossier {

struct ReasonsReading {
    static constexpr std::string_view table = "reasons_readings";
    static constexpr std::string_view key = "dossier_id";

    DossierId dossier_id;
    std::int64_t version = 1;
    /// Whoever said so at the page: the head, or an officer on the head's behalf.
    PersonId person_id;
    Instant read_at;
};
BOOST_DESCRIBE_STRUCT(ReasonsReading, (), (dossier_id, version, person_id, read_at))

/// Decided, and not recognised.
bool has_bad_news(Dossier const&);

/// Whether this person answers for the subject: whoever sends its dossier in; of a commune, those
/// who send and sign at the commune itself.
bool answers_for(Actor const&, Dossier const&);

/// Whether the outcome may be shown to this person.
bool may_know_outcome(Actor const&, Dossier const&, bool is_read);

/// As it stood before the decision: concluded, with nothing said of the outcome.
Dossier without_outcome(Dossier);

}  // namespace binhyen::dossier
