#include "kon-tum-2022/admitted.hpp"

#include "base/result.hpp"

namespace binhyen::demo {
namespace {

std::string_view of_area(Fault fault) {
    switch (fault) {
        case Fault::resolution_late:
            return "KDC-1.1";
        case Fault::households_short:
            return "KDC-1.3";
        case Fault::dispute:
            return "KDC-3e";
        case Fault::risen:
            return "KDC-4a";
        case Fault::serious_crime:
            return "KDC-4b";
        case Fault::evil_person:
            return "KDC-4c.2";
        case Fault::early_fire:
            return "KDC-4d";
        case Fault::force_not_rated:
            return "KDC-5.1";
        case Fault::force_disciplined:
            return "KDC-5.2";
        default:
            break;
    }
    INVARIANT(false);
}

std::string_view of_body(Fault fault) {
    switch (fault) {
        case Fault::resolution_late:
            return "CQ-1.1";
        case Fault::rules_missing:
            return "CQ-1.3";
        case Fault::informed_short:
            return "CQ-1.4";
        case Fault::no_model:
            return "CQ-1.5";
        case Fault::serious_crime:
            return "CQ-3đ";
        case Fault::secret_breach:
            return "CQ-3e";
        case Fault::fatal_accident:
        case Fault::environment:
            return "CQ-3g";
        case Fault::staff_fined:
            return "CQ-3h";
        case Fault::guard_below:
            return "CQ-4";
        case Fault::units_below:
        case Fault::unit_disciplined:
            return "CQ-5";
        default:
            break;
    }
    INVARIANT(false);
}

std::string_view of_school(Fault fault) {
    switch (fault) {
        case Fault::rules_missing:
            return "GD-1.3";
        case Fault::informed_short:
            return "GD-1.4";
        case Fault::no_model:
            return "GD-1.5";
        case Fault::parents_missing:
            return "GD-2.2";
        case Fault::violence:
        case Fault::offender:
            return "GD-4";
        case Fault::guard_below:
            return "GD-5";
        case Fault::units_below:
            return "GD-6";
        default:
            break;
    }
    INVARIANT(false);
}

}  // namespace

std::string_view criterion_of(SubjectKind kind, Fault fault) {
    switch (kind) {
        case SubjectKind::residential_area:
            return of_area(fault);
        case SubjectKind::commune:
            return fault == Fault::police_disciplined ? "XA-3.2" : "XA-1.4";
        case SubjectKind::school:
            return of_school(fault);
        default:
            return of_body(fault);
    }
}

std::vector<std::string_view> review_roles(SubjectKind kind) {
    switch (kind) {
        case SubjectKind::residential_area:
            return {"head", "party_cell_secretary", "fatherland_front", "mass_organisations",
                    "grassroots_police"};
        case SubjectKind::commune:
            return {"standing_office", "committee_member", "commune_police"};
        case SubjectKind::school:
        case SubjectKind::agency:
        case SubjectKind::enterprise:
            break;
    }
    return {"head",        "party_committee",   "mass_organisations",
            "guard_force", "grassroots_police", "managing_body"};
}

}  // namespace binhyen::demo
