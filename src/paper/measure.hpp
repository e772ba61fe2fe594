#pragma once

/// Lengths on paper. Everything is in points (1/72 inch) unless a name says otherwise; y grows
/// downwards from the upper edge.
namespace binhyen::paper {

constexpr double mm(double millimetres) {
    return millimetres * 72.0 / 25.4;
}

enum class Orientation { portrait, landscape };

struct Size {
    double width;
    double height;
};

constexpr Size a4(Orientation orientation) {
    auto const portrait = Size{mm(210), mm(297)};
    if (orientation == Orientation::portrait) return portrait;
    return {portrait.height, portrait.width};
}

struct Box {
    double left;
    double top;
    double width;
    double height;

    [[nodiscard]] constexpr double right() const { return left + width; }
    [[nodiscard]] constexpr double bottom() const { return top + height; }
    [[nodiscard]] constexpr double centre() const { return left + width / 2; }
    [[nodiscard]] constexpr Box shrunk(double by) const {
        return {left + by, top + by, width - 2 * by, height - 2 * by};
    }
};

}  // namespace binhyen::paper
