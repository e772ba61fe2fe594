#pragma once

#include <string>

#include "paper/pdf.hpp"

/// A page as a picture (PNG), for where papers cannot be sent: what is drawn is the same Canvas as
/// a PDF's. Two pixels for each point, white ground.
namespace binhyen::paper {

class Picture {
public:
    /// In points.
    explicit Picture(Size);
    ~Picture();
    Picture(Picture const&) = delete;
    Picture& operator=(Picture const&) = delete;

    [[nodiscard]] Canvas canvas() const { return Canvas{cairo_}; }

    /// The bytes. Nothing may be drawn afterwards. Throws if Cairo failed on the way.
    std::string finish();

private:
    _cairo_surface* surface_ = nullptr;
    _cairo* cairo_ = nullptr;
};

}  // namespace binhyen::paper
