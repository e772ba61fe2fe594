/** "Keep for working offline": reads what will be opened without a network, so that it is kept. */
import type { QueryClient } from '@tanstack/react-query';
import { allKept } from './kept-answers.ts';
import { keepIncidentRules, keepPages } from './offline-pages.ts';
import type { Where } from './paths.ts';
import * as reading from './queries.ts';
import type { Dossier } from './shapes.ts';

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
  const found = await dossiersOf(asked);
  const ids = found.map(({ id }) => id);
  let done = 0;
  const rest = [...ids];
  const keepSome = async (): Promise<void> => {
    for (let id = rest.shift(); id !== undefined; id = rest.shift()) {
      await keepDossier(queries, id);
      done += 1;
      onProgress(done, ids.length);
    }
  };
  onProgress(0, ids.length);
  await Promise.all(Array.from({ length: TOGETHER }, keepSome));
  if (asked.subject === undefined) {
    await keepPages(asked);
    await keepIncidentRules(
      asked,
      found.map((one) => one.subject_code),
    );
  }
  await allKept();
  const prepared = { count: ids.length, at: Date.now() };
  localStorage.setItem(KEY, JSON.stringify({ ...prepared, person: asked.person }));
  return prepared;
}

async function keepDossier(queries: QueryClient, id: string): Promise<void> {
  const view = await queries.fetchQuery({ ...reading.dossier(id), staleTime: 0 });
  await queries.fetchQuery({ ...reading.dossierQuestions(id), staleTime: 0 });
  await queries.fetchQuery(reading.engineRules(view.engine_rules));
  if (view.permitted.includes('settle_scope'))
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
