#pragma once

#include <string_view>
#include <vector>

#include "paper/pdf.hpp"

namespace binhyen::paper {

/// A QR code with error correction M (15 %), as drawn squares, without its quiet zone.
struct QrCode {
    int side = 0;
    /// side × side, row by row; true is dark.
    std::vector<bool> modules;

    [[nodiscard]] bool is_dark(int row, int column) const {
        return modules[std::size_t(row * side + column)];
    }
};

/// `text` is taken byte for byte (UTF-8). Throws std::length_error above what a code can hold,
/// about 2,300 bytes.
QrCode make_qr(std::string_view text);

/// Black on white in `box`, which should be square; a quiet zone of four modules lies inside it.
void draw_qr(Canvas&, QrCode const&, Box const&);

}  // namespace binhyen::paper
