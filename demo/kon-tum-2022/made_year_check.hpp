#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "kon-tum-2022/clauses_check.hpp"
#include "kon-tum-2022/year.hpp"

namespace binhyen::demo::check {

/// A year made from the committed files, with what the tests ask of it again and again. Made once
/// per seed.
struct MadeYear {
    Year year;
    Unmet unmet;
    std::map<std::string, Subject const*> subjects;
    std::map<std::string, Timeline const*> timelines;

    [[nodiscard]] bool is_met(std::string const& code) const;
    [[nodiscard]] std::string where(SubjectKind, std::string const& clause) const;
};

MadeYear const& made(std::uint64_t seed);
/// The texts of the committed files; the test program runs in the root of the repository.
PlaceTexts place_texts();

/// The demonstration itself, and other seeds: the places move, the tables stay.
class EverySeed : public testing::TestWithParam<std::uint64_t> {
protected:
    EverySeed() : made(check::made(GetParam())), year(made.year) {}

    MadeYear const& made;
    Year const& year;
};

}  // namespace binhyen::demo::check
