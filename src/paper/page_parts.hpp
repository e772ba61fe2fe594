#pragma once

#include <vector>

#include "paper/page.hpp"

/// The parts of an official page as rows of a flow. Inside paper/ only; callers use page.hpp.
namespace binhyen::paper {

struct PartsContext {
    Typesetter& typesetter;
    Box area;
    double body_size;
};

FlowRow heading_row(PartsContext const&, PageHeading const&);
void add_title(PartsContext const&, std::vector<FlowRow>&, PageTitle const&);
void add_paragraph(PartsContext const&, std::vector<FlowRow>&, Paragraph const&);
void add_table(PartsContext const&, std::vector<FlowRow>&, ListTable const&);
FlowRow closing_row(PartsContext const&, OfficialPage const&);

/// A centred text in one unbroken row, kept with the next.
FlowRow centred_row(PartsContext const&, std::string const& text, Style, double gap);

/// Draws `text` with its middle at `centre`; its lines must have been shaped centred.
void draw_centred(Canvas&, Text const&, double centre, double y);

}  // namespace binhyen::paper
