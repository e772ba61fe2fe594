#pragma once

#include <map>
#include <string>

#include "base/result.hpp"
#include "cycle/cycle.hpp"
#include "rulebook/rulebook.hpp"
#include "rulebook/settings.hpp"

namespace binhyen::cycle {

/// The rulebooks of this installation, read once at the start and never changed. The key is the
/// rulebook's id, followed by "+supplement" for each supplement laid on it.
using Shelf = std::map<std::string, rulebook::Rulebook, std::less<>>;

/// A rulebook for the engine in the browser: the name on the shelf, and a digest that changes with
/// the rules and with the form they are told in, so that an address with both may be kept for ever.
struct EngineRules {
    std::string rulebook;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(EngineRules, (), (rulebook, digest))

/// A cycle with the rules it runs by.
struct Scheme {
    Cycle cycle;
    /// The key of the rulebook on the shelf.
    std::string name;
    rulebook::Rulebook const* rules = nullptr;
    rulebook::Settings settings;

    [[nodiscard]] EngineRules engine_rules() const { return {name, rules->engine_digest}; }
    /// Whether this value was chosen, by default or by the cycle; false where the rulebook leaves
    /// no such choice.
    [[nodiscard]] bool has_chosen(std::string_view setting, std::string_view value) const;
};

/// Whether choosing this value changes anything: the default always, every value of a setting that
/// the rulebook itself reads, and those that the acts of this program follow.
bool is_followed(rulebook::Setting const&, std::string_view value);

/// From this day on a year's settings stay as they are: the first day on which no kind of subject
/// registers in time any more.
Date settings_fixed_on(Scheme const&);

/// Refuses with `rulebook_not_loaded` when the shelf lacks the cycle's rulebook, and with
/// `setting_unknown` when the cycle chose a value the rulebook does not offer,
/// `setting_not_followed` when it is one that nothing would follow.
Result<Scheme> scheme_of(Cycle const&, Shelf const&);

}  // namespace binhyen::cycle
