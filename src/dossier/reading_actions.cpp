#include "dossier/reading_actions.hpp"

#include "audit/problems.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/dossier_door.hpp"
#include "dossier/opening_steps.hpp"
#include "dossier/problems.hpp"
#include "dossier/reading_store.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::dossier {
namespace {

constexpr int unread_max = 500;

// An officer types in what the head signed; without a paper it would be the officer's own word.
Result<> must_be_heads_word(Context const& context, Dossier const& dossier) {
    if (answers_for(context.actor, dossier) || context.on_behalf) return {};
    return refuse(problems::reading_on_behalf(dossier.subject_name));
}

}  // namespace

Result<ReasonsReading> read_reasons(Context& context, DossierId const& id) {
    auto const path = TRY(path_of(context, id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& tx) -> Result<ReasonsReading> {
            auto const dossier = TRY(get_dossier(context, tx, id));
            if (!answers_for(context.actor, dossier))
                TRY(context.actor.must(Verb::submit_dossier, dossier.path));
            if (!has_bad_news(dossier)) return refuse(problems::nothing_to_read());
            TRY(must_be_heads_word(context, dossier));
            if (auto const earlier = find_reading(tx, id))
                return refuse(problems::reasons_read_already(earlier->read_at.day_in_vietnam()));
            ReasonsReading const reading{.dossier_id = id,
                                         .version = 1,
                                         .person_id = context.actor.person,
                                         .read_at = context.now};
            insert(tx, reading);
            tx.record({"reasons_read", dossier.path, id.value});
            return reading;
        });
}

Result<UnreadList> list_unread_reasons(Context& context, UnreadQuery const& query) {
    return context.database.read([&](storage::Transaction& tx) -> Result<UnreadList> {
        auto const place = registry::find_place_of_year(tx, query.place, query.year);
        if (!place) return refuse(audit::problems::absent());
        TRY(context.actor.must(Verb::read, place->path));
        UnreadList list;
        auto const cycle = cycle::find_cycle(tx, query.year, place->path);
        if (!cycle) return list;
        for (auto const& one : list_unread(tx, cycle->id, place->path, unread_max))
            if (may_know_outcome(context.actor, one, false))
                list.dossiers.push_back({one.id, one.subject_code, one.subject_name, one.kind,
                                         one.ground_path, one.decided_on.value_or(Date{})});
        return list;
    });
}

}  // namespace binhyen::dossier
