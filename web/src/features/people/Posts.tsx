import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { type Post } from '../../api/people.ts';
import { installation } from '../../api/queries.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { DayLine, TextLine } from '../../ui/form/lines.tsx';
import { Empty } from '../../ui/notices.tsx';
import { Tag } from '../../ui/Tag.tsx';

interface PostsProps {
  posts: Post[];
  mayManage: boolean;
}

/** All posts of one person, the latest first. */
export function Posts({ posts, mayManage }: PostsProps) {
  const words = useWords();
  const today = useQuery(installation).data?.today ?? '';
  const [ending, setEnding] = useState<Post | null>(null);
  if (posts.length === 0)
    return <Empty title={words.people.noPosts} todo={words.people.noPostsTodo} />;
  const latestFirst = [...posts].sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  return (
    <div className="panel panel-flush">
      <table className="figures rows texts">
        <thead>
          <tr>
            <th scope="col">{words.people.post}</th>
            <th scope="col">{words.people.role}</th>
            <th scope="col">{words.people.span}</th>
            <th scope="col">{words.people.documents}</th>
            <th scope="col">{words.people.state}</th>
          </tr>
        </thead>
        <tbody>
          {latestFirst.map((post) => (
            <tr key={post.id}>
              <th scope="row">
                {post.title}
                {post.is_interim && <span className="soft"> ({words.people.interim})</span>}
              </th>
              <td data-label={words.people.role}>{words.roles.names[post.role]}</td>
              <td data-label={words.people.span} className="nowrap">
                {words.people.spanOf(
                  formatDate(post.valid_from),
                  post.valid_to && formatDate(post.valid_to),
                )}
              </td>
              <td data-label={words.people.documents}>
                {post.appointed_by}
                {post.ended_by && (
                  <p className="small soft">{words.people.endedBy(post.ended_by)}</p>
                )}
              </td>
              <td data-label={words.people.state}>
                <PostState post={post} today={today} />
                {mayManage && (post.valid_to === null || post.valid_to > today) && (
                  <Button size="small" className="post-end" onClick={() => setEnding(post)}>
                    {words.people.endPost}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ending && <EndPost post={ending} today={today} onClose={() => setEnding(null)} />}
    </div>
  );
}

function PostState({ post, today }: { post: Post; today: string }) {
  const words = useWords();
  if (post.valid_from > today)
    return (
      <Tag look="accent" icon="waiting">
        {words.people.toCome}
      </Tag>
    );
  if (post.valid_to !== null && post.valid_to <= today)
    return (
      <Tag look="aside" icon="aside">
        {words.people.over}
      </Tag>
    );
  return (
    <Tag look="met" icon="met">
      {words.people.held}
    </Tag>
  );
}

function EndPost({ post, today, onClose }: { post: Post; today: string; onClose: () => void }) {
  const words = useWords();
  const [endsOn, setEndsOn] = useState(today);
  const [endedBy, setEndedBy] = useState('');
  const { perform, isBusy, error } = useSending({ touches: [['people']], onSent: onClose });
  return (
    <FormDialog
      title={words.people.endPostTitle(post.title)}
      action={words.people.endPost}
      isBusy={isBusy}
      error={error}
      isReady={endsOn !== '' && endedBy.trim() !== ''}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/posts/{id}/ending',
          values: { id: post.id },
          body: { ends_on: endsOn, ended_by: endedBy.trim() },
          version: post.version,
          title: words.people.endPostTitle(post.title),
        })
      }
    >
      <DayLine
        label={words.people.endsOn}
        note={words.people.endsOnNote}
        value={endsOn}
        onChange={setEndsOn}
      />
      <TextLine
        label={words.people.endingDocument}
        note={words.people.documentNote}
        value={endedBy}
        onChange={setEndedBy}
      />
    </FormDialog>
  );
}
