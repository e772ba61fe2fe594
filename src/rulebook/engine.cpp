#include "rulebook/engine.hpp"

#include "rulebook/basis.hpp"
#include "rulebook/engine_form.hpp"
#include "rulebook/explain.hpp"

namespace binhyen::rulebook {

std::optional<Engine> Engine::load(std::string_view rulebook) {
    Engine engine;
    if (!read_engine_form(rulebook, engine.book_)) return {};
    return engine;
}

std::optional<std::string> Engine::judge(std::string_view text) const {
    Basis basis;
    if (!read_basis(text, basis)) return {};
    auto const kind = book_.find_kind(basis.kind);
    if (!kind.exists() || basis.year < 1 || basis.year > 9999) return {};
    auto const facts = gather(book_, basis);
    auto const settings = settings_of(book_, basis);
    Evaluation evaluation;
    evaluate(book_, settings, kind, basis.year, facts, evaluation);
    return explain_as_json(book_, settings, facts, evaluation);
}

}  // namespace binhyen::rulebook
