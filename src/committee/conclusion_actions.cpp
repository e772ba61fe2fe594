#include "committee/conclusion_actions.hpp"

#include "committee/conclusion_store.hpp"
#include "committee/problems.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/dossier_door.hpp"
#include "dossier/problems.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::committee {
namespace {

constexpr std::size_t concluded_at_once_max = 1000;

Result<std::string> path_of_place(Context& context, std::string_view label, Date day) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<std::string> {
        auto const place = registry::find_place(transaction, label, day);
        if (!place) return refuse(problems::committee_place_absent(label));
        return place->path;
    });
}

Conclusion conclusion_of(Context& context, cycle::CycleId const& cycle, std::string_view path,
                         RecordConclusion const& request) {
    return {.id = context.new_id<ConclusionId>(),
            .version = 1,
            .cycle_id = cycle,
            .place_path = std::string(path),
            .form = request.form,
            .held_on = request.held_on,
            .minutes_number = request.minutes_number,
            .chaired_by = request.chaired_by,
            .appointed_count = request.appointed_count,
            .present_count = request.present_count};
}

Result<> conclude_one(Context const& context, audit::Transaction& transaction,
                      cycle::Scheme const& scheme, Conclusion const& conclusion,
                      ConcludedDossier const& asked) {
    auto const dossier = TRY(dossier::get_dossier(context, transaction, asked.dossier));
    if (dossier.cycle_id != conclusion.cycle_id)
        return refuse(problems::other_authority(dossier.subject_name));
    auto const who =
        TRY(dossier::jurisdiction_on(transaction, scheme, dossier, conclusion.held_on));
    if (who.decider_path != conclusion.place_path)
        return refuse(problems::other_authority(dossier.subject_name));
    ConclusionItem const item{.conclusion_id = conclusion.id,
                              .dossier_id = dossier.id,
                              .outcome = asked.outcome,
                              .reason = asked.reason};
    TRY(check_item(item, dossier));
    TRY(dossier::conclude(transaction, dossier, scheme, who, item.outcome, conclusion.held_on));
    insert(transaction, item);
    return {};
}

}  // namespace

Result<Conclusion> record_conclusion(Context& context, cycle::Shelf const& shelf,
                                     RecordConclusion const& request) {
    if (request.dossiers.empty()) return refuse(problems::nothing_to_conclude());
    if (request.dossiers.size() > concluded_at_once_max)
        return refuse(dossier::problems::too_many_at_once(concluded_at_once_max));
    auto const path = TRY(path_of_place(context, request.place, request.held_on));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Conclusion> {
            TRY(context.actor.must_at(Verb::record_conclusion, path, path));
            auto const scheme = TRY(cycle::get_scheme(transaction, shelf, request.year, path));
            TRY(cycle::must_be_open(scheme.cycle, context.today));
            auto const conclusion = conclusion_of(context, scheme.cycle.id, path, request);
            TRY(check_conclusion(conclusion, context.today));
            insert(transaction, conclusion);
            for (auto const& asked : request.dossiers)
                TRY(conclude_one(context, transaction, scheme, conclusion, asked));
            transaction.record({"conclusion_recorded", path, conclusion.id.value});
            return conclusion;
        });
}

Result<ConclusionView> get_conclusion(Context& context, ConclusionId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<ConclusionView> {
        auto const conclusion = find_conclusion(transaction, id);
        if (!conclusion || !context.actor.may(Verb::read, conclusion->place_path))
            return refuse(problems::conclusion_absent());
        return ConclusionView{*conclusion, list_items(transaction, id)};
    });
}

Result<std::vector<Conclusion>> list_conclusions(Context& context, std::int64_t year,
                                                 std::string_view place) {
    auto const path = TRY(path_of_place(context, place, context.today));
    TRY(context.actor.must(Verb::read, path));
    return context.database.read([&](storage::Transaction& transaction) {
        auto const cycle = cycle::find_cycle(transaction, year, path);
        return Result<std::vector<Conclusion>>(
            cycle ? list_conclusions(transaction, cycle->id, path) : std::vector<Conclusion>{});
    });
}

}  // namespace binhyen::committee
