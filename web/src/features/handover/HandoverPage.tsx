import './handover.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { handover } from '../../api/queries.ts';
import type { Handover, HandoverItem, HandoverShown } from '../../api/shapes.ts';
import { formatDate, formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/PaperLink.tsx';
import { StateTag } from './StateTag.tsx';

/** One handover: who, to whom, by which document, and what was open on that day. */
export default function HandoverPage() {
  const words = useWords().handover;
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(handover(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading} />;
  return <Shown shown={data} />;
}

function Shown({ shown }: { shown: HandoverShown }) {
  const words = useWords().handover;
  const { handover: one, items } = shown;
  return (
    <Page
      title={words.one(one.place_name)}
      above={
        <p className="crumbs">
          <Link to="/ban-giao">{words.title}</Link>
        </p>
      }
      lead={
        <>
          <StateTag handover={one} awaitsMe={shown.awaits_me} />
          <span>
            {words.drawnUpOn(formatDate(one.drawn_up_on))} · {one.document}
          </span>
        </>
      }
      actions={
        <>
          <PaperLink className="button" href={`/api/handovers/${one.id}/paper.pdf`}>
            <Icon name="file" /> {words.paper}
          </PaperLink>
          {shown.awaits_me && <Confirm shown={shown} />}
        </>
      }
    >
      <div className="handover-sides">
        <Side
          name={words.from}
          who={one.from_name}
          post={one.from_title}
          at={one.from_confirmed_at}
        />
        <Side
          name={words.to}
          who={one.to_name}
          post={one.is_interim ? `${one.to_title} (${words.interim})` : one.to_title}
          at={one.to_confirmed_at}
        />
      </div>
      <Section title={words.items(items.length)}>
        {items.length === 0 ? (
          <p className="panel soft">{words.noItems}</p>
        ) : (
          <Items items={items} />
        )}
      </Section>
    </Page>
  );
}

interface SideProps {
  name: string;
  who: string;
  post: string;
  at: Handover['from_confirmed_at'];
}

function Side({ name, who, post, at }: SideProps) {
  const words = useWords().handover;
  return (
    <section className="panel" aria-label={name}>
      <p className="small soft">{name}</p>
      <p>
        <b>{who}</b>
      </p>
      <p>{post}</p>
      <p className={at === null ? 'small soft' : 'small handover-confirmed'}>
        {at === null ? words.notConfirmed : words.confirmed(formatInstant(at))}
      </p>
    </section>
  );
}

function Items({ items }: { items: HandoverItem[] }) {
  const words = useWords().handover;
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.day}</th>
          </tr>
        </thead>
        {kinds.map((kind) => {
          const some = items.filter((item) => item.kind === kind);
          return (
            <tbody key={kind}>
              <tr className="handover-kind">
                <th scope="rowgroup" colSpan={4}>
                  {words.kind[kind]} <span className="soft">{some.length}</span>
                </th>
              </tr>
              {some.map((item) => (
                <tr key={item.position}>
                  <th scope="row">
                    <Link to="/ho-so/$id" params={{ id: item.dossier_id }}>
                      {item.subject_name}
                    </Link>
                  </th>
                  <td data-label={words.code}>{item.subject_code}</td>
                  <td data-label={words.year}>{item.year}</td>
                  <td data-label={words.day}>{formatDate(item.since)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function Confirm({ shown: { handover: one, items } }: { shown: HandoverShown }) {
  const words = useWords().handover;
  const [isOpen, setOpen] = useState(false);
  const { perform, isBusy, error } = useSending({
    touches: [handover(one.id).queryKey, ['handovers']],
    onSent: () => setOpen(false),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {words.confirm}
      </Button>
      {isOpen && (
        <AskDialog
          title={words.confirm}
          question={words.confirmAsk(items.length)}
          isBusy={isBusy}
          error={error}
          onYes={() =>
            perform({
              method: 'post',
              to: '/api/handovers/{id}/confirmation',
              values: { id: one.id },
              body: undefined,
              version: one.version,
              title: `${words.confirm}: ${one.from_name} → ${one.to_name}`,
            })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
