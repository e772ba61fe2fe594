// Every route of the API as the program itself describes it, and a request for each that would do
// no harm if it were allowed: what it asks for is done already, or made from an old version.

import { must } from './installation.ts';
import { appraisal, conclusion, decision, draft, nothingHappened } from './journey.ts';
import {
  area,
  commune,
  papers,
  record,
  registration,
  review,
  revision,
  selfAssessment,
} from './journey.ts';
import type { Json } from './person.ts';

export interface Route {
  method: string;
  pattern: string;
}

export function everyRoute(): Route[] {
  const routes: Route[] = [];
  let pattern = '';
  for (const line of must('openapi').split('\n')) {
    pattern = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? pattern;
    const method = /^ {4}(get|put|post|patch|delete):$/.exec(line)?.[1];
    if (method) routes.push({ method: method.toUpperCase(), pattern });
  }
  return routes;
}

/** Things of the commune 23524, which is not Vy's. */
export interface Ids {
  certificate: string;
  token: string;
  conclusion: string;
  cycle: string;
  decision: string;
  draft: string;
  dossier: string;
  evidence: string;
  incident: string;
  /** A check of an import that A Thin began. */
  job: string;
  person: string;
  post: string;
  rules: { rulebook: string; digest: string };
}

export function addressOf(pattern: string, ids: Ids): string {
  const feature = pattern.split('/')[2] ?? '';
  const idOf: Record<string, string> = {
    certificates: ids.certificate,
    'backup-checks': ids.job,
    delegations: 'no-such-delegation',
    cycles: ids.cycle,
    imports: ids.job,
    jobs: ids.job,
    conclusions: ids.conclusion,
    decisions: ids.decision,
    'decision-drafts': ids.draft,
    dossiers: ids.dossier,
    evidence: ids.evidence,
    incidents: ids.incident,
    people: ids.person,
    posts: ids.post,
    sessions: '00000000000000000000000000',
  };
  return pattern
    .replace('{id}', idOf[feature] ?? 'unknown')
    .replace('{label}', commune)
    .replace('{rulebook}', ids.rules.rulebook)
    .replace('{digest}', ids.rules.digest)
    .replace('{code}', `${commune}-K02`)
    .replace('{key}', 'tt124-2021')
    .replace('{seq}', '1')
    .replace('{session}', '00000000000000000000000000')
    .replace('{upload}', 'unknown')
    .replace('{token}', feature === 'public' ? ids.token : 'no-such-link');
}

const ofTheYear = `?year=2022&place=${commune}`;
const ofTheCommune = `?path=VN/62/615/${commune}/`;
const queries: Record<string, string> = {
  '/api/appraisals': ofTheYear,
  '/api/certificates': ofTheYear,
  '/api/conclusions': ofTheYear,
  '/api/decision-drafts': ofTheYear,
  '/api/decisions': ofTheYear,
  '/api/desk': ofTheYear,
  '/api/deliberations': ofTheYear,
  '/api/delegations': ofTheCommune,
  '/api/dossiers': ofTheYear,
  '/api/imports': `?part=VN/62/615/${commune}/`,
  '/api/handovers/posts': ofTheCommune,
  '/api/reasons-unread': ofTheYear,
  '/api/incidents': `?place=${commune}`,
  '/api/incident-rules': `?place=${commune}&on=2022-11-03`,
  '/api/declared-figures': ofTheYear,
  '/api/outlines': `?within=${commune}&on=2022-12-31&source=x`,
  '/api/log': ofTheCommune,
  '/api/log/acts': ofTheCommune,
  '/api/log/entries/{seq}': '?path=VN/62/',
  '/api/open-sessions': ofTheCommune,
  '/api/people': `${ofTheCommune}&after=`,
  '/api/places': `?within=${commune}`,
  '/api/posts': ofTheCommune,
  '/api/progress': ofTheYear,
  '/api/quick-report': ofTheYear,
  '/api/quick-report/picture.png': ofTheYear,
  '/api/results': ofTheYear,
  '/api/results/failures': ofTheYear,
  '/api/results/subjects': `${ofTheYear}&kind=residential_area&figure=recognised`,
  '/api/results/table.csv': ofTheYear,
  '/api/results/table.xlsx': ofTheYear,
  '/api/maps/{label}': '?on=2022-12-31',
  '/api/records': `${ofTheYear}&kind=residential_area`,
  '/api/register-publication': '?place=62',
  '/api/search': '?year=2022&text=thon',
  '/api/subjects': `?within=${commune}`,
  '/api/uploads/{id}': '?offset=0',
};

export function queryOf(pattern: string): string {
  return queries[pattern] ?? '';
}

const incident = {
  force_majeure: 'not_claimed',
  detected_in_time: 'yes',
  harm_reduced: 'yes',
  reported_at_once: 'yes',
  discipline: '',
  paper: 'HS-1',
};

const upload = { name: 'a.pdf', size: 9, sha256: '0'.repeat(64), effective_on: null };

const declaration = {
  levels: [],
  sector: null,
  insured_workers: null,
  revenue: null,
  capital: null,
  flags: {},
};

const closure = { on: '2022-11-03', successors: [], legal_basis: 'Nghị quyết 1' };

/** The bodies by route; `null` where none is sent. A route that is not here has no row yet. */
export function bodyOf({ method, pattern }: Route, ids: Ids): Json {
  const dossiers = [ids.dossier];
  const bodies: Record<string, Json> = {
    'POST /api/backup-checks': 'không phải bản sao lưu',
    'POST /api/backups': null,
    'POST /api/certificate-batches': { year: 2022, place: commune, is_single: true },
    'POST /api/conclusions': conclusion([{ dossier: ids.dossier, outcome: 'met' }], '2022-11-03'),
    'POST /api/confirmations': nothingHappened(dossiers, false, '2022-11-02'),
    'POST /api/cycles': {
      year: 2022,
      realm_path: 'VN/62/',
      rulebook: 'tt124-2021@1',
      supplements: '[]',
      settings: '{}',
      closes_on: '2022-12-31',
    },
    'POST /api/decision-drafts': draft('1/QĐ', ids.conclusion, dossiers),
    'PUT /api/decision-drafts/{id}': revision(draft('1/QĐ', ids.conclusion, dossiers)),
    'DELETE /api/decision-drafts/{id}': null,
    'POST /api/decision-drafts/{id}/issuance': null,
    'POST /api/decision-drafts/{id}/returns': { reason: 'Sửa ngày' },
    'POST /api/decision-drafts/{id}/signature-request': null,
    'DELETE /api/decision-drafts/{id}/signature-request': null,
    'PUT /api/cycles/{id}/settings': { settings: {}, settings_basis: '' },
    'POST /api/delegations': {
      from: '615',
      to: commune,
      kinds: ['school'],
      subject: null,
      document: '',
      valid_from: '2022-11-03',
      valid_to: null,
    },
    'POST /api/delegations/{id}/ending': { ends_on: '2022-11-03', ended_by: 'Quyết định 2' },
    'POST /api/decisions': decision('1/QĐ', ids.conclusion, dossiers, '2022-11-14'),
    'POST /api/demonstration/session': { account: 'y-han' },
    'PUT /api/dossiers/{id}/appraisal': appraisal(),
    'POST /api/dossiers/{id}/evidence': '%PDF-1.4',
    'PUT /api/dossiers/{id}/profile': declaration,
    'POST /api/dossiers/{id}/scope': null,
    'POST /api/dossiers/{id}/uploads': upload,
    'POST /api/dossiers/{id}/uploads/{upload}/evidence': null,
    'PUT /api/dossiers/{id}/facts': record('2022-11-02'),
    'PUT /api/dossiers/{id}/papers': papers('2022-11-02'),
    'PUT /api/dossiers/{id}/registration': registration('2022-02-10'),
    'POST /api/dossiers/{id}/returns': { reason: 'Thiếu' },
    'PUT /api/dossiers/{id}/review-minutes': review('2022-11-02'),
    'POST /api/dossiers/{id}/second-verdicts': { criterion: '4.4b', reason: 'Đã xem' },
    'PUT /api/dossiers/{id}/self-assessment': selfAssessment(),
    'POST /api/dossiers/{id}/submission': null,
    'POST /api/enrolments': { year: 2022, subjects: [`${commune}-K02`] },
    'DELETE /api/evidence/{id}': { reason: 'Nhầm' },
    'POST /api/exports': { year: 2022, place: commune },
    'POST /api/outlines': '{}',
    'PUT /api/register-publication': {
      place: '62',
      is_published: false,
      paper: '12/CV',
      expected_version: 0,
    },
    'POST /api/imports': 'không phải bảng',
    'POST /api/imports/{id}/entry': { only_good: true },
    // Whoever only reports leaves the limbs open: weighing them is the officer's.
    'POST /api/incidents': {
      ...incident,
      detected_in_time: 'unknown',
      harm_reduced: 'unknown',
      reported_at_once: 'unknown',
      subject: `${commune}-K02`,
      place: commune,
      event: 'crime_serious',
      category: 'crime',
      occurred_on: '2029-01-01',
      count: 1,
    },
    'PUT /api/incidents/{id}': incident,
    'POST /api/incidents/{id}/withdrawal': { reason: 'Nhầm' },
    'DELETE /api/jobs/{id}': null,
    'POST /api/log-exports': {
      path: `VN/62/615/${commune}/`,
      act: null,
      person: null,
      from: null,
      to: null,
    },
    'POST /api/log-proofs': null,
    'PUT /api/password': { current: 'không phải', next: 'mưa rừng đỏ lá' },
    'POST /api/people': { account: 'y-han', name: 'Y Hân', path: `VN/62/615/${commune}/` },
    'DELETE /api/people/{id}': null,
    'POST /api/people/{id}/posts': {
      role: 'head',
      title: 'Trưởng khu dân cư',
      place: null,
      subject: `${commune}-K02`,
      valid_from: '2022-11-03',
      valid_to: null,
      appointed_by: 'Danh sách năm 2022',
      is_interim: false,
    },
    'POST /api/people/{id}/reopening': null,
    'DELETE /api/people/{id}/sessions/{session}': null,
    'POST /api/people/{id}/sign-in-links': null,
    'POST /api/places': {
      code: commune,
      type: 'Xã',
      name: 'Hai lần',
      parent: '615',
      valid_from: '2022-01-01',
    },
    'PATCH /api/places/{label}': {
      on: '2022-11-03',
      name: 'Khác',
      type: null,
      parent: null,
      change: null,
      legal_basis: null,
    },
    'POST /api/places/{label}/closure': closure,
    'POST /api/posts/{id}/ending': { ends_on: '2022-11-03', ended_by: 'Quyết định 1' },
    'POST /api/restorations': { check: ids.job, confirmation: '' },
    'POST /api/results-tables': {
      year: 2022,
      place: commune,
      is_by_place: true,
      format: 'xlsx',
    },
    'POST /api/session': { account: 'khong-co', password: 'không phải' },
    'DELETE /api/session': null,
    'DELETE /api/uploads/{id}': null,
    'PATCH /api/uploads/{id}': '%PDF-1.4',
    'DELETE /api/sessions/{id}': null,
    'POST /api/sign-in-links/{token}': { password: 'mưa rừng đỏ lá' },
    'POST /api/dossiers/{id}/reasons-reading': null,
    'POST /api/handovers': { from_post: ids.post, to_post: ids.post, document: 'Quyết định 1' },
    'POST /api/handovers/{id}/confirmation': null,
    'DELETE /api/station': null,
    'PUT /api/station/pin': { pin: '111111', password: 'không phải' },
    'POST /api/station/session': { person: ids.person, pin: '274951' },
    'DELETE /api/station-pins/{id}': null,
    'DELETE /api/people/{id}/station-pins': null,
    'POST /api/subjects': area(`${commune}-K02`, 'Hai lần'),
    'PATCH /api/subjects/{code}': {
      on: '2022-11-03',
      name: 'Khác',
      local_type: null,
      head_name: null,
      ground: null,
      manager: null,
      manager_basis: null,
      manager_document: null,
      profile: null,
    },
    'POST /api/subjects/{code}/closure': closure,
  };
  return bodies[`${method} ${pattern}`];
}
