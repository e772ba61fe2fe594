#include "dossier/registration_actions.hpp"

#include <set>

#include "dossier/evaluation_steps.hpp"
#include "dossier/opening_steps.hpp"
#include "dossier/problems.hpp"
#include "fieldwork/detail.hpp"
#include "fieldwork/fieldwork_door.hpp"
#include "fieldwork/record_check.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::dossier {
namespace {

constexpr std::size_t confirmed_at_once_max = 1000;

// A registration is an act of its own; its day becomes this fact and is written nowhere else.
constexpr std::string_view registration_fact = "registration_on";

fieldwork::Fact fact_of(Dossier const& dossier, FactEntry const& entry, Date today) {
    return {.cycle_id = dossier.cycle_id,
            .subject_id = dossier.subject_id,
            .fact = entry.fact,
            .item = entry.item,
            .version = 1,
            .path = dossier.path,
            .state = entry.state,
            .number = entry.number,
            .denominator = entry.denominator,
            .dated_on = entry.dated_on,
            .choice = entry.choice,
            .paper = entry.paper,
            .reason = entry.reason,
            .recorded_on = today};
}

bool is_appraiser(Context const& context, storage::Transaction& transaction, Opened const& opened) {
    auto const who = jurisdiction_of(transaction, opened.scheme, opened.dossier, context.today);
    return who && context.actor.may_at(Verb::appraise, who->appraiser_path);
}

// Every wrong entry is told at once, each with its place in the list.
Result<> put_facts(Context const& context, audit::Transaction& transaction, Opened const& opened,
                   std::vector<FactEntry> const& entries) {
    auto const& dossier = opened.dossier;
    auto const on_record = fieldwork::list_facts(transaction, dossier.cycle_id, dossier.subject_id);
    std::vector<FieldProblem> faults;
    std::set<std::pair<std::string, std::string>> named;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto fact = fact_of(dossier, entries[i], context.today);
        auto const where = "facts[" + std::to_string(i) + "]";
        // Whether a reason is good enough is the appraiser's to say.
        if (fact.state == fieldwork::FactState::not_applicable &&
            !is_appraiser(context, transaction, opened))
            fact.state = fieldwork::FactState::not_applicable_claimed;
        if (auto checked = fieldwork::check_fact(fact, *opened.scheme.rules, context.today);
            !checked)
            faults.push_back({where, std::move(checked).error()});
        else if (!named.insert({fact.fact, fact.item}).second)
            faults.push_back({where, problems::entry_repeated(fact.fact)});
        else
            fieldwork::put_fact(transaction, on_record, std::move(fact));
    }
    if (faults.empty()) return {};
    auto problem = problems::entries_wrong(std::int64_t(faults.size()));
    problem.fields = std::move(faults);
    return refuse(std::move(problem));
}

Result<> put_figures(Context const& context, audit::Transaction& transaction, Opened const& opened,
                     std::vector<FigureEntry> const& entries) {
    auto const& dossier = opened.dossier;
    auto const on_record =
        fieldwork::list_figures(transaction, dossier.cycle_id, dossier.subject_id);
    std::set<std::pair<std::string, fieldwork::Span>> named;
    for (auto const& entry : entries) {
        if (!named.insert({entry.category, entry.span}).second)
            return refuse(problems::entry_repeated(entry.category));
        fieldwork::CategoryFigure figure{.cycle_id = dossier.cycle_id,
                                         .subject_id = dossier.subject_id,
                                         .category = entry.category,
                                         .span = entry.span,
                                         .version = 1,
                                         .path = dossier.path,
                                         .declared = entry.declared,
                                         .stated_on = entry.stated_on,
                                         .source = entry.source};
        if (figure.stated_on > context.today)
            return refuse(problems::figure_in_future(figure.stated_on));
        TRY(fieldwork::check_figure(figure, *opened.scheme.rules));
        if (opened.scheme.has_chosen(fieldwork::detail_setting, fieldwork::counts_only))
            TRY(fieldwork::check_counts_only_paper(figure.source));
        fieldwork::put_figure(transaction, on_record, std::move(figure));
    }
    return {};
}

bool names_a_plan(rulebook::Rulebook const& rules, std::vector<FactEntry> const& entries) {
    for (auto const& entry : entries)
        if (entry.fact == "plan_on" && rules.find_fact(entry.fact).exists() && entry.dated_on)
            return true;
    return false;
}

// The police named for the day of the paper, or whoever stands above them.
bool may_confirm(Actor const& actor, fieldwork::Confirmer confirmer, std::string const& path) {
    return actor.may(
        confirmer == fieldwork::Confirmer::own_statement ? Verb::assess : Verb::confirm_none, path);
}

void put_confirmations(audit::Transaction& transaction, Dossier const& dossier,
                       ConfirmNone const& request, std::string const& at) {
    auto const on_record =
        fieldwork::list_confirmations(transaction, dossier.cycle_id, dossier.subject_id);
    for (auto const& event : request.events)
        fieldwork::put_confirmation(transaction, on_record,
                                    {.cycle_id = dossier.cycle_id,
                                     .subject_id = dossier.subject_id,
                                     .event = event,
                                     .confirmer = request.confirmer,
                                     .version = 1,
                                     .path = dossier.path,
                                     .confirmed_on = request.confirmed_on,
                                     .confirmed_at_path = at,
                                     .paper = request.paper});
}

Result<> check_confirmations(Context const& context, rulebook::Rulebook const& rules,
                             ConfirmNone const& request) {
    std::set<std::string_view> named;
    for (auto const& event : request.events) {
        if (!named.insert(event).second) return refuse(problems::entry_repeated(event));
        fieldwork::Confirmation probe;
        probe.event = event;
        probe.confirmed_on = request.confirmed_on;
        TRY(fieldwork::check_confirmation(probe, rules, context.today));
    }
    return {};
}

}  // namespace

Result<Dossier> register_subject(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                                 Registration const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(open(context, transaction, shelf,
                                         {ref.id, ref.expected_version, Verb::register_subject}));
            auto const& before = opened.dossier;
            auto const& scheme = opened.scheme;
            if (request.registered_on > context.today)
                return refuse(problems::figure_in_future(request.registered_on));
            auto const window = rulebook::window_of(*scheme.rules, kind_index(scheme, before.kind),
                                                    int(scheme.cycle.year));
            auto const has_plan = before.has_plan || names_a_plan(*scheme.rules, request.facts);
            auto after = TRY(registered(before, request.registered_on, has_plan, window));
            auto entries = request.facts;
            if (scheme.rules->find_fact(registration_fact).exists())
                entries.push_back({.fact = std::string(registration_fact),
                                   .item = {},
                                   .dated_on = request.registered_on,
                                   .choice = {},
                                   .paper = {},
                                   .reason = {}});
            TRY(put_facts(context, transaction, opened, entries));
            update(transaction, before, after);
            transaction.record({"subject_registered", before.path, before.id.value});
            return after;
        });
}

Result<Dossier> record_facts(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                             Record const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(open(context, transaction, shelf,
                                         {ref.id, ref.expected_version, Verb::record_facts}));
            auto const& before = opened.dossier;
            TRY(before.must_permit(Step::record_facts));
            for (auto const& entry : request.facts)
                if (entry.fact == registration_fact)
                    return refuse(problems::registration_by_its_act());
            TRY(put_facts(context, transaction, opened, request.facts));
            TRY(put_figures(context, transaction, opened, request.figures));
            auto after = before;
            after.has_plan = before.has_plan || names_a_plan(*opened.scheme.rules, request.facts);
            ++after.version;
            update(transaction, before, after);
            transaction.record({"facts_recorded", before.path, before.id.value});
            return after;
        });
}

Result<std::vector<Dossier>> confirm_none(Context& context, cycle::Shelf const& shelf,
                                          ConfirmNone const& request) {
    if (request.dossiers.empty()) return refuse(problems::nothing_to_enrol());
    if (request.dossiers.size() > confirmed_at_once_max)
        return refuse(problems::too_many_at_once(confirmed_at_once_max));
    auto const path = TRY(path_of(context, request.dossiers.front()));
    auto const realm = std::string(realm_of(path));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<std::vector<Dossier>> {
            std::vector<Dossier> confirmed;
            for (auto const& id : request.dossiers) {
                auto const dossier = TRY(get_dossier(context, transaction, id));
                if (realm_of(dossier.path) != realm) return refuse(problems::dossier_absent());
                auto const scheme = TRY(cycle::get_scheme(transaction, shelf, dossier.cycle_id));
                TRY(cycle::must_be_open(scheme.cycle, context.today));
                auto const at = TRY(confirmer_path(transaction, scheme, dossier, request.confirmer,
                                                   request.confirmed_on));
                if (!may_confirm(context.actor, request.confirmer, at))
                    return refuse(problems::confirmer_not_yours());
                TRY(check_confirmations(context, *scheme.rules, request));
                if (scheme.has_chosen(fieldwork::detail_setting, fieldwork::counts_only))
                    TRY(fieldwork::check_counts_only_paper(request.paper));
                TRY(dossier.must_permit(Step::confirm_none));
                put_confirmations(transaction, dossier, request, at);
                confirmed.push_back(dossier);
            }
            transaction.record({"none_confirmed", path, request.dossiers.front().value});
            return confirmed;
        });
}

}  // namespace binhyen::dossier
