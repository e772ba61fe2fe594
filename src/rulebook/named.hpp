#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

/// What every named thing of a rulebook consists of, and the settings a rulebook offers.
namespace binhyen::rulebook {

/// A place in one of the rulebook's lists. A default-made index points at nothing.
template <class T>
struct Index {
    std::uint16_t value = 0xffff;

    [[nodiscard]] constexpr bool exists() const { return value != 0xffff; }
    constexpr auto operator<=>(Index const&) const = default;
};

struct Caption {
    std::string vi;
    std::string en;
};

/// What every named thing of a rulebook has. `clause` is an anchor of the rulebook's own document
/// in law/ ("4.4b"; đ is written dd); empty when no clause names the thing.
struct Named {
    std::string code;
    Caption caption;
    std::string clause;
};

// ---- settings: the points where the text is silent or can be read in two ways

/// The meaning of a setting's value, as far as the engine itself reads it.
enum class Choice : std::uint8_t {
    other,
    yes,
    no,
    judged,
    total_not_up,
    each_not_up,
    must_fall,
    reviewer,
    joint,
    separate,
    pooled,
    per_class,
    registered,
    managed,
    own_statement,
    competent_police,
    tier_above,
    before,
    inclusive,
    officer,
    in_scope,
    out_of_scope,
    committee,
    whole,
    from_in_force,
};

struct SettingValue : Named {
    Choice choice = Choice::other;
};

struct Setting : Named {
    std::vector<SettingValue> values;
    /// Into `values`.
    std::uint8_t default_value = 0;
    Caption reason;
    /// Something else of the rulebook reads it, so that evaluation follows every one of its values.
    bool is_read = false;
};
using SettingIndex = Index<Setting>;

/// A rule that holds only while a setting has a certain value.
struct SettingCondition {
    SettingIndex setting;
    std::uint8_t value = 0;
};

}  // namespace binhyen::rulebook
