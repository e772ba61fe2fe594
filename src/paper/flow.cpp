#include "paper/flow.hpp"

#include <cmath>
#include <numbers>

namespace binhyen::paper {
namespace {

constexpr Colour pale{0.90, 0.90, 0.90};
constexpr Colour warning_red{0.72, 0.10, 0.10};

// Rows that must not be parted are counted in hundredths of a point too wide, so that a sum of
// rounded heights never throws a row off a page it fills exactly.
constexpr double tolerance = 0.01;

// One past the last row of the chain that begins at `first`.
std::size_t chain_end(std::vector<FlowRow> const& rows, std::size_t first) {
    auto end = first + 1;
    while (end < rows.size() && rows[end - 1].keep == Keep::with_next) ++end;
    return end;
}

double height_of(std::vector<FlowRow> const& rows, std::size_t first, std::size_t end) {
    double sum = 0;
    for (auto i = first; i < end; ++i) sum += rows[i].height + (i == first ? 0 : rows[i].gap);
    return sum;
}

class Layout {
public:
    Layout(Typesetter& typesetter, PdfFile& file, PageForm const& form, std::string const& notice)
        : typesetter_(typesetter),
          file_(file),
          form_(form),
          notice_(notice),
          area_(form.text_area()),
          canvas_(nullptr) {
        begin_page();
    }

    void add_chain(std::vector<FlowRow> const& rows, std::size_t first, std::size_t end) {
        auto const needed = rows[first].gap + height_of(rows, first, end);
        if (!is_page_empty_ && y_ + needed > area_.bottom() + tolerance) begin_page();
        for (auto i = first; i < end; ++i) add(rows[i]);
    }

private:
    void begin_page() {
        canvas_ = file_.begin_page(form_.orientation);
        y_ = area_.top;
        is_page_empty_ = true;
        draw_notice(typesetter_, canvas_, form_.orientation, notice_);
        if (++page_number_ == 1) return;
        auto const number =
            typesetter_.shape(std::to_string(page_number_), {.style = {Face::regular, 13}});
        canvas_.draw(number, area_.centre() - number.width() / 2, area_.top / 2);
    }

    void add(FlowRow const& row) {
        // Only a chain longer than a page is parted here.
        if (!is_page_empty_ && y_ + row.gap + row.height > area_.bottom() + tolerance) begin_page();
        if (!is_page_empty_) {
            y_ += row.gap;
        } else if (row.repeated) {
            row.repeated->draw(canvas_, y_);
            y_ += row.repeated->height;
        }
        row.draw(canvas_, y_);
        y_ += row.height;
        is_page_empty_ = false;
    }

    Typesetter& typesetter_;
    PdfFile& file_;
    PageForm const& form_;
    std::string const& notice_;
    Box area_;
    Canvas canvas_;
    double y_ = 0;
    int page_number_ = 0;
    bool is_page_empty_ = true;
};

Stamp slanted_notice(Typesetter& typesetter, Size page, std::string const& notice) {
    auto const width = std::hypot(page.width, page.height) * 0.66;
    auto const text =
        typesetter.shape_fitted(notice, {.style = {Face::bold, 44}, .width = width}, {20, 44});
    auto const degrees = std::atan2(page.height, page.width) * 180 / std::numbers::pi;
    return {page, [&](Canvas& canvas) {
                canvas.set_colour(pale);
                canvas.draw_slanted(text, page.width / 2, page.height / 2, degrees);
            }};
}

}  // namespace

void lay_out(Typesetter& typesetter, PdfFile& file, PageForm const& form,
             std::vector<FlowRow> const& rows, std::string const& notice) {
    Layout layout{typesetter, file, form, notice};
    for (std::size_t first = 0; first < rows.size();) {
        auto const end = chain_end(rows, first);
        layout.add_chain(rows, first, end);
        first = end;
    }
}

void draw_notice(Typesetter& typesetter, Canvas& canvas, Orientation orientation,
                 std::string const& notice, double edge_distance) {
    if (notice.empty()) return;
    auto const page = a4(orientation);
    auto const name = (orientation == Orientation::portrait ? "upright " : "lying ") + notice;
    canvas.draw(typesetter.stamp(name, [&] { return slanted_notice(typesetter, page, notice); }), 0,
                0);
    auto const edge = typesetter.shape(notice, {.style = {Face::bold, 9}, .letter_gap = 0.6});
    canvas.set_colour(warning_red);
    canvas.draw(edge, (page.width - edge.width()) / 2, page.height - edge_distance);
    canvas.set_colour(black);
}

}  // namespace binhyen::paper
