#pragma once

#include <map>
#include <span>

#include "registry/subject.hpp"

/// A table that people send → what is asked for, row by row, without a database: headings in
/// Vietnamese or English, cells as text, days as people write them. The columns are described in
/// docs/operating/import.md.
namespace binhyen::registry {

enum class ImportKind { places, subjects };
BOOST_DESCRIBE_ENUM(ImportKind, places, subjects)

/// One row, which may end before the last column.
using Cells = std::span<std::string const>;

class ImportHeading {
public:
    /// A table with a column for the ground is one of subjects. Refuses unknown, doubled and
    /// missing columns, all at once, each at its letter.
    static Result<ImportHeading> read(Cells);

    [[nodiscard]] ImportKind kind() const { return kind_; }
    /// Tidied; empty where the table has no such column. Refuses what begins like a formula.
    [[nodiscard]] Result<std::string> cell(Cells, std::string_view field) const;
    /// Which column holds the field; empty where the table has none.
    [[nodiscard]] std::optional<std::size_t> column_of(std::string_view field) const;

private:
    ImportKind kind_ = ImportKind::places;
    std::map<std::string, std::size_t, std::less<>> columns_;
};

/// 2022-11-20, 20/11/2022, 1.7.2025 or 1-7-2025, also with a midnight behind it. Empty if there is
/// no such day.
std::optional<Date> parse_written_day(std::string_view);

/// `valid_from` is the day for rows that name none; a refusal has the names of NewPlace's members.
Result<NewPlace> read_place(ImportHeading const&, Cells, std::optional<Date> valid_from);
Result<NewSubject> read_subject(ImportHeading const&, Cells, std::optional<Date> valid_from);

}  // namespace binhyen::registry
