/** Records what happened: to whom, what, on which day, how often, and where the paper lies. */
import './incidents.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { BodyOf } from '../../api/acts.ts';
import { useDraft } from '../../api/drafts.ts';
import { findSubjects, orAmong } from '../../api/finding.ts';
import type { EventRules, IncidentRules } from '../../api/incidents.ts';
import { dossiers, installation } from '../../api/queries.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { shortClause } from '../../text/format.ts';
import { countTyped } from '../../text/typed-count.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Exception } from '../../ui/Exception.tsx';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { CountLine, DayLine, PickLine, TextLine, TickLine } from '../../ui/form/lines.tsx';
import { LIMBS } from '../../ui/exception.ts';
import { ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { eventsOf } from './effects.ts';
import { blankEntry, faultsOf, groundOf, type Entry, type Faults } from './entry.ts';
import { Effects, useEventName } from './parts.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { reaching, useIncidentRules } from './rules.ts';

export default function RecordPage() {
  const words = useWords().incidents;
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  return (
    <Page
      title={words.record}
      above={<Crumbs trail={trail} to="/vu-viec" year={where.year} isLastOpen />}
      lead={words.rule}
    >
      <Form key={where.place} placeName={name} />
    </Page>
  );
}

function Form({ placeName }: { placeName: string }) {
  const words = useWords().incidents;
  const where = useWhere();
  const navigate = useNavigate();
  const { subject } = useSearch({ strict: false }) as { subject?: string };
  const today = useQuery(installation).data?.today ?? '';
  const draftKey = `incident-of/${where.place}`;
  const draft = useDraft<Entry>(draftKey, blankEntry(subject));
  const [hasTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const entry = draft.value;
  const put = (next: Partial<Entry>): void => draft.set((now) => ({ ...now, ...next }));
  const ground = groundOf(entry, where.place);
  const asked = useIncidentRules({ ground, on: entry.on, year: where.year, today });
  const { rules } = asked;
  const told = eventsOf(rules).find(({ event }) => event === entry.event);
  const faults = faultsOf(entry, told, today);
  const shownFaults = hasTried ? faults : {};
  const send = (): void => {
    setTried(true);
    if (Object.keys(faults).length === 0 && rules) setAsking(true);
  };
  return (
    <div className="incident-record">
      <form
        className="form-box"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Where entry={entry} faults={shownFaults} placeName={placeName} onPut={put} />
        <DayLine
          key={draft.savedAt === undefined ? 'blank' : 'begun'}
          label={words.day}
          value={entry.on}
          fault={fault(shownFaults.on, words.fault)}
          onChange={(on) => put({ on })}
        />
        <What entry={entry} rules={rules} told={told} faults={shownFaults} onPut={put} />
        {told && rules && <Ways entry={entry} rules={rules} told={told} onPut={put} />}
        {asked.error !== null && <ProblemNotice error={asked.error} />}
        {rules?.is_over && <p className="field-fault">{words.over}</p>}
        <div className="form-acts">
          <Button type="primary" htmlType="submit" disabled={rules?.is_over === true}>
            {words.record}
          </Button>
          {draft.savedAt !== undefined && <Button onClick={draft.clear}>{words.throwAway}</Button>}
        </div>
      </form>
      <aside className="panel" aria-label={words.counts}>
        <h2>{words.counts}</h2>
        {rules && entry.on !== '' && (
          <Counts rules={rules} isStandIn={asked.isStandIn} entry={entry} />
        )}
        {!(rules && entry.on !== '') && <p className="soft">{words.countsWait}</p>}
      </aside>
      {isAsking && told && (
        <RecordDialog
          entry={entry}
          told={told}
          body={bodyOf(entry, told, where.place)}
          placeName={placeName}
          draft={draftKey}
          onClose={() => setAsking(false)}
          onSent={(id) => {
            draft.clear();
            void (id === undefined
              ? navigate({ to: '/vu-viec', search: where })
              : navigate({ to: '/vu-viec/$id', params: { id }, search: where }));
          }}
        />
      )}
    </div>
  );
}

interface CountsProps {
  rules: IncidentRules;
  isStandIn: boolean;
  entry: Entry;
}

/** Where it counts; with rules kept of another day, only where that is certain. */
function Counts({ rules, isStandIn, entry }: CountsProps) {
  const words = useWords().incidents;
  const known = isStandIn ? reaching(rules, entry.on) : rules;
  const isUncertain = known.windows.length < rules.windows.length;
  return (
    <>
      {(known.windows.length > 0 || !isStandIn) && (
        <Effects rules={known} event={entry.event} facts={entry} />
      )}
      {isStandIn && <p className="small soft">{words.countsKept}</p>}
      {isUncertain && <p className="small soft">{words.countsUnknown}</p>}
    </>
  );
}

const fault = (code: string | undefined, words: Record<string, string>): string | undefined =>
  code === undefined ? undefined : words[code];

type Body = BodyOf<'post', '/api/incidents'>;

function bodyOf(entry: Entry, told: EventRules, place: string): Body {
  return {
    subject: entry.isNobodys ? '' : (entry.subject?.value ?? ''),
    place: entry.isNobodys ? place : '',
    event: entry.event,
    category: told.category,
    occurred_on: entry.on,
    count: countTyped(entry.count) ?? 0,
    force_majeure: told.force_majeure_excepts ? entry.force_majeure : 'not_claimed',
    detected_in_time: told.timely_response_excepts ? entry.detected_in_time : 'unknown',
    harm_reduced: told.timely_response_excepts ? entry.harm_reduced : 'unknown',
    reported_at_once: told.timely_response_excepts ? entry.reported_at_once : 'unknown',
    discipline: '',
    paper: entry.paper.trim(),
  };
}

interface PartProps {
  entry: Entry;
  onPut: (next: Partial<Entry>) => void;
}

interface WhereProps extends PartProps {
  faults: Faults;
  placeName: string;
}

function Where({ entry, faults, placeName, onPut }: WhereProps) {
  const words = useWords().incidents;
  const { year, place } = useWhere();
  const on = entry.on || `${year}-12-31`;
  const listed = useInfiniteQuery(dossiers({ year, place })).data?.pages ?? [];
  const known = listed
    .flatMap((page) => page.dossiers)
    .map((each) => ({
      value: each.subject_code,
      label: each.subject_name,
      note: each.subject_code,
    }));
  return (
    <>
      {!entry.isNobodys && (
        <FindLine
          label={words.subject}
          of={`incident-${place}-${on}`}
          find={orAmong(known, findSubjects({ within: place, on }))}
          picked={entry.subject}
          onPick={(subject) => onPut({ subject, event: '' })}
          note={fault(faults.subject, words.fault)}
        />
      )}
      <TickLine
        label={words.nobodys(placeName)}
        note={words.nobodysNote}
        isTicked={entry.isNobodys}
        onChange={(isNobodys) => onPut({ isNobodys, event: '' })}
      />
    </>
  );
}

interface WhatProps extends PartProps {
  rules: IncidentRules | undefined;
  told: EventRules | undefined;
  faults: Faults;
}

function What({ entry, rules, told, faults, onPut }: WhatProps) {
  const words = useWords().incidents;
  const nameOf = useEventName();
  const options = eventsOf(rules).map((each) => ({
    value: each.event,
    label: `${nameOf(each.event, each)} (${shortClause(each.clause)})`,
  }));
  const isCounted = rules?.is_counts_only === true || told?.is_sensitive === true;
  return (
    <>
      {rules?.is_counts_only && <p className="incident-rule">{words.countsOnly}</p>}
      <PickLine
        label={words.event}
        value={entry.event}
        isSearched
        options={options}
        placeholder={rules ? words.pickEvent : words.pickSubjectFirst}
        note={told?.is_sensitive ? words.sensitive : undefined}
        fault={fault(faults.event, words.fault)}
        onChange={(event) => onPut({ event })}
      />
      <div className="form-pair">
        <CountLine
          label={words.count}
          value={entry.count}
          fault={fault(faults.count, words.fault)}
          onChange={(count) => onPut({ count })}
        />
        <TextLine
          label={words.paper}
          value={entry.paper}
          maxLength={isCounted ? 40 : 200}
          note={isCounted ? words.paperCounts : words.paperNote}
          fault={fault(faults.paper, words.fault)}
          onChange={(paper) => onPut({ paper })}
        />
      </div>
    </>
  );
}

interface WaysProps extends PartProps {
  rules: IncidentRules;
  told: EventRules;
}

const ANSWERS = ['unknown', 'yes', 'no'] as const;

/** What may except it, beside the thing itself: fear keeps incidents off the record. */
function Ways({ entry, rules, told, onPut }: WaysProps) {
  const words = useWords();
  return (
    <>
      <Exception incident={entry} rules={told} />
      {told.timely_response_excepts && rules.may_weigh && (
        <div className="form-pair incident-limbs">
          {LIMBS.map((limb) => (
            <PickLine
              key={limb}
              label={words.dossier.limbs[limb]}
              value={entry[limb]}
              options={ANSWERS.map((value) => ({ value, label: words.dossier.answer[value] }))}
              onChange={(answer) => onPut({ [limb]: answer })}
            />
          ))}
        </div>
      )}
      {told.force_majeure_excepts && (
        <TickLine
          label={words.incidents.claim}
          note={words.incidents.claimNote}
          isTicked={entry.force_majeure === 'claimed'}
          onChange={(isClaimed) => onPut({ force_majeure: isClaimed ? 'claimed' : 'not_claimed' })}
        />
      )}
      {!rules.may_weigh && <p className="small soft">{words.incidents.weighedAbove}</p>}
    </>
  );
}
