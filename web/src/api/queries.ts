/** One entry per thing that can be read; pages name these and know no addresses. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { chosenLanguage } from '../text/words.ts';
import { api, told } from './client.ts';
import type { Where } from './paths.ts';
import { personIs } from './person.ts';
import type { paths } from './schema.ts';
import type {
  DeclarationGiven,
  DossierPage,
  DossierView,
  EngineRules,
  FailuresPage,
  HistoryEntry,
  PendingPage,
} from './shapes.ts';

/** Places and names are those of the year's last day. */
const lastDay = (year: number): string => `${year}-12-31`;

export const installation = queryOptions({
  queryKey: ['installation'],
  queryFn: () => told(api.GET('/api/installation')),
  staleTime: Infinity,
});

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const shown = await told(api.GET('/api/session'));
    const { person: id, name, account } = shown;
    // Nothing of the person before stays on the page.
    if (await personIs({ id, name, account })) location.reload();
    return shown;
  },
  staleTime: Infinity,
});

export const ownSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => told(api.GET('/api/sessions')),
});

/** Whether this browser is a shared machine, and for how long a PIN serves. */
export const station = queryOptions({
  queryKey: ['station'],
  queryFn: () => told(api.GET('/api/station')),
  staleTime: Infinity,
});

/** The machines one set a PIN at. */
export const stationPins = queryOptions({
  queryKey: ['station-pins'],
  queryFn: () => told(api.GET('/api/station-pins')),
});

export const place = (label: string, year: number) =>
  queryOptions({
    queryKey: ['place', label, year],
    queryFn: () =>
      told(
        api.GET('/api/places/{label}', {
          params: { path: { label }, query: { on: lastDay(year) } },
        }),
      ),
    staleTime: Infinity,
  });

const PLACES_MAX = 500;

/** All places of one part of the tree, to name the paths in lists. */
export const placesWithin = (label: string, year: number) =>
  queryOptions({
    queryKey: ['places', label, year],
    queryFn: () =>
      told(
        api.GET('/api/places', {
          params: { query: { within: label, on: lastDay(year), limit: PLACES_MAX } },
        }),
      ),
    staleTime: Infinity,
  });

type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query: infer Query } };
}
  ? Omit<Query, 'after_sort_key' | 'after_id' | 'limit'>
  : never;

export type DossierFilter = QueryOf<'/api/dossiers'>;
/** One figure of the results: whose, of which kind, of which part of the place. */
export type FigureFilter = QueryOf<'/api/results/subjects'>;

export const DOSSIERS_PAGE = 100;
const PAGE = DOSSIERS_PAGE;
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
      told(
        api.GET('/api/dossiers', { params: { query: { ...filter, ...pageParam, limit: PAGE } } }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextDossiers,
  });

/** What waits to be appraised at a place; each was judged anew. */
export const appraisals = (where: Where) =>
  infiniteQueryOptions({
    queryKey: ['appraisals', where],
    queryFn: ({ pageParam }) =>
      told(api.GET('/api/appraisals', { params: { query: { ...where, ...pageParam } } })),
    initialPageParam: FIRST,
    getNextPageParam: ({ appraisals: rows, has_more }: PendingPage) => {
      const last = rows.at(-1)?.dossier;
      return has_more && last ? { after_sort_key: last.sort_key, after_id: last.id } : undefined;
    },
  });

export const figureSubjects = (filter: FigureFilter) =>
  infiniteQueryOptions({
    queryKey: ['results', 'subjects', filter],
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/results/subjects', {
          params: { query: { ...filter, ...pageParam, limit: PAGE } },
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextDossiers,
  });

/** Those not recognised, with the clauses and reasons. */
export const failures = ({ year, place: label, kind, part }: FigureFilter) =>
  infiniteQueryOptions({
    queryKey: ['results', 'failures', year, label, kind, part],
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/results/failures', {
          params: {
            query: { year, place: label, kind, part, ...pageParam, limit: FAILURES_PAGE },
          },
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: (page: FailuresPage) =>
      after(page.failures, (row) => row.dossier_id, page.has_more),
  });

export const dossier = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: async () =>
      // The description leaves the reason tree open; shapes.ts says what it is.
      (await told(api.GET('/api/dossiers/{id}', { params: { path: { id } } }))) as DossierView,
  });

/** Whether the subject is judged at all, and what settles it. */
export const dossierScope = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'scope'],
    queryFn: () => told(api.GET('/api/dossiers/{id}/scope', { params: { path: { id } } })),
  });

/** The same as it would be with what somebody is about to declare. */
export const scopeRehearsed = (id: string, given: DeclarationGiven) =>
  queryOptions({
    queryKey: ['dossier', id, 'scope', given],
    queryFn: () => {
      const { levels, sector, insured_workers: workers, revenue, capital, flags } = given;
      const said = (answer: boolean): string[] =>
        Object.keys(flags).filter((flag) => flags[flag] === answer);
      const query = {
        levels,
        sector: sector ?? undefined,
        insured_workers: workers ?? undefined,
        revenue: revenue ?? undefined,
        capital: capital ?? undefined,
        flags_yes: said(true),
        flags_no: said(false),
      };
      return told(api.GET('/api/dossiers/{id}/scope', { params: { path: { id }, query } }));
    },
  });

/** What its forms ask for; it changes with the rulebook alone. */
export const dossierQuestions = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'questions'],
    queryFn: () => told(api.GET('/api/dossiers/{id}/questions', { params: { path: { id } } })),
    staleTime: Infinity,
  });

/** Text for the rule engine; under its digest it never changes. */
export const engineRules = ({ rulebook, digest }: EngineRules) =>
  queryOptions({
    queryKey: ['engine-rules', rulebook, digest],
    queryFn: async () =>
      (await told(
        api.GET('/api/rulebooks/{rulebook}/engine/{digest}', {
          params: { path: { rulebook, digest } },
          parseAs: 'text',
        }),
      )) as unknown as string,
    staleTime: Infinity,
    gcTime: Infinity,
  });

export const dossierHistory = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'history'],
    queryFn: async () =>
      (await told(api.GET('/api/dossiers/{id}/history', { params: { path: { id } } }))) as {
        entries: HistoryEntry[];
      },
  });

/** Of a dossier that was recognised. */
export const certificateOf = (dossierId: string) =>
  queryOptions({
    queryKey: ['certificate', dossierId],
    queryFn: () =>
      told(api.GET('/api/dossiers/{id}/certificate', { params: { path: { id: dossierId } } })),
  });

export const progress = (where: Where) =>
  queryOptions({
    queryKey: ['progress', where],
    queryFn: () => told(api.GET('/api/progress', { params: { query: where } })),
  });

export const desk = (where: Where) =>
  queryOptions({
    queryKey: ['desk', where],
    queryFn: () => told(api.GET('/api/desk', { params: { query: where } })),
  });

/** With the same figures for each place directly below. */
export const results = (where: Where) =>
  queryOptions({
    queryKey: ['results', where],
    queryFn: () => told(api.GET('/api/results', { params: { query: { ...where, by: 'place' } } })),
  });

/** The outlines of the places directly below, as they were on the year's last day. */
export const placeMap = ({ place: label, year }: Where) =>
  queryOptions({
    queryKey: ['map', label, year],
    queryFn: () =>
      told(
        api.GET('/api/maps/{label}', { params: { path: { label }, query: { on: lastDay(year) } } }),
      ),
    staleTime: Infinity,
  });

/** Subjects and places by name or code, as somebody types. */
export const search = (year: number, text: string) =>
  queryOptions({
    queryKey: ['search', year, text],
    queryFn: ({ signal }) =>
      told(api.GET('/api/search', { params: { query: { year, text } }, signal })),
  });

/** One's own; with a path, those of that part of the tree. */
export const handovers = (path?: string) =>
  queryOptions({
    queryKey: ['handovers', path ?? ''],
    queryFn: () => told(api.GET('/api/handovers', { params: { query: { path } } })),
  });

export const handover = (id: string) =>
  queryOptions({
    queryKey: ['handover', id],
    queryFn: () => told(api.GET('/api/handovers/{id}', { params: { path: { id } } })),
  });

/** Who holds a post at exactly this place or subject, and who did lately. */
export const handoverPosts = (path: string) =>
  queryOptions({
    queryKey: ['handover-posts', path],
    queryFn: () => told(api.GET('/api/handovers/posts', { params: { query: { path } } })),
  });

/** Not recognised, and the head has not said that the reasons were read. */
export const unreadReasons = (where: Where) =>
  queryOptions({
    queryKey: ['reasons-unread', where],
    queryFn: () => told(api.GET('/api/reasons-unread', { params: { query: where } })),
  });

/** The telephone report of a day; today's when none is named. */
export const quickReport = (asked: Where & { on?: string }) =>
  queryOptions({
    queryKey: ['quick-report', asked],
    queryFn: () => told(api.GET('/api/quick-report', { params: { query: asked } })),
  });

export const decisions = (where: Where) =>
  queryOptions({
    queryKey: ['decisions', where],
    queryFn: () => told(api.GET('/api/decisions', { params: { query: where } })),
  });

export const decision = (id: string) =>
  queryOptions({
    queryKey: ['decision', id],
    queryFn: () => told(api.GET('/api/decisions/{id}', { params: { path: { id } } })),
  });

/** The dossier of a subject that somebody holds a post at; without a subject there is none. */
export const dossierOf = (where: Where, subject: string) =>
  queryOptions({
    queryKey: ['dossiers', where, subject],
    enabled: subject !== '',
    queryFn: async () => {
      // Trap: the list without a subject is that of the whole place, its first one anybody's.
      if (subject === '') return null;
      const query = { ...where, subject };
      const page = await told(api.GET('/api/dossiers', { params: { query } }));
      return page.dossiers[0] ?? null;
    },
  });

/** What lies before the committee of a place. */
export const deliberation = (where: Where) =>
  queryOptions({
    queryKey: ['deliberation', where],
    queryFn: () => told(api.GET('/api/deliberations', { params: { query: where } })),
  });

export const conclusions = (where: Where) =>
  queryOptions({
    queryKey: ['conclusions', where],
    queryFn: () => told(api.GET('/api/conclusions', { params: { query: where } })),
  });

/** Of one office, with what was concluded and is still to be drafted. */
export const decisionDrafts = (where: Where) =>
  queryOptions({
    queryKey: ['drafts', where],
    queryFn: () => told(api.GET('/api/decision-drafts', { params: { query: where } })),
  });

export const decisionDraft = (id: string) =>
  queryOptions({
    queryKey: ['drafts', id],
    queryFn: () => told(api.GET('/api/decision-drafts/{id}', { params: { path: { id } } })),
  });

/** Who holds a post at a place today. */
export const holders = (path: string) =>
  queryOptions({
    queryKey: ['holders', path],
    queryFn: () => told(api.GET('/api/posts', { params: { query: { path } } })),
  });

/** "dossiers/0abc" as the server has it now, whatever it is; never what was kept of it. */
export const nowOn = (thing: string) =>
  queryOptions({
    queryKey: ['now', thing],
    queryFn: async (): Promise<unknown> => {
      const answer = async () => {
        const response = await fetch(`/api/${thing}`, {
          headers: { 'Accept-Language': chosenLanguage() },
        });
        const value: unknown = await response.json();
        return response.ok ? { data: value, response } : { error: value, response };
      };
      return told<unknown>(answer());
    },
    staleTime: 0,
    gcTime: 0,
  });
