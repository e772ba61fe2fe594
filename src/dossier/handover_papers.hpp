#pragma once

#include <string>

#include "dossier/handover.hpp"

/// A handover as a paper to be signed by both.
namespace binhyen::dossier {

/// PDF. `notice` stands over and under every page; empty for none.
std::string handover_paper(HandoverShown const&, std::string const& notice);

}  // namespace binhyen::dossier
