import './outbox.css';
import { useState } from 'react';
import type { KeptAct, SentAct } from '../../api/outbox/kept-act.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import { useAllUploads } from '../../api/uploads/use-uploads.ts';
import { matches } from '../../text/folded.ts';
import { formatInstant } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SearchField } from '../../ui/form/filters.tsx';
import { Empty } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ActCard } from './ActCard.tsx';
import { Files } from './Files.tsx';
import { Prepare } from './Prepare.tsx';

/** Below this many, all are in sight and there is nothing to search. */
const SEARCHED_FROM = 6;

/** What this person did here and the server has not received: to see, to search, to decide. */
export default function OutboxPage() {
  const words = useWords().outbox;
  const { count } = useFormats();
  const { acts, sent, countOfOthers } = useOutbox();
  const files = useAllUploads();
  const [typed, setTyped] = useState('');
  const found = acts.filter((act) => matches(textOf(act), typed));
  const asked = found.filter(({ state }) => state === 'refused' || state === 'conflict');
  const waiting = found.filter(({ state }) => state === 'waiting' || state === 'sending');
  return (
    <Page title={words.title} lead={words.lead}>
      {countOfOthers > 0 && (
        <p className="panel of-others">
          <Icon name="person" size={18} />
          {words.ofOthers(count(countOfOthers))}
        </p>
      )}
      {acts.length + sent.length >= SEARCHED_FROM && (
        <div className="outbox-search">
          <SearchField
            label={words.search}
            hint={words.searchHint}
            value={typed}
            onChange={(next = '') => setTyped(next)}
          />
        </div>
      )}
      {acts.length + files.length === 0 && <Empty title={words.nothing} todo={words.nothingTodo} />}
      {acts.length > 0 && found.length === 0 && <p className="soft">{words.notFound}</p>}
      <Acts title={words.toDecide} acts={asked} all={acts} />
      <Acts title={words.waiting} acts={waiting} all={acts} />
      <Files lines={files} />
      <Prepare />
      <Section title={words.sent}>
        <SentList sent={sent.filter((act) => matches(textOf(act), typed))} />
      </Section>
    </Page>
  );
}

const textOf = (act: Pick<KeptAct, 'title' | 'onBehalf'>): string =>
  `${act.title} ${act.onBehalf?.who ?? ''}`;

function Acts({ title, acts, all }: { title: string; acts: KeptAct[]; all: KeptAct[] }) {
  const { count } = useFormats();
  if (acts.length === 0) return null;
  return (
    <Section title={title} note={count(acts.length)}>
      <ul className="acts">
        {acts.map((act) => (
          <li key={act.id} className="panel act-card">
            <ActCard act={act} all={all} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const SENT_SHOWN = 50;

function SentList({ sent }: { sent: SentAct[] }) {
  const words = useWords().outbox;
  if (sent.length === 0) return <p className="soft">{words.sentNone}</p>;
  return (
    <ul className="panel panel-flush lines sent-list">
      {sent.slice(0, SENT_SHOWN).map((act) => (
        <li key={act.id}>
          <span>{act.title}</span>
          <span className="small soft">{words.sentAt(formatInstant(act.sent_at))}</span>
          <Tag look="met" icon="met">
            {words.state.sent}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
