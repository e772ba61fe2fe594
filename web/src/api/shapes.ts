/**
 * What the server gives, under the names the page uses; all but the reasons and what they rest on
 * is described there.
 */
import type { Basis } from './basis.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type Dossier = Schemas['Dossier'];
export type DossierPage = Schemas['DossierPage'];
export type Verdict = Schemas['Verdict'];
export type Fact = Schemas['Fact'];
export type Incident = Schemas['Incident'];
export type Confirmation = Schemas['Confirmation'];
export type CategoryFigure = Schemas['CategoryFigure'];
export type Place = Schemas['PlaceOnDay'];
export type StationPinShown = Schemas['PinShown'];
export type OwnSession = Schemas['OwnSession'];
export type Handover = Schemas['Handover'];
export type HandoverItem = Schemas['HandoverItem'];
export type HandoverShown = Schemas['HandoverShown'];
export type PostThere = Schemas['PostThere'];
export type QuickFigures = Schemas['QuickFigures'];
export type QuickReport = Schemas['QuickReportShown'];
export type ResultRow = Schemas['ResultRow'];
export type ResultTable = Pick<Schemas['ResultTable'], 'rows' | 'breakdown'>;
export type Failure = Schemas['Failure'];
export type FailuresPage = Schemas['FailuresPage'];
export type ProgressRow = Schemas['ProgressRow'];
export type OutlineReport = Schemas['OutlineReport'];
export type MapPlace = Schemas['MapPlace'];
export type Found = Schemas['Found'];
export type PendingPage = Schemas['PendingPage'];
export type PendingAppraisal = Schemas['PendingAppraisal'];
export type Desk = Schemas['Desk'];
export type DeskTask = Schemas['DeskTask'];
export type Milestone = Schemas['Milestone'];
export type CommuneShare = Schemas['CommuneShare'];
export type ShareLine = Schemas['ShareLine'];
export type EngineRules = Schemas['EngineRules'];
export type IssuedDecision = Schemas['IssuedDecision'];
export type Deliberation = Schemas['Deliberation'];
export type DeliberationRow = Schemas['DeliberationRow'];
export type Conclusion = Schemas['Conclusion'];
export type Departure = Schemas['Departure'];
export type Lacking = Schemas['Lacking'];
export type DecisionDraft = Schemas['DecisionDraft'];
export type DraftLine = Schemas['DraftLine'];
export type DraftSummary = Schemas['DraftSummary'];
export type DraftView = Schemas['DraftView'];
export type Undrafted = Schemas['Undrafted'];

export type Evidence = Schemas['Evidence'];
export type OpenSession = Schemas['OpenSession'];
export type ScopeShown = Schemas['ScopeShown'];
export type DeclarationGiven = Schemas['Declaration'];
export type Questions = Schemas['Questions'];
export type FactQuestion = Schemas['FactQuestion'];
export type EventQuestion = Schemas['EventQuestion'];
export type PaperState = Schemas['PaperState'];
export type PaperEntry = Schemas['PaperEntry'];
export type PaperQuestion = Schemas['PaperQuestion'];
export type SeatQuestion = Schemas['SeatQuestion'];
export type FactEntry = Schemas['FactEntry'];
export type FigureEntry = Schemas['FigureEntry'];
export type CriterionAnswer = Schemas['CriterionAnswer'];

/** The counts of a row of results. */
export type CountedFigure =
  | 'in_scope'
  | 'registered'
  | 'with_plan'
  | 'proposed'
  | 'recognised'
  | 'not_recognised'
  | 'undecided'
  | 'out_of_scope';

export type DossierView = Omit<Schemas['DossierView'], 'reasons' | 'basis'> & {
  reasons: Reasons;
  basis: Basis;
};

export type HistoryEntry = Omit<Schemas['HistoryEntry'], 'before' | 'after'> & {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

export interface Caption {
  vi: string;
  en: string;
}

/** A line of the reason tree, as the rule engine tells it. */
export interface Reason {
  role: 'criterion' | 'event' | 'category' | 'item' | 'kind';
  code?: string;
  /** "4.4b". */
  clause?: string;
  /** "tt124-2021/4.4b". */
  law?: string;
  caption?: Caption;
  /** Of a criterion: the code of what it looks at. */
  about?: string;
  /** How it is judged: "none", "share_at_least"… */
  test?: string;
  outcome: Outcome | 'not_applicable';
  reason: string;
  /** To be seen, without weight. */
  beside?: boolean;
  /** The outcome rests on a choice made where the circular is silent. */
  setting?: { code: string; value: string };
  text: Caption;
  children?: Reason[];
}

export type Outcome = NonNullable<Dossier['self_outcome']>;

export interface Reasons {
  window: { from: string; to: string };
  /** The days in which resolution, plan and registration must be dated. */
  registration: { from: string; to: string };
  outcome: Outcome;
  criteria: Reason[];
}
