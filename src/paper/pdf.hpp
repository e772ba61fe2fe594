#pragma once

#include <memory>
#include <string>

#include "base/date.hpp"
#include "paper/measure.hpp"
#include "paper/typesetter.hpp"

struct _cairo;
struct _cairo_surface;

namespace binhyen::paper {

/// Red, green, blue from 0 to 1.
struct Colour {
    double red;
    double green;
    double blue;
};

inline constexpr Colour black{0, 0, 0};
inline constexpr Colour white{1, 1, 1};

/// What one draws a page on. Positions are in points from the upper left corner of the page.
class Canvas {
public:
    explicit Canvas(_cairo* cairo) : cairo_(cairo) {}

    void set_colour(Colour);
    /// The upper left corner of the text at (x, y); alignment works inside the text's own width.
    void draw(Text const&, double x, double y);
    /// Line number `index` alone, its upper edge at y.
    void draw_line(Text const&, int index, double x, double y);
    /// As outlines: seen and printed, but neither selected nor found by a search.
    void draw_slanted(Text const&, double centre_x, double centre_y, double degrees);
    /// With the upper left corner of its extent at (x, y), turned clockwise about that corner.
    void draw(Stamp const&, double x, double y, int quarter_turns = 0);
    void stroke(double x1, double y1, double x2, double y2, double thickness);
    void stroke_box(Box const&, double thickness);
    void fill_box(Box const&);
    /// A place on the page that opens `address`.
    void link(Box const&, std::string const& address);

    [[nodiscard]] _cairo* cairo() const { return cairo_; }

private:
    _cairo* cairo_;
};

/// What a PDF says about itself. The time is the caller's, so that the same input gives the same
/// bytes.
struct PdfProperties {
    std::string title{};
    std::string author{};
    Instant created_at{};
};

/// A PDF file in the making; pages may differ in orientation.
class PdfFile {
public:
    explicit PdfFile(PdfProperties const&);
    ~PdfFile();
    PdfFile(PdfFile const&) = delete;
    PdfFile& operator=(PdfFile const&) = delete;

    /// Ends the page before, if any. The canvas lives until the next page or finish().
    Canvas begin_page(Orientation);

    /// The bytes. Nothing may be drawn afterwards. Throws if Cairo failed on the way.
    std::string finish();

private:
    void end_page();

    std::string bytes_;
    _cairo_surface* surface_ = nullptr;
    _cairo* cairo_ = nullptr;
    bool page_is_open_ = false;
};

}  // namespace binhyen::paper
