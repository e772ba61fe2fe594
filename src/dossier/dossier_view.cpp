#include "dossier/dossier_view.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/evaluation_steps.hpp"
#include "dossier/jurisdiction_steps.hpp"
#include "dossier/problems.hpp"
#include "dossier/reading_store.hpp"
#include "fieldwork/fieldwork_door.hpp"
#include "identity/identity_door.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/explain.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::dossier {
namespace {

constexpr int page_max = 500;

bool may(Actor const& actor, Dossier const& dossier, std::string const& police_path, Step step) {
    using enum Step;
    switch (step) {
        case settle_scope:
            return actor.may(Verb::enrol_subject, dossier.path);
        case declare_profile:
            return actor.may(Verb::record_facts, dossier.path);
        case register_subject:
            return actor.may(Verb::register_subject, dossier.path);
        case record_facts:
            return actor.may(Verb::record_facts, dossier.path);
        case confirm_none:
            return actor.may(Verb::confirm_none, police_path) ||
                   actor.may(Verb::assess, dossier.path);
        case assess:
        case hold_review:
            return actor.may(Verb::assess, dossier.path);
        case attach_evidence:
            return actor.may(Verb::record_facts, dossier.path);
        case submit:
            return actor.may(Verb::submit_dossier, dossier.path);
        case return_dossier:
        case appraise:
            return actor.may_at(Verb::appraise, dossier.appraiser_path);
        case second_verdict:
            return dossier.awaiting_second > 0 &&
                   actor.may_at(Verb::second_verdict, dossier.appraiser_path);
        case conclude:
            return actor.may_at(Verb::record_conclusion, dossier.decider_path);
        case decide:
            return actor.may_at(Verb::issue_decision, dossier.decider_path);
    }
    return false;
}

std::vector<std::string> absent_roles(rulebook::Kind const& kind, Review const& review) {
    std::vector<std::string> absent;
    auto const attended = "," + review.attended + ",";
    for (auto const& role : kind.reviewers)
        if (!role.if_any && attended.find("," + role.code + ",") == attended.npos)
            absent.push_back(role.code);
    return absent;
}

// Who appraises and decides today, where nobody has yet; gives the place of the competent police.
// An office that cannot be named leaves what was settled last.
std::string settle_for(storage::Transaction& transaction, cycle::Scheme const& scheme,
                       Dossier& dossier, Date today) {
    if (dossier.state == State::out_of_scope || dossier.state == State::decided)
        return dossier.appraiser_path;
    if (auto const who = jurisdiction_of(transaction, scheme, dossier, today))
        settle(dossier, *who);
    auto const police =
        confirmer_path(transaction, scheme, dossier, fieldwork::Confirmer::competent_police, today);
    return police.value_or(dossier.appraiser_path);
}

Result<DossierView> view(Context const& context, storage::Transaction& transaction,
                         cycle::Shelf const& shelf, Dossier dossier) {
    auto const scheme = TRY(cycle::get_scheme(transaction, shelf, dossier.cycle_id));
    auto const& rules = *scheme.rules;
    auto const kind = kind_index(scheme, dossier.kind);
    auto const year = int(scheme.cycle.year);
    DossierView seen;
    seen.year = scheme.cycle.year;
    seen.facts = fieldwork::list_facts(transaction, dossier.cycle_id, dossier.subject_id);
    seen.incidents = incidents_of(transaction, scheme, dossier);
    // A commune's reasons rest on what happened on its ground; what is another authority's stays
    // with that authority.
    std::erase_if(seen.incidents, [&](fieldwork::Incident const& incident) {
        return !context.actor.may(Verb::read, incident.path);
    });
    seen.confirmations =
        fieldwork::list_confirmations(transaction, dossier.cycle_id, dossier.subject_id);
    seen.figures = fieldwork::list_figures(transaction, dossier.cycle_id, dossier.subject_id);
    seen.verdicts = list_verdicts(transaction, dossier.id);
    seen.review = find_review(transaction, dossier.id);
    if (seen.review) seen.absent_roles = absent_roles(rules[kind], *seen.review);
    seen.returns = list_returns(transaction, dossier.id);
    seen.evidence = list_evidence(transaction, dossier.id);

    auto const evaluated = evaluate(transaction, scheme, dossier, seen.verdicts);
    seen.papers = papers_of(
        rules, dossier,
        {list_papers(transaction, dossier.id), papers_with_files(seen.evidence), evaluated.facts});
    seen.judged = judge(rules, evaluated.evaluation, seen.verdicts).outcome;
    seen.reasons.text =
        rulebook::explain_as_json(rules, scheme.settings, evaluated.facts, evaluated.evaluation);
    seen.basis.text = rulebook::basis_json(evaluated.basis);
    seen.engine_rules = scheme.engine_rules();
    auto const police = settle_for(transaction, scheme, dossier, context.today);
    seen.permitted = permitted_steps(context.actor, dossier, police);
    seen.decide_by = rulebook::last_day_to_decide(rules, scheme.settings, kind, year);
    if (auto const reading = find_reading(transaction, dossier.id)) {
        auto const person = identity::find_person(transaction, reading->person_id);
        seen.reasons_read = {reading->read_at, person ? person->name : std::string{}};
    }
    seen.answers_for_it = answers_for(context.actor, dossier);
    seen.dossier = as_known_to(context.actor, transaction, std::move(dossier)).dossier;
    return seen;
}

// A filter by step or outcome must not tell what the list itself does not.
void tell_only_what_is_known(Actor const& actor, storage::Transaction& transaction,
                             DossierQuery const& query, DossierPage& page) {
    bool const is_asked = query.state || query.outcome;
    std::vector<Dossier> told;
    for (auto& dossier : page.dossiers) {
        auto known = as_known_to(actor, transaction, std::move(dossier));
        if (!known.is_hidden || !is_asked) told.push_back(std::move(known.dossier));
    }
    page.dossiers = std::move(told);
}

// The list of somebody who may read one subject and not the place it stands in.
DossierPage page_of_subject(Context const& context, storage::Transaction& transaction,
                            registry::PlaceOnDay const& place, DossierQuery const& query) {
    auto const cycle = cycle::find_cycle(transaction, query.year, place.path);
    auto dossier =
        cycle ? find_dossier_by_code(transaction, cycle->id, *query.subject) : std::nullopt;
    DossierPage page;
    if (dossier && context.actor.may(Verb::read, dossier->path))
        page.dossiers.push_back(
            as_known_to(context.actor, transaction, std::move(*dossier)).dossier);
    return page;
}

DossierFilter filter_of(DossierQuery const& query, cycle::Cycle const& cycle,
                        std::string const& path) {
    DossierFilter filter;
    filter.cycle_id = cycle.id;
    filter.path = path;
    if (query.kind) filter.kind = enum_text(*query.kind);
    if (query.state) filter.state = enum_text(*query.state);
    if (query.outcome) filter.outcome = enum_text(*query.outcome);
    filter.name_key = text::folded(query.name.value_or(""));
    if (query.task) filter.task = enum_text(*query.task);
    if (query.seat) filter.seat = enum_text(*query.seat);
    filter.after_sort_key = query.after_sort_key.value_or("");
    filter.after_id = query.after_id.value_or("");
    return filter;
}

// The kinds whose registration or decision falls due so on this day.
void narrow_to_due(cycle::Scheme const& scheme, Due due, Date today, DossierFilter& filter) {
    filter.registration_due = ",";
    filter.decision_due = ",";
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Kind>>([&](auto described) {
        auto const deadlines = deadlines_of(scheme, described.value);
        auto const add = [&](Date deadline, std::string& kinds) {
            if (due_of(deadline, today) == due) kinds.append(described.name).append(",");
        };
        add(deadlines.registration, filter.registration_due);
        add(deadlines.decision, filter.decision_due);
    });
}

}  // namespace

std::vector<Step> permitted_steps(Actor const& actor, Dossier const& dossier,
                                  std::string const& police_path) {
    std::vector<Step> steps;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Step>>([&](auto described) {
        if (permits(dossier.state, described.value) &&
            may(actor, dossier, police_path, described.value))
            steps.push_back(described.value);
    });
    return steps;
}

Result<DossierView> view_dossier(Context& context, cycle::Shelf const& shelf, DossierId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DossierView> {
        auto dossier = TRY(get_dossier(context, transaction, id));
        return view(context, transaction, shelf, std::move(dossier));
    });
}

Result<DossierView> view_dossier_of(Context& context, cycle::Shelf const& shelf, std::int64_t year,
                                    std::string_view place_path, std::string_view subject_code) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DossierView> {
        auto const cycle = cycle::find_cycle(transaction, year, place_path);
        auto dossier =
            cycle ? find_dossier_by_code(transaction, cycle->id, subject_code) : std::nullopt;
        if (!dossier || !context.actor.may(Verb::read, dossier->path))
            return refuse(problems::subject_not_found(subject_code));
        return view(context, transaction, shelf, std::move(*dossier));
    });
}

Result<DossierPage> list_dossiers(Context& context, cycle::Shelf const& shelf,
                                  DossierQuery const& query) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DossierPage> {
        Date const year_end(int(query.year), 12, 31);
        auto const place = registry::find_place(transaction, query.place, year_end);
        if (!place) return refuse(problems::dossier_absent());
        if (query.subject) return page_of_subject(context, transaction, *place, query);
        TRY(context.actor.must(Verb::read, place->path));
        auto const cycle = cycle::find_cycle(transaction, query.year, place->path);
        if (!cycle) return DossierPage{};
        auto const limit = int(std::clamp<std::int64_t>(query.limit.value_or(100), 1, page_max));
        auto filter = filter_of(query, *cycle, place->path);
        filter.reader = context.actor.person;
        filter.limit = limit + 1;
        if (query.due) {
            auto const scheme = TRY(cycle::scheme_of(*cycle, shelf));
            narrow_to_due(scheme, *query.due, context.today, filter);
        }
        if (place->tier < registry::Tier::district && !query.task && !query.seat && !query.due)
            filter.breadth = Breadth::wide;
        DossierPage page{list_dossiers(transaction, filter), false};
        page.has_more = page.dossiers.size() > std::size_t(limit);
        if (page.has_more) page.dossiers.pop_back();
        tell_only_what_is_known(context.actor, transaction, query, page);
        return page;
    });
}

}  // namespace binhyen::dossier
