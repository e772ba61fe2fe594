#include "kon-tum-2022/names.hpp"

#include <array>
#include <string_view>

namespace binhyen::demo {
namespace {

constexpr std::array<std::string_view, 18> families{
    "Nguyễn", "Trần", "Lê",    "Phạm", "Hoàng", "Vũ", "Võ",  "Đặng",  "Bùi",
    "Đỗ",     "Hồ",   "Dương", "Phan", "Đinh",  "Lý", "Mai", "Trịnh", "Cao"};
constexpr std::array<std::string_view, 10> male_middles{"Văn",  "Đức",  "Minh",  "Quốc", "Hữu",
                                                        "Xuân", "Công", "Thanh", "Ngọc", "Đình"};
constexpr std::array<std::string_view, 6> female_middles{"Thị",  "Thị Thu", "Thị Kim",
                                                         "Ngọc", "Thùy",    "Thị Minh"};
constexpr std::array<std::string_view, 16> male_names{
    "Hùng", "Dũng",  "Tuấn", "Thắng", "Long", "Cường", "Hải",  "Nam",
    "Phúc", "Trung", "Tiến", "Khánh", "Toàn", "Việt",  "Hưng", "Đạt"};
constexpr std::array<std::string_view, 14> female_names{"Hằng", "Thảo",  "Hương", "Nga", "Yến",
                                                        "Liên", "Oanh",  "Trang", "Mai", "Phượng",
                                                        "Hạnh", "Tuyết", "Thúy",  "Xuân"};
constexpr std::array<std::string_view, 20> highland_men{
    "Blơi",  "Krŏng", "Djăk", "Nhĕo",  "Pring", "Tưk",   "Ƀlŏng", "Kruih", "Hrơn", "Đrăng",
    "Thuăt", "Bŏng",  "Ngĕt", "Klŭnh", "Riăk",  "Jring", "Hlai",  "Ƀun",   "Xơi",  "Lơng"};
constexpr std::array<std::string_view, 18> highland_women{
    "Hmok",  "Blinh", "Ƀring", "Djrai", "Nhŏm", "Pên",  "Sơri", "Thŭi", "Lĕk",
    "Krinh", "Ngơm",  "Vĕ",    "Xuăn",  "Hơ",   "Đônh", "Klĕm", "Byơ",  "Răm"};

constexpr std::array<std::string_view, 6> village_heads{"Kon",  "Plei", "Đăk",
                                                        "Măng", "Kŏn",  "Pơlei"};
constexpr std::array<std::string_view, 12> village_middles{"Rơ", "Tơ", "Kơ",  "Pơ",  "Hơ",  "Jơ",
                                                           "Mơ", "Ƀơ", "Klo", "Trĕ", "Ngo", "Đơ"};
constexpr std::array<std::string_view, 24> village_tails{
    "Wĕt", "Ƀang", "Ngŏ",  "Pĕng",  "Rĕch", "Klŏ", "Hringh", "Djri", "Ngĭt", "Tŭm", "Blah", "Nhŏl",
    "Kŭp", "Prăt", "Lĕch", "Ƀrăng", "Tŏ",   "Xŭn", "Nglĕ",   "Rơih", "Plŏ",  "Đrĕ", "Kĕ",   "Hnŏr"};

constexpr std::array<std::string_view, 32> propers{
    "Nắng Mai",       "Suối Trong",     "Đồi Thông Xanh", "Dã Quỳ Vàng",  "Gió Ngàn",
    "Sương Sớm",      "Mây Trắng",      "Lửa Hồng",       "Thác Bạc",     "Bến Nắng",
    "Đồng Xanh",      "Cánh Ong",       "Lá Thông",       "Pơ Lang Đỏ",   "Trăng Núi",
    "Bình Minh Xanh", "Cồng Vàng",      "Nhịp Chiêng",    "Hạt Cà Phê",   "Sâm Ngọc",
    "Cánh Rừng Vui",  "Mưa Đầu Mùa",    "Hồ Thông",       "Vách Đá Xanh", "Tiếng Đàn Trưng",
    "Mái Rông",       "Sao Cao Nguyên", "Sim Tím",        "Măng Non",     "Khói Bếp",
    "Đường Ban Mai",  "Hoa Cau"};

template <class Items>
std::string pick(Dice& dice, Items const& items) {
    return std::string(dice.one_of(items));
}

}  // namespace

std::string person_name(Dice& dice, Style style) {
    bool const is_man = dice.chance(55);
    if (style == Style::highland)
        return is_man ? "A " + pick(dice, highland_men) : "Y " + pick(dice, highland_women);
    auto name = pick(dice, families) + ' ';
    name += is_man ? pick(dice, male_middles) : pick(dice, female_middles);
    name += ' ';
    return name + (is_man ? pick(dice, male_names) : pick(dice, female_names));
}

std::string village_name(Dice& dice) {
    auto name = pick(dice, village_heads) + ' ';
    name += pick(dice, village_middles);
    name += ' ';
    return name + pick(dice, village_tails);
}

std::string proper_name(Dice& dice, std::set<std::string>& given, std::string const& kind) {
    auto const name = pick(dice, propers);
    auto numbered = name;
    for (int number = 2; !given.insert(kind + ' ' + numbered).second; ++number)
        numbered = name + ' ' + std::to_string(number);
    return numbered;
}

std::string three_digits(std::size_t number) {
    auto digits = std::to_string(number);
    return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

}  // namespace binhyen::demo
