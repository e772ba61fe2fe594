#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

#include "base/date.hpp"
#include "base/ids.hpp"

namespace binhyen::demo {

/// One stream of chance per step of the making, so that a change in one step leaves the others
/// as they were.
class Dice {
public:
    Dice(std::uint64_t seed, std::string_view stream);

    /// Both ends included.
    int between(int low, int high);
    bool chance(int percent);
    Date day_in(Period);
    Date working_day_in(Period);

    template <class Items>
    auto& one_of(Items& items) {
        return items[std::size_t(random_.below(items.size()))];
    }

    template <class Items>
    void shuffle(Items& items) {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[std::size_t(random_.below(i))]);
    }

private:
    SeededRandom random_;
};

}  // namespace binhyen::demo
