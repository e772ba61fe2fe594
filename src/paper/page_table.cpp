#include <algorithm>
#include <numeric>

#include "base/result.hpp"
#include "paper/page_parts.hpp"

namespace binhyen::paper {
namespace {

constexpr double padding_x = 4;
constexpr double padding_y = 3;
constexpr double line_thickness = 0.5;

struct Cell {
    Text text;
    double left;
};

// One row of the table, shaped. `edges` are the x of its upright lines.
struct ShapedRow {
    std::vector<Cell> cells;
    std::vector<double> edges;
    double height = 0;

    void draw(Canvas& canvas, double y) const {
        for (auto const& cell : cells)
            canvas.draw(cell.text, cell.left, y + (height - cell.text.height()) / 2);
        canvas.stroke(edges.front(), y, edges.back(), y, line_thickness);
        canvas.stroke(edges.front(), y + height, edges.back(), y + height, line_thickness);
        for (auto const x : edges) canvas.stroke(x, y, x, y + height, line_thickness);
    }
};

std::vector<double> edges_of(PartsContext const& context, ListTable const& table) {
    auto const whole =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, ListColumn const& column) { return sum + column.share; });
    std::vector<double> edges{context.area.left};
    for (auto const& column : table.columns)
        edges.push_back(edges.back() + context.area.width * column.share / whole);
    return edges;
}

ShapedRow shape_row(PartsContext const& context, ListTable const& table,
                    std::vector<double> const& edges, std::vector<std::string> const& cells,
                    Face face, bool is_heading) {
    ShapedRow row{{}, edges, 0};
    for (std::size_t i = 0; i < table.columns.size() && i < cells.size(); ++i) {
        auto const width = edges[i + 1] - edges[i] - 2 * padding_x;
        auto const align = is_heading ? Align::centre : table.columns[i].align;
        auto const text = context.typesetter.shape(
            cells[i], {.style = {face, table.size}, .align = align, .width = width});
        row.height = std::max(row.height, text.height() + 2 * padding_y);
        row.cells.push_back({text, edges[i] + padding_x});
    }
    return row;
}

ShapedRow shape_group(PartsContext const& context, ListTable const& table,
                      std::vector<double> const& edges, ListRow const& group) {
    std::vector<double> const outer{edges.front(), edges.back()};
    auto const words = group.cells.empty() ? std::string() : group.cells.front();
    auto const text = context.typesetter.shape(
        words,
        {.style = {Face::bold, table.size}, .width = outer.back() - outer.front() - 2 * padding_x});
    return {{{text, outer.front() + padding_x}}, outer, text.height() + 2 * padding_y};
}

FlowRow to_flow(ShapedRow row) {
    auto const height = row.height;
    return {.height = height,
            .draw = [row = std::move(row)](Canvas& canvas, double y) { row.draw(canvas, y); }};
}

}  // namespace

void add_table(PartsContext const& context, std::vector<FlowRow>& rows, ListTable const& table) {
    INVARIANT(!table.columns.empty());
    auto const edges = edges_of(context, table);
    std::vector<std::string> headings;
    for (auto const& column : table.columns) headings.push_back(column.heading);
    auto head = to_flow(shape_row(context, table, edges, headings, Face::bold, true));
    head.gap = 8;
    head.keep = Keep::with_next;
    auto const repeated = std::make_shared<FlowRow const>(head);
    rows.push_back(head);
    for (auto const& row : table.rows) {
        auto const is_group = row.kind == ListRow::Kind::group;
        auto const face = row.kind == ListRow::Kind::total ? Face::bold : Face::regular;
        auto made = to_flow(is_group ? shape_group(context, table, edges, row)
                                     : shape_row(context, table, edges, row.cells, face, false));
        made.repeated = repeated;
        if (is_group) made.keep = Keep::with_next;
        rows.push_back(std::move(made));
    }
    if (table.rows.empty()) rows.back().keep = Keep::free;
}

}  // namespace binhyen::paper
