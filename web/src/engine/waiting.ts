/** What acts that were done and not yet sent say of one dossier. */
import type { WrittenAct } from '../api/acts.ts';
import { placeLabel } from '../api/paths.ts';
import type { components } from '../api/schema.ts';
import type { DossierView } from '../api/shapes.ts';
import {
  withDrafted,
  type Basis,
  type BasisFact,
  type BasisIncident,
  type BasisVerdict,
  type Speaker,
} from '../api/basis.ts';

type Schemas = components['schemas'];
type Change = (basis: Basis, speaker: Speaker) => Basis;
type Told = (view: DossierView, body: unknown, id: string) => Change | undefined;

/** What the engine would be given once all of them have arrived, in the order they were done. */
export function withActs(view: DossierView, acts: WrittenAct[], speaker: Speaker): Basis {
  return acts
    .map((act) => changeBy(view, act))
    .reduce((basis, change) => change?.(basis, speaker) ?? basis, view.basis);
}

/** Whether the act changes what the outcome of this dossier rests on. */
export const concerns = (view: DossierView, act: WrittenAct): boolean =>
  changeBy(view, act) !== undefined;

function changeBy(view: DossierView, act: WrittenAct): Change | undefined {
  for (const [method, address, told] of TOLD) {
    const found = act.method === method ? address.exec(act.address) : null;
    if (found) return told(view, JSON.parse(act.body ?? '{}'), decodeURIComponent(found[1] ?? ''));
  }
  return undefined;
}

/** The act of this dossier alone. */
const ofThis =
  <Body>(change: (body: Body, view: DossierView) => Change): Told =>
  (view, body, id) =>
    id === view.dossier.id ? change(body as Body, view) : undefined;

const verdicts = (rows: Schemas['CriterionAnswer'][], stage: BasisVerdict['stage']): Change => {
  const said = rows.map(({ criterion, finding }) => ({ criterion, stage, finding }));
  return (basis, speaker) => withDrafted(basis, { verdicts: said }, speaker);
};

const register = ofThis<Schemas['Registration']>(({ registered_on, facts }) => {
  const day: BasisFact = { fact: 'registration_on', dated_on: registered_on };
  return (basis, speaker) => withDrafted(basis, { facts: [...facts, day] }, speaker);
});

const record = ofThis<Schemas['Record']>(
  ({ facts, figures }) =>
    (basis, speaker) =>
      withDrafted(basis, { facts, figures }, speaker),
);

const assess = ofThis<Schemas['SelfAssessment']>(({ answers }) =>
  verdicts(answers, 'self_assessment'),
);

const appraise = ofThis<Schemas['Appraisal']>(({ verdicts: rows }) => verdicts(rows, 'appraisal'));

const confirm: Told = (view, body) => {
  const { dossiers, events, confirmer, confirmed_on } = body as Schemas['ConfirmNone'];
  if (!dossiers.includes(view.dossier.id)) return undefined;
  const confirmations = events.map((event) => ({ event, confirmer, confirmed_on }));
  return (basis, speaker) => withDrafted(basis, { confirmations }, speaker);
};

/** Of a commune only what was put to its own ground: where a subject stands is not told. */
const report: Told = (view, body) => {
  const incident = body as Schemas['RecordIncident'];
  const { subject_code, ground_path, kind } = view.dossier;
  const isOwn = incident.subject !== '' && incident.subject === subject_code;
  const isGround = kind === 'commune' && incident.place === placeLabel(ground_path);
  return isOwn || isGround
    ? (basis, speaker) => withDrafted(basis, { incidents: [incident] }, speaker)
    : undefined;
};

const amend: Told = (view, body, id) => {
  const seen = view.incidents.find((each) => each.id === id);
  const amended = body as Schemas['IncidentAmendment'];
  return seen && ((basis) => replaced(basis, seen, [{ ...seen, ...amended }]));
};

const withdraw: Told = (view, _, id) => {
  const seen = view.incidents.find((each) => each.id === id);
  return seen && ((basis) => replaced(basis, seen, []));
};

/** The rows of a basis have no names: the first that looks the same is meant. */
function replaced(basis: Basis, seen: BasisIncident, by: BasisIncident[]): Basis {
  const incidents = basis.incidents ?? [];
  const place = incidents.findIndex(
    (row) =>
      row.event === seen.event &&
      row.occurred_on === seen.occurred_on &&
      (row.category ?? '') === (seen.category ?? '') &&
      (row.count ?? 1) === (seen.count ?? 1),
  );
  if (place < 0) return basis;
  const rest = [...incidents.slice(0, place), ...by, ...incidents.slice(place + 1)];
  return { ...basis, incidents: rest };
}

const TOLD: [WrittenAct['method'], RegExp, Told][] = [
  ['put', /^\/api\/dossiers\/([^/]+)\/registration$/, register],
  ['put', /^\/api\/dossiers\/([^/]+)\/facts$/, record],
  ['put', /^\/api\/dossiers\/([^/]+)\/self-assessment$/, assess],
  ['put', /^\/api\/dossiers\/([^/]+)\/appraisal$/, appraise],
  ['post', /^\/api\/confirmations$/, confirm],
  ['post', /^\/api\/incidents$/, report],
  ['put', /^\/api\/incidents\/([^/]+)$/, amend],
  ['post', /^\/api\/incidents\/([^/]+)\/withdrawal$/, withdraw],
];
