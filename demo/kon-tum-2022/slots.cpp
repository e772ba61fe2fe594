#include <algorithm>

#include "base/result.hpp"
#include "kon-tum-2022/draft.hpp"

namespace binhyen::demo {
namespace {

struct SlotRule {
    std::size_t slot;
    std::string_view type;
    std::string_view district;
};

// The district of C11 is free.
constexpr std::array slot_rules{
    SlotRule{1, "Phường", "608"}, SlotRule{2, "Xã", "615"},       SlotRule{3, "Xã", "611"},
    SlotRule{4, "Xã", "613"},     SlotRule{5, "Thị trấn", "616"}, SlotRule{6, "Xã", "610"},
    SlotRule{7, "Phường", "608"}, SlotRule{8, "Xã", "612"},       SlotRule{9, "Xã", "614"},
    SlotRule{10, "Xã", "617"},    SlotRule{11, "Xã", ""},
};

}  // namespace

bool Slots::is_taken(std::string const& commune) const {
    return commune == home || commune == neighbour ||
           std::ranges::find(communes, commune) != communes.end();
}

void choose_slots(Draft& draft) {
    auto dice = draft.dice("slots");
    auto& slots = draft.slots;
    // Xã Đắk La and xã Hà Mòn of huyện Đắk Hà, which share a border.
    slots.home = "23524";
    slots.neighbour = "23521";
    for (auto const& rule : slot_rules) {
        std::vector<std::string> fitting;
        for (auto const& code : draft.ground.communes()) {
            auto const& place = draft.ground.place(code);
            if (place.type == rule.type && !slots.is_taken(code) &&
                (rule.district.empty() || place.parent == rule.district))
                fitting.push_back(code);
        }
        INVARIANT(!fitting.empty());
        slots.communes[rule.slot] = dice.one_of(fitting);
    }
}

bool Draft::has(std::string const& subject, Fault fault) const {
    auto const found = faults.find(subject);
    return found != faults.end() && std::ranges::find(found->second, fault) != found->second.end();
}

Subject const& Draft::subject(std::string const& code) const {
    return year.subjects[index_of_subject.at(code)];
}

void Draft::add(Subject subject) {
    index_of_subject.emplace(subject.code, year.subjects.size());
    year.subjects.push_back(std::move(subject));
}

}  // namespace binhyen::demo
