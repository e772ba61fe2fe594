#include "dossier/enrolment_actions.hpp"

#include "base/text.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/jurisdiction_steps.hpp"
#include "dossier/problems.hpp"
#include "dossier/scope.hpp"
#include "registry/registry_door.hpp"
#include "rulebook/windows.hpp"

namespace binhyen::dossier {
namespace {

constexpr std::size_t enrolled_at_once_max = 1000;

// The subject as it is today, or as it was at the window's end when the year lies behind us.
Date day_of_subject(cycle::Scheme const& scheme, Date today) {
    Date const end(int(scheme.cycle.year), 12, 31);
    return today < end ? today : end;
}

Result<Dossier> enrolled(Context& context, audit::Transaction& transaction,
                         cycle::Scheme const& scheme, registry::SubjectOnDay const& subject) {
    auto const who = TRY(jurisdiction_of(transaction, scheme, subject, context.today));
    auto const scope = TRY(scope_of(scheme, {subject.kind, subject.name, subject.profile}));
    return Dossier{.id = context.new_id<DossierId>(),
                   .version = 1,
                   .cycle_id = scheme.cycle.id,
                   .subject_id = subject.id,
                   .subject_code = subject.code,
                   .subject_name = subject.name,
                   .kind = subject.kind,
                   .path = subject.path,
                   .ground_path = subject.ground_path,
                   .manager_path = subject.manager_path,
                   .appraiser_path = who.appraiser_path,
                   .decider_path = who.decider_path,
                   .profile = subject.profile,
                   .state = scope.is_in_scope ? State::enrolled : State::out_of_scope,
                   .scope_reason = scope.reason,
                   .enrolled_on = context.today,
                   .registered_on = {},
                   .has_plan = false,
                   .reviewed_on = {},
                   .first_submitted_on = {},
                   .submitted_on = {},
                   .self_outcome = {},
                   .appraised_on = {},
                   .appraised_outcome = {},
                   .engine_outcome = {},
                   .awaiting_second = 0,
                   .return_count = 0,
                   .concluded_on = {},
                   .concluded_outcome = {},
                   .decided_on = {},
                   .outcome = {},
                   .name_key = text::folded(subject.name),
                   .sort_key = text::sort_key(subject.name)};
}

Result<registry::SubjectOnDay> get_subject(Context const& context,
                                           storage::Transaction& transaction,
                                           std::string const& code, Date day) {
    auto subject = registry::find_subject(transaction, code, day);
    if (!subject || !context.actor.may(Verb::read, subject->path))
        return refuse(problems::subject_not_found(code));
    return *subject;
}

Result<std::string> first_path(Context& context, EnrolSubjects const& request) {
    return context.database.read([&](storage::Transaction& transaction) -> Result<std::string> {
        if (request.subjects.empty()) return refuse(problems::nothing_to_enrol());
        Date const year_end(int(request.year), 12, 31);
        auto const day = context.today < year_end ? context.today : year_end;
        auto const subject = TRY(get_subject(context, transaction, request.subjects.front(), day));
        return subject.path;
    });
}

}  // namespace

Result<std::vector<Dossier>> enrol_subjects(Context& context, cycle::Shelf const& shelf,
                                            EnrolSubjects const& request) {
    if (request.subjects.size() > enrolled_at_once_max)
        return refuse(problems::too_many_at_once(enrolled_at_once_max));
    auto const path = TRY(first_path(context, request));
    auto const realm = std::string(realm_of(path));
    return audit::in_transaction(
        context, path, [&](audit::Transaction& transaction) -> Result<std::vector<Dossier>> {
            auto const scheme = TRY(cycle::get_scheme(transaction, shelf, request.year, path));
            TRY(cycle::must_be_open(scheme.cycle, context.today));
            std::vector<Dossier> dossiers;
            for (auto const& code : request.subjects) {
                auto const subject = TRY(
                    get_subject(context, transaction, code, day_of_subject(scheme, context.today)));
                if (realm_of(subject.path) != realm)
                    return refuse(problems::subject_not_found(code));
                TRY(context.actor.must(Verb::enrol_subject, subject.path));
                if (find_dossier_of_subject(transaction, scheme.cycle.id, subject.id))
                    return refuse(problems::enrolled_already(subject.name, request.year));
                auto dossier = TRY(enrolled(context, transaction, scheme, subject));
                insert(transaction, dossier);
                dossiers.push_back(std::move(dossier));
            }
            transaction.record({"subjects_enrolled", realm, scheme.cycle.id.value});
            return dossiers;
        });
}

}  // namespace binhyen::dossier
