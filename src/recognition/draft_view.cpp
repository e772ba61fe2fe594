#include "recognition/draft_view.hpp"

#include <algorithm>
#include <map>

#include "committee/committee_door.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/departure_door.hpp"
#include "dossier/dossier_door.hpp"
#include "identity/identity_door.hpp"
#include "recognition/draft_store.hpp"
#include "recognition/place_names_steps.hpp"
#include "recognition/problems.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/authority.hpp"

namespace binhyen::recognition {
namespace {

using Concluded = std::map<dossier::DossierId, committee::ConclusionItem>;

std::string person_name(storage::Transaction& transaction, std::optional<PersonId> const& id) {
    auto const person = id ? identity::find_person(transaction, *id) : std::nullopt;
    return person ? person->name : std::string();
}

std::string place_name(storage::Transaction& transaction, std::string_view path, Date day) {
    auto const place = registry::find_place_by_path(transaction, path, day);
    return place ? place->full_name() : std::string();
}

Result<DecisionDraft> get_draft(Context const& context, storage::Transaction& transaction,
                                DraftId const& id) {
    auto draft = find_draft(transaction, id);
    if (!draft || !context.actor.may(Verb::read, draft->place_path))
        return refuse(problems::draft_absent());
    return std::move(*draft);
}

DraftLine line_of(storage::Transaction& transaction, cycle::Scheme const& scheme,
                  committee::ConclusionItem const& item, Date day) {
    auto const dossier = dossier::find_dossier(transaction, item.dossier_id);
    INVARIANT(dossier.has_value());
    DraftLine line{.dossier = dossier->id,
                   .subject_code = dossier->subject_code,
                   .subject_name = dossier->subject_name,
                   .kind = dossier->kind,
                   .address = place_names(transaction, dossier->ground_path, day),
                   .self_outcome = dossier->self_outcome,
                   .engine_outcome = dossier->engine_outcome,
                   .appraised_outcome = dossier->appraised_outcome,
                   .appraised_on = dossier->appraised_on,
                   .appraiser_name = place_name(transaction, dossier->appraiser_path, day),
                   .concluded_outcome = item.outcome,
                   .concluded_reason = item.reason,
                   .departures = dossier::list_departures(transaction, scheme, dossier->id),
                   .lacking = {}};
    if (item.outcome == dossier::Outcome::not_met)
        line.lacking = dossier::find_on_record(transaction, scheme, *dossier).lacking;
    return line;
}

DraftKind kind_of(cycle::Scheme const& scheme, registry::PlaceOnDay const& office,
                  dossier::Kind kind, Date day) {
    auto const& rules = *scheme.rules;
    auto const tier = office.tier == registry::Tier::nation ? "ministry" : enum_text(office.tier);
    auto const span = dossier::decision_span(scheme, kind);
    DraftKind made{.kind = kind,
                   .recognised_count = 0,
                   .not_recognised_count = 0,
                   .clause = {},
                   .authority_vi = {},
                   .authority_en = {},
                   .window_ends_on = span.window_ends_on,
                   .decide_by = span.decide_by};
    auto const authority =
        rulebook::find_authority(rules, {.role = rulebook::AuthorityRole::decider,
                                         .kind = rules.find_kind(enum_text(kind)),
                                         .managing_tier = rules.find_tier(tier),
                                         .on = day,
                                         .delegated_to = {},
                                         .is_own_body = false});
    if (!authority.exists()) return made;
    made.clause = rules[authority].clause;
    made.authority_vi = rules[authority].caption.vi;
    made.authority_en = rules[authority].caption.en;
    return made;
}

std::vector<DraftKind> kinds_of(cycle::Scheme const& scheme, registry::PlaceOnDay const& office,
                                std::vector<DraftLine> const& lines, Date day) {
    std::map<dossier::Kind, DraftKind> kinds;
    for (auto const& line : lines) {
        auto const [entry, is_new] = kinds.try_emplace(line.kind);
        if (is_new) entry->second = kind_of(scheme, office, line.kind, day);
        ++(line.concluded_outcome == dossier::Outcome::met ? entry->second.recognised_count
                                                           : entry->second.not_recognised_count);
    }
    std::vector<DraftKind> listed;
    for (auto& [kind, made] : kinds) listed.push_back(std::move(made));
    return listed;
}

std::vector<DraftStep> permitted_steps(Actor const& actor, DecisionDraft const& draft) {
    std::vector<DraftStep> steps;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<DraftStep>>([&](auto one) {
        auto const is_chairmans =
            one.value == DraftStep::hand_back || one.value == DraftStep::issue;
        auto const verb = is_chairmans ? Verb::issue_decision : Verb::prepare_decision;
        if (permits(draft.state, one.value) && actor.may_at(verb, draft.place_path))
            steps.push_back(one.value);
    });
    return steps;
}

Concluded concluded_in(storage::Transaction& transaction, committee::ConclusionId const& id) {
    Concluded concluded;
    for (auto& item : committee::list_items(transaction, id))
        concluded.emplace(item.dossier_id, std::move(item));
    return concluded;
}

DraftSummary summary_of(storage::Transaction& transaction, DecisionDraft draft) {
    auto const concluded = concluded_in(transaction, draft.conclusion_id);
    DraftSummary summary{std::move(draft), 0, 0};
    for (auto const& item : list_items(transaction, summary.draft.id))
        ++(concluded.at(item.dossier_id).outcome == dossier::Outcome::met
               ? summary.recognised_count
               : summary.not_recognised_count);
    return summary;
}

}  // namespace

Result<DraftView> view_draft(Context& context, cycle::Shelf const& shelf, DraftId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DraftView> {
        auto draft = TRY(get_draft(context, transaction, id));
        auto const scheme = TRY(cycle::get_scheme(transaction, shelf, draft.cycle_id));
        auto const conclusion = committee::find_conclusion(transaction, draft.conclusion_id);
        auto const office = registry::find_latest_place_by_path(transaction, draft.place_path);
        INVARIANT(conclusion.has_value() && office.has_value());
        auto const day = draft.issued_on.value_or(context.today);
        DraftView seen{.draft = std::move(draft),
                       .year = scheme.cycle.year,
                       .conclusion = *conclusion,
                       .prepared_by_name = {},
                       .sent_by_name = {},
                       .returned_by_name = {},
                       .lines = {},
                       .kinds = {},
                       .permitted = {}};
        seen.prepared_by_name = person_name(transaction, seen.draft.prepared_by);
        seen.sent_by_name = person_name(transaction, seen.draft.sent_by);
        seen.returned_by_name = person_name(transaction, seen.draft.returned_by);
        auto const concluded = concluded_in(transaction, seen.draft.conclusion_id);
        for (auto const& item : list_items(transaction, id))
            seen.lines.push_back(line_of(transaction, scheme, concluded.at(item.dossier_id), day));
        seen.kinds = kinds_of(scheme, *office, seen.lines, day);
        seen.permitted = permitted_steps(context.actor, seen.draft);
        return seen;
    });
}

Result<DecisionPaper> read_draft(Context& context, DraftId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DecisionPaper> {
        auto const draft = TRY(get_draft(context, transaction, id));
        auto const cycle = cycle::find_cycle_by_id(transaction, draft.cycle_id);
        INVARIANT(cycle.has_value());
        auto const day = draft.issued_on.value_or(context.today);
        DecisionPaper paper{decision_as_drafted(draft, day),
                            cycle->year,
                            committee::find_conclusion(transaction, draft.conclusion_id),
                            {},
                            {}};
        auto const concluded = concluded_in(transaction, draft.conclusion_id);
        for (auto const& item : list_items(transaction, id)) {
            auto const dossier = dossier::find_dossier(transaction, item.dossier_id);
            INVARIANT(dossier.has_value());
            auto const is_met = concluded.at(item.dossier_id).outcome == dossier::Outcome::met;
            (is_met ? paper.recognised : paper.not_recognised)
                .push_back({dossier->subject_name, dossier->kind,
                            place_names(transaction, dossier->ground_path, day), std::nullopt});
        }
        return paper;
    });
}

Result<DraftsOfPlace> list_drafts_of(Context& context, cycle::Shelf const& shelf, std::int64_t year,
                                     std::string_view label) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<DraftsOfPlace> {
        auto const place = registry::find_place_of_year(transaction, label, year);
        if (!place || !context.actor.may(Verb::read, place->path))
            return refuse(problems::decision_place_absent(label));
        DraftsOfPlace seen;
        auto const cycle = cycle::find_cycle(transaction, year, place->path);
        if (!cycle) return seen;
        auto const scheme = TRY(cycle::get_scheme(transaction, shelf, cycle->id));
        for (auto& draft : list_drafts(transaction, cycle->id, place->path))
            seen.drafts.push_back(summary_of(transaction, std::move(draft)));
        std::ranges::reverse(seen.drafts);
        for (auto const& item : list_undrafted(transaction, cycle->id, place->path)) {
            if (seen.undrafted.empty() || seen.undrafted.back().conclusion.id != item.conclusion_id)
                seen.undrafted.push_back(
                    {*committee::find_conclusion(transaction, item.conclusion_id), {}});
            seen.undrafted.back().lines.push_back(
                line_of(transaction, scheme, item, context.today));
        }
        return seen;
    });
}

}  // namespace binhyen::recognition
