import './people.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { person, type PersonShown } from '../../api/people.ts';
import { useMay } from '../../api/rights.ts';
import { useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { Appoint } from './Appoint.tsx';
import { AccountState } from './PeopleTable.tsx';
import { Posts } from './Posts.tsx';
import { Sessions } from './Sessions.tsx';
import { SignInLink } from './SignInLink.tsx';

export default function PersonPage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(person(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.people.loading} />;
  return <Shown shown={data} />;
}

type Asked = 'link' | 'post' | 'closing' | 'reopening';

function Shown({ shown }: { shown: PersonShown }) {
  const words = useWords();
  const where = useWhere();
  const may = useMay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { person: row, posts, may_manage: mayManage } = shown;
  const isOpen = row.closed_on === null;
  return (
    <Page
      title={row.name}
      above={<Trail steps={[{ to: '/quan-tri/nguoi-dung', name: words.people.title }]} />}
      lead={
        <>
          <span>{words.people.accountIs(row.account)}</span>
          <AccountState row={row} />
        </>
      }
      actions={
        mayManage && (
          <>
            <Button onClick={() => setAsked(isOpen ? 'closing' : 'reopening')}>
              {isOpen ? words.people.close : words.people.reopen}
            </Button>
            {isOpen && <Button onClick={() => setAsked('link')}>{words.people.link}</Button>}
            {isOpen && (
              <Button type="primary" onClick={() => setAsked('post')}>
                {words.people.appoint}
              </Button>
            )}
          </>
        )
      }
    >
      {!mayManage && <p className="panel soft">{words.people.ownAccount}</p>}
      <Section title={words.people.allPosts} note={words.people.allPostsNote}>
        <Posts posts={posts} mayManage={mayManage} />
      </Section>
      <Section
        title={words.people.sessions}
        note={
          may('read_log', row.path) && (
            <Link to="/quan-tri/nhat-ky" search={{ ...where, person: row.id }}>
              {words.people.log}
            </Link>
          )
        }
      >
        <Sessions id={row.id} name={row.name} mayManage={mayManage} />
      </Section>
      {asked === 'link' && <SignInLink row={row} onClose={() => setAsked(null)} />}
      {asked === 'post' && <Appoint row={row} onClose={() => setAsked(null)} />}
      {(asked === 'closing' || asked === 'reopening') && (
        <AccountDialog row={row} isClosing={asked === 'closing'} onClose={() => setAsked(null)} />
      )}
    </Page>
  );
}

interface AccountDialogProps {
  row: PersonShown['person'];
  isClosing: boolean;
  onClose: () => void;
}

function AccountDialog({ row, isClosing, onClose }: AccountDialogProps) {
  const words = useWords();
  const { perform, isBusy, error } = useSending({ touches: [['people']], onSent: onClose });
  const title = isClosing ? words.people.close : words.people.reopen;
  const question = isClosing ? words.people.askClose(row.name) : words.people.askReopen(row.name);
  const common = { values: { id: row.id }, body: undefined, version: row.version, title: question };
  return (
    <AskDialog
      title={title}
      question={question}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onYes={() =>
        perform(
          isClosing
            ? { method: 'delete', to: '/api/people/{id}', ...common }
            : { method: 'post', to: '/api/people/{id}/reopening', ...common },
        )
      }
    />
  );
}
