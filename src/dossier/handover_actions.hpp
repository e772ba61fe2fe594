#pragma once

#include "audit/acting.hpp"
#include "dossier/handover_store.hpp"

/// Acts on handovers, and reading them. The administrator of the part of the tree draws one up, or
/// whoever hands over; the two who are named and the administrator may read it.
namespace binhyen::dossier {

struct DrawUpHandover {
    std::string from_post;
    std::string to_post;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(DrawUpHandover, (), (from_post, to_post, document))

/// Freezes the open items of the path on this day. The two posts are of one role at one path, held
/// by two people.
Result<HandoverShown> draw_up_handover(Context&, DrawUpHandover const&);
Result<HandoverShown> confirm_handover(Context&, HandoverId const&, std::int64_t expected_version);

Result<HandoverShown> get_handover(Context&, HandoverId const&);

struct HandoverList {
    std::vector<Handover> handovers;
};
BOOST_DESCRIBE_STRUCT(HandoverList, (), (handovers))

/// One's own; with a path, those of that part of the tree, for its administrator.
Result<HandoverList> list_handovers_of(Context&, std::optional<std::string> const& path);

struct PostsThere {
    std::vector<PostThere> posts;
};
BOOST_DESCRIBE_STRUCT(PostsThere, (), (posts))

/// The posts at one place or subject, those ended within the last year too: for its administrator
/// and for whoever holds one of them.
Result<PostsThere> list_posts_to_hand_over(Context&, std::string const& path);

}  // namespace binhyen::dossier
