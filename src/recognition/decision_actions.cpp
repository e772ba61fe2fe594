#include "recognition/decision_actions.hpp"

#include "recognition/decision_steps.hpp"
#include "recognition/draft_store.hpp"
#include "recognition/problems.hpp"
#include "recognition/recognition_store.hpp"

namespace binhyen::recognition {
namespace {

Decision decision_of(Context& context, Office const& office, IssueDecision const& request) {
    return {.id = context.new_id<DecisionId>(),
            .version = 1,
            .cycle_id = office.scheme.cycle.id,
            .place_path = office.place.path,
            .place_name = office.place.full_name(),
            .number = request.number,
            .issued_on = request.issued_on,
            .issuer = issuer_of(office.scheme, request.issuer),
            .signer_title = request.signer_title,
            .signer_name = request.signer_name,
            .conclusion_id = request.conclusion};
}

// What the secretary has in hand is decided by its own draft.
Result<> must_be_in_no_draft(storage::Transaction& transaction,
                             std::vector<DecidedSubject> const& items) {
    for (auto const& item : items)
        if (auto const draft = find_open_draft_of(transaction, item.dossier_id))
            return refuse(problems::dossier_in_draft(item.subject_name, draft->number));
    return {};
}

}  // namespace

Result<IssuedDecision> issue_decision(Context& context, cycle::Shelf const& shelf,
                                      RandomBytes const& random, IssueDecision const& request) {
    TRY(check_length(request.dossiers));
    auto const place = TRY(find_office(context, request.place, request.issued_on));
    return audit::in_transaction(
        context, place.path, [&](audit::Transaction& transaction) -> Result<IssuedDecision> {
            TRY(context.actor.must_at(Verb::issue_decision, place.path, place.path));
            auto const office = TRY(open_office(context, transaction, shelf, place, request.year));
            TRY(check_number_is_free(transaction, office, request.number, request.issued_on));
            TRY(check_conclusion(transaction, office, request.conclusion));
            auto issued = TRY(issue(context, transaction, random, office,
                                    decision_of(context, office, request), request.dossiers));
            TRY(must_be_in_no_draft(transaction, issued.items));
            transaction.record({"decision_issued", place.path, issued.decision.id.value});
            return issued;
        });
}

}  // namespace binhyen::recognition
