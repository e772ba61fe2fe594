#include "dossier/scope_view.hpp"

#include <algorithm>

#include "cycle/cycle_door.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/evaluation_steps.hpp"
#include "dossier/scope.hpp"
#include "rulebook/explain.hpp"

namespace binhyen::dossier {
namespace {

using rulebook::Rulebook;

ScopeOutcome outcome_of(rulebook::ScopeOutcome outcome) {
    switch (outcome) {
        case rulebook::ScopeOutcome::in_scope:
            return ScopeOutcome::in_scope;
        case rulebook::ScopeOutcome::out_of_scope:
            return ScopeOutcome::out_of_scope;
        case rulebook::ScopeOutcome::not_enough_known:
            break;
    }
    return ScopeOutcome::not_enough_known;
}

FlagAnswer answer_of(rulebook::Answer answer) {
    if (answer == rulebook::Answer::unknown) return FlagAnswer::unknown;
    return answer == rulebook::Answer::yes ? FlagAnswer::yes : FlagAnswer::no;
}

void add_levels(Rulebook const& rules, rulebook::ScopeProfile const& profile, ScopeShown& into) {
    if (profile.kind != rules.scope.levelled_kind) return;
    for (std::size_t i = 0; i < rules.scope.levels.size(); ++i) {
        auto const& level = rules.scope.levels[i];
        rulebook::LevelIndex const index{std::uint16_t(i)};
        auto const is_taught = std::ranges::find(profile.levels, index) != profile.levels.end();
        into.levels.push_back({level.code, shown(level.caption), level.is_in_scope, is_taught});
    }
}

void add_sizes(Rulebook const& rules, rulebook::ScopeProfile const& profile, ScopeShown& into) {
    if (profile.kind != rules.scope.sized_kind) return;
    for (auto const& size : rules.scope.too_small)
        into.sizes.push_back({size.sector, shown(size.caption), size.workers_max, size.revenue_max,
                              size.capital_max});
    into.sector = profile.sector;
    into.insured_workers = profile.insured_workers;
    into.revenue = profile.revenue;
    into.capital = profile.capital;
}

void add_flags(Rulebook const& rules, rulebook::Settings const& settings,
               rulebook::ScopeProfile const& profile, ScopeShown& into) {
    auto const add = [&](rulebook::FlagIndex flag, bool excludes) {
        auto const& named = rules[flag];
        if (std::ranges::find(into.flags, named.code, &FlagQuestion::flag) != into.flags.end())
            return;
        into.flags.push_back({named.code, shown(named.caption), named.clause,
                              answer_of(profile.flags[flag.value]), excludes});
    };
    for (auto const& exclusion : rules.scope.exclusions)
        if (std::ranges::find(exclusion.kinds, profile.kind) != exclusion.kinds.end() &&
            settings.holds(exclusion.only_when))
            add(exclusion.flag, true);
    for (auto const flag : rules.flags_of(profile.kind)) add(flag, false);
}

}  // namespace

Declaration rehearsed(ScopeQuery const& query) {
    Declaration declaration{query.levels,  query.sector,  query.insured_workers,
                            query.revenue, query.capital, {}};
    for (auto const& flag : query.flags_yes) declaration.flags[flag] = true;
    for (auto const& flag : query.flags_no) declaration.flags[flag] = false;
    return declaration;
}

Result<ScopeShown> view_scope(Context& context, cycle::Shelf const& shelf, DossierId const& id,
                              Declaration const& rehearsal) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<ScopeShown> {
        auto const dossier = TRY(get_dossier(context, transaction, id));
        auto const scheme = TRY(cycle::get_scheme(transaction, shelf, dossier.cycle_id));
        auto const& rules = *scheme.rules;
        // Whoever rehearses may suppose anything.
        auto const text = TRY(declared(rules, dossier.profile, rehearsal, Speaker::office));
        auto const known = json::parse(text).as_object();
        auto const profile = scope_profile(rules, dossier.kind, known);
        auto const found = rulebook::scope_of(rules, scheme.settings, profile);
        ScopeShown scope;
        scope.outcome = outcome_of(found.outcome);
        scope.reason = rulebook::code_of(found.reason);
        scope.clause = found.clause;
        if (found.by != nullptr) scope.by = shown(found.by->caption);
        auto const is_listed = dossier.state != State::out_of_scope;
        scope.is_listed_so = scope.outcome == ScopeOutcome::not_enough_known ||
                             is_listed == (scope.outcome == ScopeOutcome::in_scope);
        add_levels(rules, profile, scope);
        add_sizes(rules, profile, scope);
        add_flags(rules, scheme.settings, profile, scope);
        return scope;
    });
}

}  // namespace binhyen::dossier
