#pragma once

#include "audit/acting.hpp"
#include "committee/conclusion.hpp"
#include "cycle/scheme.hpp"
#include "dossier/departure.hpp"

/// What lies before one committee: the dossiers its place decides and that have no conclusion yet,
/// with what was said of each, and what holds back those that cannot be deliberated on.
/// [law: tt124-2021/9.1]
namespace binhyen::committee {

enum class HeldBack { not_submitted, not_appraised, returned, awaiting_second, facts_changed };
BOOST_DESCRIBE_ENUM(HeldBack, not_submitted, not_appraised, returned, awaiting_second,
                    facts_changed)

struct DeliberationRow {
    dossier::DossierId dossier;
    std::string subject_code;
    std::string subject_name;
    dossier::Kind kind = dossier::Kind::residential_area;
    std::string ground_path;
    dossier::State state = dossier::State::enrolled;
    std::optional<dossier::Outcome> self_outcome;
    /// From the facts alone, on the day of the appraisal.
    std::optional<dossier::Outcome> engine_outcome;
    std::optional<dossier::Outcome> appraised_outcome;
    std::optional<Date> appraised_on;
    std::vector<dossier::Departure> departures;
    /// Of one that was appraised as not met.
    std::vector<dossier::Lacking> lacking;
    /// Empty: it can be deliberated on.
    std::optional<HeldBack> held_back;
};
BOOST_DESCRIBE_STRUCT(DeliberationRow, (),
                      (dossier, subject_code, subject_name, kind, ground_path, state, self_outcome,
                       engine_outcome, appraised_outcome, appraised_on, departures, lacking,
                       held_back))

struct DeliberationSpan {
    dossier::Kind kind = dossier::Kind::residential_area;
    Date window_ends_on;
    /// The last day on which a decision is in time.
    Date decide_by;
};
BOOST_DESCRIBE_STRUCT(DeliberationSpan, (), (kind, window_ends_on, decide_by))

struct Deliberation {
    /// In Vietnamese order of the names.
    std::vector<DeliberationRow> rows;
    /// Of the kinds that stand in the rows.
    std::vector<DeliberationSpan> spans;
    /// More wait than are shown.
    bool has_more = false;
};
BOOST_DESCRIBE_STRUCT(Deliberation, (), (rows, spans, has_more))

/// `place` is the label of the place whose committee it is.
Result<Deliberation> view_deliberation(Context&, cycle::Shelf const&, std::int64_t year,
                                       std::string_view place);

}  // namespace binhyen::committee
