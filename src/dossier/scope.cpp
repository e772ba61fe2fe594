#include "dossier/scope.hpp"

#include "dossier/problems.hpp"
#include "rulebook/explain.hpp"
#include "rulebook/scope.hpp"

namespace binhyen::dossier {
namespace {

std::optional<std::int64_t> number(json::object const& profile, std::string_view name) {
    auto const* value = profile.if_contains(name);
    if (value == nullptr || !value->is_int64()) return std::nullopt;
    return value->as_int64();
}

std::string_view word(json::object const& profile, std::string_view name) {
    auto const* value = profile.if_contains(name);
    return value != nullptr && value->is_string() ? std::string_view(value->as_string())
                                                  : std::string_view{};
}

rulebook::Answer answer(json::object const& profile, std::string_view name) {
    auto const* value = profile.if_contains(name);
    if (value == nullptr || !value->is_bool()) return rulebook::Answer::unknown;
    return value->as_bool() ? rulebook::Answer::yes : rulebook::Answer::no;
}

}  // namespace

rulebook::ScopeProfile scope_profile(rulebook::Rulebook const& rules, registry::Kind kind,
                                     json::object const& profile) {
    rulebook::ScopeProfile known{.kind = rules.find_kind(enum_text(kind)),
                                 .flags = {},
                                 .sector = word(profile, "sector"),
                                 .insured_workers = number(profile, "insured_workers"),
                                 .revenue = number(profile, "revenue"),
                                 .capital = number(profile, "capital"),
                                 .levels = {},
                                 .officer_says_in_scope = answer(profile, "officer_says_in_scope")};
    auto is_every_level_known = true;
    for (auto const& flag : rules.flags) known.flags.push_back(answer(profile, flag.code));
    if (auto const* levels = profile.if_contains("levels"); levels && levels->is_array())
        for (auto const& level : levels->as_array()) {
            auto const index = level.is_string() ? rulebook::find_level(rules, level.as_string())
                                                 : rulebook::LevelIndex{};
            if (index.exists())
                known.levels.push_back(index);
            else
                is_every_level_known = false;
        }
    // With one level not understood the others cannot say that the school is in or out.
    if (!is_every_level_known) known.levels.clear();
    return known;
}

Result<ScopeVerdict> scope_of(cycle::Scheme const& scheme, Described const& subject) {
    auto const& rules = *scheme.rules;
    auto const profile = json::parse(subject.profile).as_object();
    auto const found =
        rulebook::scope_of(rules, scheme.settings, scope_profile(rules, subject.kind, profile));
    if (found.outcome == rulebook::ScopeOutcome::not_enough_known)
        return refuse(problems::scope_not_known(subject.name, rulebook::code_of(found.reason)));
    ScopeVerdict verdict{found.outcome == rulebook::ScopeOutcome::in_scope, {}};
    if (found.reason != rulebook::ScopeReason::included) {
        verdict.reason = rulebook::code_of(found.reason);
        if (found.by != nullptr) verdict.reason += ": " + found.by->code;
    }
    return verdict;
}

}  // namespace binhyen::dossier
