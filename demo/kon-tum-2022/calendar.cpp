#include "kon-tum-2022/calendar.hpp"

#include <algorithm>
#include <array>

namespace binhyen::demo {
namespace {

// Tết 31/01–04/02, Giỗ Tổ (11/04 in place of Sunday 10/04), 30/04 and 01/05 (02–03/05), Quốc khánh.
constexpr std::array holidays{
    Date{2022, 1, 3}, Date{2022, 1, 31}, Date{2022, 2, 1},  Date{2022, 2, 2},
    Date{2022, 2, 3}, Date{2022, 2, 4},  Date{2022, 4, 11}, Date{2022, 5, 2},
    Date{2022, 5, 3}, Date{2022, 9, 1},  Date{2022, 9, 2},
};

}  // namespace

bool is_working_day(Date day) {
    auto const weekday = day.weekday();
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) return false;
    return std::ranges::find(holidays, day) == holidays.end();
}

Date working_day_from(Date day) {
    while (!is_working_day(day)) day = day.plus_days(1);
    return day;
}

Date next_working_day(Date day) {
    return working_day_from(day.plus_days(1));
}

Date previous_working_day(Date day) {
    day = day.plus_days(-1);
    while (!is_working_day(day)) day = day.plus_days(-1);
    return day;
}

}  // namespace binhyen::demo
