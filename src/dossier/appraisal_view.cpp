#include "dossier/appraisal_view.hpp"

#include <algorithm>

#include "cycle/cycle_door.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/evaluation_steps.hpp"
#include "dossier/problems.hpp"
#include "dossier/task.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/explain.hpp"

namespace binhyen::dossier {
namespace {

constexpr int judged_max = 50;

HeldBack told(rulebook::Rulebook const& rules, rulebook::Evaluation const& evaluation,
              HoldBack const& one) {
    auto const& criterion = rules[one.criterion];
    auto const& node = *evaluation.find(one.criterion);
    return {.criterion = criterion.code,
            .clause = criterion.clause,
            .caption_vi = criterion.caption.vi,
            .caption_en = criterion.caption.en,
            .cause = one.cause,
            .reason_vi = rulebook::sentence(rules, evaluation, node, Language::vi),
            .reason_en = rulebook::sentence(rules, evaluation, node, Language::en)};
}

PendingAppraisal pending(storage::Transaction& transaction, cycle::Scheme const& scheme,
                         Dossier dossier) {
    auto const& rules = *scheme.rules;
    auto const verdicts = list_verdicts(transaction, dossier.id);
    auto const evaluated = evaluate(transaction, scheme, dossier, verdicts);
    auto const& evaluation = evaluated.evaluation;
    PendingAppraisal one{.dossier = std::move(dossier),
                         .judged = judge(rules, evaluation, verdicts).outcome,
                         .findings = findings_asked(rules, evaluation),
                         .held_back = {}};
    for (auto const& held : hold_backs(rules, evaluation, verdicts))
        one.held_back.push_back(told(rules, evaluation, held));
    return one;
}

DossierFilter filter_of(AppraisalQuery const& query, cycle::Cycle const& cycle,
                        std::string const& path) {
    DossierFilter filter;
    filter.cycle_id = cycle.id;
    filter.path = path;
    if (query.kind) filter.kind = enum_text(*query.kind);
    filter.task = enum_text(Task::appraisal);
    filter.seat = enum_text(Seat::here);
    filter.after_sort_key = query.after_sort_key.value_or("");
    filter.after_id = query.after_id.value_or("");
    filter.limit = int(std::clamp<std::int64_t>(query.limit.value_or(judged_max), 1, judged_max));
    return filter;
}

}  // namespace

Result<PendingPage> list_pending_appraisals(Context& context, cycle::Shelf const& shelf,
                                            AppraisalQuery const& query) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<PendingPage> {
        auto const place = registry::find_place_of_year(transaction, query.place, query.year);
        if (!place) return refuse(problems::dossier_absent());
        TRY(context.actor.must_at(Verb::appraise, place->path, place->path));
        auto const cycle = cycle::find_cycle(transaction, query.year, place->path);
        if (!cycle) return PendingPage{};
        auto const scheme = TRY(cycle::scheme_of(*cycle, shelf));
        auto filter = filter_of(query, *cycle, place->path);
        auto const limit = std::size_t(filter.limit++);
        auto dossiers = list_dossiers(transaction, filter);
        PendingPage page{{}, dossiers.size() > limit};
        if (page.has_more) dossiers.pop_back();
        for (auto& dossier : dossiers)
            page.appraisals.push_back(pending(transaction, scheme, std::move(dossier)));
        return page;
    });
}

}  // namespace binhyen::dossier
