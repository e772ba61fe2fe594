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
constexpr auto page = a4(Orientation::landscape);
constexpr Box outer = Box{0, 0, page.width, page.height}.shrunk(margin);
constexpr Box inner = outer.shrunk(band);
// Long and short sides are 12 and 8 strips.
constexpr int strips_across = 12;
constexpr int strips_down = 8;
constexpr int turns_a_strip = 4;

// One turn of the meander along +x, in a square of side 1 at (x, 0).
void add_turn(cairo_t* cairo, double x) {
    constexpr double points[][2] = {{0.00, 0.14}, {0.72, 0.14}, {0.72, 0.64},
                                    {0.32, 0.64}, {0.32, 0.40}, {0.50, 0.40}};
    cairo_move_to(cairo, x, 0.86);
    for (auto const& point : points) cairo_line_to(cairo, x + point[0], point[1]);
    cairo_move_to(cairo, x, 0.86);
    cairo_line_to(cairo, x + 1, 0.86);
}

Stamp make_strip(double length) {
    auto const inset = band * 0.18;
    auto const height = band - 2 * inset;
    return {{length, band}, [=](Canvas& canvas) {
                auto* cairo = canvas.cairo();
                canvas.set_colour(gold);
                cairo_save(cairo);
                cairo_translate(cairo, 0, inset);
                cairo_scale(cairo, length / turns_a_strip, height);
                for (int turn = 0; turn < turns_a_strip; ++turn) add_turn(cairo, turn);
                cairo_restore(cairo);
                cairo_set_line_width(cairo, 1.0);
                cairo_stroke(cairo);
            }};
}

// Eight petals round a heart, in a square of side `band`.
void draw_blossom(Canvas& canvas) {
    auto* cairo = canvas.cairo();
    constexpr double radius = band * 0.42;
    canvas.set_colour(gold);
    canvas.stroke_box(Box{0, 0, band, band}.shrunk(0.6), 1.2);
    canvas.set_colour(red);
    for (int i = 0; i < 8; ++i) {
        cairo_save(cairo);
        cairo_translate(cairo, band / 2, band / 2);
        cairo_rotate(cairo, i * std::numbers::pi / 4);
        cairo_move_to(cairo, 0, 0);
        cairo_curve_to(cairo, radius * 0.45, -radius * 0.34, radius * 0.8, -radius * 0.3, radius,
                       0);
        cairo_curve_to(cairo, radius * 0.8, radius * 0.3, radius * 0.45, radius * 0.34, 0, 0);
        cairo_restore(cairo);
    }
    cairo_fill(cairo);
    canvas.set_colour(gold);
    cairo_arc(cairo, band / 2, band / 2, radius * 0.24, 0, 2 * std::numbers::pi);
    cairo_fill(cairo);
}

void draw_sides(Canvas& canvas) {
    auto const across = inner.width / strips_across;
    auto const down = inner.height / strips_down;
    auto const wide = make_strip(across);
    auto const high = make_strip(down);
    for (int i = 0; i < strips_across; ++i) {
        canvas.draw(wide, inner.left + i * across, outer.top, 0);
        canvas.draw(wide, inner.right() - i * across, outer.bottom(), 2);
    }
    for (int i = 0; i < strips_down; ++i) {
        canvas.draw(high, outer.right(), inner.top + i * down, 1);
        canvas.draw(high, outer.left, inner.bottom() - i * down, 3);
    }
}

}  // namespace

Stamp make_frame() {
    return {page, [](Canvas& canvas) {
                canvas.set_colour(gold);
                canvas.stroke_box(outer, 2.2);
                canvas.stroke_box(outer.shrunk(-2.6), 0.5);
                canvas.stroke_box(inner, 1.2);
                canvas.stroke_box(inner.shrunk(3), 0.5);
                draw_sides(canvas);
                Stamp const blossom{{band, band}, draw_blossom};
                for (auto const x : {outer.left, inner.right()})
                    for (auto const y : {outer.top, inner.bottom()}) canvas.draw(blossom, x, y);
            }};
}

Box frame_inside() {
    return inner.shrunk(3);
}

}  // namespace binhyen::paper
