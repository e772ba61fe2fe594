#pragma once

#include <string>

#include "report/quick_report_view.hpp"

/// The telephone report as a picture, to be sent where a table cannot: counts alone.
namespace binhyen::report {

/// PNG. `notice` stands over and under it; empty for none.
std::string quick_report_picture(QuickReportShown const&, std::string const& notice);

/// "bao-cao-nhanh-615-2022-11-04", without an ending.
std::string file_name_of(QuickReportShown const&);

}  // namespace binhyen::report
