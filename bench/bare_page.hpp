#pragma once

#include <string>

#include "paper/diploma.hpp"

/// The same framed page as a programmer would draw it who has Pango and Cairo alone: one layout
/// for each text, nothing kept from page to page, nothing balanced.
namespace binhyen::bench {

std::string bare_pdf(paper::Diploma const&);

}  // namespace binhyen::bench
