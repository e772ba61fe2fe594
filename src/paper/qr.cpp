#include "paper/qr.hpp"

#include <cairo.h>
#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace binhyen::paper {
namespace {

constexpr int quiet_modules = 4;

}  // namespace

QrCode make_qr(std::string_view text) {
    std::unique_ptr<QRcode, decltype(&QRcode_free)> const made{
        QRcode_encodeData(int(text.size()), reinterpret_cast<unsigned char const*>(text.data()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free};
    if (!made) throw std::length_error("text does not fit a QR code");
    QrCode code{made->width, {}};
    for (int i = 0; i < made->width * made->width; ++i) code.modules.push_back(made->data[i] & 1);
    return code;
}

void draw_qr(Canvas& canvas, QrCode const& code, Box const& box) {
    auto* cairo = canvas.cairo();
    // Whatever lies under the code must not be read as part of it.
    canvas.set_colour(white);
    canvas.fill_box(box);
    canvas.set_colour(black);
    auto const module = box.width / (code.side + 2 * quiet_modules);
    auto const left = box.left + quiet_modules * module;
    auto const top = box.top + quiet_modules * module;
    // Runs in one path: neighbouring squares drawn apart show hairlines between them.
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side;) {
            int end = column;
            while (end < code.side && code.is_dark(row, end)) ++end;
            if (end > column)
                cairo_rectangle(cairo, left + column * module, top + row * module,
                                (end - column) * module, module);
            column = end + 1;
        }
    }
    cairo_fill(cairo);
}

}  // namespace binhyen::paper
