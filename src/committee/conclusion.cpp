#include "committee/conclusion.hpp"

#include "committee/problems.hpp"

namespace binhyen::committee {

Result<> check_conclusion(Conclusion const& conclusion, Date today) {
    if (conclusion.held_on > today)
        return refuse(problems::deliberation_in_future(conclusion.held_on));
    if (conclusion.present_count < 1 || conclusion.present_count > conclusion.appointed_count)
        return refuse(
            problems::attendance_wrong(conclusion.present_count, conclusion.appointed_count));
    if (conclusion.minutes_number.empty()) return refuse(problems::minutes_number_missing());
    return {};
}

Result<> check_item(ConclusionItem const& item, dossier::Dossier const& dossier) {
    if (item.outcome == dossier::Outcome::not_enough_known)
        return refuse(problems::conclusion_open(dossier.subject_name));
    if (dossier.appraised_outcome && item.outcome != *dossier.appraised_outcome &&
        item.reason.empty())
        return refuse(problems::departure_without_reason(dossier.subject_name));
    return {};
}

}  // namespace binhyen::committee
