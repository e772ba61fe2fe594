#include "paper/pdf.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <numbers>
#include <stdexcept>

namespace binhyen::paper {
namespace {

cairo_status_t append(void* bytes, unsigned char const* piece, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<char const*>(piece), length);
    return CAIRO_STATUS_SUCCESS;
}

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

// An address inside the quotes of a tag's attribute.
std::string quoted(std::string const& address) {
    std::string out;
    for (auto const c : address) {
        if (c == '\'' || c == '\\') out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

}  // namespace

void Canvas::set_colour(Colour colour) {
    cairo_set_source_rgb(cairo_, colour.red, colour.green, colour.blue);
}

void Canvas::draw(Text const& text, double x, double y) {
    cairo_move_to(cairo_, x, y);
    pango_cairo_show_layout(cairo_, text.layout());
}

void Canvas::draw_line(Text const& text, int index, double x, double y) {
    auto const boxes = text.lines();
    auto const& box = boxes.at(std::size_t(index));
    cairo_move_to(cairo_, x + box.left, y + box.baseline - box.top);
    pango_cairo_show_layout_line(cairo_, pango_layout_get_line_readonly(text.layout(), index));
}

void Canvas::draw_slanted(Text const& text, double centre_x, double centre_y, double degrees) {
    cairo_save(cairo_);
    cairo_translate(cairo_, centre_x, centre_y);
    cairo_rotate(cairo_, -degrees * std::numbers::pi / 180);
    cairo_move_to(cairo_, -text.width() / 2, -text.height() / 2);
    pango_cairo_layout_path(cairo_, text.layout());
    cairo_fill(cairo_);
    cairo_restore(cairo_);
}

void Canvas::draw(Stamp const& stamp, double x, double y, int quarter_turns) {
    cairo_save(cairo_);
    cairo_translate(cairo_, x, y);
    cairo_rotate(cairo_, quarter_turns * std::numbers::pi / 2);
    cairo_set_source_surface(cairo_, stamp.surface(), 0, 0);
    cairo_paint(cairo_);
    cairo_restore(cairo_);
}

void Canvas::stroke(double x1, double y1, double x2, double y2, double thickness) {
    cairo_set_line_width(cairo_, thickness);
    cairo_move_to(cairo_, x1, y1);
    cairo_line_to(cairo_, x2, y2);
    cairo_stroke(cairo_);
}

void Canvas::stroke_box(Box const& box, double thickness) {
    cairo_set_line_width(cairo_, thickness);
    cairo_rectangle(cairo_, box.left, box.top, box.width, box.height);
    cairo_stroke(cairo_);
}

void Canvas::fill_box(Box const& box) {
    cairo_rectangle(cairo_, box.left, box.top, box.width, box.height);
    cairo_fill(cairo_);
}

void Canvas::link(Box const& box, std::string const& address) {
    auto const attributes = "rect=[" + std::to_string(box.left) + " " + std::to_string(box.top) +
                            " " + std::to_string(box.width) + " " + std::to_string(box.height) +
                            "] uri='" + quoted(address) + "'";
    cairo_tag_begin(cairo_, CAIRO_TAG_LINK, attributes.c_str());
    cairo_tag_end(cairo_, CAIRO_TAG_LINK);
}

Stamp::Stamp(Size extent, std::function<void(Canvas&)> const& draw) {
    cairo_rectangle_t const box{0, 0, extent.width, extent.height};
    surface_ = {cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &box),
                [](cairo_surface_t* made) { cairo_surface_destroy(made); }};
    std::unique_ptr<cairo_t, decltype(&cairo_destroy)> const cairo{cairo_create(surface_.get()),
                                                                   &cairo_destroy};
    Canvas canvas{cairo.get()};
    canvas.set_colour(black);
    draw(canvas);
    check(cairo_status(cairo.get()));
}

PdfFile::PdfFile(PdfProperties const& properties) {
    auto const page = a4(Orientation::portrait);
    surface_ = cairo_pdf_surface_create_for_stream(append, &bytes_, page.width, page.height);
    cairo_ = cairo_create(surface_);
    auto const set = [&](cairo_pdf_metadata_t key, std::string const& value) {
        if (!value.empty()) cairo_pdf_surface_set_metadata(surface_, key, value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, properties.title);
    set(CAIRO_PDF_METADATA_AUTHOR, properties.author);
    set(CAIRO_PDF_METADATA_CREATOR, "Bình Yên");
    // Cairo reads whole seconds only.
    auto const time = properties.created_at.to_text().substr(0, 19) + "Z";
    set(CAIRO_PDF_METADATA_CREATE_DATE, time);
    set(CAIRO_PDF_METADATA_MOD_DATE, time);
}

PdfFile::~PdfFile() {
    cairo_destroy(cairo_);
    // Destroying an unfinished surface still writes to bytes_, which outlives it here.
    cairo_surface_destroy(surface_);
}

Canvas PdfFile::begin_page(Orientation orientation) {
    end_page();
    auto const page = a4(orientation);
    cairo_pdf_surface_set_size(surface_, page.width, page.height);
    page_is_open_ = true;
    Canvas canvas{cairo_};
    canvas.set_colour(black);
    return canvas;
}

void PdfFile::end_page() {
    if (page_is_open_) cairo_show_page(cairo_);
    page_is_open_ = false;
}

std::string PdfFile::finish() {
    end_page();
    check(cairo_status(cairo_));
    cairo_surface_finish(surface_);
    check(cairo_surface_status(surface_));
    return std::move(bytes_);
}

}  // namespace binhyen::paper
