#include "identity/identity_actions.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "base/text.hpp"
#include "identity/account.hpp"
#include "identity/identity_door.hpp"
#include "identity/problems.hpp"
#include "identity/station_steps.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::identity {
namespace {

Result<> must_be_version(std::int64_t expected, std::int64_t current) {
    if (expected == current) return {};
    return refuse(audit::problems::version_conflict(expected, current));
}

Result<> must_name_document(std::string_view document) {
    if (!text::tidied(document).empty()) return {};
    return refuse(problems::document_missing());
}

Result<Person> get_person_managed(Context& context, storage::Transaction& tx, PersonId const& id) {
    auto const person = find_person(tx, id);
    if (!person) return refuse(audit::problems::absent());
    TRY(context.actor.must(Verb::manage_people, person->path));
    return *person;
}

// Whoever can make a sign-in link for a person can act as that person; so it takes the whole of
// what the person's posts reach, today and later.
Result<> must_reach_posts(Context& context, storage::Transaction& tx, PersonId const& person) {
    for (auto const& post : list_posts_of_person(tx, person))
        if (post.valid_to > context.today) TRY(context.actor.must(Verb::manage_people, post.path));
    return {};
}

Person person_from(Context& context, NewPerson const& request) {
    auto const name = text::tidied(request.name);
    return {.id = context.new_id<PersonId>(),
            .version = 1,
            .account = normal_account(request.account),
            .name = name,
            .path = request.path,
            .closed_on = end_of_time,
            .name_key = text::folded(name),
            .sort_key = text::sort_key(name)};
}

Result<> must_be_new(storage::Transaction& tx, Person const& person, Date today) {
    TRY(must_be_account(person.account));
    if (person.name.empty()) return refuse(problems::person_name_missing());
    if (!registry::find_place_by_path(tx, person.path, today))
        return refuse(problems::seat_absent());
    if (find_person_by_account(tx, person.account))
        return refuse(problems::account_taken(person.account));
    return {};
}

Result<Person> change_closing(Context& context, ClosePerson const& request, Date closed_on,
                              std::string_view act) {
    auto const found = context.database.read(
        [&](storage::Transaction& tx) { return find_person(tx, request.person); });
    if (!found) return refuse(audit::problems::absent());
    return audit::in_transaction(
        context, found->path, [&](audit::Transaction& tx) -> Result<Person> {
            auto const before = TRY(get_person_managed(context, tx, request.person));
            TRY(must_reach_posts(context, tx, before.id));
            if (before.id == context.actor.person) return refuse(problems::own_post());
            TRY(must_be_version(request.expected_version, before.version));
            auto after = before;
            ++after.version;
            after.closed_on = closed_on;
            update(tx, before, after);
            end_sessions_of_person(tx, after.id, context.now, "");
            end_pins(tx, after.id, PinEnding::closed, context.now);
            tx.record({act, after.path, after.id.value});
            return after;
        });
}

// Where the post is to be held, as it stands on the day the post begins.
Result<Post> seated(storage::Transaction& tx, Post post, NewPost const& request) {
    if (request.place.has_value() == request.subject.has_value())
        return refuse(problems::seat_absent());
    if (request.subject) {
        auto const subject = registry::find_subject(tx, *request.subject, post.valid_from);
        if (!subject) return refuse(problems::seat_absent());
        if (!is_held_at_subject(post.role))
            return refuse(problems::post_seat_wrong(enum_text(post.role)));
        post.subject_id = subject->id;
        post.path = subject->path;
        return post;
    }
    auto const place = registry::find_place(tx, *request.place, post.valid_from);
    if (!place) return refuse(problems::seat_absent());
    if (!may_be_held_at(post.role, place->tier))
        return refuse(problems::post_seat_wrong(enum_text(post.role)));
    post.place_id = place->id;
    post.path = place->path;
    return post;
}

Post post_from(Context& context, NewPost const& request) {
    return {.id = context.new_id<PostId>(),
            .version = 1,
            .person_id = request.person,
            .role = request.role,
            .title = text::tidied(request.title),
            .path = {},
            .place_id = {},
            .subject_id = {},
            .valid_from = request.valid_from,
            .valid_to = request.valid_to.value_or(end_of_time),
            .appointed_by = text::tidied(request.appointed_by),
            .ended_by = {},
            .is_interim = request.is_interim};
}

Result<> must_not_overlap(storage::Transaction& tx, Post const& post) {
    for (auto const& other : list_posts_of_person(tx, post.person_id))
        if (other.role == post.role && other.path == post.path &&
            other.valid_from < post.valid_to && post.valid_from < other.valid_to)
            return refuse(problems::post_overlaps(other.title));
    return {};
}

}  // namespace

Result<Person> create_person(Context& context, NewPerson const& request) {
    return audit::in_transaction(context, request.path,
                                 [&](audit::Transaction& tx) -> Result<Person> {
                                     TRY(context.actor.must(Verb::manage_people, request.path));
                                     auto const person = person_from(context, request);
                                     TRY(must_be_new(tx, person, context.today));
                                     insert(tx, person);
                                     tx.record({"person_created", person.path, person.id.value});
                                     return person;
                                 });
}

Result<Person> close_person(Context& context, ClosePerson const& request) {
    return change_closing(context, request, context.today, "person_closed");
}

Result<Person> reopen_person(Context& context, ClosePerson const& request) {
    return change_closing(context, request, end_of_time, "person_reopened");
}

Result<Post> appoint(Context& context, NewPost const& request) {
    auto const seat = TRY(context.database.read([&](storage::Transaction& tx) {
        return seated(tx, post_from(context, request), request);
    }));
    return audit::in_transaction(context, seat.path, [&](audit::Transaction& tx) -> Result<Post> {
        auto const post = TRY(seated(tx, seat, request));
        TRY(context.actor.must(Verb::manage_people, post.path));
        auto const person = TRY(get_person_managed(context, tx, request.person));
        if (person.id == context.actor.person) return refuse(problems::own_post());
        if (person.closed_on <= context.today) return refuse(problems::person_closed());
        TRY(must_name_document(post.appointed_by));
        if (post.title.empty()) return refuse(problems::post_title_missing());
        if (post.valid_to <= post.valid_from) return refuse(problems::post_dates_wrong());
        TRY(must_not_overlap(tx, post));
        insert(tx, post);
        tx.record({"post_given", post.path, post.person_id.value});
        return post;
    });
}

Result<Post> end_post(Context& context, EndPost const& request) {
    auto const found = context.database.read(
        [&](storage::Transaction& tx) { return find_post(tx, request.post); });
    if (!found) return refuse(audit::problems::absent());
    return audit::in_transaction(context, found->path, [&](audit::Transaction& tx) -> Result<Post> {
        auto const before = *find_post(tx, request.post);
        TRY(context.actor.must(Verb::manage_people, before.path));
        if (before.person_id == context.actor.person) return refuse(problems::own_post());
        TRY(must_be_version(request.expected_version, before.version));
        if (before.valid_to <= context.today) return refuse(problems::post_over(before.valid_to));
        TRY(must_name_document(request.ended_by));
        if (request.ends_on < before.valid_from) return refuse(problems::post_dates_wrong());
        auto after = before;
        ++after.version;
        after.valid_to = request.ends_on;
        after.ended_by = text::tidied(request.ended_by);
        update(tx, before, after);
        tx.record({"post_ended", after.path, after.person_id.value});
        return after;
    });
}

Result<EndSession> end_session_of(Context& context, EndSession const& request) {
    auto const found = context.database.read(
        [&](storage::Transaction& tx) { return find_person(tx, request.person); });
    if (!found) return refuse(audit::problems::absent());
    return audit::in_transaction(
        context, found->path, [&](audit::Transaction& tx) -> Result<EndSession> {
            auto const person = TRY(get_person_managed(context, tx, request.person));
            if (!end_session_of_person(tx, request.session, person.id, context.now))
                return refuse(problems::session_absent());
            tx.record({"session_ended", person.path, person.id.value});
            return request;
        });
}

Result<Holders> list_holders_of(Context& context, std::string const& path) {
    TRY(context.actor.must(Verb::read, path));
    return context.database.read(
        [&](storage::Transaction& tx) { return Holders{list_holders(tx, path, context.today)}; });
}

}  // namespace binhyen::identity
