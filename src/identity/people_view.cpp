#include "identity/people_view.hpp"

#include "audit/problems.hpp"
#include "identity/identity_door.hpp"

namespace binhyen::identity {
namespace {

constexpr int page_size = 100;
constexpr int sessions_max = 50;

PersonRow row_of(storage::Transaction& tx, Context const& context, Person const& person) {
    PersonRow row{.id = person.id,
                  .version = person.version,
                  .account = person.account,
                  .name = person.name,
                  .path = person.path,
                  .closed_on = person.closed_on,
                  .has_password = has_password(tx, person.id),
                  .link_expires_at = {},
                  .posts = {}};
    for (auto const& link : list_open_links(tx, person.id))
        if (link.expires_at > context.now) row.link_expires_at = link.expires_at;
    for (auto& post : list_posts_of_person(tx, person.id))
        if (post.is_valid_on(context.today)) row.posts.push_back(std::move(post));
    return row;
}

PeoplePage page_of(PeopleQuery const& query, Date today) {
    auto const dot = query.after.find('.');
    return {.path = query.path,
            .after_sort_key = query.after.substr(0, dot),
            .after_id = dot == query.after.npos ? std::string() : query.after.substr(dot + 1),
            .count_max = page_size,
            .text = query.text.value_or(""),
            .role = query.role,
            .state = query.state,
            .today = today};
}

// An open session that nobody used for long ended by itself, though no row says so.
std::optional<Instant> end_of(Session const& session, Settings const& settings, Instant now) {
    if (session.ended_at) return session.ended_at;
    Instant const idle{session.seen_at.milliseconds + settings.session_idle};
    auto const over = std::min(idle, session.expires_at);
    return over < now ? std::optional(over) : std::nullopt;
}

}  // namespace

Result<PeopleShown> show_people(Context& context, PeopleQuery const& query) {
    TRY(context.actor.must(Verb::manage_people, query.path));
    return context.database.read([&](storage::Transaction& tx) {
        PeopleShown shown;
        auto const people = list_people(tx, page_of(query, context.today));
        for (auto const& person : people) shown.people.push_back(row_of(tx, context, person));
        if (int(people.size()) == page_size)
            shown.next = people.back().sort_key + "." + people.back().id.value;
        return shown;
    });
}

Result<PersonShown> show_person(Context& context, PersonId const& id) {
    return context.database.read([&](storage::Transaction& tx) -> Result<PersonShown> {
        auto const person = find_person(tx, id);
        if (!person) return refuse(audit::problems::absent());
        auto const is_own = context.actor.person == person->id;
        if (!is_own) TRY(context.actor.must(Verb::manage_people, person->path));
        return PersonShown{.person = row_of(tx, context, *person),
                           .posts = list_posts_of_person(tx, id),
                           .may_manage = !is_own};
    });
}

RolesShown show_roles() {
    using registry::Tier;
    RolesShown shown;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto described) {
        auto const role = described.value;
        auto const verbs = verbs_of(role);
        RoleShown one{.role = role,
                      .verbs = {verbs.begin(), verbs.end()},
                      .is_of_subject = is_held_at_subject(role),
                      .tiers = {}};
        for (auto const tier : {Tier::nation, Tier::province, Tier::district, Tier::commune})
            if (may_be_held_at(role, tier)) one.tiers.push_back(tier);
        shown.roles.push_back(std::move(one));
    });
    return shown;
}

Result<OpenSessions> show_open_sessions(Context& context, Settings const& settings,
                                        std::string const& path) {
    TRY(context.actor.must(Verb::manage_people, path));
    return context.database.read([&](storage::Transaction& tx) {
        return OpenSessions{list_open_sessions(
            tx, {.path = path,
                 .now = context.now,
                 .seen_after = {context.now.milliseconds - settings.session_idle}})};
    });
}

Result<PersonSessions> show_sessions_of(Context& context, Settings const& settings,
                                        PersonId const& id) {
    return context.database.read([&](storage::Transaction& tx) -> Result<PersonSessions> {
        auto const person = find_person(tx, id);
        if (!person) return refuse(audit::problems::absent());
        TRY(context.actor.must(Verb::manage_people, person->path));
        PersonSessions shown;
        for (auto const& session : list_sessions(tx, id, sessions_max))
            shown.sessions.push_back({.id = session.id,
                                      .agent = session.agent,
                                      .created_at = session.created_at,
                                      .seen_at = session.seen_at,
                                      .expires_at = session.expires_at,
                                      .ended_at = end_of(session, settings, context.now)});
        return shown;
    });
}

}  // namespace binhyen::identity
