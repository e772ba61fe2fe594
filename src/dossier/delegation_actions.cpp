#include "dossier/delegation_actions.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "base/text.hpp"
#include "dossier/delegation_store.hpp"
#include "dossier/jurisdiction_steps.hpp"
#include "dossier/problems.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::dossier {
namespace {

using registry::Kind;
using registry::PlaceOnDay;

Result<PlaceOnDay> get_place(storage::Transaction& tx, std::string const& label, Date day) {
    auto place = registry::find_place(tx, label, day);
    if (!place) return refuse(problems::delegation_place_absent(label, day));
    return std::move(*place);
}

// One tier down, onto the lower place's own ground, and only where a rulebook knows the clause.
Result<> must_be_possible(cycle::Shelf const& shelf, PlaceOnDay const& from, PlaceOnDay const& to,
                          std::vector<Kind> const& kinds, Date day) {
    auto const is_possible = [&](Kind kind) {
        return std::ranges::any_of(shelf, [&](auto const& entry) {
            return permits_delegation(entry.second, kind, {from.tier, to.tier}, day);
        });
    };
    if (to.path.starts_with(from.path) && std::ranges::all_of(kinds, is_possible)) return {};
    return refuse(problems::delegation_tiers_wrong(from.full_name(), to.full_name()));
}

Result<> must_be_on_its_ground(storage::Transaction& tx, RecognitionDelegation& delegation,
                               std::string const& code) {
    auto const subject = registry::find_subject(tx, code, delegation.valid_from);
    if (!subject) return refuse(problems::subject_not_found(code));
    auto const is_meant = delegation.names(subject->kind) &&
                          subject->manager_path == delegation.from_path &&
                          subject->ground_path.starts_with(delegation.to_path);
    if (!is_meant) return refuse(problems::delegation_not_possible(subject->name));
    delegation.subject_id = subject->id;
    return {};
}

Result<RecognitionDelegation> drafted(Context& context, storage::Transaction& tx,
                                      cycle::Shelf const& shelf,
                                      DelegateRecognition const& request) {
    auto const from = TRY(get_place(tx, request.from, request.valid_from));
    TRY(context.actor.must(Verb::manage_subjects, from.path));
    auto const to = TRY(get_place(tx, request.to, request.valid_from));
    auto kinds = TRY(kinds_text(request.kinds));
    TRY(must_be_possible(shelf, from, to, request.kinds, request.valid_from));
    RecognitionDelegation draft{.id = {},
                                .version = 1,
                                .from_place_id = from.id,
                                .from_path = from.path,
                                .to_place_id = to.id,
                                .to_path = to.path,
                                .kinds = std::move(kinds),
                                .subject_id = {},
                                .document = text::tidied(request.document),
                                .valid_from = request.valid_from,
                                .valid_to = request.valid_to.value_or(end_of_time),
                                .ended_by = {}};
    if (draft.document.empty()) return refuse(problems::delegation_document_missing());
    if (draft.valid_to <= draft.valid_from) return refuse(problems::delegation_dates_wrong());
    if (request.subject) TRY(must_be_on_its_ground(tx, draft, *request.subject));
    return draft;
}

}  // namespace

Result<RecognitionDelegation> delegate_recognition(Context& context, cycle::Shelf const& shelf,
                                                   DelegateRecognition const& request) {
    auto const seat = TRY(context.database.read(
        [&](storage::Transaction& tx) { return drafted(context, tx, shelf, request); }));
    return audit::in_transaction(
        context, seat.from_path, [&](audit::Transaction& tx) -> Result<RecognitionDelegation> {
            auto delegation = TRY(drafted(context, tx, shelf, request));
            for (auto const& other : list_delegations_within(tx, delegation.from_path))
                if (other.overlaps(delegation))
                    return refuse(problems::delegation_overlaps(other.document));
            delegation.id = context.new_id<DelegationId>();
            insert(tx, delegation);
            tx.record({"recognition_delegated", delegation.from_path, delegation.id.value});
            return delegation;
        });
}

Result<RecognitionDelegation> end_delegation(Context& context, EndDelegation const& request) {
    auto const found = context.database.read(
        [&](storage::Transaction& tx) { return find_delegation(tx, request.delegation); });
    if (!found) return refuse(audit::problems::absent());
    return audit::in_transaction(
        context, found->from_path, [&](audit::Transaction& tx) -> Result<RecognitionDelegation> {
            auto const before = *find_delegation(tx, request.delegation);
            TRY(context.actor.must(Verb::manage_subjects, before.from_path));
            if (before.version != request.expected_version)
                return refuse(
                    audit::problems::version_conflict(request.expected_version, before.version));
            auto after = before;
            ++after.version;
            after.valid_to = request.ends_on;
            after.ended_by = text::tidied(request.ended_by);
            if (after.ended_by.empty()) return refuse(problems::delegation_document_missing());
            if (after.valid_to < before.valid_from || after.valid_to >= before.valid_to)
                return refuse(problems::delegation_dates_wrong());
            update(tx, before, after);
            tx.record({"recognition_delegation_ended", after.from_path, after.id.value});
            return after;
        });
}

}  // namespace binhyen::dossier
