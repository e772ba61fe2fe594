#include "report/results_view.hpp"

#include <algorithm>
#include <map>

#include "cycle/cycle_door.hpp"
#include "dossier/dossier_door.hpp"
#include "registry/registry_door.hpp"
#include "report/results_steps.hpp"
#include "rulebook/explain.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::report {
namespace {

constexpr int page_max = 500;
constexpr int judged_max = 50;

int limit_of(std::optional<std::int64_t> asked, int usual, int most) {
    return int(std::clamp<std::int64_t>(asked.value_or(usual), 1, most));
}

std::string_view kind_code(std::size_t index) {
    static constexpr std::array<std::string_view, 5> codes = {"residential_area", "commune",
                                                              "agency", "enterprise", "school"};
    return codes[index];
}

KindDeadlines deadlines_of(cycle::Scheme const& scheme) {
    KindDeadlines deadlines;
    for (std::size_t i = 0; i < deadlines.size(); ++i) {
        auto const kind = scheme.rules->find_kind(kind_code(i));
        INVARIANT(kind.exists());
        auto const year = int(scheme.cycle.year);
        deadlines[i] = {rulebook::registration_of(*scheme.rules, kind, year).to,
                        rulebook::last_day_to_decide(*scheme.rules, scheme.settings, kind, year)};
    }
    return deadlines;
}

FailedCriterion failed_criterion(cycle::Scheme const& scheme, dossier::Judged const& judged,
                                 dossier::Shortfall const& shortfall) {
    auto const& rules = *scheme.rules;
    auto const& criterion = rules[shortfall.criterion];
    FailedCriterion failed{.criterion = criterion.code,
                           .clause = criterion.clause,
                           .clause_vi = rulebook::clause_in_words(criterion.clause, Language::vi),
                           .clause_en = rulebook::clause_in_words(criterion.clause, Language::en),
                           .caption_vi = criterion.caption.vi,
                           .caption_en = criterion.caption.en,
                           .outcome = shortfall.outcome,
                           .reason_vi = {},
                           .reason_en = {}};
    if (auto const* node = judged.evaluation.find(shortfall.criterion)) {
        failed.reason_vi = rulebook::sentence(rules, judged.evaluation, *node, Language::vi);
        failed.reason_en = rulebook::sentence(rules, judged.evaluation, *node, Language::en);
    }
    return failed;
}

// What its head has not heard yet is in nobody's list below the authority.
void leave_out_unheard(Actor const& actor, storage::Transaction& transaction,
                       std::vector<dossier::Dossier>& dossiers) {
    std::erase_if(dossiers, [&](dossier::Dossier const& one) {
        return dossier::as_known_to(actor, transaction, one).is_hidden;
    });
}

Failure failure_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                   dossier::Dossier const& dossier) {
    Failure failure{.dossier_id = dossier.id,
                    .subject_code = dossier.subject_code,
                    .subject_name = dossier.subject_name,
                    .kind = dossier.kind,
                    .path = dossier.path,
                    .decided_on = dossier.decided_on,
                    .criteria = {},
                    .conclusion_reason = find_conclusion_reason(transaction, dossier.id),
                    .sort_key = dossier.sort_key};
    auto const judged = dossier::judge_on_record(transaction, scheme, dossier);
    for (auto const& shortfall : judged.judgement.shortfalls)
        failure.criteria.push_back(failed_criterion(scheme, judged, shortfall));
    return failure;
}

SubjectFilter filter_of(FailuresQuery const& query) {
    return {.part = query.part.value_or(Part::whole),
            .kind = query.kind,
            .figure = Figure::not_recognised,
            .after_sort_key = query.after_sort_key.value_or(""),
            .after_id = query.after_id.value_or(""),
            .limit = limit_of(query.limit, 20, judged_max) + 1};
}

}  // namespace

Result<ResultTable> tell_results(Context& context, std::int64_t year, std::string_view place,
                                 Breadth breadth) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<ResultTable> {
        auto const scope = TRY(open_scope(context, transaction, year, place));
        auto const whole = result_place(scope.place);
        std::vector<ResultPart> parts{{scope.place.path, Part::whole, whole}};
        auto counted = count_results(transaction, scope);
        if (breadth == Breadth::by_place) {
            std::ranges::move(list_child_parts(transaction, scope), std::back_inserter(parts));
            parts.push_back({direct_path(scope.place), Part::managed_directly, whole});
            std::ranges::move(count_results_by_place(transaction, scope),
                              std::back_inserter(counted));
        }
        auto made = result_rows(year, parts, counted);
        return ResultTable{year, whole, std::move(made.rows), std::move(made.breakdown)};
    });
}

Result<SubjectsPage> list_result_subjects(Context& context, SubjectsQuery const& query) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<SubjectsPage> {
        auto const scope = TRY(open_scope(context, transaction, query.year, query.place));
        auto const limit = limit_of(query.limit, 100, page_max);
        SubjectsPage page{list_result_subjects(transaction, scope,
                                               {.part = query.part.value_or(Part::whole),
                                                .kind = query.kind,
                                                .figure = query.figure,
                                                .after_sort_key = query.after_sort_key.value_or(""),
                                                .after_id = query.after_id.value_or(""),
                                                .limit = limit + 1}),
                          false};
        page.has_more = page.dossiers.size() > std::size_t(limit);
        if (page.has_more) page.dossiers.pop_back();
        leave_out_unheard(context.actor, transaction, page.dossiers);
        return page;
    });
}

Result<FailuresPage> list_failures(Context& context, cycle::Shelf const& shelf,
                                   FailuresQuery const& query) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<FailuresPage> {
        auto const scope = TRY(open_scope(context, transaction, query.year, query.place));
        auto const filter = filter_of(query);
        auto dossiers = list_result_subjects(transaction, scope, filter);
        FailuresPage page{{}, dossiers.size() == std::size_t(filter.limit)};
        if (page.has_more) dossiers.pop_back();
        leave_out_unheard(context.actor, transaction, dossiers);
        std::map<cycle::CycleId, cycle::Scheme> schemes;
        for (auto const& dossier : dossiers) {
            auto found = schemes.find(dossier.cycle_id);
            if (found == schemes.end()) {
                auto scheme = TRY(cycle::get_scheme(transaction, shelf, dossier.cycle_id));
                found = schemes.emplace(dossier.cycle_id, std::move(scheme)).first;
            }
            page.failures.push_back(failure_of(transaction, found->second, dossier));
        }
        return page;
    });
}

Result<Progress> tell_progress(Context& context, cycle::Shelf const& shelf, std::int64_t year,
                               std::string_view place) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Progress> {
        auto const scope = TRY(open_scope(context, transaction, year, place));
        std::vector<ProgressRow> counted;
        for (auto const& cycle : list_cycles_of(transaction, scope)) {
            auto const scheme = TRY(cycle::scheme_of(cycle, shelf));
            std::ranges::move(count_progress(transaction, cycle.id, scope.place.path,
                                             deadlines_of(scheme), context.today),
                              std::back_inserter(counted));
        }
        auto made = progress_rows(counted);
        return Progress{year, result_place(scope.place), context.today, std::move(made.rows),
                        std::move(made.breakdown)};
    });
}

}  // namespace binhyen::report
