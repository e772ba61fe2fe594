#include "fieldwork/incident_view.hpp"

#include <algorithm>
#include <map>

#include "cycle/cycle_door.hpp"
#include "fieldwork/detail.hpp"
#include "fieldwork/fieldwork_store.hpp"
#include "fieldwork/incident_steps.hpp"
#include "fieldwork/problems.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::fieldwork {
namespace {

using registry::Kind;
using registry::SubjectOnDay;

constexpr std::int64_t page_max = 200;
constexpr std::int64_t page_usual = 100;

int limit_of(std::optional<std::int64_t> const& asked) {
    return int(std::clamp<std::int64_t>(asked.value_or(page_usual), 1, page_max));
}

rulebook::KindIndex index_of(cycle::Scheme const& scheme, Kind kind) {
    return scheme.rules->find_kind(enum_text(kind));
}

// A page asks the same few things of a hundred incidents: by which rules, and what its place was
// called.
class Telling {
public:
    Telling(storage::Transaction& transaction, cycle::Shelf const& shelf)
        : transaction_(transaction), shelf_(shelf) {}

    IncidentLine line(Incident incident) {
        IncidentLine line{.incident = std::move(incident),
                          .state = {},
                          .caption_vi = {},
                          .caption_en = {},
                          .clause = {},
                          .subject_code = {},
                          .subject_name = {},
                          .kind = {},
                          .place_name = {}};
        auto const& one = line.incident;
        if (one.subject_id)
            if (auto const subject =
                    registry::find_subject_by_id(transaction_, *one.subject_id, one.occurred_on)) {
                line.subject_code = subject->code;
                line.subject_name = subject->name;
                line.kind = subject->kind;
            }
        line.place_name = name_of_place(one);
        auto const& events =
            events_of(one.path, one.occurred_on, line.kind.value_or(Kind::commune));
        auto const found = std::ranges::find(events, one.event, &EventRules::event);
        line.state = state_of(one, found == events.end() ? nullptr : &*found);
        if (found == events.end()) return line;
        line.caption_vi = found->caption_vi;
        line.caption_en = found->caption_en;
        line.clause = found->clause;
        return line;
    }

private:
    std::string name_of_place(Incident const& incident) {
        auto const [known, is_new] = names_.try_emplace(incident.ground_path);
        if (is_new)
            if (auto const place = registry::find_place_by_path(transaction_, incident.ground_path,
                                                                incident.occurred_on))
                known->second = place->full_name();
        return known->second;
    }

    // None where no rulebook speaks of that year: then nothing is excepted either.
    std::vector<EventRules> const& events_of(std::string_view path, Date on, Kind kind) {
        auto const key = std::string(realm_of(path)) + std::to_string(on.year());
        auto const [known, is_new] = events_.try_emplace({key, kind});
        if (!is_new) return known->second;
        if (auto const scheme = rules_for(transaction_, shelf_, path, on))
            known->second =
                rules_of_events(*scheme->rules, scheme->settings, index_of(*scheme, kind));
        return known->second;
    }

    storage::Transaction& transaction_;
    cycle::Shelf const& shelf_;
    std::map<std::pair<std::string, Kind>, std::vector<EventRules>> events_;
    std::map<std::string, std::string> names_;
};

// From the first day of the first window to the last day of the last.
Period days_of(cycle::Scheme const& scheme) {
    Period days{end_of_time, Date{}};
    for (std::uint16_t i = 0; i < scheme.rules->kinds.size(); ++i) {
        auto const window =
            rulebook::window_of(*scheme.rules, rulebook::KindIndex{i}, int(scheme.cycle.year));
        days.from = std::min(days.from, window.from);
        days.to = std::max(days.to, window.to);
    }
    return days;
}

Result<std::string> id_of_subject(Context& context, storage::Transaction& transaction,
                                  std::optional<std::string> const& code) {
    if (!code || code->empty()) return std::string();
    auto const subject = registry::find_latest_subject(transaction, *code);
    if (!subject || !context.actor.may(Verb::read, subject->path))
        return refuse(problems::subject_absent(*code));
    return subject->id.value;
}

Result<IncidentSpan> span_of(Context& context, storage::Transaction& transaction,
                             cycle::Shelf const& shelf, IncidentQuery const& query) {
    auto const place = query.year
                           ? registry::find_place_of_year(transaction, query.place, *query.year)
                           : registry::find_place(transaction, query.place, context.today);
    if (!place) return refuse(problems::subject_absent(query.place));
    TRY(context.actor.must(Verb::read, place->path));
    auto const subject = TRY(id_of_subject(context, transaction, query.subject));
    IncidentSpan span{.path = place->path,
                      .from = Date{},
                      .before_on = end_of_time,
                      .before_id = {},
                      .subject_id = subject,
                      .event = query.event.value_or("")};
    if (query.year) {
        auto const scheme = TRY(cycle::get_scheme(transaction, shelf, *query.year, place->path));
        auto const days = days_of(scheme);
        span.from = days.from;
        span.before_on = days.to.plus_days(1);
    }
    if (!query.after || query.after->empty()) return span;
    if (auto const last = find_incident(transaction, {*query.after})) {
        span.before_on = last->occurred_on;
        span.before_id = last->id.value;
    }
    return span;
}

IncidentWindow window_of(cycle::Scheme const& scheme, SubjectOnDay const& subject, Date on) {
    auto const kind = index_of(scheme, subject.kind);
    IncidentWindow window{.kind = subject.kind,
                          .subject_code = subject.code,
                          .subject_name = subject.name,
                          .year = 0,
                          .from = on,
                          .to = on,
                          .events = rules_of_events(*scheme.rules, scheme.settings, kind)};
    auto const year = rulebook::cycle_of(*scheme.rules, kind, on);
    if (!year) return window;
    auto const days = rulebook::counted_window_of(*scheme.rules, scheme.settings, kind, *year);
    window.from = days.from;
    window.to = days.to;
    if (days.holds(on)) window.year = *year;
    return window;
}

std::vector<DisciplineChoice> disciplines_of(cycle::Scheme const& scheme) {
    std::vector<DisciplineChoice> forms;
    for (auto const& form : scheme.rules->disciplines)
        forms.push_back({form.code, form.caption.vi, form.caption.en});
    return forms;
}

Result<IncidentRules> rules_of(Context& context, storage::Transaction& transaction,
                               cycle::Shelf const& shelf, Incident const& incident,
                               std::optional<SubjectOnDay> const& subject) {
    auto const on = incident.occurred_on;
    auto const scheme = TRY(rules_for(transaction, shelf, incident.path, on));
    IncidentRules rules{
        .windows = {},
        .disciplines = disciplines_of(scheme),
        .is_counts_only = scheme.has_chosen(detail_setting, counts_only),
        .is_over = !must_not_be_over(transaction, incident.path, on, context.today).has_value(),
        .may_record = context.actor.may(Verb::record_incidents, incident.path),
        .may_weigh = may_weigh(context.actor, transaction, incident)};
    if (subject) rules.windows.push_back(window_of(scheme, *subject, on));
    if (subject && subject->kind == Kind::commune) return rules;
    if (auto const commune = registry::find_commune_subject(transaction, incident.ground_path, on))
        rules.windows.push_back(window_of(scheme, *commune, on));
    return rules;
}

}  // namespace

Result<IncidentPage> list_incidents(Context& context, cycle::Shelf const& shelf,
                                    IncidentQuery const& query) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<IncidentPage> {
        auto span = TRY(span_of(context, transaction, shelf, query));
        auto const limit = std::size_t(limit_of(query.limit));
        Telling telling(transaction, shelf);
        IncidentPage page;
        // What became of an incident is the rulebook's to say, so that it is picked out here.
        while (page.incidents.size() <= limit) {
            auto found = list_incidents(transaction, span, int(limit) + 1);
            auto const is_last = found.size() <= limit;
            for (auto& incident : found) {
                span.before_on = incident.occurred_on;
                span.before_id = incident.id.value;
                auto line = telling.line(std::move(incident));
                if (!query.state || *query.state == line.state)
                    page.incidents.push_back(std::move(line));
            }
            if (is_last) break;
        }
        page.has_more = page.incidents.size() > limit;
        if (page.has_more) page.incidents.resize(limit);
        return page;
    });
}

Result<IncidentShown> view_incident(Context& context, cycle::Shelf const& shelf,
                                    IncidentId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<IncidentShown> {
        auto incident = find_incident(transaction, id);
        if (!incident || !context.actor.may(Verb::read, incident->path))
            return refuse(problems::incident_absent());
        std::optional<SubjectOnDay> subject;
        if (incident->subject_id)
            subject = registry::find_subject_by_id(transaction, *incident->subject_id,
                                                   incident->occurred_on);
        auto rules = TRY(rules_of(context, transaction, shelf, *incident, subject));
        IncidentShown shown{.line = {}, .rules = std::move(rules)};
        for (auto& window : shown.rules.windows)
            std::erase_if(window.events,
                          [&](EventRules const& rules) { return rules.event != incident->event; });
        shown.line = Telling(transaction, shelf).line(std::move(*incident));
        return shown;
    });
}

Result<IncidentRules> view_incident_rules(Context& context, cycle::Shelf const& shelf,
                                          IncidentRulesQuery const& query) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<IncidentRules> {
        Incident planned;
        planned.occurred_on = query.on;
        std::optional<SubjectOnDay> subject;
        if (query.subject && !query.subject->empty()) {
            subject = registry::find_subject(transaction, *query.subject, query.on);
            if (!subject || !context.actor.may(Verb::read, subject->path))
                return refuse(problems::subject_absent(*query.subject));
            planned.subject_id = subject->id;
            planned.ground_path = subject->ground_path;
            planned.path = subject->path;
        } else {
            auto const label = query.place.value_or("");
            auto const place = registry::find_place(transaction, label, query.on);
            if (!place) return refuse(problems::subject_absent(label));
            TRY(context.actor.must(Verb::read, place->path));
            planned.ground_path = place->path;
            planned.path = place->path;
        }
        return rules_of(context, transaction, shelf, planned, subject);
    });
}

Result<DeclaredFigurePage> list_declared_figures(Context& context, cycle::Shelf const& shelf,
                                                 DeclaredFigureQuery const& query) {
    using Page = DeclaredFigurePage;
    return context.database.read([&](storage::Transaction& transaction) -> Result<Page> {
        auto const place = registry::find_place_of_year(transaction, query.place, query.year);
        if (!place) return refuse(problems::subject_absent(query.place));
        TRY(context.actor.must(Verb::read, place->path));
        auto const scheme = TRY(cycle::get_scheme(transaction, shelf, query.year, place->path));
        auto const subject = TRY(id_of_subject(context, transaction, query.subject));
        auto const limit = std::size_t(limit_of(query.limit));
        auto rows = list_declared_figures(transaction,
                                          {.cycle_id = scheme.cycle.id,
                                           .path = place->path,
                                           .subject_id = subject,
                                           .after_subject = query.after_subject.value_or(""),
                                           .after_category = query.after_category.value_or(""),
                                           .after_span = query.after_span.value_or("")},
                                          int(limit) + 1);
        Page page;
        page.has_more = rows.size() > limit;
        if (page.has_more) rows.pop_back();
        std::optional<SubjectOnDay> last;
        for (auto& row : rows) {
            if (!last || last->id != row.subject_id)
                last = registry::find_subject_by_id(transaction, row.subject_id, row.stated_on);
            if (!last) continue;
            auto const category = scheme.rules->find_category(row.category);
            auto const caption = category.exists() ? (*scheme.rules)[category].caption
                                                   : rulebook::Caption{row.category, row.category};
            page.figures.push_back({.figure = std::move(row),
                                    .subject_code = last->code,
                                    .subject_name = last->name,
                                    .kind = last->kind,
                                    .category_vi = caption.vi,
                                    .category_en = caption.en});
        }
        return page;
    });
}

}  // namespace binhyen::fieldwork
