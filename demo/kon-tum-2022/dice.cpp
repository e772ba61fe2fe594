#include "kon-tum-2022/dice.hpp"

#include "kon-tum-2022/calendar.hpp"

namespace binhyen::demo {
namespace {

// FNV-1a, so that the streams of one seed do not resemble each other.
std::uint64_t mixed(std::uint64_t seed, std::string_view stream) {
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ seed;
    for (char c : stream) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

}  // namespace

Dice::Dice(std::uint64_t seed, std::string_view stream) : random_(mixed(seed, stream)) {}

int Dice::between(int low, int high) {
    return low + int(random_.below(std::uint64_t(high - low + 1)));
}

bool Dice::chance(int percent) {
    return between(1, 100) <= percent;
}

Date Dice::day_in(Period period) {
    return period.from.plus_days(between(0, period.to.day_number() - period.from.day_number()));
}

Date Dice::working_day_in(Period period) {
    auto day = day_in(period);
    while (!is_working_day(day)) day = day_in(period);
    return day;
}

}  // namespace binhyen::demo
