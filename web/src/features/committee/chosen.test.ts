import { describe, expect, it } from 'vitest';
import type { DeliberationRow } from '../../api/shapes.ts';
import * as begun from './chosen.ts';

const row = (dossier: string, appraised_outcome: 'met' | 'not_met' = 'met'): DeliberationRow => ({
  dossier,
  subject_code: dossier,
  subject_name: `Thôn ${dossier}`,
  kind: 'residential_area',
  ground_path: 'VN/62/',
  state: 'appraised',
  self_outcome: 'met',
  engine_outcome: appraised_outcome,
  appraised_outcome,
  appraised_on: dossier === '2' ? '2022-11-07' : '2022-11-03',
  departures: [],
  lacking: [],
  held_back: null,
});

const rows = [row('1'), row('2'), row('3', 'not_met')];
const typed = {
  ...begun.NOTHING,
  heldOn: '2022-11-09',
  minutes: ' 05/BB-BCĐ ',
  chair: 'Sơn',
  appointed: '9',
  present: '8',
};

describe('choosing dossiers', () => {
  it('takes the outcome of the appraisal', () => {
    expect(begun.toggled({}, rows[2]!)).toEqual({ 3: { outcome: 'not_met', reason: '' } });
  });

  it('twice takes it off again', () => {
    expect(begun.toggled(begun.toggled({}, rows[0]!), rows[0]!)).toEqual({});
  });

  it('of all keeps what was written about one', () => {
    const one = { 1: { outcome: 'not_met' as const, reason: 'Có khiếu nại' } };
    expect(begun.toggledAll(one, rows)[1]).toEqual(one[1]);
  });

  it('of all once more leaves none', () => {
    expect(begun.toggledAll(begun.toggledAll({}, rows), rows)).toEqual({});
  });
});

describe('a conclusion', () => {
  it('holds what was chosen, in the order of the list', () => {
    const chosen = begun.toggledAll({}, [rows[2]!, rows[0]!]);
    const body = begun.conclusionOf({ ...typed, chosen }, rows, { year: 2022, place: '23524' });
    expect(body.dossiers.map(({ dossier }) => dossier)).toEqual(['1', '3']);
    expect(body.minutes_number).toBe('05/BB-BCĐ');
  });

  it('counts members, and takes no digits out of what is no count', () => {
    expect([...begun.faultsOf({ ...typed, appointed: '1e1', present: '-8' }, [])]).toEqual([
      'appointed',
      'present',
    ]);
  });

  it('that departs from the appraisal lacks a reason until one is written', () => {
    const departing = { 1: { outcome: 'not_met' as const, reason: ' ' } };
    expect([...begun.faultsOf({ ...typed, chosen: departing }, rows)]).toEqual(['reason/1']);
  });

  it('says what is missing', () => {
    expect([...begun.faultsOf(begun.NOTHING, [])]).toEqual([
      'heldOn',
      'minutes',
      'chair',
      'appointed',
      'present',
    ]);
  });

  it('is not before the last appraisal', () => {
    expect(begun.lastAppraised(rows)).toBe('2022-11-07');
  });
});
