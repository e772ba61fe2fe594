#pragma once

#include <optional>

#include "rulebook/settings.hpp"

/// The dates of a cycle, computed from kind and year: a fire on 09/11/2021 falls into the 2022
/// window of a residential area and into the 2021 window of its commune.
/// [law: tt124-2021/8.2a] [law: tt124-2021/8.2b]
namespace binhyen::rulebook {

Period window_of(Rulebook const&, KindIndex, int year);
/// What of the window counts: all of it, or only from the rulebook's first day on, under the
/// setting that says so. [law: tt124-2021/11]
Period counted_window_of(Rulebook const&, Settings const&, KindIndex, int year);
/// The window one year before, with which counts are compared.
Period base_window_of(Rulebook const&, KindIndex, int year);
/// When resolutions, plans and registrations must be dated.
Period registration_of(Rulebook const&, KindIndex, int year);
/// The last day on which a decision is in time, under the setting that says how "before" counts.
Date last_day_to_decide(Rulebook const&, Settings const&, KindIndex, int year);
/// The cycle in whose window this day falls; empty for a day between windows.
std::optional<int> cycle_of(Rulebook const&, KindIndex, Date);

}  // namespace binhyen::rulebook
