#include <algorithm>

#include "kon-tum-2022/calendar.hpp"
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
            return as_events({dispute, incitement, serious_crime, hot_spot, evil_person, fire,
                              fatal_accident, serious_incident, force_discipline});
        case SubjectKind::commune:
            return as_events({dispute, incitement, serious_crime, hot_spot, evil_person, fire,
                              fatal_accident, serious_incident});
        case SubjectKind::school:
            return as_events({incitement, serious_crime, secret_breach, fire, fatal_accident,
                              serious_incident, environment, food_safety, school_violence,
                              member_crime, member_social_evil, guard_discipline, unit_discipline});
        default:
            return as_events({incitement, strike, serious_crime, secret_breach, fire,
                              fatal_accident, serious_incident, environment, food_safety,
                              staff_fined, staff_social_evil, guard_discipline, unit_discipline});
    }
}

// The commune police does not judge itself. [law: tt124-2021/5.3]
Events upper_events(SubjectKind kind) {
    Events events{events::national_security.begin(), events::national_security.end()};
    if (kind == SubjectKind::commune) events.emplace_back(events::police_discipline);
    if (kind == SubjectKind::residential_area || kind == SubjectKind::commune) return events;
    return as_events({events::unlawful_religion, events::abuse_of_belief});
}

std::string tier_above(Ground const& ground, std::string const& place) {
    auto const& parent = ground.place(place).parent;
    return parent.empty() ? place : parent;
}

}  // namespace

void make_confirmations(Draft& draft) {
    auto& year = draft.year;
    for (auto const& subject : year.subjects) {
        bool const is_area = subject.kind == SubjectKind::residential_area;
        auto const on = is_area ? areas_confirmed_on : others_confirmed_on;
        // The police above a commune is the district's: its own would speak for itself.
        bool const is_commune = subject.kind == SubjectKind::commune;
        auto const& own = subject.authority;
        auto const above = is_commune ? own : tier_above(draft.ground, own);
        auto const paper = office_paper(own, "/XN-CA", on);
        year.confirmations.push_back({subject.code, own_events(subject.kind),
                                      std::string(confirmers::competent_police), own, paper});
        year.confirmations.push_back({subject.code, upper_events(subject.kind),
                                      std::string(confirmers::tier_above), above,
                                      office_paper(above, "/XN-CA-ANTT", on)});
        if (!is_area && !is_commune) continue;
        auto const window = is_area ? area_window : other_window;
        for (auto const category : categories::all)
            year.figures.push_back(
                {subject.code, std::string(category), window, std::nullopt, paper});
    }
}

}  // namespace binhyen::demo
