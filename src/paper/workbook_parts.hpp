#pragma once

#include <string>
#include <vector>

#include "paper/archive.hpp"
#include "paper/serial_number.hpp"
#include "paper/xml.hpp"

/// What of a workbook must be known before its cells can be read. Inside paper/ only.
namespace binhyen::paper {

struct WorkbookParts {
    /// The part that holds the first visible sheet.
    std::string sheet_part{};
    DateSystem dates = DateSystem::from_1900;
    /// Cells name these by index. One longer than the limit is cut just above it.
    std::vector<std::string> shared_texts{};
    /// By cell format: whether its numbers are dates.
    std::vector<bool> date_formats{};
};

Result<WorkbookParts> read_workbook_parts(Archive&, TableLimits const&);

/// Feeds a whole part to the events.
Result<> read_part(Archive&, std::string const& name, XmlEvents&);

/// A number in an attribute; `otherwise` if it is none.
int attribute_number(std::string_view text, int otherwise);

}  // namespace binhyen::paper
