#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "kon-tum-2022/dice.hpp"
#include "kon-tum-2022/names.hpp"
#include "kon-tum-2022/places.hpp"
#include "kon-tum-2022/year.hpp"

/// The working state of the making. What is bent here (a fault) shows in the year only as facts.
namespace binhyen::demo {

/// A fact or incident that is bent for a subject. For areas, communes and institutions as their
/// makers read them.
enum class Fault {
    resolution_late,
    households_short,
    dispute,
    risen,
    serious_crime,
    evil_person,
    early_fire,
    force_not_rated,
    force_disciplined,
    rules_missing,
    informed_short,
    no_model,
    fatal_accident,
    environment,
    secret_breach,
    staff_fined,
    guard_below,
    units_below,
    unit_disciplined,
    parents_missing,
    violence,
    offender,
    police_disciplined,
};

/// The communes with a part to play: C1–C11 at 1–11 (0 is unused), and the two of the personas.
struct Slots {
    std::array<std::string, 12> communes;
    std::string home;
    std::string neighbour;

    [[nodiscard]] bool is_taken(std::string const& commune) const;
};

struct Draft {
    Year year;
    Ground ground;
    Slots slots;
    std::map<std::string, std::vector<Fault>> faults;
    /// Areas with a serious crime that the three limbs excuse, and those the storm struck.
    std::set<std::string> saved_by_limbs;
    std::set<std::string> saved_by_storm;
    /// Up on the year before, yet found to be held in check.
    std::set<std::string> held_in_check;
    std::map<std::string, std::vector<std::string>> areas_of;
    /// By commune: what it manages by delegation, on its ground.
    std::map<std::string, std::vector<std::string>> delegated_to;
    std::map<std::string, std::string> name_of;
    /// The personas' own subjects.
    std::string y_han_area;
    std::string lan_school;
    std::map<std::string, std::size_t> index_of_subject;

    [[nodiscard]] Dice dice(std::string_view stream) const { return {year.seed, stream}; }
    [[nodiscard]] bool has(std::string const& subject, Fault) const;
    [[nodiscard]] Subject const& subject(std::string const& code) const;
    void add(Subject subject);
};

/// General education: a school of the lower or upper secondary level.
bool is_general_education(Subject const&);

/// The steps, in this order.
void choose_slots(Draft&);
void make_areas(Draft&);
void make_communes(Draft&);
void make_institutions(Draft&);
void make_refused(Draft&);
void assign_faults(Draft&);
void make_people(Draft&);
void make_profiles(Draft&);
void make_incidents(Draft&);
void make_area_facts(Draft&);
void make_commune_facts(Draft&);
void make_institution_facts(Draft&);
void make_confirmations(Draft&);
void make_timelines(Draft&);
void make_batches(Draft&);

}  // namespace binhyen::demo
