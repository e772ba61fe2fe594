#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rulebook/rulebook.hpp"

/// The rule engine with JSON on both sides: one rulebook, then as many subjects as one likes. It is
/// what the browser runs (module/exports.cpp); the program itself calls evaluate().
namespace binhyen::rulebook {

class Engine {
public:
    /// Empty when the text is no rulebook in the form of engine_form.hpp.
    static std::optional<Engine> load(std::string_view rulebook);

    /// A basis in, the reason tree of explain.hpp out. Empty when the text is no basis of a kind
    /// the rulebook knows.
    [[nodiscard]] std::optional<std::string> judge(std::string_view basis) const;

private:
    Rulebook book_;
};

}  // namespace binhyen::rulebook
