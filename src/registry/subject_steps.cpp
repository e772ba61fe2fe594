#include "registry/subject_steps.hpp"

#include "base/text.hpp"
#include "registry/faults.hpp"
#include "registry/place_steps.hpp"
#include "registry/problems.hpp"
#include "registry/span.hpp"

namespace binhyen::registry {
namespace {

struct Standing {
    PlaceOnDay ground;
    PlaceOnDay manager;
};

std::optional<Standing> find_standing(PlaceFinder& places, NewSubject const& wanted,
                                      Faults& faults) {
    auto ground = faults.keep("ground", places.get(wanted.ground, wanted.valid_from));
    if (!ground) return std::nullopt;
    auto manager = faults.keep("manager", places.get_manager(wanted, *ground));
    if (!manager) return std::nullopt;
    return Standing{std::move(*ground), std::move(*manager)};
}

}  // namespace

SubjectOnDay on_day(Subject const& subject, SubjectSpan const& span) {
    return {.id = subject.id,
            .version = subject.version,
            .code = subject.code,
            .kind = subject.kind,
            .name = span.name,
            .local_type = span.local_type,
            .ground_id = span.ground_id,
            .ground_path = span.ground_path,
            .manager_id = span.manager_id,
            .manager_path = span.manager_path,
            .manager_basis = span.manager_basis,
            .manager_document = span.manager_document,
            .path = span.path,
            .head_name = span.head_name,
            .profile = span.profile};
}

std::optional<PlaceOnDay> PlaceFinder::find(std::string const& label_or_code, Date day) {
    auto [at, is_new] = found_.try_emplace({label_or_code, day});
    if (is_new) at->second = find_place(tx_, label_or_code, day);
    return at->second;
}

Result<PlaceOnDay> PlaceFinder::get(std::string const& label_or_code, Date day) {
    if (auto place = find(label_or_code, day)) return std::move(*place);
    return refuse(unknown_place(tx_, label_or_code, day));
}

Result<PlaceOnDay> PlaceFinder::get_by_id(PlaceId const& id, Date day) {
    auto place = find_place_by_id(tx_, id, day);
    if (!place) return refuse(problems::subject_place_ended(day));
    return std::move(*place);
}

Result<PlaceOnDay> PlaceFinder::get_manager(NewSubject const& wanted, PlaceOnDay const& ground) {
    if (!wanted.manager.empty()) return get(wanted.manager, wanted.valid_from);
    if (wanted.kind == Kind::residential_area) return ground;
    if (wanted.kind == Kind::commune && ground.parent_id)
        return get_by_id(*ground.parent_id, wanted.valid_from);
    return refuse(problems::subject_manager_missing());
}

Result<std::string> tidy_optional_name(std::string_view raw) {
    if (text::is_clean_utf8(raw) && text::tidied(raw).empty()) return std::string{};
    return tidy_name(raw);
}

Result<SubjectState> draft_subject(Actor const& actor, PlaceFinder& places,
                                   NewSubject const& wanted) {
    Faults faults;
    Subject subject{
        .id = {}, .code = wanted.code, .kind = wanted.kind, .valid_from = wanted.valid_from};
    SubjectSpan span;
    span.valid_from = wanted.valid_from;
    faults.keep("valid_from", check_span(wanted.valid_from, end_of_time));
    faults.keep("code", check_subject_code(wanted.code));
    auto name = faults.keep("name", tidy_name(wanted.name));
    auto local_type = faults.keep("local_type", tidy_optional_name(wanted.local_type));
    auto head_name = faults.keep("head_name", tidy_optional_name(wanted.head_name));
    faults.keep("profile", span.set_profile(wanted.profile));
    faults.keep("manager_document",
                span.set_manager_basis(wanted.manager_basis, wanted.manager_document));
    if (auto const standing = find_standing(places, wanted, faults))
        faults.keep("manager", span.set_places(subject, standing->ground, standing->manager));
    if (!span.path.empty()) TRY(actor.must(Verb::manage_subjects, span.path));
    TRY(faults.outcome());

    span.set_name(std::move(*name));
    span.local_type = std::move(*local_type);
    span.head_name = std::move(*head_name);
    return SubjectState{std::move(subject), std::move(span)};
}

Result<> must_be_free(storage::Transaction& tx, SubjectState const& draft) {
    Faults faults;
    auto const& [subject, span] = draft;
    if (find_latest_subject(tx, subject.code))
        faults.add("code", problems::subject_code_borne(subject.code));
    if (subject.kind == Kind::commune)
        if (auto const other = find_commune_subject(tx, span.ground_path, subject.valid_from))
            faults.add("ground", problems::commune_subject_borne(other->code));
    return faults.outcome();
}

SubjectOnDay write_subject(Context& context, audit::Transaction& tx, SubjectState draft) {
    draft.subject.id = context.new_id<SubjectId>();
    draft.span.subject_id = draft.subject.id;
    insert(tx, draft.subject);
    insert(tx, draft.span);
    return on_day(draft.subject, draft.span);
}

Result<SubjectOnDay> enter_subject(Context& context, audit::Transaction& tx, PlaceFinder& places,
                                   std::string_view part, NewSubject const& wanted) {
    auto draft = TRY(draft_subject(context.actor, places, wanted));
    TRY(must_be_free(tx, draft));
    TRY(must_lie_in(part, draft.span.path));
    return write_subject(context, tx, std::move(draft));
}

}  // namespace binhyen::registry
