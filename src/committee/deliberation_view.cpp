#include "committee/deliberation_view.hpp"

#include <set>

#include "committee/conclusion_store.hpp"
#include "committee/problems.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/departure_door.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::committee {
namespace {

// As many as one conclusion may hold.
constexpr int rows_max = 1000;

std::optional<HeldBack> held_back(dossier::Dossier const& dossier) {
    using enum dossier::State;
    switch (dossier.state) {
        case submitted:
            return HeldBack::not_appraised;
        case returned:
            return HeldBack::returned;
        case appraised:
            return dossier.awaiting_second > 0 ? std::optional(HeldBack::awaiting_second)
                                               : std::nullopt;
        default:
            return HeldBack::not_submitted;
    }
}

DeliberationRow row_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                       dossier::Dossier const& dossier) {
    DeliberationRow row{.dossier = dossier.id,
                        .subject_code = dossier.subject_code,
                        .subject_name = dossier.subject_name,
                        .kind = dossier.kind,
                        .ground_path = dossier.ground_path,
                        .state = dossier.state,
                        .self_outcome = dossier.self_outcome,
                        .engine_outcome = dossier.engine_outcome,
                        .appraised_outcome = dossier.appraised_outcome,
                        .appraised_on = dossier.appraised_on,
                        .departures = {},
                        .lacking = {},
                        .held_back = held_back(dossier)};
    if (dossier.state != dossier::State::appraised) return row;
    row.departures = dossier::list_departures(transaction, scheme, dossier.id);
    auto found = dossier::find_on_record(transaction, scheme, dossier);
    if (!row.held_back && found.outcome != dossier.appraised_outcome)
        row.held_back = HeldBack::facts_changed;
    if (dossier.appraised_outcome == dossier::Outcome::not_met)
        row.lacking = std::move(found.lacking);
    return row;
}

}  // namespace

Result<Deliberation> view_deliberation(Context& context, cycle::Shelf const& shelf,
                                       std::int64_t year, std::string_view label) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Deliberation> {
        auto const place = registry::find_place_of_year(transaction, label, year);
        if (!place) return refuse(problems::committee_place_absent(label));
        TRY(context.actor.must(Verb::read, place->path));
        Deliberation seen;
        if (!cycle::find_cycle(transaction, year, place->path)) return seen;
        auto const scheme = TRY(cycle::get_scheme(transaction, shelf, year, place->path));
        auto dossiers =
            list_before_committee(transaction, scheme.cycle.id, place->path, rows_max + 1);
        seen.has_more = dossiers.size() > std::size_t(rows_max);
        if (seen.has_more) dossiers.pop_back();
        std::set<dossier::Kind> kinds;
        for (auto const& dossier : dossiers) {
            kinds.insert(dossier.kind);
            seen.rows.push_back(row_of(transaction, scheme, dossier));
        }
        for (auto const kind : kinds) {
            auto const span = dossier::decision_span(scheme, kind);
            seen.spans.push_back({kind, span.window_ends_on, span.decide_by});
        }
        return seen;
    });
}

}  // namespace binhyen::committee
