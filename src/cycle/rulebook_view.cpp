#include "cycle/rulebook_view.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "cycle/cycle_door.hpp"
#include "cycle/rulebook_criteria_view.hpp"

namespace binhyen::cycle {
namespace {

using rulebook::Rulebook;

RuleDayView day_of(rulebook::RuleDay const& day) {
    return {.year_offset = day.year_offset, .month = day.month, .day = day.day};
}

std::vector<std::string> kind_codes(Rulebook const& book,
                                    std::vector<rulebook::KindIndex> const& kinds) {
    std::vector<std::string> codes;
    codes.reserve(kinds.size());
    for (auto const kind : kinds) codes.push_back(book[kind].code);
    return codes;
}

RuleKind kind_view(Rulebook const& book, rulebook::Kind const& kind) {
    RuleKind view{.name = name_view(kind),
                  .set = book[kind.set].code,
                  .window_from = day_of(kind.window.from),
                  .window_to = day_of(kind.window.to),
                  .window_clause = kind.window.clause,
                  .registration_from = day_of(kind.registration.from),
                  .registration_to = day_of(kind.registration.to),
                  .registration_clause = kind.registration.clause,
                  .decided_before = day_of(kind.decided_before),
                  .deadline_clause = kind.deadline_clause,
                  .papers = {},
                  .reviewers = {}};
    for (auto const& paper : kind.papers)
        view.papers.push_back({.name = name_view(paper),
                               .stage = paper.stage == rulebook::PaperStage::registration
                                            ? "registration"
                                            : "dossier",
                               .applies_if = flag_view(book, paper.applies_if)});
    for (auto const& role : kind.reviewers)
        view.reviewers.push_back(
            {.name = name_view(role), .is_chair = role.chairs, .is_if_any = role.if_any});
    return view;
}

RuleAuthority authority_view(Rulebook const& book, rulebook::Authority const& authority) {
    return {.name = name_view(authority),
            .role = authority.role == rulebook::AuthorityRole::appraiser ? "appraiser" : "decider",
            .kinds = kind_codes(book, authority.kinds),
            .managing_tier = book[authority.managing_tier].code,
            .tier = book[authority.tier].code,
            .valid_from = authority.valid.from,
            .valid_to = authority.valid.to,
            .is_inferred = authority.is_inferred};
}

RulebookName name_of(std::string const& key, Rulebook const& book) {
    auto const plus = key.find('+');
    return {.key = key,
            .id = book.id,
            .supplement = plus == key.npos ? "" : key.substr(plus + 1),
            .version = book.version,
            .title = text_view(book.title),
            .valid_from = book.valid_from,
            .digest = book.digest};
}

void add_scope(RulebookView& view, Rulebook const& book) {
    for (auto const& exclusion : book.scope.exclusions)
        view.exclusions.push_back({.name = name_view(exclusion),
                                   .kinds = kind_codes(book, exclusion.kinds),
                                   .only_when = condition_view(book, exclusion.only_when)});
    for (auto const& size : book.scope.too_small)
        view.sizes.push_back({.name = name_view(size),
                              .workers_max = size.workers_max,
                              .revenue_max = size.revenue_max,
                              .capital_max = size.capital_max});
}

}  // namespace

RuleSetting setting_view(Rulebook const& book, rulebook::SettingIndex index) {
    auto const& setting = book[index];
    RuleSetting view{.name = name_view(setting),
                     .reason = text_view(setting.reason),
                     .default_value = setting.values[setting.default_value].code,
                     .values = {},
                     .criteria = {}};
    for (auto const& value : setting.values)
        view.values.push_back({.code = value.code,
                               .caption = text_view(value.caption),
                               .is_followed = is_followed(setting, value.code)});
    for (auto const& criterion : book.criteria)
        if (auto const codes = settings_of(book, criterion);
            std::ranges::find(codes, setting.code) != codes.end())
            view.criteria.push_back(name_view(criterion));
    return view;
}

Result<CycleSettings> show_settings(Context& context, Shelf const& shelf, CycleId const& id) {
    auto const scheme = TRY(context.database.read([&](storage::Transaction& tx) -> Result<Scheme> {
        auto const cycle = find_cycle_by_id(tx, id);
        if (!cycle || !may_read_in(context.actor, cycle->realm_path))
            return refuse(audit::problems::absent());
        return scheme_of(*cycle, shelf);
    }));
    auto const& rules = *scheme.rules;
    CycleSettings shown{.cycle = scheme.cycle,
                        .settings = {},
                        .fixed_on = settings_fixed_on(scheme),
                        .may_change = false};
    shown.may_change = context.today < shown.fixed_on &&
                       context.actor.may(Verb::manage_cycle, scheme.cycle.realm_path);
    for (std::uint16_t i = 0; i < rules.settings.size(); ++i)
        shown.settings.push_back(
            {.setting = setting_view(rules, {i}),
             .value = scheme.settings.value(rules, {i}).code,
             .is_default = scheme.settings.chosen[i] == rules.settings[i].default_value});
    return shown;
}

std::vector<RulebookName> list_rulebooks(Shelf const& shelf) {
    std::vector<RulebookName> names;
    for (auto const& [key, book] : shelf) names.push_back(name_of(key, book));
    return names;
}

Result<RulebookView> show_rulebook(Shelf const& shelf, std::string_view key) {
    auto const found = shelf.find(key);
    if (found == shelf.end()) return refuse(audit::problems::absent());
    auto const& book = found->second;
    RulebookView view{.rulebook = name_of(found->first, book),
                      .settings = {},
                      .sets = {},
                      .kinds = {},
                      .authorities = {},
                      .delegations = {},
                      .exclusions = {},
                      .sizes = {}};
    for (std::uint16_t i = 0; i < book.settings.size(); ++i)
        view.settings.push_back(setting_view(book, {i}));
    for (auto const& set : book.sets) view.sets.push_back(set_view(book, set));
    for (auto const& kind : book.kinds) view.kinds.push_back(kind_view(book, kind));
    for (auto const& authority : book.authorities)
        view.authorities.push_back(authority_view(book, authority));
    for (auto const& delegation : book.delegations)
        view.delegations.push_back({.from_tier = book[delegation.from].code,
                                    .to_tier = book[delegation.to].code,
                                    .kinds = kind_codes(book, delegation.kinds),
                                    .valid_from = delegation.valid.from,
                                    .valid_to = delegation.valid.to,
                                    .clause = delegation.clause});
    add_scope(view, book);
    return view;
}

}  // namespace binhyen::cycle
