#include "server/demonstration.hpp"

#include <algorithm>

#include "server/demonstration_acts.hpp"

namespace binhyen::server {
namespace {

std::vector<DatedAct> planned(DemonstrationStage& stage) {
    std::vector<DatedAct> acts;
    plan_records(stage, acts, demonstration_begins);
    plan_registrations(stage, acts);
    plan_assessments(stage, acts);
    plan_evidence(stage, acts);
    plan_appraisals(stage, acts);
    plan_decisions(stage, acts);
    std::ranges::stable_sort(acts, [](DatedAct const& one, DatedAct const& other) {
        return std::pair(one.day, one.rank) < std::pair(other.day, other.rank);
    });
    return acts;
}

}  // namespace

Performance perform_year(storage::Database& database, cycle::Shelf const& shelf,
                         demo::Year const& year, std::filesystem::path const& evidence_folder,
                         Date until,
                         std::function<void(std::int64_t, std::int64_t)> const& progress) {
    DemonstrationStage stage(database, shelf, year, evidence_folder);
    enter_places(stage, demonstration_begins);
    enter_subjects(stage, demonstration_begins);
    enter_people(stage, demonstration_begins);
    open_year(stage, demonstration_begins);
    auto acts = planned(stage);
    std::erase_if(acts, [until](DatedAct const& act) { return act.day > until; });
    std::int64_t done = 0;
    for (auto const& act : acts) {
        act.perform();
        progress(++done, std::int64_t(acts.size()));
    }
    if (until >= demonstration_today) redraw_places(stage, demonstration_today);
    return {stage.act_count()};
}

}  // namespace binhyen::server
