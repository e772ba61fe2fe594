#pragma once

#include <functional>
#include <memory>

#include "paper/measure.hpp"

struct _cairo_surface;

namespace binhyen::paper {

class Canvas;

/// A drawing made once and put on many pages; a file holds it once, however often it is used.
class Stamp {
public:
    /// What lies outside the extent, which begins at (0, 0), is cut off.
    Stamp(Size extent, std::function<void(Canvas&)> const& draw);

    [[nodiscard]] _cairo_surface* surface() const { return surface_.get(); }

private:
    std::shared_ptr<_cairo_surface> surface_;
};

}  // namespace binhyen::paper
