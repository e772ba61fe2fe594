#pragma once

#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/date.hpp"

/// Writing XLSX files. Rows go out as they come, so that memory does not grow with them.
namespace binhyen::paper {

/// Hundredths of a per cent: 9775 is shown as 97,75 %.
struct BasisPoints {
    std::int64_t value;
};

/// Text never becomes a formula, whatever it begins with.
using Cell = std::variant<std::monostate, std::string, std::int64_t, BasisPoints, Date>;

struct SheetColumn {
    std::string heading{};
    /// In letters of the sheet's face.
    double width = 14;
};

struct SheetHead {
    /// On the tab: cut to what Excel bears (31 letters, none of []:*?/\).
    std::string name{};
    /// Above the table; may be empty.
    std::string title{};
    /// Red, in the very first row, and at the foot of printed pages; may be empty.
    std::string notice{};
    std::vector<SheetColumn> columns{};
};

enum class RowStyle { plain, group, total };

struct WorkbookProperties {
    std::string title{};
    std::string author{};
    /// The caller's, so that the same rows give the same bytes. Not 1970-01-01.
    Instant created_at{};
};

class Workbook {
public:
    explicit Workbook(WorkbookProperties const&);
    ~Workbook();
    Workbook(Workbook const&) = delete;
    Workbook& operator=(Workbook const&) = delete;

    /// Ends the sheet before. The head row stays in sight when one scrolls and returns on every
    /// printed page. At least one sheet is needed.
    void begin_sheet(SheetHead const&);

    void add_row(std::span<Cell const>, RowStyle = RowStyle::plain);

    /// The bytes. Nothing may be added afterwards.
    std::string finish();

private:
    struct Pen;
    std::unique_ptr<Pen> pen_;
};

}  // namespace binhyen::paper
