/** What of a decision's draft is typed, and what is still missing. */
import type { BodyOf } from '../../api/acts.ts';
import type { DecisionDraft } from '../../api/shapes.ts';

export type Issuer = DecisionDraft['issuer'];
export const ISSUERS: Issuer[] = ['chairman', 'peoples_committee', 'steering_committee'];

export interface Typed {
  number: string;
  /** Empty: the day of signing. */
  issuedOn: string;
  issuer: Issuer;
  signerTitle: string;
  signerName: string;
  /** Dossiers taken off the list. */
  left: string[];
}

export function typedOf(draft: DecisionDraft): Typed {
  return {
    number: draft.number,
    issuedOn: draft.issued_on ?? '',
    issuer: draft.issuer,
    signerTitle: draft.signer_title,
    signerName: draft.signer_name,
    left: [],
  };
}

interface Listed {
  dossier: string;
}

export function bodyOf(typed: Typed, lines: Listed[]): BodyOf<'put', '/api/decision-drafts/{id}'> {
  return {
    number: typed.number.trim(),
    issued_on: typed.issuedOn === '' ? null : typed.issuedOn,
    issuer: typed.issuer,
    signer_title: typed.signerTitle.trim(),
    signer_name: typed.signerName.trim(),
    dossiers: listed(typed, lines).map(({ dossier }) => dossier),
  };
}

export const listed = <Line extends Listed>(typed: Typed, lines: Line[]): Line[] =>
  lines.filter(({ dossier }) => !typed.left.includes(dossier));

export function toggledLine(typed: Typed, dossier: string): Typed {
  const isLeft = typed.left.includes(dossier);
  const left = isLeft ? typed.left.filter((each) => each !== dossier) : [...typed.left, dossier];
  return { ...typed, left };
}
