#pragma once

#include <string>
#include <string_view>

#include "rulebook/rulebook.hpp"

/// A rulebook as the engine in the browser takes it: what weighs in an evaluation, what its reasons
/// are told with, and who is in scope; who decides and which papers are asked for stay here. Codes
/// are resolved, so that things refer to each other by their place in a list.
namespace binhyen::rulebook {

std::string engine_form(Rulebook const&);

/// False when the text is none, or when something in it points beyond a list.
[[nodiscard]] bool read_engine_form(std::string_view, Rulebook& into);

}  // namespace binhyen::rulebook
