#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "kon-tum-2022/draft.hpp"

/// How many crimes, social evils and violations happened where and when, in the base year and in
/// the year itself, so that every comparison comes out as planned although areas and communes
/// count by windows half a month apart. [law: tt124-2021/4.4a] [law: tt124-2021/8.2]
namespace binhyen::demo {

/// One counted event; `area` is empty where it happened in none, `category` an index into
/// categories::all.
struct Counted {
    std::string commune;
    std::string area;
    std::size_t category = 0;
    Date on;
};

struct Tallies {
    std::vector<Counted> base;
    std::vector<Counted> now;
};

using Counts = std::array<int, 3>;

Tallies make_tallies(Draft const&);

/// Counts by subject code ("X…" for communes), in the window of its kind.
std::map<std::string, Counts> base_counts(Tallies const&);
std::map<std::string, Counts> current_counts(Tallies const&);

int total(Counts const&);

}  // namespace binhyen::demo
