#include "report/quick_report_actions.hpp"

#include "cycle/cycle_door.hpp"
#include "report/quick_report_view.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::report {
namespace {

Period weeks_of(cycle::Scheme const& scheme) {
    auto const areas = scheme.rules->find_kind("residential_area");
    INVARIANT(areas.exists());
    auto const window = rulebook::window_of(*scheme.rules, areas, int(scheme.cycle.year));
    return {window.to.plus_days(1), quick_days_of(scheme).communes.decide_by.plus_days(1)};
}

Result<QuickReport> freeze(Context& context, cycle::Scheme const& scheme) {
    auto const& cycle = scheme.cycle;
    return audit::in_transaction(
        context, cycle.realm_path, [&](audit::Transaction& tx) -> Result<QuickReport> {
            QuickReport const report{.id = context.new_id<QuickReportId>(),
                                     .version = 1,
                                     .cycle_id = cycle.id.value,
                                     .realm_path = cycle.realm_path,
                                     .day = context.today,
                                     .frozen_at = context.now};
            insert(tx, report,
                   count_quick_report(tx, cycle.id, cycle.realm_path, quick_days_of(scheme),
                                      context.today));
            tx.record({"quick_report_frozen", cycle.realm_path, report.id.value});
            return report;
        });
}

}  // namespace

Result<std::int64_t> freeze_quick_reports(Context& context, cycle::Shelf const& shelf, int hour) {
    if (hour_in_vietnam(context.now) < hour) return 0;
    auto const due = TRY(
        context.database.read([&](storage::Transaction& tx) -> Result<std::vector<cycle::Scheme>> {
            std::vector<cycle::Scheme> schemes;
            for (auto const& cycle : cycle::list_cycles(tx)) {
                auto scheme = TRY(cycle::scheme_of(cycle, shelf));
                if (cycle.is_open(context.today) && weeks_of(scheme).holds(context.today) &&
                    !find_quick_report(tx, cycle.id, context.today))
                    schemes.push_back(std::move(scheme));
            }
            return schemes;
        }));
    for (auto const& scheme : due) TRY(freeze(context, scheme));
    return std::int64_t(due.size());
}

}  // namespace binhyen::report
