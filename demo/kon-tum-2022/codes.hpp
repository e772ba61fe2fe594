#pragma once

#include <array>
#include <string_view>

/// The codes of rulebooks/tt124-2021 by which the demonstration names what it knows.
namespace binhyen::demo {

namespace flags {
inline constexpr std::string_view has_party_organisation = "has_party_organisation";
inline constexpr std::string_view eligible_for_titles = "eligible_for_titles";
inline constexpr std::string_view has_guard_force = "has_guard_force";
inline constexpr std::string_view has_subunits = "has_subunits";
inline constexpr std::string_view has_police_coordination = "has_police_coordination";
inline constexpr std::string_view is_general_education = "is_general_education";
inline constexpr std::string_view is_armed_forces = "is_armed_forces";
}  // namespace flags

namespace facts {
inline constexpr std::string_view households = "households_registered";
inline constexpr std::string_view force_rating = "security_force_rating";
inline constexpr std::string_view models = "movement_models";
inline constexpr std::string_view informed = "people_informed";
inline constexpr std::string_view guard_rating = "guard_force_merit";
inline constexpr std::string_view sub_units = "subunits_with_merit";
inline constexpr std::string_view body_rules = "institution_rules";
inline constexpr std::string_view school_rules = "school_rules";
}  // namespace facts

inline constexpr std::string_view environment_item = "environment";
inline constexpr std::array<std::string_view, 6> body_rule_items{
    "protection",    "state_secrets",  "internal_politics",
    "labour_safety", "fire_explosion", environment_item};
inline constexpr std::array<std::string_view, 4> school_rule_items{
    "protection", "internal_politics", "learners", "fire_explosion"};

namespace events {
// [law: tt124-2021/4.3] a to đ: the tier above confirms them.
inline constexpr std::string_view unlawful_religion = "unlawful_religion";
inline constexpr std::string_view abuse_of_belief = "abuse_of_belief_or_dispute";
inline constexpr std::array<std::string_view, 5> national_security{
    "acts_against_state", "sabotage_of_works", unlawful_religion, abuse_of_belief, "separatism"};
inline constexpr std::string_view dispute = "prolonged_dispute";
inline constexpr std::string_view incitement = "incitement";
inline constexpr std::string_view serious_crime = "crime_serious";
inline constexpr std::string_view other_crime = "crime_other";
inline constexpr std::string_view social_evil = "social_evil_case";
inline constexpr std::string_view violation = "violation_case";
inline constexpr std::string_view hot_spot = "hot_spot_new";
inline constexpr std::string_view evil_person = "social_evil_person_new";
inline constexpr std::string_view fire = "fire_serious";
inline constexpr std::string_view fatal_accident = "work_accident_fatal";
inline constexpr std::string_view serious_incident = "incident_serious";
inline constexpr std::string_view force_discipline = "force_member_disciplined";
inline constexpr std::string_view police_discipline = "police_officer_disciplined";
inline constexpr std::string_view strike = "unlawful_strike";
inline constexpr std::string_view secret_breach = "state_secret_breach";
inline constexpr std::string_view environment = "environment_violation_serious";
inline constexpr std::string_view food_safety = "food_safety_violation_serious";
inline constexpr std::string_view staff_fined = "staff_fined";
inline constexpr std::string_view staff_social_evil = "staff_social_evil";
inline constexpr std::string_view guard_discipline = "guard_disciplined";
inline constexpr std::string_view unit_discipline = "subunit_member_disciplined";
inline constexpr std::string_view school_violence = "school_violence";
inline constexpr std::string_view member_crime = "member_crime";
inline constexpr std::string_view member_social_evil = "member_social_evil";
}  // namespace events

namespace categories {
inline constexpr std::string_view crime = "crime";
inline constexpr std::string_view social_evil = "social_evil";
inline constexpr std::string_view violation = "violation";
inline constexpr std::array<std::string_view, 3> all{crime, social_evil, violation};
}  // namespace categories

/// Forms of discipline; "cảnh cáo or higher" are those named warning, and the delay of a rise.
namespace forms {
inline constexpr std::string_view party_reprimand = "party_reprimand";
inline constexpr std::string_view police_reprimand = "police_reprimand";
inline constexpr std::string_view servant_reprimand = "civil_servant_reprimand";
inline constexpr std::string_view servant_warning = "civil_servant_warning";
inline constexpr std::string_view employee_warning = "public_employee_warning";
inline constexpr std::string_view worker_pay_delay = "worker_pay_delay";
}  // namespace forms

namespace values {
inline constexpr std::string_view yes = "yes";
inline constexpr std::string_view no = "no";
inline constexpr std::string_view met = "met";
inline constexpr std::string_view not_met = "not_met";
inline constexpr std::string_view not_applicable = "not_applicable";
inline constexpr std::string_view not_completed = "not_completed";
inline constexpr std::string_view completed = "completed";
inline constexpr std::string_view completed_well = "completed_well";
inline constexpr std::string_view advanced_collective = "advanced_collective";
inline constexpr std::string_view completed_excellently = "completed_excellently";
}  // namespace values

/// Who confirms, seen from the subject.
namespace confirmers {
inline constexpr std::string_view competent_police = "competent_police";
inline constexpr std::string_view tier_above = "tier_above";
}  // namespace confirmers

}  // namespace binhyen::demo
