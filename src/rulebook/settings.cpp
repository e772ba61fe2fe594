#include "rulebook/settings.hpp"

namespace binhyen::rulebook {

Settings Settings::defaults(Rulebook const& book) {
    Settings settings;
    settings.chosen.reserve(book.settings.size());
    for (auto const& setting : book.settings) settings.chosen.push_back(setting.default_value);
    return settings;
}

bool Settings::choose(Rulebook const& book, std::string_view setting, std::string_view value) {
    auto const index = book.find_setting(setting);
    if (!index.exists()) return false;
    auto const& values = book[index].values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].code != value) continue;
        chosen[index.value] = std::uint8_t(i);
        return true;
    }
    return false;
}

SettingValue const& Settings::value(Rulebook const& book, SettingIndex setting) const {
    return book[setting].values[chosen[setting.value]];
}

Choice Settings::choice(Rulebook const& book, SettingIndex setting) const {
    return setting.exists() ? value(book, setting).choice : Choice::other;
}

Confirmer required_confirmer(Rulebook const& book, Settings const& settings, Event const& event) {
    switch (settings.choice(book, event.confirmer_setting)) {
        // Of a commune its own committee speaks.
        case Choice::committee:
        case Choice::own_statement:
            return Confirmer::own_statement;
        case Choice::competent_police:
            return Confirmer::competent_police;
        case Choice::tier_above:
            return Confirmer::tier_above;
        default:
            return event.confirmed_by;
    }
}

}  // namespace binhyen::rulebook
