#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "rulebook/rulebook.hpp"

/// Rulebooks in YAML: read, checked, made into a Rulebook. Everything wrong in the files is
/// reported at once, each with file, line and reason.
namespace binhyen::rulebook {

/// `name` is what problems call the file.
struct RulebookText {
    std::string name;
    std::string yaml;
};

/// The rulebook with the given supplements laid on it in order (provincial additions,
/// [law: tt124-2021/8.1]). Refuses with `rulebook_invalid`, whose fields are the single faults;
/// the path of a field is "file:line".
Result<Rulebook> read_rulebook(RulebookText const&,
                               std::vector<RulebookText> const& supplements = {});

/// The same from files. `path` is a rulebook.yaml or the folder that holds it; supplements are read
/// only when named.
Result<Rulebook> load_rulebook(std::string const& path,
                               std::vector<std::string> const& supplements = {});

}  // namespace binhyen::rulebook
