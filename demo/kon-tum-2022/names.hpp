#pragma once

#include <set>
#include <string>

#include "kon-tum-2022/dice.hpp"

/// Invented names in the style of the place.
namespace binhyen::demo {

enum class Style { lowland, highland };

/// A person's name: "Trần Thị Thu", "A Blơi", "Y Hmok".
std::string person_name(Dice&, Style);

/// A village name without its type: "Kon Rơ Wĕt".
std::string village_name(Dice&);

/// A proper name that no real body bears: "Nắng Mai 2". Not given twice for one `kind`.
std::string proper_name(Dice&, std::set<std::string>& given, std::string const& kind);

/// Three digits: 7 → "007".
std::string three_digits(std::size_t);

}  // namespace binhyen::demo
