/** Drawing a handover up: two holders of one role at one place, and the document it rests on. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { handoverPosts } from '../../api/queries.ts';
import { useMay } from '../../api/rights.ts';
import type { HandoverShown, PostThere } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { pairsOf, takersOf } from './posts.ts';

interface DrawUpProps {
  path: string;
  /** Whoever hands over themselves; an administrator chooses from all. */
  giver?: string;
}

export function DrawUp({ path, giver }: DrawUpProps) {
  const words = useWords().handover;
  const may = useMay();
  const { data, error, refetch } = useQuery(handoverPosts(path));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading} />;
  const givers = pairsOf(data.posts, giver);
  if (givers.length === 0)
    return (
      <p className="panel soft">{may('manage_people', path) ? words.noPosts : words.noPostsAsk}</p>
    );
  return <Form key={path} posts={data.posts} givers={givers} />;
}

function Form({ posts, givers }: { posts: PostThere[]; givers: PostThere[] }) {
  const words = useWords().handover;
  const navigate = useNavigate();
  const [from, setFrom] = useState(givers.length === 1 ? givers[0] : undefined);
  const [to, setTo] = useState<PostThere>();
  const [document, setDocument] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [hasTried, setTried] = useState(false);
  const { perform, isBusy, error } = useSending({
    touches: [['handovers']],
    onSent: (sent) => {
      setAsking(false);
      if (sent.state === 'done')
        void navigate({
          to: '/ban-giao/$id',
          params: { id: (sent.reply as HandoverShown).handover.id },
        });
    },
  });
  const isReady = from !== undefined && to !== undefined && document.trim() !== '';
  return (
    <form
      className="panel handover-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        setAsking(isReady);
      }}
    >
      <Post
        label={words.from}
        value={from}
        posts={givers}
        onChange={(post) => {
          setFrom(post);
          setTo(undefined);
        }}
      />
      <Post
        label={words.to}
        value={to}
        posts={from ? takersOf(posts, from) : []}
        onChange={setTo}
      />
      <label className="field field-wide">
        <span>{words.document}</span>
        <Input
          value={document}
          maxLength={200}
          placeholder={words.documentHint}
          onChange={(event) => setDocument(event.target.value)}
        />
      </label>
      <Button type="primary" htmlType="submit">
        {words.send}
      </Button>
      {hasTried && !isReady && (
        <p className="field-fault" role="alert">
          {words.missing}
        </p>
      )}
      {isAsking && from && to && (
        <AskDialog
          title={words.send}
          question={words.ask(from.name, to.name)}
          isBusy={isBusy}
          error={error}
          onYes={() =>
            perform({
              method: 'post',
              to: '/api/handovers',
              values: undefined,
              body: { from_post: from.id, to_post: to.id, document: document.trim() },
              title: words.ask(from.name, to.name),
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}

interface PostProps {
  label: string;
  value: PostThere | undefined;
  posts: PostThere[];
  onChange: (post: PostThere | undefined) => void;
}

function Post({ label, value, posts, onChange }: PostProps) {
  const words = useWords().handover;
  const tell = (post: PostThere): string => {
    // A post without an end comes as null.
    const days = post.valid_to
      ? words.until(formatDate(post.valid_to))
      : words.since(formatDate(post.valid_from));
    const interim = post.is_interim ? `, ${words.interim}` : '';
    return `${post.name} – ${post.title} (${days}${interim})`;
  };
  return (
    <label className="field handover-post">
      <span>{label}</span>
      <Select
        aria-label={label}
        value={value?.id}
        placeholder={words.choose}
        options={posts.map((post) => ({ value: post.id, label: tell(post) }))}
        onChange={(id: string) => onChange(posts.find((post) => post.id === id))}
      />
    </label>
  );
}
