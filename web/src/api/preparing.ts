/** "Keep for working offline": reads what will be opened without a network, so that it is kept. */
import type { QueryClient } from '@tanstack/react-query';
import { allKept } from './kept-answers.ts';
import { incidentRulesKeeper, keepPages } from './offline-pages.ts';
import type { Where } from './paths.ts';
import * as reading from './queries.ts';
import type { Dossier, DossierView } from './shapes.ts';

export interface Prepared {
  count: number;
  at: number;
}

interface Asked {
  queries: QueryClient;
  where: Where;
  /** Whoever answers for one subject needs only its dossier. */
  subject: string | undefined;
  person: string;
}

/** So many at a time, and not more than an office may have. */
const TOGETHER = 3;
const DOSSIERS_MAX = 500;

const KEY = 'binh-yen-prepared';

export function preparedAt(person: string): Prepared | undefined {
  const kept = localStorage.getItem(KEY);
  if (kept === null) return undefined;
  const prepared = JSON.parse(kept) as Prepared & { person: string };
  return prepared.person === person ? prepared : undefined;
}

export async function keepForOffline(
  asked: Asked,
  onProgress: (done: number, all: number) => void,
): Promise<Prepared> {
  const { queries } = asked;
  const isOffice = asked.subject === undefined;
  const found = await dossiersOf(asked);
  const rest = [...found];
  let done = 0;
  onProgress(0, found.length);
  const keepRules = isOffice ? await incidentRulesKeeper(asked) : () => undefined;
  const keepSome = async (): Promise<void> => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
      await keepDossier(queries, one.id);
      await keepRules({ subject: one.subject_code });
      done += 1;
      onProgress(done, found.length);
    }
  };
  // The pages first: they are of use even where the line breaks before the last dossier.
  if (isOffice) await keepPages(asked);
  await keepRules({ place: asked.where.place });
  await Promise.all(Array.from({ length: TOGETHER }, keepSome));
  await allKept();
  const prepared = { count: found.length, at: Date.now() };
  localStorage.setItem(KEY, JSON.stringify({ ...prepared, person: asked.person }));
  return prepared;
}

/** Steps of the pages on which a subject's year is entered, all of which ask for its scope. */
const OF_ITS_OWN_PAGES: DossierView['permitted'] = [
  'declare_profile',
  'register_subject',
  'record_facts',
  'assess',
  'hold_review',
  'submit',
];

async function keepDossier(queries: QueryClient, id: string): Promise<void> {
  const view = await queries.fetchQuery({ ...reading.dossier(id), staleTime: 0 });
  await queries.fetchQuery({ ...reading.dossierQuestions(id), staleTime: 0 });
  await queries.fetchQuery(reading.engineRules(view.engine_rules));
  if (view.permitted.some((step) => OF_ITS_OWN_PAGES.includes(step)))
    await queries.fetchQuery({ ...reading.dossierScope(id), staleTime: 0 });
}

async function dossiersOf({ queries, where, subject }: Asked): Promise<Dossier[]> {
  if (subject !== undefined) {
    const own = await queries.fetchQuery({ ...reading.dossierOf(where, subject), staleTime: 0 });
    return own === null ? [] : [own];
  }
  const list = await queries.fetchInfiniteQuery({
    ...reading.dossiers(where),
    pages: Math.ceil(DOSSIERS_MAX / reading.DOSSIERS_PAGE),
    staleTime: 0,
  });
  return list.pages.flatMap((page) => page.dossiers);
}
