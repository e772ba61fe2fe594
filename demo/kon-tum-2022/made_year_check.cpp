#include "kon-tum-2022/made_year_check.hpp"

#include <fstream>
#include <iterator>

namespace binhyen::demo::check {
namespace {

std::string text_of(std::string const& name) {
    std::ifstream file("demo/kon-tum-2022/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

PlaceTexts place_texts() {
    static auto const before = text_of("places-2022.csv");
    static auto const after = text_of("places-2025.csv");
    static auto const lineage = text_of("lineage.csv");
    return {before, after, lineage};
}

bool MadeYear::is_met(std::string const& code) const {
    auto const found = unmet.find(code);
    return found == unmet.end() || found->second.empty();
}

std::string MadeYear::where(SubjectKind kind, std::string const& clause) const {
    for (auto const& [code, clauses] : unmet)
        if (clauses.contains(clause) && subjects.at(code)->kind == kind)
            return subjects.at(code)->commune;
    return {};
}

MadeYear const& made(std::uint64_t seed) {
    static std::map<std::uint64_t, MadeYear> years;
    auto [at, is_new] = years.try_emplace(seed);
    auto& made = at->second;
    if (!is_new) return made;
    made.year = make_year(place_texts(), seed);
    made.unmet = unmet_clauses(made.year);
    for (auto const& subject : made.year.subjects) made.subjects[subject.code] = &subject;
    for (auto const& timeline : made.year.timelines) made.timelines[timeline.subject] = &timeline;
    return made;
}

INSTANTIATE_TEST_SUITE_P(Seeds, EverySeed,
                         testing::Values(demonstration_seed, std::uint64_t{1}, std::uint64_t{77},
                                         std::uint64_t{20'260'731}));

}  // namespace binhyen::demo::check
