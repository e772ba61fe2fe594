#include "kon-tum-2022/clauses_check.hpp"

#include <algorithm>

#include "kon-tum-2022/calendar.hpp"
#include "kon-tum-2022/codes.hpp"

namespace binhyen::demo::check {
namespace {

bool is_place_kind(SubjectKind kind) {
    return kind == SubjectKind::residential_area || kind == SubjectKind::commune;
}

Period window_of(SubjectKind kind) {
    return kind == SubjectKind::residential_area ? area_window : other_window;
}

bool touches(Incident const& incident, Subject const& subject) {
    if (subject.kind == SubjectKind::residential_area) return incident.area == subject.code;
    if (subject.kind == SubjectKind::commune) return incident.commune == subject.commune;
    return incident.institution == subject.code;
}

/// Everything of one subject, gathered once.
struct File {
    Subject const* subject = nullptr;
    Timeline const* timeline = nullptr;
    std::vector<Fact const*> facts;
    std::map<std::string, std::string> findings;
    std::map<std::string, std::int64_t> base;
    std::vector<Incident const*> incidents;
    std::vector<Confirmation const*> confirmations;
};

class Judge {
public:
    explicit Judge(Year const& year);

    Unmet all();

private:
    void judge_area(File const&);
    void judge_commune(File const&);
    void judge_body(File const&);
    void judge_school(File const&);
    void judge_first_quarter(File const&, std::string const& article, bool has_party, bool plans);
    void judge_ground(File const&, std::string const& prefix, std::string const& article);
    void judge_rules(File const&, std::string const& article);
    void judge_counts(File const&, std::string const& prefix, std::string const& clause);
    void judge_guard_and_units(File const&, std::string const& guard, std::string const& units);
    void judge_confirmations(File const&);
    void judge_remit(File const&);

    void unless(bool is_met, File const& file, std::string const& clause) {
        if (!is_met) unmet_[file.subject->code].insert(clause);
    }
    static Fact const& fact(File const& file, std::string_view code) {
        return **std::ranges::find(file.facts, code, &Fact::code);
    }
    static bool found_met(File const& file, std::string const& criterion) {
        return file.findings.at(criterion) == values::met;
    }
    static bool happened(File const& file, std::string_view event) {
        return std::ranges::find(file.incidents, event, &Incident::event) != file.incidents.end();
    }
    /// Disciplined with a warning or more.
    static bool warned(File const& file, std::string_view event) {
        return std::ranges::any_of(file.incidents, [&](auto const* i) {
            return i->event == event && !i->discipline.ends_with("_reprimand");
        });
    }
    static bool unforced(File const& file, std::string_view event) {
        return std::ranges::any_of(file.incidents, [&](auto const* i) {
            return i->event == event && !i->is_force_majeure;
        });
    }
    static bool unexcused_crime(File const& file) {
        return std::ranges::any_of(file.incidents, [](auto const* i) {
            return i->event == events::serious_crime && !i->is_force_majeure &&
                   !is_excused_by_limbs(*i);
        });
    }

    Year const& year_;
    std::vector<File> files_;
    Unmet unmet_;
};

Judge::Judge(Year const& year) : year_(year), files_(year.subjects.size()) {
    std::map<std::string, File*> by_code;
    std::map<std::string, std::vector<File*>> by_commune;
    for (std::size_t i = 0; i < files_.size(); ++i) {
        files_[i].subject = &year.subjects[i];
        by_code[year.subjects[i].code] = &files_[i];
        by_commune[year.subjects[i].commune].push_back(&files_[i]);
    }
    for (auto const& timeline : year.timelines) by_code.at(timeline.subject)->timeline = &timeline;
    for (auto const& fact : year.facts) by_code.at(fact.subject)->facts.push_back(&fact);
    for (auto const& finding : year.findings)
        by_code.at(finding.subject)->findings[finding.criterion] = finding.value;
    for (auto const& figure : year.figures)
        if (figure.declared) by_code.at(figure.subject)->base[figure.category] = *figure.declared;
    for (auto const& confirmation : year.confirmations)
        by_code.at(confirmation.subject)->confirmations.push_back(&confirmation);
    for (auto const& incident : year.incidents)
        for (auto* file : by_commune.at(incident.commune))
            if (touches(incident, *file->subject) &&
                window_of(file->subject->kind).holds(incident.on))
                file->incidents.push_back(&incident);
}

// [law: tt124-2021/4.1]
void Judge::judge_first_quarter(File const& file, std::string const& article, bool has_party,
                                bool plans) {
    auto const& line = *file.timeline;
    if (has_party)
        unless(line.resolution && first_quarter.holds(line.resolution->on), file,
               article + ".1 resolution");
    if (plans) unless(line.plan && first_quarter.holds(line.plan->on), file, article + ".1 plan");
    unless(first_quarter.holds(line.registration.on), file, article + ".1 registration");
}

// [law: tt124-2021/4.4a]
void Judge::judge_counts(File const& file, std::string const& prefix, std::string const& clause) {
    std::int64_t base = 0;
    for (auto const category : categories::all) base += file.base.at(std::string(category));
    auto const now =
        std::ranges::count_if(file.incidents, [](auto const* i) { return !i->category.empty(); });
    bool const is_judged = file.findings.contains(prefix + "4.4a");
    unless((now > base) == is_judged, file, "a finding where nothing rose, or none where it did");
    if (now > base) unless(is_judged && found_met(file, prefix + "4.4a"), file, clause);
}

// Khoản 2, 3 and 4 of Điều 4, which a commune borrows at its own scale. [law: tt124-2021/5.2]
void Judge::judge_ground(File const& file, std::string const& prefix, std::string const& article) {
    unless(found_met(file, prefix + "4.2"), file, article + "policy");
    for (auto const event : events::national_security)
        unless(!happened(file, event), file, article + "3a-đ");
    unless(!happened(file, events::dispute), file, article + "3e");
    unless(!happened(file, events::incitement), file, article + "3g");
    judge_counts(file, prefix, article + "4a");
    unless(!unexcused_crime(file), file, article + "4b");
    unless(!happened(file, events::hot_spot) && !happened(file, events::evil_person) &&
               found_met(file, prefix + "4.4c-management"),
           file, article + "4c");
    unless(!unforced(file, events::fire) && !unforced(file, events::fatal_accident) &&
               !unforced(file, events::serious_incident),
           file, article + "4d");
}

void Judge::judge_area(File const& file) {
    judge_first_quarter(file, "4", true, false);
    auto const& households = fact(file, facts::households);
    unless(households.whole > 0 && households.part == households.whole, file, "4.1 households");
    judge_ground(file, "", "4.");
    unless(fact(file, facts::force_rating).value != values::not_completed, file, "4.5 force");
    unless(!happened(file, events::force_discipline), file, "4.5 discipline");
}

void Judge::judge_commune(File const& file) {
    judge_first_quarter(file, "5", true, true);
    unless(fact(file, facts::models).part >= 1, file, "5.1 model");
    judge_ground(file, "5.2-", "5.2 ");
    unless(found_met(file, "5.3-police"), file, "5.3 police");
    unless(!happened(file, events::police_discipline), file, "5.3 discipline");
}

void Judge::judge_rules(File const& file, std::string const& article) {
    bool const is_school = file.subject->kind == SubjectKind::school;
    auto const checklist = is_school ? facts::school_rules : facts::body_rules;
    std::size_t items = 0;
    for (auto const* fact : file.facts) {
        if (fact->code != checklist) continue;
        ++items;
        unless(fact->value != values::no, file, article + ".1 rules");
    }
    unless(items == (is_school ? 4U : 6U), file, "a checklist with gaps");
    auto const& informed = fact(file, facts::informed);
    unless(informed.whole > 0 && informed.part == informed.whole, file, article + ".1 informed");
    unless(fact(file, facts::models).part >= 1, file, article + ".1 model");
    unless(found_met(file, article + ".2-rules"), file, article + ".2");
    if (file.subject->profile.is(flags::has_police_coordination))
        unless(found_met(file, article + ".2-coordination"), file, article + ".2");
}

void Judge::judge_guard_and_units(File const& file, std::string const& guard,
                                  std::string const& units) {
    auto const& profile = file.subject->profile;
    bool const is_eligible = profile.is(flags::eligible_for_titles);
    if (profile.is(flags::has_guard_force) && is_eligible) {
        auto const& rating = fact(file, facts::guard_rating).value;
        unless(rating != values::completed && rating != values::not_completed, file, guard);
    }
    unless(!warned(file, events::guard_discipline), file, guard);
    if (profile.is(flags::has_subunits) && is_eligible) {
        auto const& share = fact(file, facts::sub_units);
        unless(share.whole > 0 && 10 * share.part >= 7 * share.whole, file, units + " share");
    }
    unless(!warned(file, events::unit_discipline), file, units + " discipline");
}

// [law: tt124-2021/6.3]
void Judge::judge_body(File const& file) {
    bool const has_party = file.subject->profile.is(flags::has_party_organisation);
    judge_first_quarter(file, "6", has_party, true);
    judge_rules(file, "6");
    for (auto const event : {events::incitement, events::strike})
        unless(!happened(file, event), file, "6.3c-d");
    unless(!unexcused_crime(file), file, "6.3đ");
    unless(!happened(file, events::secret_breach), file, "6.3e");
    unless(!unforced(file, events::fatal_accident), file, "6.3g accident");
    unless(!unforced(file, events::fire) && !unforced(file, events::serious_incident), file,
           "6.3g");
    unless(!unforced(file, events::environment), file, "6.3g environment");
    unless(!warned(file, events::staff_fined), file, "6.3h");
    judge_guard_and_units(file, "6.4", "6.5");
}

// [law: tt124-2021/7.3]
void Judge::judge_school(File const& file) {
    judge_first_quarter(file, "7", true, true);
    judge_rules(file, "7");
    if (file.subject->profile.is(flags::is_general_education))
        unless(found_met(file, "7.2-parents"), file, "7.2 parents");
    unless(!unexcused_crime(file) && !happened(file, events::secret_breach) &&
               !happened(file, events::incitement),
           file, "7.3");
    for (auto const event : {events::fire, events::fatal_accident, events::serious_incident,
                             events::environment, events::food_safety})
        unless(!unforced(file, event), file, "7.3");
    unless(!happened(file, events::school_violence), file, "7.4 violence");
    unless(!warned(file, events::member_crime), file, "7.4 discipline");
    judge_guard_and_units(file, "7.5", "7.6");
}

// Said after the window's end, before the appraisal that relies on it, and by whom it must be.
void Judge::judge_confirmations(File const& file) {
    auto const window = window_of(file.subject->kind);
    std::map<std::string, std::string> said_by;
    for (auto const* confirmation : file.confirmations) {
        unless(confirmation->paper.on > window.to &&
                   confirmation->paper.on <= file.timeline->appraised_on,
               file, "a confirmation out of time");
        for (auto const& event : confirmation->events) said_by[event] = confirmation->confirmer;
    }
    std::vector<std::string_view> upper{events::unlawful_religion, events::abuse_of_belief};
    if (is_place_kind(file.subject->kind))
        upper.assign(events::national_security.begin(), events::national_security.end());
    for (auto const event : upper)
        unless(said_by[std::string(event)] == confirmers::tier_above, file,
               "points a to đ not confirmed by the tier above");
}

// Pooled over areas and delegated bodies, in whole numbers. [law: tt124-2021/5.4]
void Judge::judge_remit(File const& file) {
    std::int64_t registered = 0;
    std::int64_t recognised = 0;
    auto const managed = managed_by_communes(year_);
    for (auto const& code : managed.at(file.subject->commune)) {
        ++registered;
        auto const found = unmet_.find(code);
        if (found == unmet_.end() || found->second.empty()) ++recognised;
    }
    unless(10 * recognised >= 7 * registered, file, "5.4");
}

Unmet Judge::all() {
    for (auto const& file : files_) {
        judge_confirmations(file);
        switch (file.subject->kind) {
            case SubjectKind::residential_area:
                judge_area(file);
                break;
            case SubjectKind::commune:
                judge_commune(file);
                break;
            case SubjectKind::school:
                judge_school(file);
                break;
            default:
                judge_body(file);
        }
    }
    for (auto const& file : files_)
        if (file.subject->kind == SubjectKind::commune) judge_remit(file);
    return unmet_;
}

}  // namespace

Unmet unmet_clauses(Year const& year) {
    return Judge(year).all();
}

std::map<std::string, std::vector<std::string>> managed_by_communes(Year const& year) {
    std::map<std::string, std::vector<std::string>> managed;
    for (auto const& subject : year.subjects)
        if (subject.kind != SubjectKind::commune && subject.authority == subject.commune)
            managed[subject.commune].push_back(subject.code);
    return managed;
}

std::vector<Incident const*> incidents_of(Year const& year, Subject const& subject) {
    std::vector<Incident const*> found;
    for (auto const& incident : year.incidents)
        if (touches(incident, subject) && window_of(subject.kind).holds(incident.on))
            found.push_back(&incident);
    return found;
}

Trend crimes(Year const& year, SubjectKind kind) {
    Trend trend;
    std::set<std::string> codes;
    for (auto const& subject : year.subjects)
        if (subject.kind == kind) codes.insert(subject.code);
    for (auto const& figure : year.figures)
        if (figure.category == categories::crime && codes.contains(figure.subject))
            trend.base += figure.declared.value_or(0);
    for (auto const& incident : year.incidents)
        if (incident.category == categories::crime && window_of(kind).holds(incident.on) &&
            (kind == SubjectKind::commune || !incident.area.empty()))
            ++trend.now;
    return trend;
}

bool is_excused_by_limbs(Incident const& incident) {
    return incident.is_detected_in_time && incident.is_harm_reduced && incident.is_reported_at_once;
}

}  // namespace binhyen::demo::check
