import { account } from './vi/account.ts';
import { decisions } from './vi/decisions.ts';
import { dossier } from './vi/dossier.ts';
import { dossiers } from './vi/dossiers.ts';
import { frame } from './vi/frame.ts';
import { onBehalf } from './vi/on-behalf.ts';
import { progress } from './vi/progress.ts';
import { records } from './vi/records.ts';
import { results } from './vi/results.ts';
import { scheme } from './vi/scheme.ts';

/** Every word on the page, in Vietnamese, a file per feature. The terms are those officials use. */
export const vi = {
  ...frame,
  ...scheme,
  ...progress,
  ...results,
  ...dossiers,
  ...dossier,
  ...records,
  ...decisions,
  ...account,
  ...onBehalf,
};

export type Words = typeof vi;
