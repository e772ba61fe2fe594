import { describe, expect, it } from 'vitest';
import type { Desk, DeskTask } from '../../api/shapes.ts';
import {
  beginsOn,
  daysBetween,
  deadlineOf,
  groupsOf,
  kindsOf,
  summaryOf,
  weekdayOf,
} from './tasks.ts';

const task = (over: Partial<DeskTask>): DeskTask => ({
  task: 'appraisal',
  kind: 'residential_area',
  seat: 'here',
  lies_with: 'reader',
  stage: null,
  count: 3,
  due_on: '2022-11-14',
  due: 'later',
  ...over,
});

describe('the table of tasks', () => {
  it('has a group for whoever acts next, the reader first', () => {
    const groups = groupsOf([
      task({ lies_with: 'office', task: 'conclusion' }),
      task({ lies_with: 'subject', task: 'submission' }),
      task({}),
    ]);

    expect(groups.map(({ whose }) => whose)).toEqual(['reader', 'subject', 'office']);
  });

  it('adds up what subjects owe to several offices, and opens all of it', () => {
    const [group] = groupsOf([
      task({ lies_with: 'subject', task: 'submission', seat: 'here', count: 2 }),
      task({ lies_with: 'subject', task: 'submission', seat: 'elsewhere', count: 5 }),
    ]);

    expect(group?.rows[0]?.cells.residential_area).toMatchObject({ count: 7, seat: undefined });
  });

  it('opens of an office only what lies there', () => {
    const [group] = groupsOf([task({})]);

    expect(group?.rows[0]?.cells.residential_area?.seat).toBe('here');
  });

  it('tells what is to be drafted from what is to be signed', () => {
    const [mine, theirs] = groupsOf([
      task({ task: 'decision', stage: 'to_draft', count: 2 }),
      task({ task: 'decision', stage: 'to_sign', lies_with: 'office' }),
    ]);

    expect(mine?.rows).toMatchObject([{ stage: 'to_draft', cells: { residential_area: {} } }]);
    expect(theirs?.rows).toMatchObject([{ stage: 'to_sign' }]);
  });

  it('shows the day once where all kinds share it', () => {
    const rows = (second: string) =>
      groupsOf([task({}), task({ kind: 'school', due_on: second })])[0]!.rows[0]!;

    expect(deadlineOf(rows('2022-11-14'))?.due_on).toBe('2022-11-14');
    expect(deadlineOf(rows('2022-11-19'))).toBeUndefined();
  });

  it('has columns only for kinds with something to do', () => {
    expect(kindsOf([task({ kind: 'commune' }), task({})])).toEqual(['residential_area', 'commune']);
  });

  it('owes nothing of the year-end before its day', () => {
    const milestones = [
      { day: 'window_ends', kinds: ['commune'], on: '2022-11-15', days_left: 0 },
    ] as Desk['milestones'];
    const own = task({ task: 'self_assessment', kind: 'commune', count: 1 });
    const on = (today: string) => summaryOf({ today, milestones, tasks: [own] }).mine;

    expect(on('2022-10-15')).toBe(0);
    expect(on('2022-10-16')).toBe(1);
    expect(beginsOn({ today: '2022-03-01', milestones }, 'self_assessment', ['commune'])).toBe(
      '2022-10-16',
    );
    expect(beginsOn({ today: '2022-03-01', milestones }, 'appraisal', ['commune'])).toBeUndefined();
  });

  it('sums up what burns', () => {
    const told = summaryOf({
      today: '2022-11-14',
      milestones: [],
      tasks: [
        task({ due: 'overdue' }),
        task({ due: 'today', lies_with: 'subject', task: 'correction', count: 2 }),
      ],
    });

    expect(told).toEqual({ overdue: 3, today: 2, correction: 2, mine: 3 });
  });
});

describe('days', () => {
  it('are counted across the end of a month', () => {
    expect(daysBetween('2022-10-30', '2022-11-14')).toBe(15);
    expect(daysBetween('2022-11-15', '2022-11-14')).toBe(-1);
  });

  it('have the weekday of the calendar', () => {
    expect(weekdayOf('2022-11-20')).toBe(0);
  });
});
