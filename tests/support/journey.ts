// A residential area's way through the year, as bodies of requests; who sends them is the test's.

import type { Json } from './person.ts';

export const commune = '23524';

/** The criteria of a residential area, groups left out. */
export const criteria = [
  '4.1-households', '4.1-registration', '4.1-resolution', '4.2',
  '4.3a', '4.3b', '4.3c', '4.3d', '4.3dd', '4.3e', '4.3g',
  '4.4a', '4.4b', '4.4c-hot_spot', '4.4c-management', '4.4c-person',
  '4.4d', '4.4d-accident', '4.4d-incident', '4.5-discipline', '4.5-rating',
]; // prettier-ignore

const judgedByTheTierAbove = [
  'abuse_of_belief_or_dispute', 'acts_against_state', 'sabotage_of_works', 'separatism',
  'unlawful_religion',
]; // prettier-ignore
const judgedByThePolice = [
  'crime_serious', 'fire_serious', 'force_member_disciplined', 'hot_spot_new',
  'incident_serious', 'incitement', 'prolonged_dispute', 'social_evil_person_new',
  'work_accident_fatal',
]; // prettier-ignore

export function area(code: string, name: string): Json {
  return {
    code,
    kind: 'residential_area',
    name,
    local_type: 'Thôn',
    ground: commune,
    manager: '',
    manager_basis: 'authority',
    manager_document: '',
    head_name: 'A Brêu',
    profile: '{"has_party_organisation":true}',
    valid_from: '2022-01-01',
  };
}

function fact(name: string, values: Json): Json {
  return {
    fact: name,
    item: '',
    state: 'known',
    number: 0,
    denominator: 0,
    dated_on: null,
    choice: '',
    paper: '',
    reason: '',
    ...values,
  };
}

export function registration(on: string): Json {
  return {
    registered_on: on,
    facts: [
      fact('resolution_on', { dated_on: '2022-01-20', paper: '10-NQ/CB' }),
      fact('households_registered', { number: 120, denominator: 120 }),
    ],
  };
}

export function record(on: string): Json {
  const categories = ['crime', 'social_evil', 'violation'];
  return {
    facts: [fact('security_force_rating', { choice: 'completed_well', paper: '305/QĐ-XLTBV' })],
    figures: categories.flatMap((category) => [
      { category, span: 'base', declared: 2, stated_on: '2022-01-18', source: '37/TK-CAX' },
      { category, span: 'current', declared: 1, stated_on: on, source: '90/TK-CAX' },
    ]),
  };
}

/** Tờ trình and báo cáo, which go with the dossier. */
export function papers(on: string): Json {
  const entry = (paper: string, number: string): Json => ({ paper, number, dated_on: on });
  return { papers: [entry('request_letter', '02/TTr'), entry('result_report', '03/BC')] };
}

export function nothingHappened(dossiers: string[], above: boolean, on: string): Json {
  return {
    dossiers,
    events: above ? judgedByTheTierAbove : judgedByThePolice,
    confirmer: above ? 'tier_above' : 'competent_police',
    confirmed_on: on,
    paper: '312/XN-CA',
  };
}

export function selfAssessment(): Json {
  return { answers: criteria.map((criterion) => ({ criterion, finding: 'met', reason: '' })) };
}

export function review(on: string): Json {
  return {
    held_on: on,
    minutes_number: '29/BB',
    chaired_by: 'A Brêu',
    attended: [
      'head',
      'party_cell_secretary',
      'front_committee',
      'mass_organisations',
      'grassroots_police',
    ],
    present_count: 5,
  };
}

/** The officer's own findings, and whatever differs from what was computed. */
export function appraisal(...verdicts: Json[]): Json {
  return {
    verdicts: [
      { criterion: '4.2', finding: 'met', reason: '' },
      { criterion: '4.4c-management', finding: 'met', reason: '' },
      ...verdicts,
    ],
  };
}

export function conclusion(dossiers: { dossier: string; outcome: string }[], on: string): Json {
  return {
    year: 2022,
    place: commune,
    form: 'sitting',
    held_on: on,
    minutes_number: `${dossiers.length}/BB-BCĐ`,
    chaired_by: 'Đỗ Ngọc Sơn',
    appointed_count: 9,
    present_count: 8,
    dossiers: dossiers.map((one) => ({ ...one, reason: '' })),
  };
}

export function decision(number: string, concluded: string, dossiers: string[], on: string): Json {
  return {
    year: 2022,
    place: commune,
    number,
    issued_on: on,
    issuer: 'chairman',
    signer_title: 'CHỦ TỊCH',
    signer_name: 'Đỗ Ngọc Sơn',
    conclusion: concluded,
    dossiers,
  };
}

/** The secretary's draft; the day is that of the signature. */
export function draft(number: string, concluded: string, dossiers: string[]): Json {
  return {
    year: 2022,
    place: commune,
    conclusion: concluded,
    number,
    issued_on: null,
    issuer: 'chairman',
    signer_title: 'CHỦ TỊCH',
    signer_name: 'Đỗ Ngọc Sơn',
    dossiers,
  };
}

/** What of a draft can still be changed. */
export function revision({ year, place, conclusion, ...rest }: Json): Json {
  return rest;
}
