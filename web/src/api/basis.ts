/**
 * What an outcome rests on, as `src/rulebook/basis.hpp` spells it: rows keyed by the rulebook's
 * codes. What is left out is blank: no, nought, not known, `known` of a fact's state.
 */
import type { components } from './schema.ts';

type Schemas = components['schemas'];
type Fact = Schemas['Fact'];
type Incident = Schemas['Incident'];

export interface BasisFact {
  fact: string;
  item?: string;
  state?: Fact['state'];
  number?: number;
  denominator?: number;
  dated_on?: string | null;
  choice?: string;
}

export interface BasisIncident {
  event: string;
  category?: string;
  occurred_on: string;
  /** 1 when left out. */
  count?: number;
  force_majeure?: Incident['force_majeure'];
  detected_in_time?: Incident['detected_in_time'];
  harm_reduced?: Incident['harm_reduced'];
  reported_at_once?: Incident['reported_at_once'];
  discipline?: string;
}

export interface BasisConfirmation {
  event: string;
  /** `own_statement` when left out. */
  confirmer?: Schemas['Confirmation']['confirmer'];
  confirmed_on: string;
}

export interface BasisFigure {
  category: string;
  /** `current` when left out. */
  span?: Schemas['CategoryFigure']['span'];
  declared?: number | null;
  stated_on: string;
}

export interface BasisVerdict {
  criterion: string;
  /** `self_assessment` when left out. */
  stage?: Schemas['Verdict']['stage'];
  finding?: Schemas['Verdict']['finding'] | 'none';
}

export interface Basis {
  kind: string;
  year: number;
  settings?: { setting: string; value: string }[];
  flags?: { flag: string; answer?: 'unknown' | 'yes' | 'no' }[];
  facts?: BasisFact[];
  incidents?: BasisIncident[];
  confirmations?: BasisConfirmation[];
  figures?: BasisFigure[];
  verdicts?: BasisVerdict[];
  takes_own_word?: boolean;
  managed?: Record<string, string | number>[];
}

/** What somebody has filled in and not sent. Each row takes the place of the one it speaks of. */
export interface Drafted {
  facts?: BasisFact[];
  incidents?: BasisIncident[];
  confirmations?: BasisConfirmation[];
  figures?: BasisFigure[];
  verdicts?: BasisVerdict[];
}

/** That something does not apply is the appraiser's to say; anybody else can only claim it. */
export type Speaker = 'subject' | 'appraiser';

export function withDrafted(basis: Basis, drafted: Drafted, speaker: Speaker): Basis {
  const facts = drafted.facts?.map((row) =>
    speaker === 'subject' && row.state === 'not_applicable'
      ? { ...row, state: 'not_applicable_claimed' as const }
      : row,
  );
  return {
    ...basis,
    facts: laid(basis.facts, facts, ({ fact, item }) => `${fact} ${item ?? ''}`),
    incidents: [...(basis.incidents ?? []), ...(drafted.incidents ?? [])],
    confirmations: laid(
      basis.confirmations,
      drafted.confirmations,
      ({ event, confirmer }) => `${event} ${confirmer ?? 'own_statement'}`,
    ),
    figures: laid(
      basis.figures,
      drafted.figures,
      ({ category, span }) => `${category} ${span ?? 'current'}`,
    ),
    verdicts: laid(
      basis.verdicts,
      // Who does not know has said nothing the engine hears.
      drafted.verdicts?.map((row) =>
        row.finding === 'not_enough_known' ? { ...row, finding: 'none' as const } : row,
      ),
      ({ criterion, stage }) => `${criterion} ${stage ?? 'self_assessment'}`,
    ),
  };
}

/** The rows with the new ones in the place of those of the same key, else behind them. */
function laid<Row>(rows: Row[] = [], over: Row[] = [], keyOf: (row: Row) => string): Row[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  for (const row of over) byKey.set(keyOf(row), row);
  return [...byKey.values()];
}
