#include "dossier/handover_actions.hpp"

#include <algorithm>

#include "audit/problems.hpp"
#include "base/text.hpp"
#include "dossier/dossier_door.hpp"
#include "dossier/problems.hpp"
#include "dossier/reading.hpp"
#include "registry/registry_door.hpp"

namespace binhyen::dossier {
namespace {

constexpr int ended_lately_days = 366;
// Who left hands over within these days; later somebody who is still there draws it up.
constexpr int own_days = 31;

struct Posts {
    PostFound from;
    PostFound to;
};

Result<PostFound> get_post(storage::Transaction& tx, std::string const& id) {
    auto const post = find_post_there(tx, PostId{id});
    if (!post) return refuse(problems::handover_post_absent());
    return *post;
}

Result<Posts> get_posts(Context const& context, storage::Transaction& tx,
                        DrawUpHandover const& request) {
    auto const from = TRY(get_post(tx, request.from_post));
    auto const to = TRY(get_post(tx, request.to_post));
    bool const is_mine = from.post.person_id == context.actor.person &&
                         from.post.valid_to > context.today.plus_days(-own_days);
    if (!is_mine && !context.actor.may(Verb::manage_people, from.path))
        return refuse(problems::handover_post_absent());
    if (from.path != to.path || from.post.role != to.post.role)
        return refuse(problems::handover_posts_differ());
    if (to.post.valid_to <= context.today) return refuse(problems::handover_post_absent());
    if (from.post.person_id == to.post.person_id) return refuse(problems::handover_to_oneself());
    if (text::tidied(request.document).empty())
        return refuse(problems::handover_document_missing());
    return Posts{from, to};
}

// Of a subject the place it stands in is named too.
std::string place_name_of(storage::Transaction& tx, std::string const& path, Date today) {
    auto const at = path.find('@');
    auto const place = registry::find_place_by_path(tx, path.substr(0, at), today);
    auto const name = place ? place->full_name() : std::string();
    if (at == path.npos) return name;
    auto const code = path.substr(at + 1, path.size() - at - 2);
    auto const subject = registry::find_subject(tx, code, today);
    return subject ? subject->name + ", " + name : name;
}

// What its own secretary or member may not know yet stands in no paper of theirs either.
Dossier as_handed(Context const& context, Handover const& handover, Dossier dossier, bool is_read) {
    bool const is_givers_own = context.actor.person == handover.from_person_id;
    bool const is_own_commune =
        dossier.kind == Kind::commune && dossier.ground_path == handover.path;
    if (may_know_outcome(context.actor, dossier, is_read) && (is_givers_own || !is_own_commune))
        return dossier;
    return has_bad_news(dossier) && !is_read ? without_outcome(std::move(dossier)) : dossier;
}

std::vector<HandoverItem> items_of(Context const& context, storage::Transaction& tx,
                                   Handover const& handover) {
    std::vector<HandoverItem> items;
    for (auto const& open : list_open_dossiers(tx, handover.path, handover.drawn_up_on)) {
        auto const dossier = as_handed(context, handover, open, open.is_read);
        for (auto const& one :
             open_items_of(dossier, handover.path, open.has_evidence, open.is_read))
            items.push_back({.handover_id = handover.id,
                             .position = 0,
                             .kind = one.kind,
                             .dossier_id = dossier.id,
                             .year = open.year,
                             .subject_code = dossier.subject_code,
                             .subject_name = dossier.subject_name,
                             .since = one.since});
    }
    std::ranges::stable_sort(items, {}, &HandoverItem::kind);
    std::int64_t position = 0;
    for (auto& item : items) item.position = ++position;
    return items;
}

bool awaits(Handover const& handover, PersonId const& person) {
    if (person == handover.from_person_id) return !handover.from_confirmed_at;
    return person == handover.to_person_id && !handover.to_confirmed_at;
}

Result<Handover> get_readable(Context const& context, storage::Transaction& tx,
                              HandoverId const& id) {
    auto const handover = find_handover(tx, id);
    if (!handover || !(handover->is_of(context.actor.person) ||
                       context.actor.may(Verb::manage_people, handover->path)))
        return refuse(problems::handover_absent());
    return *handover;
}

HandoverShown shown(Context const& context, Handover handover, std::vector<HandoverItem> items) {
    auto const awaits_me = awaits(handover, context.actor.person);
    return {std::move(handover), std::move(items), awaits_me};
}

Handover handover_from(Context& context, storage::Transaction& tx, Posts const& posts,
                       std::string const& document) {
    return {.id = context.new_id<HandoverId>(),
            .version = 1,
            .path = posts.from.path,
            .from_post_id = posts.from.post.id,
            .to_post_id = posts.to.post.id,
            .from_person_id = posts.from.post.person_id,
            .to_person_id = posts.to.post.person_id,
            .from_name = posts.from.post.name,
            .to_name = posts.to.post.name,
            .from_title = posts.from.post.title,
            .to_title = posts.to.post.title,
            .place_name = place_name_of(tx, posts.from.path, context.today),
            .is_interim = posts.to.post.is_interim,
            .document = text::tidied(document),
            .drawn_up_on = context.today,
            .from_confirmed_at = {},
            .to_confirmed_at = {}};
}

}  // namespace

Result<HandoverShown> draw_up_handover(Context& context, DrawUpHandover const& request) {
    auto const posts = TRY(context.database.read(
        [&](storage::Transaction& tx) { return get_posts(context, tx, request); }));
    return audit::in_transaction(
        context, posts.from.path, [&](audit::Transaction& tx) -> Result<HandoverShown> {
            auto const now = TRY(get_posts(context, tx, request));
            auto handover = handover_from(context, tx, now, request.document);
            auto items = items_of(context, tx, handover);
            insert(tx, handover, items);
            tx.record({"handover_drawn_up", handover.path, handover.id.value});
            return shown(context, std::move(handover), std::move(items));
        });
}

Result<HandoverShown> confirm_handover(Context& context, HandoverId const& id,
                                       std::int64_t expected_version) {
    auto const found = TRY(context.database.read(
        [&](storage::Transaction& tx) { return get_readable(context, tx, id); }));
    return audit::in_transaction(
        context, found.path, [&](audit::Transaction& tx) -> Result<HandoverShown> {
            auto const before = TRY(get_readable(context, tx, id));
            if (before.version != expected_version)
                return refuse(audit::problems::version_conflict(expected_version, before.version));
            auto after = TRY(confirmed(before, context.actor.person, context.now));
            update(tx, before, after);
            tx.record({"handover_confirmed", after.path, after.id.value});
            return shown(context, std::move(after), list_handover_items(tx, id));
        });
}

Result<HandoverShown> get_handover(Context& context, HandoverId const& id) {
    return context.database.read([&](storage::Transaction& tx) -> Result<HandoverShown> {
        auto handover = TRY(get_readable(context, tx, id));
        return shown(context, std::move(handover), list_handover_items(tx, id));
    });
}

Result<HandoverList> list_handovers_of(Context& context, std::optional<std::string> const& path) {
    if (path) TRY(context.actor.must(Verb::manage_people, *path));
    return context.database.read([&](storage::Transaction& tx) -> Result<HandoverList> {
        if (path) return HandoverList{list_handovers(tx, *path)};
        return HandoverList{list_own_handovers(tx, context.actor.person)};
    });
}

Result<PostsThere> list_posts_to_hand_over(Context& context, std::string const& path) {
    return context.database.read([&](storage::Transaction& tx) -> Result<PostsThere> {
        auto posts = list_posts_there(tx, path, context.today.plus_days(-ended_lately_days));
        bool const holds_one = std::ranges::any_of(
            posts, [&](PostThere const& post) { return post.person_id == context.actor.person; });
        if (!holds_one) TRY(context.actor.must(Verb::manage_people, path));
        return PostsThere{std::move(posts)};
    });
}

}  // namespace binhyen::dossier
