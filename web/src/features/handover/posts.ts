/** Who can hand over to whom: one role, two people; the earlier holder gives. */
import type { PostThere } from '../../api/shapes.ts';

/** Those of the same role held by others. */
export function takersOf(posts: PostThere[], from: PostThere): PostThere[] {
  return posts.filter((post) => post.role === from.role && post.person_id !== from.person_id);
}

/** Those who have somebody to hand over to; of one person alone where it is their own. */
export function pairsOf(posts: PostThere[], giver?: string): PostThere[] {
  return posts.filter(
    (post) => (giver === undefined || post.person_id === giver) && takersOf(posts, post).length > 0,
  );
}
