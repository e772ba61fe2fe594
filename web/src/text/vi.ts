import { account } from './vi/account.ts';
import { boundaries } from './vi/boundaries.ts';
import { appraisal } from './vi/appraisal.ts';
import { committee } from './vi/committee.ts';
import { decisions } from './vi/decisions.ts';
import { desk } from './vi/desk.ts';
import { dossier } from './vi/dossier.ts';
import { dossiers } from './vi/dossiers.ts';
import { entry } from './vi/entry.ts';
import { form } from './vi/form.ts';
import { frame } from './vi/frame.ts';
import { grid } from './vi/grid.ts';
import { handover } from './vi/handover.ts';
import { imports } from './vi/imports.ts';
import { incidents } from './vi/incidents.ts';
import { jobs } from './vi/jobs.ts';
import { keeping } from './vi/keeping.ts';
import { log } from './vi/log.ts';
import { onBehalf } from './vi/on-behalf.ts';
import { own } from './vi/own.ts';
import { people } from './vi/people.ts';
import { papers } from './vi/papers.ts';
import { outbox } from './vi/outbox.ts';
import { progress } from './vi/progress.ts';
import { questions } from './vi/questions.ts';
import { quickReport } from './vi/quick-report.ts';
import { records } from './vi/records.ts';
import { registry } from './vi/registry.ts';
import { results } from './vi/results.ts';
import { rules } from './vi/rules.ts';
import { sample } from './vi/sample.ts';
import { scheme } from './vi/scheme.ts';
import { share } from './vi/share.ts';
import { station } from './vi/station.ts';
import { signing } from './vi/signing.ts';

/** Every word on the page, in Vietnamese, a file per feature. The terms are those officials use. */
export const vi = {
  ...frame,
  ...scheme,
  ...desk,
  ...appraisal,
  ...outbox,
  ...progress,
  ...results,
  ...sample,
  ...dossiers,
  ...dossier,
  ...records,
  ...committee,
  ...signing,
  ...decisions,
  ...account,
  ...rules,
  ...registry,
  ...people,
  ...log,
  ...keeping,
  ...jobs,
  ...imports,
  ...incidents,
  ...form,
  ...onBehalf,
  ...own,
  ...papers,
  ...questions,
  ...boundaries,
  ...station,
  ...quickReport,
  ...share,
  ...handover,
  ...entry,
  ...grid,
};

export type Words = typeof vi;
