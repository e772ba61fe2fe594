#pragma once

#include "server/demonstration_stage.hpp"

/// The parts of the performance, in the order in which they are done. Every one goes through the
/// product's own actions; the rule engine decides.
namespace binhyen::server {

void enter_places(DemonstrationStage&, Date day);
void enter_people(DemonstrationStage&, Date day);
void enter_subjects(DemonstrationStage&, Date day);
void open_year(DemonstrationStage&, Date day);
/// The tree of 01/07/2025 on the same ground.
void redraw_places(DemonstrationStage&, Date day);

/// One act of the year on its day; acts of one day in the order of `rank`, then as they were made.
struct DatedAct {
    Date day;
    int rank = 0;
    std::function<void()> perform;
};

void plan_registrations(DemonstrationStage&, std::vector<DatedAct>&);
void plan_records(DemonstrationStage&, std::vector<DatedAct>&, Date earliest);
void plan_assessments(DemonstrationStage&, std::vector<DatedAct>&);
/// Files of the year-end papers, for the subjects whose people sign in.
void plan_evidence(DemonstrationStage&, std::vector<DatedAct>&);
void plan_appraisals(DemonstrationStage&, std::vector<DatedAct>&);
void plan_decisions(DemonstrationStage&, std::vector<DatedAct>&);

}  // namespace binhyen::server
