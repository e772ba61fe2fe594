#pragma once

#include "paper/pdf.hpp"

/// The ornamental border of a landscape A4 page: two lines with a meander between them and a
/// blossom in each corner.
namespace binhyen::paper {

Stamp make_frame();

/// The room inside the border.
Box frame_inside();

}  // namespace binhyen::paper
