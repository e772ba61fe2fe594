#include "kon-tum-2022/admitted.hpp"

#include "base/result.hpp"
#include "kon-tum-2022/codes.hpp"

namespace binhyen::demo {
namespace {

std::string_view of_area(Fault fault) {
    switch (fault) {
        case Fault::resolution_late:
            return "4.1-resolution";
        case Fault::households_short:
            return "4.1-households";
        case Fault::dispute:
            return "4.3e";
        case Fault::risen:
            return "4.4a";
        case Fault::serious_crime:
            return "4.4b";
        case Fault::evil_person:
            return "4.4c-person";
        case Fault::early_fire:
            return "4.4d";
        case Fault::force_not_rated:
            return "4.5-rating";
        case Fault::force_disciplined:
            return "4.5-discipline";
        default:
            break;
    }
    INVARIANT(false);
}

std::string_view of_body(Fault fault) {
    switch (fault) {
        case Fault::resolution_late:
            return "6.1-resolution";
        case Fault::rules_missing:
            return "6.1-rules";
        case Fault::informed_short:
            return "6.1-informed";
        case Fault::no_model:
            return "6.1-model";
        case Fault::serious_crime:
            return "6.3dd";
        case Fault::secret_breach:
            return "6.3e";
        case Fault::fatal_accident:
        case Fault::environment:
            return "6.3g";
        case Fault::staff_fined:
            return "6.3h";
        case Fault::guard_below:
            return "6.4-merit";
        case Fault::units_below:
            return "6.5-merit";
        case Fault::unit_disciplined:
            return "6.5-discipline";
        default:
            break;
    }
    INVARIANT(false);
}

std::string_view of_school(Fault fault) {
    switch (fault) {
        case Fault::rules_missing:
            return "7.1-rules";
        case Fault::informed_short:
            return "7.1-informed";
        case Fault::no_model:
            return "7.1-model";
        case Fault::parents_missing:
            return "7.2-parents";
        case Fault::violence:
            return "7.4-violence";
        case Fault::offender:
            return "7.4-discipline";
        case Fault::guard_below:
            return "7.5-merit";
        case Fault::units_below:
            return "7.6-merit";
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
            return fault == Fault::police_disciplined ? "5.3-discipline" : "5.1-model";
        case SubjectKind::school:
            return of_school(fault);
        default:
            return of_body(fault);
    }
}

std::vector<std::string_view> review_roles(Subject const& subject) {
    if (subject.kind == SubjectKind::commune) return {"standing_office"};
    if (subject.kind == SubjectKind::residential_area)
        return {"head", "party_cell_secretary", "front_committee", "mass_organisations",
                "grassroots_police"};
    std::vector<std::string_view> roles{"head",        "party_committee",   "mass_organisations",
                                        "guard_force", "grassroots_police", "managing_body"};
    if (!subject.profile.is(flags::has_guard_force)) std::erase(roles, "guard_force");
    if (!subject.profile.is(flags::has_party_organisation)) std::erase(roles, "party_committee");
    return roles;
}

}  // namespace binhyen::demo
