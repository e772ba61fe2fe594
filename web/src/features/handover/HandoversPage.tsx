import './handover.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Input from 'antd/es/input';
import { useState } from 'react';
import { handovers, installation, place, session } from '../../api/queries.ts';
import { subjectHistory } from '../../api/registry.ts';
import { useMay } from '../../api/rights.ts';
import type { Handover } from '../../api/shapes.ts';
import { fullName, usePlaceName, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { DrawUp } from './DrawUp.tsx';
import { StateTag } from './StateTag.tsx';

/** One's own handovers; for an administrator those of a place, and drawing new ones up. */
export default function HandoversPage() {
  const words = useWords().handover;
  const where = useWhere();
  const may = useMay();
  const name = usePlaceName(where);
  const here = useQuery(place(where.place, where.year)).data?.place;
  const isAdministrator = here !== undefined && may('manage_people', here.path);
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.mine}>
        <List />
      </Section>
      {isAdministrator && (
        <Section title={words.there(here ? fullName(here) : name)}>
          <List path={here.path} />
        </Section>
      )}
      <Section title={words.drawUp} note={words.drawUpLead}>
        {isAdministrator ? <ByAdministrator path={here.path} /> : <ByHolder />}
      </Section>
    </Page>
  );
}

function List({ path }: { path?: string }) {
  const words = useWords().handover;
  const may = useMay();
  const { data, error, refetch } = useQuery(handovers(path));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading} />;
  if (data.handovers.length === 0)
    return path === undefined ? (
      <p className="panel soft">{words.emptyMine}</p>
    ) : (
      <Empty
        title={words.empty}
        todo={may('manage_people', path) ? words.emptyTodo : words.emptyTodoAsk}
      />
    );
  return (
    <ul className="panel panel-flush lines subjects">
      {data.handovers.map((each) => (
        <Line key={each.id} handover={each} />
      ))}
    </ul>
  );
}

function Line({ handover: one }: { handover: Handover }) {
  const me = useQuery(session).data?.person;
  const awaitsMe =
    (me === one.from_person_id && one.from_confirmed_at === null) ||
    (me === one.to_person_id && one.to_confirmed_at === null);
  return (
    <li>
      <span>
        <Link to="/ban-giao/$id" params={{ id: one.id }}>
          {one.from_name} → {one.to_name}
        </Link>
        <span className="soft">
          {' '}
          · {one.place_name} · {formatDate(one.drawn_up_on)}
        </span>
      </span>
      <StateTag handover={one} awaitsMe={awaitsMe} />
    </li>
  );
}

/** The posts of the place; or those of one subject, where its head changes. */
function ByAdministrator({ path }: { path: string }) {
  const words = useWords().handover;
  const [code, setCode] = useState('');
  const today = useQuery(installation).data?.today ?? '';
  const subject = useQuery({
    ...subjectHistory(code.trim(), today),
    enabled: code.trim() !== '' && today !== '',
  });
  const isAbsent = code.trim() !== '' && subject.error !== null;
  const chosen = code.trim() === '' ? path : subject.data?.subject.path;
  return (
    <>
      <label className="field handover-subject">
        <span>{words.subject}</span>
        <Input
          value={code}
          placeholder={words.subjectHint}
          maxLength={40}
          onChange={(event) => setCode(event.target.value)}
        />
        {isAbsent && <span className="field-fault">{words.subjectAbsent}</span>}
      </label>
      {chosen !== undefined && !isAbsent && <DrawUp path={chosen} />}
    </>
  );
}

function ByHolder() {
  const who = useQuery(session).data;
  const post = who?.posts[0];
  if (!who || !post) return null;
  return <DrawUp path={post.path} giver={who.person} />;
}
