#include "fieldwork/incident_actions.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "cycle/cycle_door.hpp"
#include "fieldwork/detail.hpp"
#include "fieldwork/fieldwork_store.hpp"
#include "fieldwork/problems.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::fieldwork {
namespace {

struct Ground {
    std::string ground_path;
    std::optional<registry::SubjectId> subject_id;
    std::string path;
};

Result<Ground> find_ground(Context& context, RecordIncident const& request) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<Ground> {
        if (!request.subject.empty()) {
            auto const subject =
                registry::find_subject(transaction, request.subject, request.occurred_on);
            if (!subject || !context.actor.may(Verb::read, subject->path))
                return refuse(problems::subject_absent(request.subject));
            return Ground{subject->ground_path, subject->id, subject->path};
        }
        auto const place = registry::find_place(transaction, request.place, request.occurred_on);
        if (!place) return refuse(problems::subject_absent(request.place));
        return Ground{place->path, std::nullopt, place->path};
    });
}

Result<Incident> get_incident(Context& context, storage::Transaction& transaction,
                              IncidentId const& id, std::int64_t expected_version) {
    auto incident = find_incident(transaction, id);
    if (!incident || incident->withdrawn_reason || !context.actor.may(Verb::read, incident->path))
        return refuse(problems::incident_absent());
    TRY(context.actor.must(Verb::record_incidents, incident->path));
    if (incident->version != expected_version)
        return refuse(audit::problems::version_conflict(expected_version, incident->version));
    return *incident;
}

bool is_ruling(Claim claim) {
    return claim == Claim::accepted || claim == Claim::refused;
}

// What befell a subject is weighed by the office that appraises it or one above; what befell the
// commune itself (its police among it) or nobody in particular weighs for the commune alone, so
// that its own office does not rule on it. [law: tt124-2021/5.3]
bool may_weigh(Context const& context, storage::Transaction& transaction,
               Incident const& incident) {
    if (incident.subject_id) {
        auto const subject =
            registry::find_subject_by_id(transaction, *incident.subject_id, incident.occurred_on);
        if (!subject || subject->kind != registry::Kind::commune)
            return context.actor.may(Verb::appraise, incident.path);
    }
    auto const& ground = incident.ground_path;
    auto const realm = realm_of(ground);
    return std::ranges::any_of(context.actor.grants, [&](Grant const& grant) {
        return grant.verb == Verb::appraise && ground.starts_with(grant.path) &&
               (grant.path.size() < ground.size() || grant.path == realm);
    });
}

// A limb answered "yes" or a form of discipline can turn the outcome: whoever only reports leaves
// both open for the officer. [law: tt124-2021/4.4b]
bool weighs(Incident const& incident) {
    return is_ruling(incident.force_majeure) || incident.detected_in_time == Answer::yes ||
           incident.harm_reduced == Answer::yes || incident.reported_at_once == Answer::yes ||
           !incident.discipline.empty();
}

Result<> may_record(Context const& context, storage::Transaction& transaction,
                    Incident const& incident) {
    if (!weighs(incident) || may_weigh(context, transaction, incident)) return {};
    return refuse(problems::weighing_not_yours());
}

// The paper may be completed and force majeure claimed by whoever records; everything that can turn
// the outcome is for those who weigh.
Result<> may_amend(Context const& context, storage::Transaction& transaction,
                   Incident const& before, Incident const& after) {
    auto const is_claim =
        before.force_majeure == Claim::not_claimed && after.force_majeure == Claim::claimed;
    auto const weighs = (before.force_majeure != after.force_majeure && !is_claim) ||
                        before.detected_in_time != after.detected_in_time ||
                        before.harm_reduced != after.harm_reduced ||
                        before.reported_at_once != after.reported_at_once ||
                        before.discipline != after.discipline;
    if (!weighs || may_weigh(context, transaction, after)) return {};
    return refuse(problems::weighing_not_yours());
}

// Windows begin in the year before theirs: the last year an incident can weigh for is the next.
Result<> must_not_be_over(storage::Transaction& transaction, std::string_view path, Date on,
                          Date today) {
    auto const last = cycle::find_cycle(transaction, on.year() + 1, path);
    if (!last) return {};
    return cycle::must_be_open(*last, today);
}

std::string path_of(Context& context, IncidentId const& id) {
    return context.database.read([&](storage::Transaction& transaction) {
        auto const incident = find_incident(transaction, id);
        return incident ? incident->path : std::string{};
    });
}

// The rules of the year the incident falls in; those of the newest year when none is open.
Result<cycle::Scheme> rules_for(storage::Transaction& transaction, cycle::Shelf const& shelf,
                                std::string_view path, Date on) {
    for (auto year : {on.year(), on.year() + 1})
        if (auto const found = cycle::find_cycle(transaction, year, path))
            return cycle::scheme_of(*found, shelf);
    for (auto const& any : cycle::list_cycles(transaction))
        if (any.realm_path == realm_of(path)) return cycle::scheme_of(any, shelf);
    return cycle::get_scheme(transaction, shelf, on.year(), path);
}

}  // namespace

Result<Incident> record_incident(Context& context, cycle::Shelf const& shelf,
                                 RecordIncident const& request) {
    auto const ground = TRY(find_ground(context, request));
    return audit::in_transaction(
        context, ground.path, [&](audit::Transaction& transaction) -> Result<Incident> {
            TRY(context.actor.must(Verb::record_incidents, ground.path));
            TRY(must_not_be_over(transaction, ground.path, request.occurred_on, context.today));
            auto const scheme =
                TRY(rules_for(transaction, shelf, ground.path, request.occurred_on));
            Incident const incident{.id = context.new_id<IncidentId>(),
                                    .version = 1,
                                    .ground_path = ground.ground_path,
                                    .subject_id = ground.subject_id,
                                    .path = ground.path,
                                    .event = request.event,
                                    .category = request.category,
                                    .occurred_on = request.occurred_on,
                                    .count = request.count,
                                    .force_majeure = request.force_majeure,
                                    .detected_in_time = request.detected_in_time,
                                    .harm_reduced = request.harm_reduced,
                                    .reported_at_once = request.reported_at_once,
                                    .discipline = request.discipline,
                                    .paper = request.paper,
                                    .recorded_on = context.today,
                                    .withdrawn_reason = {}};
            TRY(may_record(context, transaction, incident));
            TRY(check_incident(incident, *scheme.rules, scheme.settings, context.today));
            if (scheme.has_chosen(detail_setting, counts_only)) TRY(check_counts_only(incident));
            insert(transaction, incident);
            transaction.record({"incident_recorded", ground.path, incident.id.value});
            return incident;
        });
}

Result<Incident> amend_incident(Context& context, cycle::Shelf const& shelf,
                                AmendIncident const& request) {
    auto const path = path_of(context, request.incident);
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Incident> {
            auto const before =
                TRY(get_incident(context, transaction, request.incident, request.expected_version));
            TRY(must_not_be_over(transaction, before.path, before.occurred_on, context.today));
            auto const scheme = TRY(rules_for(transaction, shelf, before.path, before.occurred_on));
            auto after = before;
            ++after.version;
            after.force_majeure = request.force_majeure;
            after.detected_in_time = request.detected_in_time;
            after.harm_reduced = request.harm_reduced;
            after.reported_at_once = request.reported_at_once;
            after.discipline = request.discipline;
            after.paper = request.paper;
            TRY(may_amend(context, transaction, before, after));
            TRY(check_incident(after, *scheme.rules, scheme.settings, context.today));
            if (scheme.has_chosen(detail_setting, counts_only)) TRY(check_counts_only(after));
            update(transaction, before, after);
            transaction.record({"incident_amended", before.path, before.id.value});
            return after;
        });
}

Result<Incident> withdraw_incident(Context& context, cycle::Shelf const& shelf,
                                   WithdrawIncident const& request) {
    auto const path = path_of(context, request.incident);
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Incident> {
            auto const before =
                TRY(get_incident(context, transaction, request.incident, request.expected_version));
            if (!may_weigh(context, transaction, before))
                return refuse(problems::withdrawal_not_yours());
            TRY(must_not_be_over(transaction, before.path, before.occurred_on, context.today));
            if (request.reason.empty()) return refuse(problems::withdrawal_reason_missing());
            auto const scheme = TRY(rules_for(transaction, shelf, before.path, before.occurred_on));
            if (scheme.has_chosen(detail_setting, counts_only) &&
                !is_withdrawal_code(request.reason))
                return refuse(problems::counts_only_reason());
            auto after = before;
            ++after.version;
            after.withdrawn_reason = request.reason;
            update(transaction, before, after);
            transaction.record({"incident_withdrawn", before.path, before.id.value});
            return after;
        });
}

Result<IncidentPage> list_incidents_of_place(Context& context, std::string_view place_label,
                                             std::string_view after, int limit) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<IncidentPage> {
        auto const place = registry::find_place(transaction, place_label, context.today);
        if (!place) return refuse(problems::subject_absent(place_label));
        TRY(context.actor.must(Verb::read, place->path));
        auto before_on = end_of_time;
        if (!after.empty())
            if (auto const last = find_incident(transaction, {std::string(after)}))
                before_on = last->occurred_on;
        IncidentPage page{list_incidents(transaction, place->path, before_on, after, limit + 1),
                          false};
        page.has_more = page.incidents.size() > std::size_t(limit);
        if (page.has_more) page.incidents.pop_back();
        return page;
    });
}

}  // namespace binhyen::fieldwork
