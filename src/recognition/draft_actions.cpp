#include "recognition/draft_actions.hpp"

#include <set>

#include "audit/problems.hpp"
#include "committee/committee_door.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/departure_door.hpp"
#include "recognition/decision_steps.hpp"
#include "recognition/draft_store.hpp"
#include "recognition/problems.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::recognition {
namespace {

Result<std::string> path_of(Context& context, DraftId const& id) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<std::string> {
        auto const draft = find_draft(transaction, id);
        if (!draft || !context.actor.may(Verb::read, draft->place_path))
            return refuse(problems::draft_absent());
        return draft->place_path;
    });
}

// Found, theirs to do, and as they saw it.
Result<DecisionDraft> open(Context const& context, storage::Transaction& transaction,
                           DraftRef const& ref, Verb verb) {
    auto draft = find_draft(transaction, ref.id);
    INVARIANT(draft.has_value());
    TRY(context.actor.must_at(verb, draft->place_path, draft->place_path));
    if (ref.expected_version != 0 && ref.expected_version != draft->version)
        return refuse(audit::problems::version_conflict(ref.expected_version, draft->version));
    auto const cycle = cycle::find_cycle_by_id(transaction, draft->cycle_id);
    INVARIANT(cycle.has_value());
    TRY(cycle::must_be_open(*cycle, context.today));
    return std::move(*draft);
}

Result<Office> office_of(storage::Transaction& transaction, cycle::Shelf const& shelf,
                         DecisionDraft const& draft, Date day) {
    auto place = registry::find_place_by_path(transaction, draft.place_path, day);
    if (!place) return refuse(problems::decision_place_absent(draft.place_name));
    auto scheme = TRY(cycle::get_scheme(transaction, shelf, draft.cycle_id));
    return Office{std::move(*place), std::move(scheme)};
}

Result<> check_number_of(storage::Transaction& transaction, Office const& office,
                         DecisionDraft const& draft, Date today) {
    if (draft.number.empty()) return {};
    TRY(check_number_is_free(transaction, office, draft.number, draft.issued_on.value_or(today)));
    for (auto const& other : list_drafts(transaction, draft.cycle_id, draft.place_path))
        if (other.id != draft.id && is_open(other.state) &&
            is_same_number(other.number, draft.number))
            return refuse(problems::number_in_draft(draft.number));
    return {};
}

// What issuing would refuse, said to whoever can still change it.
Result<> check_list(Context const& context, storage::Transaction& transaction, Office const& office,
                    DecisionDraft const& draft, std::vector<dossier::DossierId> const& dossiers) {
    auto const concluded = committee::list_items(transaction, draft.conclusion_id);
    std::set<std::string> seen;
    for (auto const& id : dossiers) {
        auto const [dossier, who] = TRY(get_concluded(context, transaction, office, concluded, id,
                                                      draft.issued_on.value_or(context.today)));
        if (!seen.insert(id.value).second)
            return refuse(problems::listed_twice(dossier.subject_name));
        TRY(dossier.must_permit(dossier::Step::decide));
        if (draft.issued_on)
            TRY(dossier::check_decidable(office.scheme, dossier, *draft.issued_on));
        auto const other = find_open_draft_of(transaction, id);
        if (other && other->id != draft.id)
            return refuse(problems::dossier_in_draft(dossier.subject_name, other->number));
    }
    return {};
}

std::vector<dossier::DossierId> listed(storage::Transaction& transaction, DraftId const& id) {
    std::vector<dossier::DossierId> dossiers;
    for (auto const& item : list_items(transaction, id)) dossiers.push_back(item.dossier_id);
    return dossiers;
}

DecisionDraft draft_of(Context& context, Office const& office, PrepareDraft const& request) {
    return {.id = context.new_id<DraftId>(),
            .version = 1,
            .cycle_id = office.scheme.cycle.id,
            .place_path = office.place.path,
            .place_name = office.place.full_name(),
            .conclusion_id = request.conclusion,
            .number = request.number,
            .issued_on = request.issued_on,
            .issuer = issuer_of(office.scheme, request.issuer),
            .signer_title = request.signer_title,
            .signer_name = request.signer_name,
            .state = DraftState::prepared,
            .prepared_by = context.actor.person,
            .sent_on = {},
            .sent_by = {},
            .returned_on = {},
            .returned_by = {},
            .return_reason = {},
            .decision_id = {}};
}

// The acts that only move the draft differ in their verb, their rule and their name in the log.
template <class Rule>
Result<DecisionDraft> move(Context& context, DraftRef const& ref, Verb verb, std::string_view act,
                           Rule const& rule) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(context, path,
                                 [&](audit::Transaction& transaction) -> Result<DecisionDraft> {
                                     auto const before = TRY(open(context, transaction, ref, verb));
                                     auto after = TRY(rule(transaction, before));
                                     update(transaction, before, after);
                                     transaction.record({act, path, after.id.value});
                                     return after;
                                 });
}

}  // namespace

Result<DecisionDraft> prepare_draft(Context& context, cycle::Shelf const& shelf,
                                    PrepareDraft const& request) {
    TRY(check_length(request.dossiers));
    auto const place =
        TRY(find_office(context, request.place, request.issued_on.value_or(context.today)));
    return audit::in_transaction(
        context, place.path, [&](audit::Transaction& transaction) -> Result<DecisionDraft> {
            TRY(context.actor.must_at(Verb::prepare_decision, place.path, place.path));
            auto const office = TRY(open_office(context, transaction, shelf, place, request.year));
            TRY(check_conclusion(transaction, office, request.conclusion));
            auto draft = draft_of(context, office, request);
            TRY(check_number_of(transaction, office, draft, context.today));
            TRY(check_list(context, transaction, office, draft, request.dossiers));
            insert(transaction, draft);
            put_items(transaction, draft.id, request.dossiers);
            transaction.record({"draft_prepared", place.path, draft.id.value});
            return draft;
        });
}

Result<DecisionDraft> revise_draft(Context& context, cycle::Shelf const& shelf, DraftRef const& ref,
                                   ReviseDraft const& request) {
    TRY(check_length(request.dossiers));
    return move(
        context, ref, Verb::prepare_decision, "draft_revised",
        [&](audit::Transaction& transaction, DecisionDraft const& before) -> Result<DecisionDraft> {
            auto after = TRY(revised(before));
            after.number = request.number;
            after.issued_on = request.issued_on;
            after.signer_title = request.signer_title;
            after.signer_name = request.signer_name;
            auto const office =
                TRY(office_of(transaction, shelf, after, after.issued_on.value_or(context.today)));
            after.issuer = issuer_of(office.scheme, request.issuer);
            TRY(check_number_of(transaction, office, after, context.today));
            TRY(check_list(context, transaction, office, after, request.dossiers));
            put_items(transaction, after.id, request.dossiers);
            return after;
        });
}

Result<DecisionDraft> withdraw_draft(Context& context, DraftRef const& ref) {
    return move(
        context, ref, Verb::prepare_decision, "draft_withdrawn",
        [](storage::Transaction&, DecisionDraft const& before) { return withdrawn(before); });
}

Result<DecisionDraft> send_draft(Context& context, cycle::Shelf const& shelf, DraftRef const& ref) {
    return move(
        context, ref, Verb::prepare_decision, "draft_sent",
        [&](storage::Transaction& transaction,
            DecisionDraft const& before) -> Result<DecisionDraft> {
            auto const office = TRY(office_of(transaction, shelf, before, context.today));
            TRY(check_number_of(transaction, office, before, context.today));
            TRY(check_list(context, transaction, office, before, listed(transaction, before.id)));
            return sent(before, context.actor.person, context.today);
        });
}

Result<DecisionDraft> take_draft_back(Context& context, DraftRef const& ref) {
    return move(
        context, ref, Verb::prepare_decision, "draft_taken_back",
        [](storage::Transaction&, DecisionDraft const& before) { return taken_back(before); });
}

Result<DecisionDraft> hand_draft_back(Context& context, DraftRef const& ref,
                                      HandBackDraft const& request) {
    return move(context, ref, Verb::issue_decision, "draft_handed_back",
                [&](storage::Transaction&, DecisionDraft const& before) {
                    return handed_back(before, context.actor.person, request.reason, context.today);
                });
}

Result<IssuedDecision> issue_draft(Context& context, cycle::Shelf const& shelf,
                                   RandomBytes const& random, DraftRef const& ref) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<IssuedDecision> {
            auto const before = TRY(open(context, transaction, ref, Verb::issue_decision));
            TRY(must_permit(before, DraftStep::issue));
            auto const day = before.issued_on.value_or(context.today);
            auto const office = TRY(office_of(transaction, shelf, before, day));
            TRY(check_number_is_free(transaction, office, before.number, day));
            auto decision = decision_as_drafted(before, day);
            decision.id = context.new_id<DecisionId>();
            decision.place_name = office.place.full_name();
            auto issued_decision = TRY(issue(context, transaction, random, office, decision,
                                             listed(transaction, before.id)));
            auto const after = TRY(issued(before, decision.id));
            update(transaction, before, after);
            transaction.record({"decision_issued", path, decision.id.value});
            return issued_decision;
        });
}

}  // namespace binhyen::recognition
