#pragma once

#include <optional>

#include "audit/acting.hpp"
#include "dossier/handover.hpp"

namespace binhyen::dossier {

std::optional<Handover> find_handover(storage::Transaction&, HandoverId const&);
/// What somebody gave or took, the latest first.
std::vector<Handover> list_own_handovers(storage::Transaction&, PersonId const&);
/// Of one part of the tree, the latest first.
std::vector<Handover> list_handovers(storage::Transaction&, std::string_view path);
std::vector<HandoverItem> list_handover_items(storage::Transaction&, HandoverId const&);
void insert(audit::Transaction&, Handover const&, std::vector<HandoverItem> const&);
void update(audit::Transaction&, Handover const& before, Handover const& after);

/// A dossier of an open year that something is still to be done to, with what the list asks of it.
struct OpenDossier : Dossier {
    std::int64_t year = 0;
    bool has_evidence = false;
    bool is_read = false;
};
BOOST_DESCRIBE_STRUCT(OpenDossier, (Dossier), (year, has_evidence, is_read))
/// Those of the office or subject at exactly this path: its own, and what it appraises or decides.
/// What the offices below it chase is in their own lists.
std::vector<OpenDossier> list_open_dossiers(storage::Transaction&, std::string_view path,
                                            Date today);

/// A post at one place or subject, with its holder: whom one hands over to, and from whom.
struct PostThere {
    PostId id;
    PersonId person_id;
    std::string name;
    std::string role;
    std::string title;
    Date valid_from;
    Date valid_to = end_of_time;
    bool is_interim = false;
};
BOOST_DESCRIBE_STRUCT(PostThere, (),
                      (id, person_id, name, role, title, valid_from, valid_to, is_interim))
/// At exactly this path, not over before `since`.
std::vector<PostThere> list_posts_there(storage::Transaction&, std::string_view path, Date since);
struct PostFound {
    PostThere post;
    std::string path;
};
std::optional<PostFound> find_post_there(storage::Transaction&, PostId const&);

}  // namespace binhyen::dossier
