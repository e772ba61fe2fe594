import { account } from './en/account.ts';
import { boundaries } from './en/boundaries.ts';
import { appraisal } from './en/appraisal.ts';
import { committee } from './en/committee.ts';
import { decisions } from './en/decisions.ts';
import { desk } from './en/desk.ts';
import { dossier } from './en/dossier.ts';
import { dossiers } from './en/dossiers.ts';
import { entry } from './en/entry.ts';
import { form } from './en/form.ts';
import { frame } from './en/frame.ts';
import { grid } from './en/grid.ts';
import { handover } from './en/handover.ts';
import { imports } from './en/imports.ts';
import { incidents } from './en/incidents.ts';
import { jobs } from './en/jobs.ts';
import { keeping } from './en/keeping.ts';
import { log } from './en/log.ts';
import { onBehalf } from './en/on-behalf.ts';
import { own } from './en/own.ts';
import { people } from './en/people.ts';
import { papers } from './en/papers.ts';
import { outbox } from './en/outbox.ts';
import { progress } from './en/progress.ts';
import { questions } from './en/questions.ts';
import { quickReport } from './en/quick-report.ts';
import { records } from './en/records.ts';
import { registry } from './en/registry.ts';
import { results } from './en/results.ts';
import { rules } from './en/rules.ts';
import { sample } from './en/sample.ts';
import { scheme } from './en/scheme.ts';
import { share } from './en/share.ts';
import { station } from './en/station.ts';
import { signing } from './en/signing.ts';
import type { Words } from './vi.ts';

export const en: Words = {
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
