#include "registry/subject_actions.hpp"

#include "audit/problems.hpp"
#include "base/text.hpp"
#include "registry/faults.hpp"
#include "registry/problems.hpp"
#include "registry/registry_store.hpp"
#include "registry/span.hpp"
#include "registry/subject_steps.hpp"

namespace binhyen::registry {
namespace {

// What lies outside one's part does not exist, and neither does what was never entered.
Result<SubjectState> get_state(Context& context, storage::Transaction& tx, std::string_view code,
                               std::optional<std::int64_t> expected_version) {
    auto state = find_subject_state(tx, code);
    if (!state) return refuse(audit::problems::absent());
    TRY(context.actor.must(Verb::manage_subjects, state->span.path));
    if (expected_version && *expected_version != state->subject.version)
        return refuse(audit::problems::version_conflict(*expected_version, state->subject.version));
    return std::move(*state);
}

// Where it stands and who manages it from the day on. A residential area goes with its ground.
Result<> move_span(storage::Transaction& tx, Subject const& subject, SubjectSpan& span,
                   ChangeSubject const& wanted) {
    if (!wanted.ground && !wanted.manager) return {};
    PlaceFinder places(tx);
    auto const ground = TRY(wanted.ground ? places.get(*wanted.ground, wanted.on)
                                          : places.get_by_id(span.ground_id, wanted.on));
    if (!wanted.manager && subject.kind == Kind::residential_area)
        return span.set_places(subject, ground, ground);
    auto const manager = TRY(wanted.manager ? places.get(*wanted.manager, wanted.on)
                                            : places.get_by_id(span.manager_id, wanted.on));
    return span.set_places(subject, ground, manager);
}

Result<SubjectSpan> changed_span(storage::Transaction& tx, SubjectState const& now,
                                 ChangeSubject const& wanted) {
    Faults faults;
    auto span = now.span;
    if (wanted.name)
        if (auto name = faults.keep("name", tidy_name(*wanted.name))) span.set_name(*name);
    if (wanted.local_type)
        if (auto word = faults.keep("local_type", tidy_optional_name(*wanted.local_type)))
            span.local_type = *word;
    if (wanted.head_name)
        if (auto head = faults.keep("head_name", tidy_optional_name(*wanted.head_name)))
            span.head_name = *head;
    if (wanted.profile) faults.keep("profile", span.set_profile(*wanted.profile));
    if (wanted.manager_basis || wanted.manager_document)
        faults.keep(
            "manager_document",
            span.set_manager_basis(wanted.manager_basis.value_or(span.manager_basis),
                                   wanted.manager_document.value_or(span.manager_document)));
    faults.keep("ground", move_span(tx, now.subject, span, wanted));
    TRY(faults.outcome());
    return span;
}

// The two rows with the span cut on `day`, or the one corrected.
void replace_span(audit::Transaction& tx, SubjectSpan const& before, SubjectSpan after,
                  SpanEdit edit, Date day) {
    if (edit == SpanEdit::correct) {
        update(tx, before, after);
        return;
    }
    auto ended = before;
    ended.valid_to = day;
    update(tx, before, ended);
    after.valid_from = day;
    insert(tx, after);
}

Result<> descend(Context& context, audit::Transaction& tx, Subject const& from,
                 CloseSubject const& wanted, std::string const& legal_basis) {
    if (legal_basis.empty()) return refuse(problems::redraw_unfounded());
    if (wanted.successors.empty())
        insert(tx, SubjectLineage{from.id, from.id, wanted.on, LineageChange::ended, legal_basis});
    for (auto const& [code, change] : wanted.successors) {
        auto const to = find_subject(tx, code, wanted.on);
        if (!to || !context.actor.may(Verb::read, to->path))
            return refuse(problems::subject_unknown(code, wanted.on));
        insert(tx, SubjectLineage{from.id, to->id, wanted.on, change, legal_basis});
    }
    return {};
}

// The act's realm must be known before its transaction opens.
std::string part_of(Context& context, std::string_view code) {
    return context.database.read([&](storage::Transaction& tx) {
        auto const state = find_subject_state(tx, code);
        return state ? state->span.path : std::string("VN/");
    });
}

std::string part_of(Context& context, NewSubject const& wanted) {
    return context.database.read([&](storage::Transaction& tx) {
        auto const ground = find_place(tx, wanted.ground, wanted.valid_from);
        return ground ? std::string(realm_of(ground->path)) : std::string("VN/");
    });
}

}  // namespace

Result<SubjectOnDay> create_subject(Context& context, NewSubject const& wanted) {
    auto const realm = part_of(context, wanted);
    using Outcome = Result<SubjectOnDay>;
    return audit::in_transaction(context, realm, [&](audit::Transaction& tx) -> Outcome {
        PlaceFinder places(tx);
        auto subject = TRY(enter_subject(context, tx, places, realm, wanted));
        tx.record({"subject_created", subject.path, subject.id.value});
        return subject;
    });
}

Result<std::vector<SubjectOnDay>> create_subjects(Context& context, CreateSubjects const& wanted) {
    using Outcome = Result<std::vector<SubjectOnDay>>;
    return audit::in_transaction(context, wanted.part, [&](audit::Transaction& tx) -> Outcome {
        PlaceFinder places(tx);
        Faults faults;
        std::vector<SubjectOnDay> begun;
        for (std::size_t i = 0; i < wanted.subjects.size(); ++i) {
            auto subject =
                faults.keep("subjects[" + std::to_string(i) + "]",
                            enter_subject(context, tx, places, wanted.part, wanted.subjects[i]));
            if (subject) begun.push_back(std::move(*subject));
        }
        TRY(faults.outcome());
        tx.record({"subjects_created", wanted.part, {}});
        return begun;
    });
}

Result<SubjectOnDay> change_subject(Context& context, ChangeSubject const& wanted) {
    using Outcome = Result<SubjectOnDay>;
    auto const part = part_of(context, wanted.code);
    return audit::in_transaction(context, part, [&](audit::Transaction& tx) -> Outcome {
        auto const before = TRY(get_state(context, tx, wanted.code, wanted.expected_version));
        auto const edit = TRY(edit_of(before.span.valid_from, before.span.valid_to, wanted.on));
        auto span = TRY(changed_span(tx, before, wanted));
        TRY(context.actor.must(Verb::manage_subjects, span.path));
        auto subject = before.subject;
        ++subject.version;
        update(tx, before.subject, subject);
        replace_span(tx, before.span, span, edit, wanted.on);
        tx.record({"subject_changed", span.path, subject.id.value});
        return on_day(subject, span);
    });
}

Result<Subject> close_subject(Context& context, CloseSubject const& wanted) {
    auto const part = part_of(context, wanted.code);
    return audit::in_transaction(context, part, [&](audit::Transaction& tx) -> Result<Subject> {
        auto const before = TRY(get_state(context, tx, wanted.code, wanted.expected_version));
        auto const edit = TRY(edit_of(before.span.valid_from, before.span.valid_to, wanted.on));
        if (edit == SpanEdit::correct)
            return refuse(
                problems::change_too_early(wanted.on, before.span.valid_from.plus_days(1)));
        auto after = before;
        ++after.subject.version;
        after.subject.valid_to = wanted.on;
        after.span.valid_to = wanted.on;
        update(tx, before.subject, after.subject);
        update(tx, before.span, after.span);
        TRY(descend(context, tx, after.subject, wanted, text::tidied(wanted.legal_basis)));
        tx.record({"subject_closed", after.span.path, after.subject.id.value});
        return after.subject;
    });
}

}  // namespace binhyen::registry
