#pragma once

#include "paper/pdf.hpp"

namespace binhyen::paper {

/// The ornamental border of a diploma: two lines with a meander between them and a blossom in
/// each corner. Returns the room inside.
Box draw_frame(Canvas&, Orientation);

}  // namespace binhyen::paper
