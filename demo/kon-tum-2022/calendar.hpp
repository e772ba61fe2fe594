#pragma once

#include "base/date.hpp"

/// Working days and the windows of the year 2022. [law: tt124-2021/8.2]
namespace binhyen::demo {

inline constexpr Period area_window{Date{2021, 11, 1}, Date{2022, 10, 31}};
inline constexpr Period area_base_window{Date{2020, 11, 1}, Date{2021, 10, 31}};
inline constexpr Period other_window{Date{2021, 11, 16}, Date{2022, 11, 15}};
inline constexpr Period other_base_window{Date{2020, 11, 16}, Date{2021, 11, 15}};
inline constexpr Period first_quarter{Date{2022, 1, 1}, Date{2022, 3, 31}};
inline constexpr Date area_deadline{2022, 11, 15};
inline constexpr Date other_deadline{2022, 11, 20};

/// The day by which the province asked for dossiers; later ones are late but still dealt with.
inline constexpr Date area_dossiers_due{2022, 11, 7};
inline constexpr Date other_dossiers_due{2022, 11, 11};

/// Monday to Friday, without the public holidays of 2022 and the days taken in their place.
bool is_working_day(Date);
Date next_working_day(Date);
Date previous_working_day(Date);
/// The day itself, or the next working day.
Date working_day_from(Date);

}  // namespace binhyen::demo
