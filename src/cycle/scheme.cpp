#include "cycle/scheme.hpp"

#include <algorithm>
#include <array>

#include "cycle/problems.hpp"
#include "rulebook/explain.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::cycle {
namespace {

struct Followed {
    std::string_view setting;
    std::string_view value;
};

// What acts ask for with has_chosen(), beside the defaults.
constexpr std::array followed_by_acts{
    Followed{"november_order", "all_wait"},
    Followed{"attendance", "refused"},
    Followed{"own_body", "own_tier"},
    Followed{"managed_by", "recognition_too"},
    Followed{"issuer_wording", "chairman"},
    Followed{"issuer_wording", "committee"},
    Followed{"merged_subjects", "all_predecessors"},
    Followed{"missing_papers", "shown"},
    Followed{"incident_detail", "counts_only"},
};

rulebook::SettingValue const* find_value(rulebook::Setting const& setting, std::string_view code) {
    auto const found = std::ranges::find(setting.values, code, &rulebook::SettingValue::code);
    return found == setting.values.end() ? nullptr : &*found;
}

Result<> choose(Scheme& scheme, std::string_view setting, std::string_view value) {
    auto const& rules = *scheme.rules;
    if (!scheme.settings.choose(rules, setting, value))
        return refuse(problems::setting_unknown(setting, value));
    auto const& chosen = rules[rules.find_setting(setting)];
    if (is_followed(chosen, value)) return {};
    return refuse(
        problems::setting_not_followed(chosen.caption.vi, find_value(chosen, value)->caption.vi,
                                       rulebook::clause_in_words(chosen.clause, Language::vi)));
}

}  // namespace

bool is_followed(rulebook::Setting const& setting, std::string_view value) {
    if (setting.is_read || setting.values[setting.default_value].code == value) return true;
    return std::ranges::any_of(followed_by_acts, [&](Followed const& known) {
        return known.setting == setting.code && known.value == value;
    });
}

bool Scheme::has_chosen(std::string_view setting, std::string_view value) const {
    auto const index = rules->find_setting(setting);
    return index.exists() && settings.value(*rules, index).code == value;
}

Date settings_fixed_on(Scheme const& scheme) {
    auto const& rules = *scheme.rules;
    Date last(int(scheme.cycle.year), 1, 1);
    for (std::uint16_t i = 0; i < rules.kinds.size(); ++i)
        last = std::max(last, rulebook::registration_of(rules, {i}, int(scheme.cycle.year)).to);
    return last.plus_days(1);
}

Result<Scheme> scheme_of(Cycle const& cycle, Shelf const& shelf) {
    auto name = cycle.rulebook;
    if (!cycle.supplements.empty()) name += "+" + cycle.supplements;
    auto const found = shelf.find(name);
    if (found == shelf.end()) return refuse(problems::rulebook_not_loaded(name));

    Scheme scheme{cycle, name, &found->second, rulebook::Settings::defaults(found->second)};
    boost::system::error_code fault;
    auto const chosen = json::parse(cycle.settings, fault);
    if (fault || !chosen.is_object()) return refuse(problems::setting_unknown(cycle.settings, ""));
    for (auto const& [setting, value] : chosen.as_object()) {
        auto const choice = value.is_string() ? std::string_view(value.as_string()) : "";
        TRY(choose(scheme, setting, choice));
    }
    return scheme;
}

}  // namespace binhyen::cycle
