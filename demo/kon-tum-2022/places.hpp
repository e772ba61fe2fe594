#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kon-tum-2022/year.hpp"

namespace binhyen::demo {

/// Both trees in one list, each place with its days, and what became of each.
std::vector<Place> read_places(PlaceTexts const&);
std::vector<PlaceChange> read_changes(PlaceTexts const&);

/// The type inside a sentence: "Thị trấn" → "thị trấn".
std::string type_word(Place const&);

/// The tree of 2022: who lies in whom.
class Ground {
public:
    Ground() = default;
    explicit Ground(std::vector<Place> const& places);

    [[nodiscard]] std::string const& province() const { return province_; }
    [[nodiscard]] std::vector<std::string> const& districts() const { return districts_; }
    [[nodiscard]] std::vector<std::string> const& communes() const { return communes_; }
    [[nodiscard]] std::vector<std::string> const& communes_of(std::string const& district) const;
    [[nodiscard]] Place const& place(std::string const& code) const;
    [[nodiscard]] std::string const& district_of(std::string const& commune) const;
    /// The town of a district (thị trấn), or its first commune where it has none.
    [[nodiscard]] std::string const& seat_of(std::string const& district) const;

private:
    std::string province_;
    std::vector<std::string> districts_;
    std::vector<std::string> communes_;
    std::map<std::string, std::vector<std::string>> children_;
    std::map<std::string, Place> places_;
};

}  // namespace binhyen::demo
