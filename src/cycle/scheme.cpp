#include "cycle/scheme.hpp"

#include "cycle/problems.hpp"

namespace binhyen::cycle {

bool Scheme::has_chosen(std::string_view setting, std::string_view value) const {
    auto const index = rules->find_setting(setting);
    return index.exists() && settings.value(*rules, index).code == value;
}

Result<Scheme> scheme_of(Cycle const& cycle, Shelf const& shelf) {
    auto name = cycle.rulebook;
    if (!cycle.supplements.empty()) name += "+" + cycle.supplements;
    auto const found = shelf.find(name);
    if (found == shelf.end()) return refuse(problems::rulebook_not_loaded(name));

    Scheme scheme{cycle, &found->second, rulebook::Settings::defaults(found->second)};
    boost::system::error_code fault;
    auto const chosen = json::parse(cycle.settings, fault);
    if (fault || !chosen.is_object()) return refuse(problems::setting_unknown(cycle.settings, ""));
    for (auto const& [setting, value] : chosen.as_object()) {
        auto const choice = value.is_string() ? std::string_view(value.as_string()) : "";
        if (!scheme.settings.choose(found->second, setting, choice))
            return refuse(problems::setting_unknown(setting, choice));
    }
    return scheme;
}

}  // namespace binhyen::cycle
