#include "paper/qr.hpp"

#include <cairo.h>
#include <qrencode.h>

#include <cmath>
#include <memory>
#include <stdexcept>

namespace binhyen::paper {
namespace {

constexpr int quiet_modules = 4;

struct Patch {
    int left;
    int top;
    int width;
    int height;
};

// Dark modules as few rectangles in one path: squares drawn apart show hairlines between them.
std::vector<Patch> patches_of(QrCode code) {
    std::vector<Patch> patches;
    auto const is_dark_run = [&](int row, int from, int to) {
        for (int column = from; column < to; ++column)
            if (!code.is_dark(row, column)) return false;
        return true;
    };
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side; ++column) {
            if (!code.is_dark(row, column)) continue;
            auto right = column + 1;
            while (right < code.side && code.is_dark(row, right)) ++right;
            auto bottom = row + 1;
            while (bottom < code.side && is_dark_run(bottom, column, right)) ++bottom;
            for (int y = row; y < bottom; ++y)
                for (int x = column; x < right; ++x)
                    code.modules[std::size_t(y * code.side + x)] = false;
            patches.push_back({column, row, right - column, bottom - row});
        }
    }
    return patches;
}

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
    // Quarters of a point keep the file small; the rest goes to the quiet zone.
    auto const module = std::floor(box.width / (code.side + 2 * quiet_modules) * 4) / 4;
    auto const left = std::round(box.centre() - module * code.side / 2);
    auto const top = std::round(box.top + (box.height - module * code.side) / 2);
    for (auto const& patch : patches_of(code))
        cairo_rectangle(cairo, left + patch.left * module, top + patch.top * module,
                        patch.width * module, patch.height * module);
    cairo_fill(cairo);
}

}  // namespace binhyen::paper
