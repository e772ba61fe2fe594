#include <numeric>

#include "base/result.hpp"
#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"

namespace binhyen::demo {
namespace {

constexpr int area_count = 757;
constexpr int areas_least = 4;
constexpr int areas_most = 14;

// What the story of a commune needs: C10 has 5 areas and a school, C11 six areas and four bodies.
std::map<std::string, int> fixed_counts(Slots const& slots) {
    return {{slots.communes[10], 5},
            {slots.communes[11], 6},
            {slots.communes[5], 9},
            {slots.communes[7], 10},
            {slots.home, 9}};
}

int first_count(Dice& dice, std::string const& type) {
    if (type == "Phường") return dice.between(8, 14);
    if (type == "Thị trấn") return dice.between(8, 12);
    return dice.between(5, 9);
}

std::map<std::string, int> spread(Draft const& draft, Dice& dice) {
    auto counts = fixed_counts(draft.slots);
    auto const fixed = counts;
    std::vector<std::string> free;
    for (auto const& code : draft.ground.communes()) {
        if (counts.contains(code)) continue;
        counts[code] = first_count(dice, draft.ground.place(code).type);
        free.push_back(code);
    }
    int total = 0;
    for (auto const& [code, count] : counts) total += count;
    while (total != area_count) {
        auto& count = counts[dice.one_of(free)];
        int const step = total < area_count ? 1 : -1;
        if (count + step < areas_least || count + step > areas_most) continue;
        count += step;
        total += step;
    }
    return counts;
}

struct AreaName {
    std::string local_type;
    std::string name;
    Style style;
};

AreaName area_name(Dice& dice, std::string const& type, int number, std::set<std::string>& given) {
    auto const numbered = std::to_string(number);
    if (type == "Phường") return {"tổ dân phố", "Tổ dân phố " + numbered, Style::lowland};
    if (type == "Thị trấn" && number <= 6)
        return {"tổ dân phố", "Tổ dân phố " + numbered, Style::lowland};
    if (type == "Xã" && dice.chance(30))
        return {"thôn", "Thôn " + numbered, dice.chance(70) ? Style::lowland : Style::highland};
    auto village = village_name(dice);
    while (!given.insert(village).second) village = village_name(dice);
    bool const is_lang = dice.chance(45);
    return {is_lang ? "làng" : "thôn", (is_lang ? "Làng " : "Thôn ") + village, Style::highland};
}

std::string head_title(std::string const& local_type) {
    if (local_type == "tổ dân phố") return "Tổ trưởng tổ dân phố";
    return local_type == "làng" ? "Trưởng làng" : "Trưởng thôn";
}

}  // namespace

void make_areas(Draft& draft) {
    auto dice = draft.dice("areas");
    auto const counts = spread(draft, dice);
    for (auto const& commune : draft.ground.communes()) {
        std::set<std::string> given;
        for (int number = 1; number <= counts.at(commune); ++number) {
            auto const name = area_name(dice, draft.ground.place(commune).type, number, given);
            Subject area;
            area.code = commune + (number < 10 ? "-K0" : "-K") + std::to_string(number);
            area.kind = SubjectKind::residential_area;
            area.name = name.name;
            area.local_type = name.local_type;
            area.commune = area.managed_by = area.authority = commune;
            area.head_name = person_name(dice, name.style);
            area.head_title = head_title(name.local_type);
            area.profile.flags = {{std::string(flags::has_party_organisation), true}};
            draft.areas_of[commune].push_back(area.code);
            draft.add(std::move(area));
        }
    }
    draft.y_han_area = draft.areas_of.at(draft.slots.home)[1];
    auto& area = draft.year.subjects[draft.index_of_subject.at(draft.y_han_area)];
    area.head_name = "Y Hân";
    area.local_type = "thôn";
    area.name = "Thôn Kon Rơ Ƀang";
    area.head_title = "Trưởng thôn";
}

void make_communes(Draft& draft) {
    auto dice = draft.dice("communes");
    for (auto const& code : draft.ground.communes()) {
        auto const& place = draft.ground.place(code);
        Subject commune;
        commune.code = "X" + code;
        commune.kind = SubjectKind::commune;
        commune.name = place.type + ' ' + place.name;
        commune.local_type = type_word(place);
        commune.commune = code;
        commune.managed_by = commune.authority = place.parent;
        commune.head_name = person_name(dice, dice.chance(50) ? Style::highland : Style::lowland);
        if (code == draft.slots.home) commune.head_name = "Đỗ Ngọc Sơn";
        commune.head_title = "Chủ tịch Ủy ban nhân dân " + type_word(place);
        draft.add(std::move(commune));
    }
}

}  // namespace binhyen::demo
