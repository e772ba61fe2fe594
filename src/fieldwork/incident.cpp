#include "fieldwork/incident.hpp"

#include "fieldwork/problems.hpp"

namespace binhyen::fieldwork {

namespace {

constexpr std::int64_t incident_count_max = 100'000;

}  // namespace

Result<> check_incident(Incident const& incident, rulebook::Rulebook const& rules,
                        rulebook::Settings const& settings, Date today) {
    auto const event = rules.find_event(incident.event);
    if (!event.exists()) return refuse(problems::event_unknown(incident.event));
    if (!incident.category.empty() && !rules.find_category(incident.category).exists())
        return refuse(problems::category_unknown(incident.category));
    if (incident.occurred_on > today) return refuse(problems::date_in_future(incident.occurred_on));
    if (incident.count < 1 || incident.count > incident_count_max)
        return refuse(problems::count_wrong(incident_count_max));
    auto const has_discipline = !incident.discipline.empty() && incident.discipline != "none";
    if (has_discipline && !rules.find_discipline(incident.discipline).exists())
        return refuse(problems::discipline_unknown(incident.discipline));
    if (rules[event].is_sensitive && incident.paper.empty())
        return refuse(problems::paper_number_needed(rules[event].caption.vi));
    // Who says how grave a crime was is a local choice. [law: tt124-2021/4.4b]
    auto const& paper_when = rules[event].paper_when;
    if (paper_when.setting.exists() && settings.holds(paper_when) && incident.paper.empty())
        return refuse(problems::degree_unstated(rules[event].caption.vi));
    return {};
}

}  // namespace binhyen::fieldwork
