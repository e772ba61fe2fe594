#include "cycle/cycle_view.hpp"

#include "cycle/cycle_door.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::cycle {
namespace {

KindCalendar calendar_of(Scheme const& scheme, std::uint16_t index) {
    auto const& rules = *scheme.rules;
    rulebook::KindIndex const kind{index};
    auto const year = int(scheme.cycle.year);
    auto const window = rulebook::counted_window_of(rules, scheme.settings, kind, year);
    auto const registration = rulebook::registration_of(rules, kind, year);
    return {.kind = rules[kind].code,
            .window_from = window.from,
            .window_to = window.to,
            .registration_from = registration.from,
            .registration_to = registration.to,
            .decide_by = rulebook::last_day_to_decide(rules, scheme.settings, kind, year)};
}

SettingView setting_of(Scheme const& scheme, std::uint16_t index) {
    rulebook::SettingIndex const at{index};
    auto const& setting = (*scheme.rules)[at];
    auto const& value = scheme.settings.value(*scheme.rules, at);
    return {.code = setting.code,
            .caption_vi = setting.caption.vi,
            .caption_en = setting.caption.en,
            .reason_vi = setting.reason.vi,
            .reason_en = setting.reason.en,
            .clause = setting.clause,
            .value = value.code,
            .is_default = scheme.settings.chosen[index] == setting.default_value};
}

CycleView view_of(Scheme const& scheme) {
    CycleView view{.cycle = scheme.cycle,
                   .rulebook_title_vi = scheme.rules->title.vi,
                   .rulebook_title_en = scheme.rules->title.en,
                   .calendars = {},
                   .settings = {}};
    for (std::uint16_t i = 0; i < scheme.rules->kinds.size(); ++i)
        view.calendars.push_back(calendar_of(scheme, i));
    for (std::uint16_t i = 0; i < scheme.rules->settings.size(); ++i)
        view.settings.push_back(setting_of(scheme, i));
    return view;
}

}  // namespace

bool may_read_in(Actor const& actor, std::string_view realm) {
    for (auto const& path : actor.readable_paths())
        if (path.starts_with(realm) || realm.starts_with(path)) return true;
    return false;
}

Result<std::vector<CycleView>> list_cycles(Context& context, Shelf const& shelf) {
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<std::vector<CycleView>> {
            std::vector<CycleView> views;
            for (auto const& cycle : list_cycles(transaction)) {
                if (!may_read_in(context.actor, cycle.realm_path)) continue;
                auto const scheme = TRY(scheme_of(cycle, shelf));
                views.push_back(view_of(scheme));
            }
            return views;
        });
}

}  // namespace binhyen::cycle
