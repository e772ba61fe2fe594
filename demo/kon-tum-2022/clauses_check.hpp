#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "kon-tum-2022/year.hpp"

/// A second, plain reading of the circular, for the tests alone: from the facts of the year to the
/// clauses that are not met. It shares nothing with the making and nothing with the rule engine.
namespace binhyen::demo::check {

/// Clauses such as "4.1 resolution"; a subject without an entry, or with an empty one, meets all.
using Unmet = std::map<std::string, std::set<std::string>>;

Unmet unmet_clauses(Year const&);

/// What a commune manages: its areas and the bodies delegated to it, by commune code.
std::map<std::string, std::vector<std::string>> managed_by_communes(Year const&);

/// How many crimes lie in the base window and in the window itself, summed over the subjects of
/// the kind.
struct Trend {
    std::int64_t base = 0;
    std::int64_t now = 0;
};
Trend crimes(Year const&, SubjectKind);

/// Whether the three limbs, or force majeure where it was claimed, excuse the incident.
bool is_excused_by_limbs(Incident const&);

/// The incidents on the subject's own ground within its window.
std::vector<Incident const*> incidents_of(Year const&, Subject const&);

}  // namespace binhyen::demo::check
