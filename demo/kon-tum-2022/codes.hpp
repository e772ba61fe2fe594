#pragma once

#include <array>
#include <string_view>

/// The words by which the demonstration names facts, events, categories and ratings.
namespace binhyen::demo {

namespace facts {
inline constexpr std::string_view resolution = "resolution";
inline constexpr std::string_view has_party_organisation = "has_party_organisation";
inline constexpr std::string_view plan = "plan";
inline constexpr std::string_view registration = "registration";
inline constexpr std::string_view households = "households_registered";
inline constexpr std::string_view implements_policy = "implements_policy";
inline constexpr std::string_view guides_listed_people = "guides_listed_people";
inline constexpr std::string_view force_rating = "force_rating";
inline constexpr std::string_view year_on_year = "year_on_year_finding";
inline constexpr std::string_view models = "effective_models";
inline constexpr std::string_view police_effective = "police_effective";
inline constexpr std::string_view informed = "informed";
inline constexpr std::string_view coordination = "police_coordination";
inline constexpr std::string_view parents = "parents_coordination";
inline constexpr std::string_view guard_rating = "guard_rating";
inline constexpr std::string_view sub_units = "sub_units_rated";
}  // namespace facts

/// One checklist item each.
inline constexpr std::array<std::string_view, 6> body_rules{
    "rules_protection",    "rules_state_secrets", "rules_internal_politics",
    "rules_labour_safety", "rules_fire",          "rules_environment"};
inline constexpr std::array<std::string_view, 4> school_rules{
    "rules_protection", "rules_internal_politics", "rules_learners", "rules_fire"};

namespace events {
// [law: tt124-2021/4.3] a to đ: the tier above confirms them.
inline constexpr std::array<std::string_view, 5> national_security{
    "against_state", "sabotage_of_works", "unlawful_religion", "abuse_of_belief", "separatism"};
inline constexpr std::string_view dispute = "prolonged_dispute";
inline constexpr std::string_view incitement = "incitement";
inline constexpr std::string_view crime = "crime";
inline constexpr std::string_view social_evil = "social_evil";
inline constexpr std::string_view violation = "violation";
inline constexpr std::string_view hot_spot = "new_hot_spot";
inline constexpr std::string_view evil_person = "new_person_with_social_evil";
inline constexpr std::string_view fire = "fire_or_explosion";
inline constexpr std::string_view fatal_accident = "fatal_work_accident";
inline constexpr std::string_view serious_incident = "serious_incident";
inline constexpr std::string_view force_discipline = "force_member_disciplined";
inline constexpr std::string_view police_discipline = "police_member_disciplined";
inline constexpr std::string_view strike = "unlawful_strike";
inline constexpr std::string_view secret_breach = "state_secret_breach";
inline constexpr std::string_view environment = "environment_violation";
inline constexpr std::string_view food_safety = "food_safety_violation";
inline constexpr std::string_view staff_fined = "staff_fined_or_social_evil";
inline constexpr std::string_view guard_discipline = "guard_member_disciplined";
inline constexpr std::string_view unit_discipline = "unit_member_disciplined";
inline constexpr std::string_view school_violence = "school_violence";
inline constexpr std::string_view school_offender = "school_offender_disciplined";
}  // namespace events

namespace categories {
inline constexpr std::string_view crime = "crime";
inline constexpr std::string_view social_evil = "social_evil";
inline constexpr std::string_view violation = "violation";
inline constexpr std::array<std::string_view, 3> all{crime, social_evil, violation};
}  // namespace categories

namespace severities {
inline constexpr std::string_view less_serious = "less_serious";
inline constexpr std::string_view serious = "serious";
}  // namespace severities

/// Forms of discipline: khiển trách, cảnh cáo.
namespace forms {
inline constexpr std::string_view reprimand = "reprimand";
inline constexpr std::string_view warning = "warning";
}  // namespace forms

/// Hoàn thành xuất sắc / tốt nhiệm vụ, hoàn thành, không hoàn thành; the title Tập thể lao động
/// tiên tiến.
namespace values {
inline constexpr std::string_view yes = "yes";
inline constexpr std::string_view no = "no";
inline constexpr std::string_view not_applicable = "not_applicable";
inline constexpr std::string_view excellent = "excellent";
inline constexpr std::string_view good = "good";
inline constexpr std::string_view completed = "completed";
inline constexpr std::string_view not_completed = "not_completed";
inline constexpr std::string_view advanced_collective = "advanced_collective";
inline constexpr std::string_view held_in_check = "held_in_check";
inline constexpr std::string_view risen = "risen";
}  // namespace values

}  // namespace binhyen::demo
