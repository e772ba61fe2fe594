#include "registry/place.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "registry/problems.hpp"

namespace binhyen::registry {
namespace {

struct KnownType {
    std::string_view folded;
    std::string_view word;
    Tier tier;
    std::array<bool, 3> below;  // nation, province, district
};

constexpr std::array known_types{
    KnownType{"tinh", "Tỉnh", Tier::province, {true, false, false}},
    KnownType{"thanh pho", "Thành phố", Tier::province, {true, false, false}},
    KnownType{"thanh pho", "Thành phố", Tier::district, {false, true, false}},
    KnownType{"quan", "Quận", Tier::district, {false, true, false}},
    KnownType{"huyen", "Huyện", Tier::district, {false, true, false}},
    KnownType{"thi xa", "Thị xã", Tier::district, {false, true, false}},
    KnownType{"xa", "Xã", Tier::commune, {false, true, true}},
    KnownType{"phuong", "Phường", Tier::commune, {false, true, true}},
    KnownType{"thi tran", "Thị trấn", Tier::commune, {false, true, true}},
    KnownType{"dac khu", "Đặc khu", Tier::commune, {false, true, false}},
};

}  // namespace

int code_length(Tier tier) {
    switch (tier) {
        case Tier::nation:
            return 0;
        case Tier::province:
            return 2;
        case Tier::district:
            return 3;
        case Tier::commune:
            return 5;
    }
    return 0;
}

Result<> check_place_code(Tier tier, std::string_view code) {
    auto const length = std::size_t(code_length(tier));
    if (tier == Tier::nation) {
        if (code == "VN") return {};
        return refuse(problems::place_code_malformed(code, 0));
    }
    bool const is_digits = !code.empty() && code.find_first_not_of("0123456789") == code.npos;
    if (is_digits && code.size() == length) return {};
    if (is_digits && code.size() < length) {
        auto const perhaps = std::string(length - code.size(), '0') + std::string(code);
        return refuse(problems::place_code_lost_zeros(code, perhaps));
    }
    return refuse(problems::place_code_malformed(code, code_length(tier)));
}

std::string place_label(std::string_view code, std::int64_t borne_before) {
    std::string label(code);
    if (borne_before > 0) label += "~" + std::to_string(borne_before + 1);
    return label;
}

std::string place_path(std::string_view parent_path, std::string_view label) {
    return std::string(parent_path) + std::string(label) + "/";
}

bool may_hang_below(Tier child, Tier parent) {
    if (child == Tier::commune) return parent == Tier::district || parent == Tier::province;
    return int(child) == int(parent) + 1;
}

std::optional<PlaceType> find_place_type(std::string_view word, Tier parent) {
    if (parent == Tier::commune) return std::nullopt;
    auto const folded = text::folded(word);
    auto const found = std::ranges::find_if(known_types, [&](KnownType const& type) {
        return type.folded == folded && type.below[std::size_t(parent)];
    });
    if (found == known_types.end()) return std::nullopt;
    return PlaceType{found->word, found->tier};
}

void PlaceSpan::set_name(std::string tidied_name) {
    name = std::move(tidied_name);
    name_key = text::folded(name);
    sort_key = text::sort_key(name);
}

}  // namespace binhyen::registry
