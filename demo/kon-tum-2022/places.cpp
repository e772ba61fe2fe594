#include "kon-tum-2022/places.hpp"

#include <cctype>

#include "base/result.hpp"

namespace binhyen::demo {
namespace {

// Our own files hold neither quotes nor line ends inside a cell.
std::vector<std::vector<std::string>> rows_of(std::string_view text) {
    std::vector<std::vector<std::string>> rows;
    while (!text.empty()) {
        auto const end = text.find('\n');
        auto line = text.substr(0, end);
        text = end == text.npos ? std::string_view{} : text.substr(end + 1);
        auto& row = rows.emplace_back();
        for (auto comma = line.find(','); comma != line.npos; comma = line.find(',')) {
            row.emplace_back(line.substr(0, comma));
            line.remove_prefix(comma + 1);
        }
        row.emplace_back(line);
    }
    INVARIANT(!rows.empty());
    rows.erase(rows.begin());
    return rows;
}

constexpr Date redrawn_on{2025, 7, 1};

void add_places(std::vector<Place>& into, std::string_view text, Date from, Date to) {
    for (auto const& row : rows_of(text)) {
        INVARIANT(row.size() == 4);
        into.push_back({row[0], row[1], row[2], row[3], from, to});
    }
}

}  // namespace

std::string type_word(Place const& place) {
    auto word = place.type;
    // The capitals of the six types are ASCII letters.
    word.front() = char(std::tolower(static_cast<unsigned char>(word.front())));
    return word;
}

std::vector<Place> read_places(PlaceTexts const& texts) {
    std::vector<Place> places;
    // Known from the first day of the base year; the tree did not change until it was redrawn.
    add_places(places, texts.places_2022, Date{2020, 11, 1}, redrawn_on);
    add_places(places, texts.places_2025, redrawn_on, end_of_time);
    return places;
}

std::vector<PlaceChange> read_changes(PlaceTexts const& texts) {
    std::vector<PlaceChange> changes;
    for (auto const& row : rows_of(texts.lineage)) {
        INVARIANT(row.size() == 5);
        auto const on = Date::parse(row[3]);
        INVARIANT(on.has_value());
        changes.push_back({row[0], row[1], row[2], *on, row[4]});
    }
    return changes;
}

Ground::Ground(std::vector<Place> const& places) {
    for (auto const& place : places) {
        if (place.from >= redrawn_on) continue;
        places_.emplace(place.code, place);
        if (place.parent.empty()) {
            province_ = place.code;
            continue;
        }
        (place.parent == province_ ? districts_ : communes_).push_back(place.code);
        children_[place.parent].push_back(place.code);
    }
}

std::vector<std::string> const& Ground::communes_of(std::string const& district) const {
    return children_.at(district);
}

Place const& Ground::place(std::string const& code) const {
    return places_.at(code);
}

std::string const& Ground::district_of(std::string const& commune) const {
    return places_.at(commune).parent;
}

std::string const& Ground::seat_of(std::string const& district) const {
    auto const& communes = communes_of(district);
    for (auto const& code : communes)
        if (place(code).type == "Thị trấn") return code;
    return communes.front();
}

}  // namespace binhyen::demo
