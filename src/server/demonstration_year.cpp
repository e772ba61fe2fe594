#include <algorithm>
#include <map>
#include <tuple>

#include "cycle/cycle_actions.hpp"
#include "dossier/enrolment_actions.hpp"
#include "dossier/registration_actions.hpp"
#include "fieldwork/incident_actions.hpp"
#include "recognition/publication_actions.hpp"
#include "server/demonstration_acts.hpp"

namespace binhyen::server {
namespace {

using dossier::Dossier;
using dossier::FactEntry;

FactEntry dated(std::string fact, Date on, std::string paper) {
    FactEntry entry;
    entry.fact = std::move(fact);
    entry.dated_on = on;
    entry.paper = std::move(paper);
    return entry;
}

FactEntry numbered(std::string fact, std::string paper) {
    FactEntry entry;
    entry.fact = std::move(fact);
    entry.paper = std::move(paper);
    return entry;
}

FactEntry entry_of(demo::Fact const& fact) {
    FactEntry entry;
    entry.fact = fact.code;
    entry.item = fact.item;
    entry.number = fact.part;
    entry.denominator = fact.whole;
    entry.reason = fact.reason;
    if (fact.paper) entry.paper = fact.paper->number;
    if (fact.value == "not_applicable")
        entry.state = fieldwork::FactState::not_applicable;
    else if (!fact.item.empty())
        entry.number = fact.value == "yes" ? 1 : 0;
    else
        entry.choice = fact.value;
    return entry;
}

std::vector<FactEntry> papers_of(demo::Timeline const& line, bool (*is_wanted)(Date, Date)) {
    std::vector<FactEntry> entries;
    auto const add = [&](std::optional<demo::Paper> const& paper, std::string const& name) {
        if (!paper || !is_wanted(paper->on, line.registration.on)) return;
        entries.push_back(dated(name + "_on", paper->on, paper->number));
        entries.push_back(numbered(name + "_number", paper->number));
    };
    add(line.resolution, "resolution");
    add(line.plan, "plan");
    return entries;
}

dossier::Registration registration_of(demo::Timeline const& line,
                                      std::vector<demo::Fact const*> const& facts) {
    dossier::Registration request{line.registration.on,
                                  papers_of(line, [](Date on, Date day) { return on <= day; })};
    for (auto const* fact : facts) request.facts.push_back(entry_of(*fact));
    return request;
}

std::vector<demo::Fact const*> facts_known_on(DemonstrationStage const& stage,
                                              std::string const& subject, Date day) {
    std::vector<demo::Fact const*> known;
    for (auto const& fact : stage.year().facts)
        if (fact.subject == subject && fact.on == day) known.push_back(&fact);
    return known;
}

void plan_incident(DemonstrationStage& stage, demo::Incident const& incident, Date day,
                   std::vector<DatedAct>& acts) {
    auto const code = !incident.area.empty() ? incident.area : incident.institution;
    // What befell no subject weighs for the commune itself, so its tier above records it.
    auto const place = code.empty() ? stage.tier_above(incident.commune) : stage.office_of(code);
    auto const yes_or_no = [](bool is) {
        return is ? fieldwork::Answer::yes : fieldwork::Answer::no;
    };
    acts.push_back({day, 1, [=, &stage, &incident] {
                        stage.perform(stage.holder("officer", place), day, [&](Context& context) {
                            return fieldwork::record_incident(
                                context, stage.shelf(),
                                {.subject = code,
                                 .place = code.empty() ? incident.commune : std::string{},
                                 .event = incident.event,
                                 .category = incident.category,
                                 .occurred_on = incident.on,
                                 .count = 1,
                                 .force_majeure = incident.is_force_majeure
                                                      ? fieldwork::Claim::accepted
                                                      : fieldwork::Claim::not_claimed,
                                 .detected_in_time = yes_or_no(incident.is_detected_in_time),
                                 .harm_reduced = yes_or_no(incident.is_harm_reduced),
                                 .reported_at_once = yes_or_no(incident.is_reported_at_once),
                                 .discipline = incident.discipline,
                                 .paper = incident.file});
                        });
                    }});
}

void plan_figures(DemonstrationStage& stage, std::vector<DatedAct>& acts, Date earliest) {
    std::map<std::pair<std::string, Date>, std::vector<dossier::FigureEntry>> by_subject;
    for (auto const& figure : stage.year().figures) {
        auto const is_base = figure.window.to < Date(2022, 1, 1);
        by_subject[{figure.subject, std::max(figure.source.on, earliest)}].push_back(
            {.category = figure.category,
             .span = is_base ? fieldwork::Span::base : fieldwork::Span::current,
             .declared = figure.declared,
             .stated_on = figure.source.on,
             .source = figure.source.number});
    }
    for (auto& [key, figures] : by_subject) {
        auto const& [code, day] = key;
        acts.push_back({day, 2, [&stage, code, day, figures] {
                            auto const& officer = stage.holder("officer", stage.office_of(code));
                            stage.keep(stage.perform(officer, day, [&](Context& context) {
                                return dossier::record_facts(context, stage.shelf(),
                                                             {stage.dossier(code).id, 0},
                                                             {{}, figures});
                            }));
                        }});
    }
}

void plan_confirmations(DemonstrationStage& stage, std::vector<DatedAct>& acts) {
    using Key = std::tuple<Date, std::string, std::string, std::string, std::vector<std::string>>;
    std::map<Key, std::vector<std::string>> together;
    for (auto const& confirmation : stage.year().confirmations)
        together[{confirmation.paper.on, confirmation.by, confirmation.confirmer,
                  confirmation.paper.number, confirmation.events}]
            .push_back(confirmation.subject);
    for (auto const& [key, codes] : together)
        acts.push_back({std::get<0>(key), 2, [&stage, key, codes] {
                            auto const& [day, place, confirmer, number, events] = key;
                            dossier::ConfirmNone request{
                                .dossiers = {},
                                .events = events,
                                .confirmer = *parse_enum<fieldwork::Confirmer>(confirmer),
                                .confirmed_on = day,
                                .paper = number};
                            for (auto const& code : codes)
                                request.dossiers.push_back(stage.dossier(code).id);
                            stage.perform(
                                stage.holder("officer", place), day, [&](Context& context) {
                                    return dossier::confirm_none(context, stage.shelf(), request);
                                });
                        }});
}

}  // namespace

void open_year(DemonstrationStage& stage, Date day) {
    stage.perform(stage.holder("administrator", "62"), day, [&](Context& context) {
        return cycle::open_cycle(context, stage.shelf(),
                                 {.year = 2022,
                                  .realm_path = "VN/62/",
                                  .rulebook = "tt124-2021",
                                  .supplements = {},
                                  .settings = "{}",
                                  .closes_on = {}});
    });
    stage.perform(stage.holder("administrator", "62"), day, [&](Context& context) {
        return recognition::publish_register(context, {.place = "62",
                                                       .is_published = true,
                                                       .paper = "Công văn 115/UBND-NC (giả định)",
                                                       .expected_version = 0});
    });
    std::map<std::string, std::vector<std::string>> by_office;
    for (auto const& subject : stage.year().subjects)
        by_office[stage.office_of(subject.code)].push_back(subject.code);
    for (auto const& refused : stage.year().refused)
        by_office[refused.subject.authority].push_back(refused.subject.code);
    for (auto const& [place, codes] : by_office) {
        auto const enrolled =
            stage.perform(stage.holder("officer", place), day, [&](Context& context) {
                return dossier::enrol_subjects(context, stage.shelf(), {2022, codes});
            });
        for (auto const& dossier : enrolled) stage.keep(dossier);
    }
}

// A resolution or a plan that came after the registration is entered on its own day.
static void plan_later_papers(DemonstrationStage& stage, demo::Timeline const& line,
                              std::vector<DatedAct>& acts) {
    auto const entries = papers_of(line, [](Date on, Date day) { return on > day; });
    if (entries.empty()) return;
    auto day = line.registration.on;
    for (auto const& entry : entries)
        if (entry.dated_on) day = std::max(day, *entry.dated_on);
    acts.push_back({day, 3, [&stage, &line, entries, day] {
                        stage.keep(stage.perform_own(
                            line.subject, entries.front().paper, day, [&](Context& context) {
                                return dossier::record_facts(context, stage.shelf(),
                                                             {stage.dossier(line.subject).id, 0},
                                                             {entries, {}});
                            }));
                    }});
}

void plan_registrations(DemonstrationStage& stage, std::vector<DatedAct>& acts) {
    for (auto const& line : stage.year().timelines) {
        plan_later_papers(stage, line, acts);
        auto const day = line.registration.on;
        acts.push_back({day, 3, [&stage, &line, day] {
                            auto const request =
                                registration_of(line, facts_known_on(stage, line.subject, day));
                            stage.keep(stage.perform_own(
                                line.subject, line.registration.number, day, [&](Context& context) {
                                    return dossier::register_subject(
                                        context, stage.shelf(), {stage.dossier(line.subject).id, 0},
                                        request);
                                }));
                        }});
    }
}

void plan_records(DemonstrationStage& stage, std::vector<DatedAct>& acts, Date earliest) {
    for (auto const& incident : stage.year().incidents)
        plan_incident(stage, incident, std::max(incident.on, earliest), acts);
    plan_figures(stage, acts, earliest);
    plan_confirmations(stage, acts);

    std::map<std::string, Date> registered_on;
    for (auto const& line : stage.year().timelines)
        registered_on[line.subject] = line.registration.on;
    std::map<std::tuple<std::string, Date, std::string>, std::vector<FactEntry>> together;
    for (auto const& fact : stage.year().facts)
        if (fact.on != registered_on[fact.subject])
            together[{fact.subject, std::max(fact.on, earliest), fact.by}].push_back(
                entry_of(fact));
    for (auto const& [key, entries] : together) {
        auto const& [code, day, by] = key;
        acts.push_back(
            {day, 2, [&stage, code, day, by, entries] {
                 stage.keep(stage.perform(stage.holder("officer", by), day, [&](Context& context) {
                     return dossier::record_facts(context, stage.shelf(),
                                                  {stage.dossier(code).id, 0}, {entries, {}});
                 }));
             }});
    }
}

}  // namespace binhyen::server
