#include "server/demonstration.hpp"

#include <algorithm>

#include "server/demonstration_acts.hpp"

namespace binhyen::server {
namespace {

constexpr Date entered_on{2022, 1, 4};

std::vector<DatedAct> planned(DemonstrationStage& stage) {
    std::vector<DatedAct> acts;
    plan_records(stage, acts, entered_on);
    plan_registrations(stage, acts);
    plan_assessments(stage, acts);
    plan_appraisals(stage, acts);
    plan_decisions(stage, acts);
    std::ranges::stable_sort(acts, [](DatedAct const& one, DatedAct const& other) {
        return std::pair(one.day, one.rank) < std::pair(other.day, other.rank);
    });
    return acts;
}

}  // namespace

Performance perform_year(storage::Database& database, cycle::Shelf const& shelf,
                         demo::Year const& year,
                         std::function<void(std::int64_t, std::int64_t)> const& progress) {
    DemonstrationStage stage(database, shelf, year);
    enter_places(stage, entered_on);
    enter_subjects(stage, entered_on);
    enter_people(stage, entered_on);
    open_year(stage, entered_on);
    auto const acts = planned(stage);
    std::int64_t done = 0;
    for (auto const& act : acts) {
        act.perform();
        progress(++done, std::int64_t(acts.size()));
    }
    redraw_places(stage, demonstration_today);
    return {stage.act_count()};
}

}  // namespace binhyen::server
