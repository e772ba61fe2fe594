/** That nothing happened, for many subjects at once: what may be ticked, what is sent. Pure. */
import type { BodyOf } from '../../api/acts.ts';
import type { DossierRecord, RecordKind } from '../../api/records.ts';
import type { Confirmation, EventQuestion, Incident } from '../../api/shapes.ts';

export type Confirmer = Exclude<Confirmation['confirmer'], 'own_statement'>;

export interface Window {
  from: string;
  to: string;
}

/**
 * `open`: may be ticked. `happened`: an incident is on record, so it cannot be said. `done`: said
 * once the window was over. `waiting`: said on this machine, and not sent yet. `closed`: not asked
 * of this subject, or not taken any more.
 */
export type Tick =
  | { state: 'open' }
  | { state: 'happened'; count: number; days: string[] }
  | { state: 'done'; on: string }
  | { state: 'waiting' }
  | { state: 'closed' };

export interface ConfirmRow {
  record: DossierRecord;
  /** By event. */
  ticks: Record<string, Tick>;
  /** Something happened there, to be looked at by itself. */
  isHeld: boolean;
  /** All that is open is ticked at first: not where it is held, nor where a part was left out. */
  isProposed: boolean;
}

/**
 * What this office answers for: of what a head may state, the police of its place do as well. Of a
 * commune there is no other office than the tier above, which answers for everything.
 */
export const eventsOf = (
  events: EventQuestion[],
  as: Confirmer,
  kind: RecordKind,
): EventQuestion[] =>
  events.filter(
    (each) =>
      each.is_confirmed &&
      (kind === 'commune' || (each.confirmed_by === 'tier_above') === (as === 'tier_above')),
  );

/** Those of the two that this office can be, with what each answers for; of no use without. */
export const confirmersOf = (
  events: EventQuestion[],
  kind: RecordKind,
  sitsAbove: boolean,
): Confirmer[] => {
  const known: Confirmer[] = sitsAbove ? ['tier_above', 'competent_police'] : ['competent_police'];
  if (kind === 'commune') return ['tier_above'];
  return known.filter((as) => eventsOf(events, as, kind).length > 0);
};

interface Known {
  events: EventQuestion[];
  incidents: Incident[];
  window: Window;
  as: Confirmer;
  /** Bodies of the acts that wait to be sent. */
  waiting?: BodyOf<'post', '/api/confirmations'>[];
}

export function confirmRow(record: DossierRecord, known: Known): ConfirmRow {
  const { events, incidents, window } = known;
  const here = incidents.filter(
    (each) =>
      isOf(each, record) &&
      each.withdrawn_reason === null &&
      each.occurred_on >= window.from &&
      each.occurred_on <= window.to,
  );
  const ticks = Object.fromEntries(
    events.map(({ event }) => [event, tickOf(record, event, here, known)]),
  );
  const states = Object.values(ticks).map(({ state }) => state);
  const isHeld = states.includes('happened');
  const isBegun = states.includes('done') || states.includes('waiting');
  return { record, ticks, isHeld, isProposed: !isHeld && !isBegun };
}

/** A commune answers for its whole ground, whoever it happened to. */
const isOf = (incident: Incident, { dossier }: DossierRecord): boolean =>
  dossier.kind === 'commune'
    ? incident.ground_path.startsWith(dossier.ground_path)
    : incident.subject_id === dossier.subject_id;

function tickOf(record: DossierRecord, event: string, here: Incident[], known: Known): Tick {
  const happened = here.filter((each) => each.event === event);
  if (happened.length > 0)
    return {
      state: 'happened',
      count: happened.reduce((sum, { count }) => sum + count, 0),
      days: happened.map((each) => each.occurred_on).sort(),
    };
  const said = record.confirmations.find(
    (each) =>
      each.event === event && each.confirmer === known.as && each.confirmed_on > known.window.to,
  );
  if (said) return { state: 'done', on: said.confirmed_on };
  const isWaiting = known.waiting?.some(
    ({ dossiers, events, confirmer }) =>
      confirmer === known.as && events.includes(event) && dossiers.includes(record.dossier.id),
  );
  if (isWaiting) return { state: 'waiting' };
  const isOpen = record.permitted.includes('confirm_none') && record.asked_events.includes(event);
  return { state: isOpen ? 'open' : 'closed' };
}

export const keyOf = (row: ConfirmRow, event: string): string =>
  `${row.record.dossier.id} ${event}`;

/** What the officer ticked or unticked; all else is as it is proposed. */
export type Changed = Record<string, boolean>;

export function isTicked(row: ConfirmRow, event: string, changed: Changed): boolean {
  if (row.ticks[event]?.state !== 'open') return false;
  return changed[keyOf(row, event)] ?? row.isProposed;
}

export const openEvents = (row: ConfirmRow): string[] =>
  Object.keys(row.ticks).filter((event) => row.ticks[event]?.state === 'open');

/** All of them at once, where they may be ticked. */
export function withTicks(
  changed: Changed,
  cells: { row: ConfirmRow; event: string }[],
  isOn: boolean,
): Changed {
  const open = cells.filter(({ row, event }) => row.ticks[event]?.state === 'open');
  return {
    ...changed,
    ...Object.fromEntries(open.map(({ row, event }) => [keyOf(row, event), isOn])),
  };
}

export interface ConfirmGroup {
  rows: ConfirmRow[];
  events: string[];
}

/** Subjects of which the same is confirmed go in one act. */
export function groupsOf(rows: ConfirmRow[], changed: Changed): ConfirmGroup[] {
  const groups = new Map<string, ConfirmGroup>();
  for (const row of rows) {
    const events = openEvents(row).filter((event) => isTicked(row, event, changed));
    if (events.length === 0) continue;
    const key = events.join(' ');
    const group = groups.get(key) ?? { rows: [], events };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export function bodyOf(
  { rows, events }: ConfirmGroup,
  said: { as: Confirmer; on: string; paper: string },
): BodyOf<'post', '/api/confirmations'> {
  return {
    dossiers: rows.map(({ record }) => record.dossier.id),
    events,
    confirmer: said.as,
    confirmed_on: said.on,
    paper: said.paper,
  };
}

/** How many subjects each act of a batch is about, by its id. */
export type Sizes = ReadonlyMap<string, number>;

/** Those whose act ended so: people count subjects, not the groups they are sent in. */
export function subjectsIn(
  results: ReadonlyMap<string, { state: string }>,
  sizes: Sizes,
  state: 'done' | 'waiting' | 'refused',
): number {
  const ended = [...results].filter(([, result]) => result.state === state);
  return ended.reduce((sum, [id]) => sum + (sizes.get(id) ?? 0), 0);
}
