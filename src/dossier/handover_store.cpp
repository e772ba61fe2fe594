#include "dossier/handover_store.hpp"

#include "dossier/queries.hpp"

namespace binhyen::dossier {
namespace {

struct PostRow {
    PostId id;
    PersonId person_id;
    std::string name;
    std::string role;
    std::string title;
    Date valid_from;
    Date valid_to;
    bool is_interim = false;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(PostRow, (),
                      (id, person_id, name, role, title, valid_from, valid_to, is_interim, path))

}  // namespace

std::optional<Handover> find_handover(storage::Transaction& tx, HandoverId const& id) {
    return tx.find<Handover>(queries::find_handover, id);
}

std::vector<Handover> list_own_handovers(storage::Transaction& tx, PersonId const& person) {
    return tx.list<Handover>(queries::list_own_handovers, person);
}

std::vector<Handover> list_handovers(storage::Transaction& tx, std::string_view path) {
    return tx.list<Handover>(queries::list_handovers, path, path_end(path));
}

std::vector<HandoverItem> list_handover_items(storage::Transaction& tx, HandoverId const& id) {
    return tx.list<HandoverItem>(queries::list_handover_items, id);
}

void insert(audit::Transaction& tx, Handover const& handover,
            std::vector<HandoverItem> const& items) {
    tx.insert(queries::insert_handover, handover);
    for (auto const& item : items) tx.insert(queries::insert_handover_item, item);
}

void update(audit::Transaction& tx, Handover const& before, Handover const& after) {
    tx.update(queries::update_handover, before, after);
}

std::vector<OpenDossier> list_open_dossiers(storage::Transaction& tx, std::string_view path,
                                            Date today) {
    return tx.list<OpenDossier>(queries::list_open_dossiers, path, path_end(path), today);
}

std::vector<PostThere> list_posts_there(storage::Transaction& tx, std::string_view path,
                                        Date since) {
    return tx.list<PostThere>(queries::list_posts_there, path, since);
}

std::optional<PostFound> find_post_there(storage::Transaction& tx, PostId const& id) {
    auto const row = tx.find<PostRow>(queries::find_post_there, id);
    if (!row) return std::nullopt;
    return PostFound{{row->id, row->person_id, row->name, row->role, row->title, row->valid_from,
                      row->valid_to, row->is_interim},
                     row->path};
}

}  // namespace binhyen::dossier
