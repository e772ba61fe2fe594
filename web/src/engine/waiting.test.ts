import { describe, expect, it } from 'vitest';
import type { WrittenAct } from '../api/acts.ts';
import type { DossierView } from '../api/shapes.ts';
import { concerns, withActs } from './waiting.ts';

const fire = {
  id: 'fire-1',
  event: 'fire',
  category: '',
  occurred_on: '2022-05-04',
  count: 1,
  detected_in_time: 'unknown',
};

const view = {
  dossier: {
    id: 'd1',
    subject_code: 'KDC-1',
    kind: 'residential_area',
    ground_path: 'VN/62/608/23284/',
  },
  incidents: [fire],
  basis: {
    kind: 'residential_area',
    year: 2022,
    facts: [
      { fact: 'plan_on', dated_on: '2022-02-01' },
      { fact: 'households_registered', number: 90, denominator: 100 },
    ],
    incidents: [
      { event: 'crime', occurred_on: '2022-05-04' },
      { event: 'fire', occurred_on: '2022-05-04' },
    ],
  },
} as unknown as DossierView;

const act = (
  method: WrittenAct['method'],
  address: string,
  body: unknown = undefined,
): WrittenAct => ({
  key: 'key-1',
  method,
  address,
  body: body === undefined ? undefined : JSON.stringify(body),
  title: '',
});

const facts = (number: number) =>
  act('put', '/api/dossiers/d1/facts', {
    facts: [{ fact: 'households_registered', number, denominator: 100 }],
    figures: [],
  });

describe('acts that wait', () => {
  it('take the place of what they speak of, the last one standing', () => {
    const basis = withActs(view, [facts(95), facts(100)], 'subject');

    expect(basis.facts).toEqual([
      { fact: 'plan_on', dated_on: '2022-02-01' },
      { fact: 'households_registered', number: 100, denominator: 100 },
    ]);
    expect(view.basis.facts?.[1]?.number).toBe(90);
  });

  it('make a registration the day it was signed', () => {
    const registered = act('put', '/api/dossiers/d1/registration', {
      registered_on: '2022-03-02',
      facts: [],
    });

    expect(withActs(view, [registered], 'subject').facts).toContainEqual({
      fact: 'registration_on',
      dated_on: '2022-03-02',
    });
  });

  it('leave "does not apply" a claim unless an appraiser says it', () => {
    const said = act('put', '/api/dossiers/d1/facts', {
      facts: [{ fact: 'plan_on', state: 'not_applicable' }],
      figures: [],
    });
    const state = (speaker: 'subject' | 'appraiser') =>
      withActs(view, [said], speaker).facts?.[0]?.state;

    expect(state('subject')).toBe('not_applicable_claimed');
    expect(state('appraiser')).toBe('not_applicable');
  });

  it('confirm and answer for this dossier', () => {
    const confirmed = act('post', '/api/confirmations', {
      dossiers: ['d0', 'd1'],
      events: ['fire', 'crime'],
      confirmer: 'competent_police',
      confirmed_on: '2022-11-02',
    });
    const answered = act('put', '/api/dossiers/d1/self-assessment', {
      answers: [{ criterion: '4.2', finding: 'met', reason: 'tốt' }],
    });
    const basis = withActs(view, [confirmed, answered], 'subject');

    expect(basis.confirmations?.map(({ event }) => event)).toEqual(['fire', 'crime']);
    expect(basis.verdicts).toEqual([
      { criterion: '4.2', stage: 'self_assessment', finding: 'met' },
    ]);
  });

  it('add an incident of the subject, complete one, or take one back', () => {
    const reported = act('post', '/api/incidents', {
      subject: 'KDC-1',
      event: 'crime',
      occurred_on: '2022-06-01',
    });
    expect(withActs(view, [reported], 'subject').incidents).toHaveLength(3);

    const completed = act('put', '/api/incidents/fire-1', { detected_in_time: 'yes' });
    expect(withActs(view, [completed], 'appraiser').incidents?.[1]).toMatchObject({
      event: 'fire',
      detected_in_time: 'yes',
    });

    const withdrawn = act('post', '/api/incidents/fire-1/withdrawal', { reason: 'ghi nhầm' });
    expect(withActs(view, [withdrawn], 'appraiser').incidents).toEqual([
      { event: 'crime', occurred_on: '2022-05-04' },
    ]);
  });

  it('of other dossiers and of other kinds change nothing', () => {
    const others = [
      act('put', '/api/dossiers/d2/facts', { facts: [{ fact: 'plan_on' }], figures: [] }),
      act('post', '/api/dossiers/d1/submission'),
      act('post', '/api/incidents', { subject: 'KDC-2', event: 'fire' }),
      act('post', '/api/confirmations', { dossiers: ['d2'], events: ['fire'] }),
    ];

    expect(others.map((each) => concerns(view, each))).toEqual([false, false, false, false]);
    expect(withActs(view, others, 'subject')).toBe(view.basis);
    expect(concerns(view, facts(100))).toBe(true);
  });
});
