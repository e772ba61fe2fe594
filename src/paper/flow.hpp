#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "paper/pdf.hpp"

/// From rows to pages. Whatever a page holds becomes rows that cannot be broken; the flow puts
/// them one under the other and begins a new page where the next does not fit.
namespace binhyen::paper {

enum class Keep { free, with_next };

struct FlowRow {
    /// Blank above the row; dropped where the row opens a page.
    double gap = 0;
    double height = 0;
    /// `y` is the row's upper edge.
    std::function<void(Canvas&, double y)> draw{};
    /// Never the last of a page unless it and what it is kept with fill more than one.
    Keep keep = Keep::free;
    /// Drawn once more above this row where it opens a page: the head of a table.
    std::shared_ptr<FlowRow const> repeated{};
};

struct PageForm {
    Orientation orientation = Orientation::portrait;
    double margin_top = mm(20);
    double margin_bottom = mm(20);
    double margin_left = mm(30);
    double margin_right = mm(15);

    [[nodiscard]] Box text_area() const {
        auto const page = a4(orientation);
        return {margin_left, margin_top, page.width - margin_left - margin_right,
                page.height - margin_top - margin_bottom};
    }
};

/// Writes the rows on as many pages as they need, at least one. Pages after the first bear their
/// number in the upper margin, centred. (Nghị định 30/2020, Phụ lục I.) `notice` is written over
/// and under every page; empty for none.
void lay_out(Typesetter&, PdfFile&, PageForm const&, std::vector<FlowRow> const&,
             std::string const& notice);

/// The notice alone, for pages laid out otherwise: pale across the page, and small and red
/// `edge_distance` above its lower edge.
void draw_notice(Typesetter&, Canvas&, Orientation, std::string const& notice,
                 double edge_distance = mm(9));

}  // namespace binhyen::paper
