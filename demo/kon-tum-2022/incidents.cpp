#include <algorithm>
#include <array>
#include <tuple>

#include "base/result.hpp"
#include "kon-tum-2022/calendar.hpp"
#include "kon-tum-2022/codes.hpp"
#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"
#include "kon-tum-2022/tallies.hpp"

namespace binhyen::demo {
namespace {

constexpr Date early_fire_on{2021, 11, 9};
constexpr Date storm_on{2022, 9, 28};
// Days that lie in the windows of every kind.
constexpr Period shared_days{other_window.from, area_window.to};
constexpr std::size_t reprimands = 6;

class Recorder {
public:
    explicit Recorder(Draft& draft) : draft_(draft), dice_(draft.dice("incidents")) {}

    void record_counted(Tallies const&);
    void record_of_areas();
    void record_of_institutions();
    void record_near_misses();
    void number_all();

private:
    Incident& add(std::string_view event, std::string const& commune, Date on);
    Incident& add_in_area(std::string_view event, std::string const& area, Date on);
    Incident& add_in_body(std::string_view event, std::string const& body, Date on);
    void colour_crime(Incident&, bool is_first_in_area);
    void record_fault(std::string const& body, Fault);
    [[nodiscard]] std::string_view warning_of(std::string const& body) const;

    Draft& draft_;
    Dice dice_;
    std::set<std::string> seen_;
};

Incident& Recorder::add(std::string_view event, std::string const& commune, Date on) {
    auto& incident = draft_.year.incidents.emplace_back();
    incident.event = event;
    incident.commune = commune;
    incident.on = on;
    incident.reported_on = on;
    incident.is_reported_at_once = true;
    incident.is_detected_in_time = true;
    return incident;
}

Incident& Recorder::add_in_area(std::string_view event, std::string const& area, Date on) {
    auto& incident = add(event, draft_.subject(area).commune, on);
    incident.area = area;
    return incident;
}

Incident& Recorder::add_in_body(std::string_view event, std::string const& body, Date on) {
    auto& incident = add(event, draft_.subject(body).commune, on);
    incident.institution = body;
    return incident;
}

void report_late(Incident& incident, int days) {
    incident.reported_on = incident.on.plus_days(days);
    incident.is_reported_at_once = false;
}

// The first crime of an area is the serious one where one is planned. All three limbs together
// excuse it; where it counts, one or two of them are missing. [law: tt124-2021/4.4b]
void Recorder::colour_crime(Incident& incident, bool is_first_in_area) {
    incident.is_harm_reduced = dice_.chance(70);
    incident.is_detected_in_time = dice_.chance(80);
    bool const is_of_area = is_first_in_area && area_window.holds(incident.on);
    if (is_of_area && draft_.saved_by_limbs.contains(incident.area)) {
        incident.event = events::serious_crime;
        incident.is_detected_in_time = incident.is_harm_reduced = true;
        return;
    }
    if (is_of_area && draft_.has(incident.area, Fault::serious_crime)) {
        incident.event = events::serious_crime;
        incident.is_detected_in_time = true;
        incident.is_harm_reduced = false;
        if (incident.commune == draft_.slots.communes[1]) report_late(incident, 9);
        return;
    }
    if (incident.area.empty() && incident.commune == draft_.slots.communes[3]) {
        incident.institution = "62-DN-001";
        incident.event = events::serious_crime;
        incident.is_detected_in_time = false;
        incident.is_harm_reduced = true;
        report_late(incident, 4);
    }
}

constexpr std::array plain_events{events::other_crime, events::social_evil, events::violation};

void Recorder::record_counted(Tallies const& tallies) {
    for (auto const& event : tallies.now) {
        auto const category = categories::all[event.category];
        auto& incident = add(plain_events[event.category], event.commune, event.on);
        incident.category = category;
        incident.area = event.area;
        bool const is_first =
            !event.area.empty() && seen_.insert(event.area + std::string(category)).second;
        if (category == categories::crime) colour_crime(incident, is_first);
        if (category == categories::social_evil && is_first &&
            draft_.has(event.area, Fault::evil_person))
            incident.event = events::evil_person;
    }
}

void Recorder::record_of_areas() {
    for (auto const& [code, faults] : draft_.faults) {
        auto const is_area = draft_.subject(code).kind == SubjectKind::residential_area;
        for (auto const fault : faults) {
            if (fault == Fault::police_disciplined)
                add(events::police_discipline, draft_.subject(code).commune,
                    dice_.working_day_in(shared_days))
                    .discipline = forms::police_reprimand;
            if (!is_area) continue;
            if (fault == Fault::dispute)
                add_in_area(events::dispute, code, dice_.day_in(shared_days));
            if (fault == Fault::early_fire) add_in_area(events::fire, code, early_fire_on);
            if (fault == Fault::force_disciplined)
                add_in_area(events::force_discipline, code, dice_.working_day_in(shared_days))
                    .discipline = forms::party_reprimand;
        }
    }
    for (auto const& area : draft_.saved_by_storm) {
        auto& incident = add_in_area(events::serious_incident, area, storm_on);
        incident.is_harm_reduced = true;
        incident.is_force_majeure = true;
        incident.force_majeure_reason =
            "Bão và mưa lớn ngày 28/9/2022 gây sạt lở; đã sơ tán trước theo công điện";
    }
}

// A warning or more, in the form that the code of such people knows.
std::string_view Recorder::warning_of(std::string const& body) const {
    switch (draft_.subject(body).kind) {
        case SubjectKind::enterprise:
            return forms::worker_pay_delay;
        case SubjectKind::school:
            return forms::employee_warning;
        default:
            return forms::servant_warning;
    }
}

void Recorder::record_fault(std::string const& body, Fault fault) {
    auto const on = dice_.working_day_in(shared_days);
    switch (fault) {
        case Fault::fatal_accident:
            add_in_body(events::fatal_accident, body, on);
            return;
        case Fault::environment:
            add_in_body(events::environment, body, on);
            return;
        case Fault::secret_breach:
            add_in_body(events::secret_breach, body, on);
            return;
        case Fault::staff_fined:
            add_in_body(events::staff_fined, body, on).discipline = warning_of(body);
            return;
        case Fault::unit_disciplined:
            add_in_body(events::unit_discipline, body, on).discipline = warning_of(body);
            return;
        case Fault::violence:
            add_in_body(events::school_violence, body, on);
            return;
        case Fault::offender:
            add_in_body(events::member_crime, body, on).discipline = warning_of(body);
            return;
        default:
            return;
    }
}

void Recorder::record_of_institutions() {
    for (auto const& [code, faults] : draft_.faults) {
        auto const kind = draft_.subject(code).kind;
        if (kind == SubjectKind::residential_area || kind == SubjectKind::commune) continue;
        for (auto const fault : faults) record_fault(code, fault);
    }
}

// Events that look like reasons and are none: a mere reprimand.
void Recorder::record_near_misses() {
    auto const& subjects = draft_.year.subjects;
    for (std::size_t made = 0; made < reprimands;) {
        auto const& subject = dice_.one_of(subjects);
        if (subject.kind != SubjectKind::agency || draft_.faults.contains(subject.code)) continue;
        add_in_body(events::unit_discipline, subject.code, dice_.working_day_in(shared_days))
            .discipline = forms::servant_reprimand;
        ++made;
    }
}

void Recorder::number_all() {
    auto& incidents = draft_.year.incidents;
    // Incidents that tie in all of this are alike in every value.
    auto const key = [](Incident const& one) {
        return std::tie(one.on, one.commune, one.area, one.institution, one.event, one.discipline,
                        one.is_detected_in_time, one.is_harm_reduced, one.reported_on);
    };
    std::ranges::sort(incidents, {}, key);
    std::map<std::string, std::size_t> last;
    for (auto& incident : incidents) {
        auto const number = three_digits(++last[incident.commune]);
        incident.code = incident.commune + "-V" + number;
        incident.file =
            "HS-" + number + '/' + std::to_string(incident.on.year()) + '/' + incident.commune;
    }
}

void declare_base(Draft& draft, Tallies const& tallies) {
    auto const counts = base_counts(tallies);
    for (auto const& subject : draft.year.subjects) {
        bool const is_area = subject.kind == SubjectKind::residential_area;
        if (!is_area && subject.kind != SubjectKind::commune) continue;
        auto const found = counts.find(subject.code);
        auto const of_subject = found == counts.end() ? Counts{} : found->second;
        auto const window = is_area ? area_base_window : other_base_window;
        auto const source = is_area ? office_paper(subject.authority, "/TK-CAX", Date{2022, 1, 18})
                                    : office_paper(subject.authority, "/TK-CAH", Date{2022, 1, 20});
        for (std::size_t i = 0; i < of_subject.size(); ++i)
            draft.year.figures.push_back(
                {subject.code, std::string(categories::all[i]), window, of_subject[i], source});
    }
}

}  // namespace

void make_incidents(Draft& draft) {
    auto const tallies = make_tallies(draft);
    Recorder recorder(draft);
    recorder.record_counted(tallies);
    recorder.record_of_areas();
    recorder.record_of_institutions();
    recorder.record_near_misses();
    recorder.number_all();
    declare_base(draft, tallies);
}

}  // namespace binhyen::demo
