/** One incident: for which years it counts, what excepts it, and what an officer does about it. */
import './incidents.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { incident as asked, type IncidentShown } from '../../api/incidents.ts';
import { useWaiting } from '../../api/outbox/use-outbox.ts';
import { placeLabel } from '../../api/paths.ts';
import { useTrail, useWhere } from '../../api/where.ts';
import { formatClause, formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Exception } from '../../ui/Exception.tsx';
import { LIMBS } from '../../ui/exception.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { rulesOf } from './effects.ts';
import { Effects, IncidentStateTag, useEventName } from './parts.tsx';
import { WeighDialog } from './WeighDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

export default function IncidentPage() {
  const words = useWords().incidents;
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(asked(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loadingOne} />;
  return <Shown shown={data} />;
}

function Shown({ shown }: { shown: IncidentShown }) {
  const words = useWords();
  const nameOf = useEventName();
  const { year } = useWhere();
  const { line, rules } = shown;
  const { incident } = line;
  const name = nameOf(incident.event, line);
  const trail = useTrail({ year, place: placeLabel(incident.ground_path) });
  const waiting = useWaiting(`incidents/${incident.id}`);
  const told = rulesOf(rules, incident.event);
  return (
    <Page
      title={name}
      above={<Crumbs trail={trail} to="/vu-viec" year={year} isLastOpen />}
      lead={
        <>
          <IncidentStateTag state={line.state} />
          <span>
            {formatDate(incident.occurred_on)} ·{' '}
            {line.subject_code === ''
              ? words.incidents.onGround(line.place_name)
              : line.subject_name}
          </span>
        </>
      }
      actions={<Acts shown={shown} name={name} />}
    >
      <WaitingNotice acts={waiting} />
      {incident.withdrawn_reason !== null ? (
        <p className="panel incident-withdrawn">
          {words.incidents.gone(
            withdrawalOf(incident.withdrawn_reason, words.incidents.withdrawal),
          )}
        </p>
      ) : (
        <div className="incident-ways">
          <Section title={words.incidents.counts} note={words.incidents.countsNote}>
            <div className="panel">
              <Effects rules={rules} event={incident.event} facts={incident} />
            </div>
          </Section>
          <Section title={words.incidents.exception}>
            <div className="panel">
              {told ? (
                <Exception incident={incident} rules={told} />
              ) : (
                <p className="soft">{words.incidents.effect.no_weight}</p>
              )}
              {!rules.may_weigh && <p className="small soft">{words.incidents.weighedAbove}</p>}
            </div>
          </Section>
        </div>
      )}
      <Section title={words.incidents.onRecord}>
        <Record shown={shown} />
      </Section>
      <p className="more">
        <Link className="button" to="/vu-viec" search={useWhere()}>
          {words.incidents.toList}
        </Link>
      </p>
    </Page>
  );
}

const withdrawalOf = (reason: string, names: Record<string, string>): string =>
  names[reason] ?? reason;

function Record({ shown }: { shown: IncidentShown }) {
  const words = useWords();
  const { count } = useFormats();
  const { line, rules } = shown;
  const { incident } = line;
  const form = rules.disciplines.find(({ code }) => code === incident.discipline);
  const discipline =
    incident.discipline === 'none'
      ? words.incidents.noDiscipline
      : words.language === 'vi'
        ? form?.caption_vi
        : form?.caption_en;
  const rows = [
    [words.incidents.clause, line.clause && formatClause(line.clause, words.language)],
    [words.incidents.count, count(incident.count)],
    [words.incidents.ground, line.place_name],
    [words.incidents.paper, incident.paper],
    [words.incidents.force, words.exception.claim[incident.force_majeure]],
    ...LIMBS.map((limb) => [words.dossier.limbs[limb], words.dossier.answer[incident[limb]]]),
    [words.incidents.discipline, discipline],
    [words.incidents.weighingReason, incident.weighing_reason],
    [words.incidents.recordedOn, formatDate(incident.recorded_on)],
  ].filter(([, text]) => text);
  return (
    <dl className="panel panel-flush pairs incident-pairs">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Acts({ shown, name }: { shown: IncidentShown; name: string }) {
  const words = useWords().incidents;
  const [open, setOpen] = useState<'weigh' | 'withdraw'>();
  const { line, rules } = shown;
  if (line.incident.withdrawn_reason !== null || rules.is_over || !rules.may_record) return null;
  const close = () => setOpen(undefined);
  return (
    <>
      <Button type="primary" onClick={() => setOpen('weigh')}>
        {rules.may_weigh ? words.weigh : words.complete}
      </Button>
      {rules.may_weigh && <Button onClick={() => setOpen('withdraw')}>{words.withdraw}</Button>}
      {open === 'weigh' && <WeighDialog shown={shown} name={name} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog shown={shown} name={name} onClose={close} />}
    </>
  );
}
