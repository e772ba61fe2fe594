#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dossier/dossier.hpp"

/// What somebody means who types a few letters: the subjects of a year and the places, by name or
/// by code, within what they may read. Marks, capitals and old or new spellings make no difference.
namespace binhyen::report {

struct FoundSubject {
    /// How far the name is from what was typed: 0 the same, 3 somewhere inside.
    std::int64_t weight = 0;
    dossier::DossierId id;
    std::string subject_code;
    std::string subject_name;
    dossier::Kind kind = dossier::Kind::residential_area;
    dossier::State state = dossier::State::enrolled;
    std::optional<dossier::Recognition> outcome;
    /// The place on whose ground it stands, as it was called at the year's end.
    std::string ground_type;
    std::string ground_name;
    std::string sort_key;
};
BOOST_DESCRIBE_STRUCT(FoundSubject, (),
                      (weight, id, subject_code, subject_name, kind, state, outcome, ground_type,
                       ground_name, sort_key))

struct FoundPlace {
    std::int64_t weight = 0;
    std::string label;
    std::string name;
    std::string type;
    std::string above_type;
    std::string above_name;
    std::string sort_key;
};
BOOST_DESCRIBE_STRUCT(FoundPlace, (), (weight, label, name, type, above_type, above_name, sort_key))

struct Found {
    std::vector<FoundPlace> places;
    std::vector<FoundSubject> subjects;
};
BOOST_DESCRIBE_STRUCT(Found, (), (places, subjects))

/// What was typed, as the queries want it. Without a letter or a digit it finds nothing.
struct SearchPatterns {
    explicit SearchPatterns(std::string_view typed);

    /// Folded words, one blank between them.
    std::string same;
    std::string beginning;
    /// Against a name with a blank before it: the words begin words of the name.
    std::string words;
    /// The words in this order, anything between them.
    std::string inside;
    /// Empty unless it looks like a code: letters and digits of ASCII, "-" and "~".
    std::string code;

    /// Without "xã", "huyện" and the like before it: a place keeps its type beside its name.
    [[nodiscard]] SearchPatterns of_places() const;
    [[nodiscard]] bool is_empty() const { return same.empty() && code.empty(); }
};

/// The nearest first, at most `limit` of them; what came twice is kept once.
template <class Hit>
std::vector<Hit> nearest(std::vector<Hit> hits, std::size_t limit) {
    std::ranges::stable_sort(hits, [](Hit const& one, Hit const& other) {
        return std::tie(one.weight, one.sort_key) < std::tie(other.weight, other.sort_key);
    });
    if (hits.size() > limit) hits.resize(limit);
    return hits;
}

}  // namespace binhyen::report
