#include "cycle/scheme.hpp"

#include "cycle/problems.hpp"

namespace binhyen::cycle {

Result<Scheme> scheme_of(Cycle const& cycle, Shelf const& shelf) {
    auto name = cycle.rulebook;
    if (!cycle.supplements.empty()) name += "+" + cycle.supplements;
    auto const found = shelf.find(name);
    if (found == shelf.end()) return refuse(problems::rulebook_not_loaded(name));

    Scheme scheme{cycle, &found->second, rulebook::Settings::defaults(found->second)};
    auto const chosen = json::parse(cycle.settings).as_object();
    for (auto const& [setting, value] : chosen)
        if (!scheme.settings.choose(found->second, setting, value.as_string()))
            return refuse(problems::setting_unknown(setting, value.as_string()));
    return scheme;
}

}  // namespace binhyen::cycle
