#pragma once

#include "base/date.hpp"
#include "report/result.hpp"

/// A table of results as a file for a spreadsheet program or for other programs.
namespace binhyen::report {

/// "Kết quả công nhận … năm 2022 – Tỉnh Kon Tum".
std::string title_of(ResultTable const&);
/// Without ending: "ket-qua-2022-62".
std::string file_name_of(ResultTable const&);

/// The columns are called as in JSON. `notice` stands in a last column of its own; empty for none.
/// Without byte order mark.
std::string results_as_csv(ResultTable const&, std::string const& notice);

/// With Vietnamese headings; the three kinds of institution stand under their sum.
std::string results_as_xlsx(ResultTable const&, std::string const& notice, Instant now);

}  // namespace binhyen::report
