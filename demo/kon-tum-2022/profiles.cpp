#include <algorithm>

#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"

// Which criteria apply to a body. A body with a fault has what the fault is about.
// [law: tt124-2021/6.4] [law: tt124-2021/7.5]
namespace binhyen::demo {

bool is_general_education(Subject const& subject) {
    auto const& levels = subject.profile.levels;
    return std::ranges::any_of(levels, [](auto const& level) {
        return level == "lower_secondary" || level == "upper_secondary";
    });
}

void make_profiles(Draft& draft) {
    auto dice = draft.dice("profiles");
    for (auto& subject : draft.year.subjects) {
        if (subject.kind == SubjectKind::residential_area || subject.kind == SubjectKind::commune)
            continue;
        bool const is_enterprise = subject.kind == SubjectKind::enterprise;
        bool const is_school = subject.kind == SubjectKind::school;
        auto const has = [&](Fault fault) { return draft.has(subject.code, fault); };
        auto const set = [&](std::string_view flag, bool is) {
            subject.profile.flags.push_back({std::string(flag), is});
        };
        set(flags::has_party_organisation, !is_enterprise || dice.chance(55));
        bool const is_eligible = !is_enterprise || dice.chance(80);
        set(flags::eligible_for_titles, is_eligible || has(Fault::guard_below));
        bool const has_guards = dice.chance(is_school ? 70 : 88);
        set(flags::has_guard_force, has_guards || has(Fault::guard_below));
        bool const has_units = is_school || dice.chance(90);
        set(flags::has_subunits,
            has_units || has(Fault::units_below) || has(Fault::unit_disciplined));
        set(flags::has_police_coordination, dice.chance(75));
        set(flags::is_general_education, is_general_education(subject));
        set(flags::is_armed_forces, false);
        set("is_party_body", false);
        set("is_vertical_body", false);
    }
}

}  // namespace binhyen::demo
