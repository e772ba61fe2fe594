/** One entry per thing that can be read; pages name these and know no addresses. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { read } from './client.ts';
import type { Where } from './paths.ts';
import type {
  Certificate,
  Decision,
  DossierPage,
  DossierView,
  FailuresPage,
  HistoryEntry,
  Installation,
  IssuedDecision,
  OwnSession,
  Place,
  Progress,
  ResultTable,
  SessionShown,
} from './shapes.ts';

/** Places and names are those of the year's last day. */
const lastDay = (year: number): string => `${year}-12-31`;

export const installation = queryOptions({
  queryKey: ['installation'],
  queryFn: () => read<Installation>('/api/installation'),
  staleTime: Infinity,
});

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: () => read<SessionShown>('/api/session'),
  staleTime: Infinity,
});

export const ownSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => read<{ sessions: OwnSession[] }>('/api/sessions'),
});

export const place = (label: string, year: number) =>
  queryOptions({
    queryKey: ['place', label, year],
    queryFn: () =>
      read<{ place: Place }>(`/api/places/${encodeURIComponent(label)}`, { on: lastDay(year) }),
    staleTime: Infinity,
  });

/** All places of one part of the tree, to name the paths in lists. */
export const placesWithin = (label: string, year: number) =>
  queryOptions({
    queryKey: ['places', label, year],
    queryFn: () =>
      read<{ places: Place[] }>('/api/places', { within: label, on: lastDay(year), limit: 500 }),
    staleTime: Infinity,
  });

export interface DossierFilter extends Where {
  kind?: string;
  state?: string;
  outcome?: string;
  name?: string;
}

const PAGE = 100;
/** Each is judged again on the server. */
const FAILURES_PAGE = 25;

interface Row {
  sort_key: string;
}

/** Empty for the first page. */
interface PageStart {
  after_sort_key?: string;
  after_id?: string;
}

const FIRST: PageStart = {};

/** Where the next page begins: after the last row of this one. */
function after<T extends Row>(
  rows: T[],
  idOf: (row: T) => string,
  hasMore: boolean,
): PageStart | undefined {
  const last = rows.at(-1);
  return hasMore && last ? { after_sort_key: last.sort_key, after_id: idOf(last) } : undefined;
}

const nextDossiers = (page: DossierPage) => after(page.dossiers, (row) => row.id, page.has_more);

export const dossiers = (filter: DossierFilter) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', filter],
    queryFn: ({ pageParam }) =>
      read<DossierPage>('/api/dossiers', { ...filter, ...pageParam, limit: PAGE }),
    initialPageParam: FIRST,
    getNextPageParam: nextDossiers,
  });

/** One figure of the results: whose, of which kind, of which part of the place. */
export interface FigureFilter extends Where {
  kind: string;
  figure: string;
  part?: string;
}

export const figureSubjects = (filter: FigureFilter) =>
  infiniteQueryOptions({
    queryKey: ['results', 'subjects', filter],
    queryFn: ({ pageParam }) =>
      read<DossierPage>('/api/results/subjects', { ...filter, ...pageParam, limit: PAGE }),
    initialPageParam: FIRST,
    getNextPageParam: nextDossiers,
  });

/** Those not recognised, with the clauses and reasons. */
export const failures = ({ figure: _, ...filter }: FigureFilter) =>
  infiniteQueryOptions({
    queryKey: ['results', 'failures', filter],
    queryFn: ({ pageParam }) =>
      read<FailuresPage>('/api/results/failures', {
        ...filter,
        ...pageParam,
        limit: FAILURES_PAGE,
      }),
    initialPageParam: FIRST,
    getNextPageParam: (page: FailuresPage) =>
      after(page.failures, (row) => row.dossier_id, page.has_more),
  });

export const dossier = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => read<DossierView>(`/api/dossiers/${id}`),
  });

export const dossierHistory = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'history'],
    queryFn: () => read<{ entries: HistoryEntry[] }>(`/api/dossiers/${id}/history`),
  });

export const progress = (where: Where) =>
  queryOptions({
    queryKey: ['progress', where],
    queryFn: () => read<Progress>('/api/progress', { ...where }),
  });

/** With the same figures for each place directly below. */
export const results = (where: Where) =>
  queryOptions({
    queryKey: ['results', where],
    queryFn: () => read<ResultTable>('/api/results', { ...where, by: 'place' }),
  });

export const decisions = (where: Where) =>
  queryOptions({
    queryKey: ['decisions', where],
    queryFn: () => read<Decision[]>('/api/decisions', { ...where }),
  });

export const decision = (id: string) =>
  queryOptions({
    queryKey: ['decision', id],
    queryFn: () => read<IssuedDecision>(`/api/decisions/${id}`),
  });

/** Of a dossier that was recognised. */
export const certificateOf = (dossierId: string) =>
  queryOptions({
    queryKey: ['certificate', dossierId],
    queryFn: () => read<Certificate>(`/api/dossiers/${dossierId}/certificate`),
  });
