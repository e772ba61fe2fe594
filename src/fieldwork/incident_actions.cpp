#include "fieldwork/incident_actions.hpp"

#include "audit/problems.hpp"
#include "fieldwork/detail.hpp"
#include "fieldwork/fieldwork_store.hpp"
#include "fieldwork/incident_steps.hpp"
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

// A limb answered "yes" or a form of discipline can turn the outcome: whoever only reports leaves
// both open for the officer. [law: tt124-2021/4.4b]
bool weighs(Incident const& incident) {
    return is_ruling(incident.force_majeure) || incident.detected_in_time == Answer::yes ||
           incident.harm_reduced == Answer::yes || incident.reported_at_once == Answer::yes ||
           !incident.discipline.empty();
}

Result<> may_record(Context const& context, storage::Transaction& transaction,
                    Incident const& incident) {
    if (!weighs(incident) || may_weigh(context.actor, transaction, incident)) return {};
    return refuse(problems::weighing_not_yours());
}

// A ruling changes the outcome, so that it says why; the paper's number does where no text is kept.
Result<> check_reason(Incident const& incident, bool is_counts_only) {
    if (!is_counts_only)
        return incident.weighing_reason.empty() ? refuse(problems::weighing_reason_missing())
                                                : Result<>{};
    if (!incident.weighing_reason.empty()) return refuse(problems::counts_only_weighing());
    return incident.paper.empty() ? refuse(problems::counts_only_weighing()) : Result<>{};
}

bool is_weighed_anew(Incident const& before, Incident const& after) {
    auto const is_claim =
        before.force_majeure == Claim::not_claimed && after.force_majeure == Claim::claimed;
    return (before.force_majeure != after.force_majeure && !is_claim) ||
           before.detected_in_time != after.detected_in_time ||
           before.harm_reduced != after.harm_reduced ||
           before.reported_at_once != after.reported_at_once ||
           before.discipline != after.discipline;
}

// The paper may be completed and force majeure claimed by whoever records; everything that can turn
// the outcome is for those who weigh.
Result<> may_amend(Context const& context, storage::Transaction& transaction,
                   Incident const& before, Incident const& after) {
    if (!is_weighed_anew(before, after) || may_weigh(context.actor, transaction, after)) return {};
    return refuse(problems::weighing_not_yours());
}

std::string path_of(Context& context, IncidentId const& id) {
    return context.database.read([&](storage::Transaction& transaction) {
        auto const incident = find_incident(transaction, id);
        return incident ? incident->path : std::string{};
    });
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
                                    .weighing_reason = {},
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
            auto const is_counts_only = scheme.has_chosen(detail_setting, counts_only);
            if (is_counts_only) TRY(check_counts_only(after));
            if (is_weighed_anew(before, after)) {
                after.weighing_reason = request.reason;
                TRY(check_reason(after, is_counts_only));
            }
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
            if (!may_weigh(context.actor, transaction, before))
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

}  // namespace binhyen::fieldwork
