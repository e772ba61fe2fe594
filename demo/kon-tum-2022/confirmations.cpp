#include <algorithm>

#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"

// Silence is not proof: that nothing happened is said by the competent police after the window's
// end, and for points a to đ by the tier above. [law: tt124-2021/4.3] [law: tt124-2021/8.2]
namespace binhyen::demo {
namespace {

constexpr Date areas_confirmed_on{2022, 11, 2};
constexpr Date others_confirmed_on{2022, 11, 16};

using Events = std::vector<std::string>;

Events as_events(std::initializer_list<std::string_view> codes) {
    return {codes.begin(), codes.end()};
}

// What the competent police themselves can say, by kind.
Events own_events(SubjectKind kind) {
    using namespace events;
    switch (kind) {
        case SubjectKind::residential_area:
            return as_events({dispute, incitement, crime, hot_spot, evil_person, fire,
                              fatal_accident, serious_incident, force_discipline});
        case SubjectKind::commune:
            return as_events({dispute, incitement, crime, hot_spot, evil_person, fire,
                              fatal_accident, serious_incident, police_discipline});
        case SubjectKind::school:
            return as_events({incitement, crime, secret_breach, fire, fatal_accident,
                              serious_incident, environment, food_safety, school_violence,
                              school_offender, guard_discipline, unit_discipline});
        default:
            return as_events({incitement, strike, crime, secret_breach, fire, fatal_accident,
                              serious_incident, environment, food_safety, staff_fined,
                              guard_discipline, unit_discipline});
    }
}

Events upper_events(SubjectKind kind) {
    if (kind == SubjectKind::residential_area || kind == SubjectKind::commune)
        return {events::national_security.begin(), events::national_security.end()};
    return as_events({"unlawful_religion", "abuse_of_belief"});
}

std::string tier_above(Ground const& ground, std::string const& place) {
    auto const& parent = ground.place(place).parent;
    return parent.empty() ? place : parent;
}

}  // namespace

void make_confirmations(Draft& draft) {
    for (auto const& subject : draft.year.subjects) {
        bool const is_area = subject.kind == SubjectKind::residential_area;
        auto const on = is_area ? areas_confirmed_on : others_confirmed_on;
        auto const& own = subject.authority;
        auto const above = tier_above(draft.ground, own);
        draft.year.confirmations.push_back(
            {subject.code, own_events(subject.kind), own, office_paper(own, "/XN-CA", on)});
        draft.year.confirmations.push_back({subject.code, upper_events(subject.kind), above,
                                            office_paper(above, "/XN-CA-ANTT", on)});
    }
}

}  // namespace binhyen::demo
