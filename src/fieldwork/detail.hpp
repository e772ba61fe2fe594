#pragma once

#include "fieldwork/incident.hpp"

/// A year in which the police may not enter detail: of what happened only the kind, the count, the
/// day, the three plain answers and the number of the paper file are kept. Free text is refused,
/// not shortened, so that nobody believes something was kept that was not. Which years, is a
/// setting.
namespace binhyen::fieldwork {

inline constexpr std::string_view detail_setting = "incident_detail";
inline constexpr std::string_view counts_only = "counts_only";

/// "HS-77/CAX", "Hồ sơ số 12/HS ngày 05/11/2022": short, and with a digit in it. Empty is none.
bool is_paper_number(std::string_view);

/// Why an incident can be withdrawn where no sentence may be written.
bool is_withdrawal_code(std::string_view);

/// `counts_only_paper` or `counts_only_discipline`.
Result<> check_counts_only(Incident const&);
/// Of the paper that a figure or a confirmation rests on.
Result<> check_counts_only_paper(std::string_view paper);

}  // namespace binhyen::fieldwork
