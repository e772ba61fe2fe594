#include "paper/frame.hpp"

#include <cairo.h>

#include <cmath>
#include <numbers>

namespace binhyen::paper {
namespace {

constexpr Colour gold{0.66, 0.47, 0.12};
constexpr Colour red{0.70, 0.07, 0.10};
constexpr double margin = mm(8);
constexpr double band = mm(8);

// One turn of the meander along +x from (0, 0), in a unit square of side `unit`.
void add_meander_turn(cairo_t* cairo, double x, double unit) {
    constexpr double points[][2] = {{0.00, 0.86}, {0.00, 0.14}, {0.72, 0.14}, {0.72, 0.64},
                                    {0.32, 0.64}, {0.32, 0.40}, {0.50, 0.40}};
    cairo_move_to(cairo, x, 0.86 * unit);
    for (auto const& point : points) cairo_line_to(cairo, x + point[0] * unit, point[1] * unit);
    cairo_move_to(cairo, x, 0.86 * unit);
    cairo_line_to(cairo, x + unit, 0.86 * unit);
}

// A row of turns of the given length, starting at the current origin.
void add_meander(cairo_t* cairo, double length, double height) {
    auto const count = int(std::floor(length / height));
    auto const stretch = length / (count * height);
    cairo_save(cairo);
    cairo_scale(cairo, stretch, 1);
    for (int i = 0; i < count; ++i) add_meander_turn(cairo, i * height, height);
    cairo_restore(cairo);
}

void stroke_meanders(cairo_t* cairo, Box const& outer) {
    auto const inset = band * 0.18;
    auto const height = band - 2 * inset;
    struct Side {
        double x;
        double y;
        double quarter_turns;
        double length;
    };
    Side const sides[] = {
        {outer.left + band, outer.top + inset, 0, outer.width - 2 * band},
        {outer.right() - inset, outer.top + band, 1, outer.height - 2 * band},
        {outer.right() - band, outer.bottom() - inset, 2, outer.width - 2 * band},
        {outer.left + inset, outer.bottom() - band, 3, outer.height - 2 * band},
    };
    for (auto const& side : sides) {
        cairo_save(cairo);
        cairo_translate(cairo, side.x, side.y);
        cairo_rotate(cairo, side.quarter_turns * std::numbers::pi / 2);
        add_meander(cairo, side.length, height);
        cairo_restore(cairo);
    }
    cairo_set_line_width(cairo, 1.0);
    cairo_stroke(cairo);
}

// Eight petals round a heart.
void fill_blossom(Canvas& canvas, double x, double y, double radius) {
    auto* cairo = canvas.cairo();
    canvas.set_colour(red);
    for (int i = 0; i < 8; ++i) {
        cairo_save(cairo);
        cairo_translate(cairo, x, y);
        cairo_rotate(cairo, i * std::numbers::pi / 4);
        cairo_move_to(cairo, 0, 0);
        cairo_curve_to(cairo, radius * 0.45, -radius * 0.34, radius * 0.8, -radius * 0.3, radius,
                       0);
        cairo_curve_to(cairo, radius * 0.8, radius * 0.3, radius * 0.45, radius * 0.34, 0, 0);
        cairo_restore(cairo);
    }
    cairo_fill(cairo);
    canvas.set_colour(gold);
    cairo_arc(cairo, x, y, radius * 0.24, 0, 2 * std::numbers::pi);
    cairo_fill(cairo);
}

}  // namespace

Box draw_frame(Canvas& canvas, Orientation orientation) {
    auto const page = a4(orientation);
    auto const outer = Box{0, 0, page.width, page.height}.shrunk(margin);
    auto const inner = outer.shrunk(band);
    canvas.set_colour(gold);
    canvas.stroke_box(outer, 2.2);
    canvas.stroke_box(outer.shrunk(-2.6), 0.5);
    canvas.stroke_box(inner, 1.2);
    canvas.stroke_box(inner.shrunk(3), 0.5);
    auto* cairo = canvas.cairo();
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_MITER);
    stroke_meanders(cairo, outer);
    for (auto const x : {outer.left, outer.right() - band})
        for (auto const y : {outer.top, outer.bottom() - band}) {
            canvas.set_colour(gold);
            canvas.stroke_box({x, y, band, band}, 1.2);
            fill_blossom(canvas, x + band / 2, y + band / 2, band * 0.42);
        }
    canvas.set_colour(black);
    return inner.shrunk(3);
}

}  // namespace binhyen::paper
