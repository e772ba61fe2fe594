#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rulebook/rulebook.hpp"

namespace binhyen::rulebook {

/// The values chosen where the rulebook leaves a choice; one place in force at a time.
struct Settings {
    /// One per Rulebook::settings, an index into its values.
    std::vector<std::uint8_t> chosen;

    static Settings defaults(Rulebook const&);
    /// False, and nothing changed, when the rulebook has no such setting or value.
    bool choose(Rulebook const&, std::string_view setting, std::string_view value);
    [[nodiscard]] SettingValue const& value(Rulebook const&, SettingIndex) const;
    /// Choice::other for a setting that does not exist.
    [[nodiscard]] Choice choice(Rulebook const&, SettingIndex) const;
    [[nodiscard]] bool holds(SettingCondition const& condition) const {
        return !condition.setting.exists() || chosen[condition.setting.value] == condition.value;
    }
};

/// Whose word it takes that the event did not happen; a higher one's will do as well.
Confirmer required_confirmer(Rulebook const&, Settings const&, Event const&);

}  // namespace binhyen::rulebook
