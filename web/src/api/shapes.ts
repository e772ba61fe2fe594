/** What the server gives, as far as the page reads it. */
export type Kind = 'residential_area' | 'commune' | 'agency' | 'enterprise' | 'school';
export type State =
  | 'out_of_scope'
  | 'enrolled'
  | 'registered'
  | 'submitted'
  | 'returned'
  | 'appraised'
  | 'concluded'
  | 'decided';
export type Outcome = 'met' | 'not_met' | 'not_enough_known';
export type Recognition = 'recognised' | 'not_recognised';
export type Step =
  | 'register_subject'
  | 'record_facts'
  | 'confirm_none'
  | 'assess'
  | 'hold_review'
  | 'attach_evidence'
  | 'submit'
  | 'return_dossier'
  | 'appraise'
  | 'second_verdict'
  | 'conclude'
  | 'decide';

export interface Dossier {
  id: string;
  version: number;
  subject_code: string;
  subject_name: string;
  kind: Kind;
  path: string;
  ground_path: string;
  manager_path: string;
  appraiser_path: string;
  decider_path: string;
  state: State;
  scope_reason: string;
  enrolled_on: string;
  registered_on: string | null;
  has_plan: boolean;
  reviewed_on: string | null;
  first_submitted_on: string | null;
  submitted_on: string | null;
  self_outcome: Outcome | null;
  appraised_on: string | null;
  appraised_outcome: Outcome | null;
  engine_outcome: Outcome | null;
  awaiting_second: number;
  return_count: number;
  concluded_on: string | null;
  concluded_outcome: Outcome | null;
  decided_on: string | null;
  outcome: Recognition | null;
  sort_key: string;
}

export interface Caption {
  vi: string;
  en: string;
}

/** A line of the reason tree, as rulebook/explain tells it. */
export interface Reason {
  role: 'criterion' | 'event' | 'category' | 'item' | 'kind';
  code?: string;
  clause?: string;
  law?: string;
  caption?: Caption;
  test?: string;
  supplement?: string;
  about?: string;
  outcome: Outcome | 'not_applicable';
  reason: string;
  on?: string;
  counted?: number;
  out_of?: number;
  undecided?: number;
  still_needed?: number;
  exception?: string;
  incident?: { place: number; on: string };
  beside?: boolean;
  setting?: { code: string; value: string };
  text: Caption;
  children?: Reason[];
}

export interface Reasons {
  rulebook: string;
  version: string;
  window: { from: string; to: string };
  base_window: { from: string; to: string };
  outcome: Outcome;
  criteria: Reason[];
}

export interface Verdict {
  criterion: string;
  stage: 'self_assessment' | 'appraisal';
  finding: 'met' | 'not_met' | 'not_applicable';
  reason: string;
  given_on: string;
  is_against_facts: boolean;
  second_person_id: string | null;
  second_reason: string | null;
}

export interface DossierView {
  dossier: Dossier;
  year: number;
  facts: Fact[];
  incidents: Incident[];
  confirmations: Confirmation[];
  figures: CategoryFigure[];
  verdicts: Verdict[];
  review: Review | null;
  absent_roles: string[];
  returns: Return[];
  evidence: Evidence[];
  judged: Outcome;
  reasons: Reasons;
  permitted: Step[];
  decide_by: string;
}

export interface Fact {
  fact: string;
  item: string;
  state: 'known' | 'not_applicable_claimed' | 'not_applicable';
  number: number;
  denominator: number;
  dated_on: string | null;
  choice: string;
  paper: string;
  reason: string;
  recorded_on: string;
}

type Answer = 'unknown' | 'yes' | 'no';

export interface Incident {
  id: string;
  ground_path: string;
  event: string;
  category: string;
  occurred_on: string;
  count: number;
  force_majeure: 'not_claimed' | 'claimed' | 'accepted' | 'refused';
  detected_in_time: Answer;
  harm_reduced: Answer;
  reported_at_once: Answer;
  discipline: string;
  paper: string;
  recorded_on: string;
  withdrawn_reason: string | null;
}

export interface Confirmation {
  event: string;
  confirmer: 'own_statement' | 'competent_police' | 'tier_above';
  confirmed_on: string;
  paper: string;
}

export interface CategoryFigure {
  category: string;
  span: 'current' | 'base';
  declared: number | null;
  stated_on: string;
  source: string;
}

export interface Review {
  held_on: string;
  minutes_number: string;
  chaired_by: string;
  attended: string;
  present_count: number;
}

export interface Return {
  position: number;
  returned_on: string;
  reason: string;
  answered_on: string | null;
}

export interface Evidence {
  id: string;
  criterion: string;
  paper: string;
  name: string;
  media_type: string;
  size: number;
  effective_on: string | null;
  uploaded_at: number;
  removed_reason: string | null;
}

export interface DossierPage {
  dossiers: Dossier[];
  has_more: boolean;
}

export interface HistoryEntry {
  at: number;
  act: string;
  person_name: string;
  on_behalf_of: string | null;
  on_behalf_paper: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export interface Place {
  id: string;
  code: string;
  label: string;
  tier: 'nation' | 'province' | 'district' | 'commune';
  name: string;
  type: string;
  path: string;
}

export interface SessionShown {
  person: string;
  account: string;
  name: string;
  posts: { id: string; role: string; title: string; path: string }[];
  grants: { verb: string; path: string }[];
  csrf_token: string;
  today: string;
  is_demonstration: boolean;
}

export interface OwnSession {
  id: string;
  created_at: number;
  seen_at: number;
  ended_at: number | null;
  agent: string;
  is_this_one: boolean;
}

export interface Installation {
  is_demonstration: boolean;
  name: string;
  years: number[];
}

export type ResultKind = Kind | 'institution';
export type Part = 'whole' | 'child' | 'managed_directly';
export type CountedFigure =
  | 'in_scope'
  | 'registered'
  | 'with_plan'
  | 'proposed'
  | 'recognised'
  | 'not_recognised'
  | 'undecided'
  | 'out_of_scope';

export type ResultRow = Record<CountedFigure, number> & {
  kind: ResultKind;
  rate_bp: number | null;
  part: Part;
  place_label: string;
  place_name: string;
};

export interface ResultTable {
  cycle: number;
  place: { label: string; name: string; type: string; tier: string };
  rows: ResultRow[];
  breakdown: ResultRow[];
}

export interface FailedCriterion {
  criterion: string;
  clause: string;
  clause_vi: string;
  clause_en: string;
  caption_vi: string;
  caption_en: string;
  outcome: Outcome;
  reason_vi: string;
  reason_en: string;
}

export interface Failure {
  dossier_id: string;
  subject_code: string;
  subject_name: string;
  kind: Kind;
  path: string;
  decided_on: string | null;
  criteria: FailedCriterion[];
  conclusion_reason: string;
  sort_key: string;
}

export interface FailuresPage {
  failures: Failure[];
  has_more: boolean;
}

export interface ProgressRow {
  kind: ResultKind;
  enrolled: number;
  registered: number;
  assessed: number;
  submitted: number;
  returned: number;
  appraised: number;
  concluded: number;
  decided: number;
  recognised: number;
  registered_late: number;
  unregistered: number;
  submitted_late: number;
  decided_late: number;
  silent: number;
  overdue: number;
  registration_ends_on: string;
  decide_by: string;
}

export interface Progress {
  today: string;
  rows: ProgressRow[];
  breakdown: ProgressRow[];
}

export interface Decision {
  id: string;
  place_path: string;
  place_name: string;
  number: string;
  issued_on: string;
  issuer: 'chairman' | 'peoples_committee' | 'steering_committee';
  signer_title: string;
  signer_name: string;
}

export interface DecisionItem {
  position: number;
  dossier_id: string;
  outcome: Recognition;
}

export interface Certificate {
  id: string;
  dossier_id: string;
  decision_id: string;
  register_number: number;
  token: string;
  subject_name: string;
  place_name: string;
  kind: Kind;
  decision_number: string;
  issued_on: string;
  state: 'valid' | 'revoked';
}

export interface IssuedDecision {
  decision: Decision;
  items: DecisionItem[];
  certificates: Certificate[];
}
