#pragma once

#include <string>
#include <string_view>

#include "kon-tum-2022/year.hpp"

/// Numbers of papers that rise with their dates, without a book to keep: a function of the issuer,
/// the series ("/QĐ-UBND") and the day.
namespace binhyen::demo {

/// A paper of an office that issues up to `per_day` in one series on one day; `sequence` counts
/// within the day.
Paper office_paper(std::string const& issuer, std::string_view series, Date on, int per_day = 1,
                   int sequence = 0);

/// A paper of a small body, which issues a few in a year and one of each series at most.
Paper small_paper(std::string const& issuer, std::string_view series, Date on);

}  // namespace binhyen::demo
