/** What the pages of an office read, so that they open without the server; see shell/pages.ts. */
import type { QueryClient } from '@tanstack/react-query';
import { allDossiers } from './all-dossiers.ts';
import { declaredFigures, incidentRules, incidents, ruleDay, type Ground } from './incidents.ts';
import { labelsOf, type Where } from './paths.ts';
import * as reading from './queries.ts';
import { isUnreached } from './reach.ts';
import { incidentsWithin, records, type RecordKind } from './records.ts';
import { mayIn, type Verb } from './rights.ts';
import { cycles, keyOf, rulebook } from './rules.ts';

export interface Office {
  queries: QueryClient;
  where: Where;
}

type Keeping = (office: Office) => Promise<unknown>;

const FRESH = { staleTime: 0 };
/** As many pages of a list as an office may have; asking ends with the last there is. */
const WHOLE = { staleTime: 0, pages: 20 };

/** For everybody who works for a place. */
const COMMON: Keeping[] = [
  keepTrail,
  keepDrafts,
  ({ queries, where }) => queries.fetchQuery({ ...reading.desk(where), ...FRESH }),
  ({ queries, where }) => queries.fetchQuery({ ...reading.progress(where), ...FRESH }),
  ({ queries, where }) => queries.fetchQuery({ ...reading.results(where), ...FRESH }),
  ({ queries, where }) => queries.fetchQuery({ ...reading.quickReport(where), ...FRESH }),
  ({ queries, where }) => queries.fetchQuery({ ...reading.decisions(where), ...FRESH }),
  ({ queries, where }) => queries.fetchQuery({ ...reading.deliberation(where), ...FRESH }),
  ({ queries, where }) => queries.fetchQuery({ ...reading.conclusions(where), ...FRESH }),
  keepRulebook,
  ({ queries, where }) => queries.fetchInfiniteQuery({ ...incidents(where), ...WHOLE }),
  ({ queries, where }) => queries.fetchInfiniteQuery({ ...declaredFigures(where), ...WHOLE }),
];

const recordsOf =
  (kind: RecordKind): Keeping =>
  ({ queries, where }) =>
    queries.fetchInfiniteQuery({ ...records({ ...where, kind }), ...WHOLE });

/** For whoever may do this somewhere. */
const PERMITTED: [Verb, Keeping][] = [
  ['record_facts', recordsOf('residential_area')],
  ['record_facts', recordsOf('school')],
  ['record_facts', recordsOf('agency')],
  ['record_facts', recordsOf('enterprise')],
  ['record_facts', ({ queries, where }) => queries.fetchQuery(incidentsWithin(where))],
  [
    'appraise',
    ({ queries, where }) => queries.fetchInfiniteQuery({ ...reading.appraisals(where), ...WHOLE }),
  ],
  ['appraise', ({ queries, where }) => queries.fetchQuery({ ...allDossiers(where), ...FRESH })],
];

/** The place and those above it: their names stand over every page. */
async function keepTrail({ queries, where: { place, year } }: Office): Promise<void> {
  await queries.fetchQuery(reading.placesWithin(place, year));
  const { place: here } = await queries.fetchQuery(reading.place(place, year));
  for (const label of labelsOf(here.path).slice(1))
    await queries.fetchQuery(reading.place(label, year));
}

/** Which names the lists of what happened. */
async function keepRulebook({ queries, where }: Office): Promise<void> {
  const years = await queries.fetchQuery({ ...cycles, ...FRESH });
  const cycle = years.find((each) => each.cycle.year === where.year)?.cycle;
  if (cycle !== undefined) await queries.fetchQuery(rulebook(keyOf(cycle)));
}

async function keepDrafts({ queries, where }: Office): Promise<void> {
  const { drafts } = await queries.fetchQuery({ ...reading.decisionDrafts(where), ...FRESH });
  for (const { draft } of drafts)
    await queries.fetchQuery({ ...reading.decisionDraft(draft.id), ...FRESH });
}

/** A page that is not for this person is none to keep; without the server keeping ends. */
async function ifPermitted(keeping: Promise<unknown>): Promise<void> {
  try {
    await keeping;
  } catch (error) {
    if (isUnreached((error as { status?: number }).status ?? 0)) throw error;
  }
}

export async function keepPages(office: Office): Promise<void> {
  const { grants } = await office.queries.fetchQuery(reading.session);
  const permitted = PERMITTED.filter(([verb]) => mayIn(grants, verb)).map(([, keeping]) => keeping);
  for (const keeping of [...COMMON, ...permitted]) await ifPermitted(keeping(office));
}

/** What may be recorded of each ground in the year; nothing for whoever records no incidents. */
export async function incidentRulesKeeper(office: Office): Promise<(ground: Ground) => unknown> {
  const { queries, where } = office;
  const { grants, today } = await queries.fetchQuery(reading.session);
  if (!mayIn(grants, 'record_incidents')) return () => undefined;
  const on = ruleDay(where.year, today);
  return (ground) => ifPermitted(queries.fetchQuery({ ...incidentRules(ground, on), ...FRESH }));
}
