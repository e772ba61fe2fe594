import { describe, expect, it } from 'vitest';
import type { EventQuestion, Incident } from '../../api/shapes.ts';
import { bodyOf, confirmersOf, confirmRow, eventsOf } from './confirming.ts';
import { groupsOf, isTicked, subjectsIn, withTicks } from './confirming.ts';
import { record } from './sample.ts';

const event = (code: string, more: Partial<EventQuestion> = {}): EventQuestion => ({
  event: code,
  caption: { vi: code, en: code },
  criterion: code,
  clause: '1',
  is_sensitive: false,
  category: '',
  force_majeure_excepts: false,
  timely_response_excepts: false,
  is_confirmed: true,
  confirmed_by: 'competent_police',
  ...more,
});

const all = [
  event('flood'),
  event('theft'),
  event('plot', { is_sensitive: true, confirmed_by: 'tier_above' }),
  event('weed', { is_confirmed: false }),
];
const as = 'competent_police';
const events = eventsOf(all, as, 'school');
const window = { from: '2030-11-01', to: '2031-10-31' };

const garden = (id: string, more: Parameters<typeof record>[0] = {}) =>
  record({
    dossier: { ...record().dossier, id, subject_id: `s${id}` },
    asked_events: ['flood', 'theft', 'plot', 'weed'],
    permitted: ['confirm_none'],
    ...more,
  });

const incident = (subject: string, more: Partial<Incident> = {}): Incident =>
  ({
    subject_id: subject,
    event: 'flood',
    occurred_on: '2031-05-06',
    count: 2,
    withdrawn_reason: null,
    ...more,
  }) as Incident;

const row = (id: string, incidents: Incident[] = [], more: Parameters<typeof record>[0] = {}) =>
  confirmRow(garden(id, more), { events, incidents, window, as });

describe('what is confirmed', () => {
  it('is what weighs by itself and this office knows, as the year has chosen', () => {
    const here = event('quarrel', { is_sensitive: true });
    const own = event('noise', { confirmed_by: 'own_statement' });
    expect(eventsOf([here, own], as, 'school')).toEqual([here, own]);
    expect(eventsOf([here, own], 'tier_above', 'school')).toEqual([]);
    expect(events.map((each) => each.event)).toEqual(['flood', 'theft']);
    expect(eventsOf(all, 'tier_above', 'school').map((each) => each.event)).toEqual(['plot']);
  });

  it('is everything of a commune, by the tier above alone', () => {
    expect(eventsOf(all, 'tier_above', 'commune').map((each) => each.event)).toEqual([
      'flood',
      'theft',
      'plot',
    ]);
    expect(confirmersOf(all, 'commune', false)).toEqual(['tier_above']);
  });

  it('is offered to an office that has something to answer for', () => {
    const here = [event('flood')];
    expect(confirmersOf(here, 'school', true)).toEqual(['competent_police']);
    expect(confirmersOf(all, 'school', true)).toEqual(['tier_above', 'competent_police']);
    expect(confirmersOf(all, 'school', false)).toEqual(['competent_police']);
    expect(confirmersOf([], 'school', true)).toEqual([]);
  });

  it('is not said of a commune where it happened to anybody on its ground', () => {
    const dossier = { ...record().dossier, kind: 'commune' as const, ground_path: 'VN/1/11/' };
    const of = (ground: string) =>
      confirmRow(garden('1', { dossier }), {
        events,
        incidents: [incident('s9', { ground_path: ground })],
        window,
        as,
      }).isHeld;

    expect(of('VN/1/11/')).toBe(true);
    expect(of('VN/1/12/')).toBe(false);
  });

  it('is proposed where nothing is on record', () => {
    expect(isTicked(row('1'), 'flood', {})).toBe(true);
  });

  it('is not proposed of a subject where something happened, and never of that itself', () => {
    const held = row('1', [incident('s1')]);
    const ticked = withTicks(
      {},
      [
        { row: held, event: 'flood' },
        { row: held, event: 'theft' },
      ],
      true,
    );

    expect(held.ticks.flood).toEqual({ state: 'happened', count: 2, days: ['2031-05-06'] });
    expect(isTicked(held, 'theft', {})).toBe(false);
    expect(isTicked(held, 'theft', ticked)).toBe(true);
    expect(isTicked(held, 'flood', ticked)).toBe(false);
  });

  it('takes no heed of what was withdrawn, is older, or was elsewhere', () => {
    const others = [
      incident('s1', { withdrawn_reason: 'nhầm' }),
      incident('s1', { occurred_on: '2030-10-31' }),
      incident('s2'),
    ];

    expect(row('1', others).isHeld).toBe(false);
  });

  it('is not asked again once it was said after the window', () => {
    const said = (on: string) =>
      [{ event: 'flood', confirmer: as, confirmed_on: on }] as ReturnType<
        typeof record
      >['confirmations'];

    expect(row('1', [], { confirmations: said('2031-11-01') }).ticks.flood?.state).toBe('done');
    expect(row('1', [], { confirmations: said('2031-10-31') }).ticks.flood?.state).toBe('open');
  });

  it('is not proposed once a part of it was said and the rest left out', () => {
    const confirmations = [
      { event: 'flood', confirmer: as, confirmed_on: '2031-11-01' },
    ] as ReturnType<typeof record>['confirmations'];

    expect(isTicked(row('1', [], { confirmations }), 'theft', {})).toBe(false);
  });

  it('is closed where the dossier takes none any more', () => {
    expect(row('1', [], { permitted: [] }).ticks.flood).toEqual({ state: 'closed' });
  });
});

it('goes in one act for all of whom the same is confirmed', () => {
  const rows = [row('1'), row('2'), row('3')];
  const second = rows[1];
  const changed = second ? withTicks({}, [{ row: second, event: 'theft' }], false) : {};
  const groups = groupsOf(rows, changed);
  const bodies = groups.map((group) => bodyOf(group, { as, on: '2031-11-02', paper: '3/XN' }));

  expect(bodies.map(({ dossiers, events: said }) => [dossiers, said])).toEqual([
    [
      ['1', '3'],
      ['flood', 'theft'],
    ],
    [['2'], ['flood']],
  ]);
});

it('does not ask again for what was said here and waits to be sent', () => {
  const said = { confirmer: as, confirmed_on: '2031-11-01', paper: '1' } as const;
  const waiting = [{ ...said, dossiers: ['g1'], events: ['flood'] }];
  const row = confirmRow(garden('g1'), { events, incidents: [], window, as, waiting });
  expect(row.ticks.flood?.state).toBe('waiting');
  expect(row.ticks.theft?.state).toBe('open');
  expect(row.isProposed).toBe(false);
  const other = confirmRow(garden('g2'), { events, incidents: [], window, as, waiting });
  expect(other.ticks.flood?.state).toBe('open');
});

it('counts subjects, not the groups they were sent in', () => {
  const sizes = new Map([
    ['flood', 12],
    ['flood theft', 8],
  ]);
  const results = new Map([
    ['flood', { state: 'done' }],
    ['flood theft', { state: 'refused' }],
  ]);
  expect(subjectsIn(results, sizes, 'done')).toBe(12);
  expect(subjectsIn(results, sizes, 'refused')).toBe(8);
  expect(subjectsIn(results, sizes, 'waiting')).toBe(0);
});
