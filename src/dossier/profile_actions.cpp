#include "dossier/profile_actions.hpp"

#include "dossier/opening_steps.hpp"
#include "dossier/problems.hpp"
#include "dossier/scope.hpp"

namespace binhyen::dossier {

Result<Dossier> declare_profile(Context& context, cycle::Shelf const& shelf, DossierRef const& ref,
                                Declaration const& request) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(open(context, transaction, shelf,
                                         {ref.id, ref.expected_version, Verb::record_facts}));
            auto const& before = opened.dossier;
            TRY(before.must_permit(Step::declare_profile));
            auto const speaker = context.actor.may(Verb::enrol_subject, before.path)
                                     ? Speaker::office
                                     : Speaker::subject;
            auto after = before;
            after.profile = TRY(declared(*opened.scheme.rules, before.profile, request, speaker));
            ++after.version;
            update(transaction, before, after);
            transaction.record({"profile_declared", before.path, before.id.value});
            return after;
        });
}

Result<Dossier> settle_scope(Context& context, cycle::Shelf const& shelf, DossierRef const& ref) {
    auto const path = TRY(path_of(context, ref.id));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<Dossier> {
            auto const opened = TRY(open(context, transaction, shelf,
                                         {ref.id, ref.expected_version, Verb::enrol_subject}));
            auto const& before = opened.dossier;
            TRY(before.must_permit(Step::settle_scope));
            auto const scope =
                TRY(scope_of(opened.scheme, {before.kind, before.subject_name, before.profile}));
            auto const is_listed = before.state != State::out_of_scope;
            if (scope.is_in_scope == is_listed)
                return refuse(problems::scope_settled_already(before.subject_name));
            auto after = before;
            after.state = !scope.is_in_scope     ? State::out_of_scope
                          : before.registered_on ? State::registered
                                                 : State::enrolled;
            after.scope_reason = scope.reason;
            ++after.version;
            update(transaction, before, after);
            transaction.record({"scope_settled", before.path, before.id.value});
            return after;
        });
}

}  // namespace binhyen::dossier
