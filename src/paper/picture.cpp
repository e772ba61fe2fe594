#include "paper/picture.hpp"

#include <cairo.h>

#include <cmath>
#include <stdexcept>

namespace binhyen::paper {
namespace {

constexpr double pixels_per_point = 2;

cairo_status_t append(void* bytes, unsigned char const* piece, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<char const*>(piece), length);
    return CAIRO_STATUS_SUCCESS;
}

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

int pixels(double points) {
    return int(std::ceil(points * pixels_per_point));
}

}  // namespace

Picture::Picture(Size size)
    : surface_(
          cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(size.width), pixels(size.height))),
      cairo_(cairo_create(surface_)) {
    cairo_set_source_rgb(cairo_, 1, 1, 1);
    cairo_paint(cairo_);
    cairo_set_source_rgb(cairo_, 0, 0, 0);
    cairo_scale(cairo_, pixels_per_point, pixels_per_point);
}

Picture::~Picture() {
    cairo_destroy(cairo_);
    cairo_surface_destroy(surface_);
}

std::string Picture::finish() {
    check(cairo_status(cairo_));
    cairo_surface_flush(surface_);
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface_, append, &bytes));
    return bytes;
}

}  // namespace binhyen::paper
