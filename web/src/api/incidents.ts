/** Incidents and declared figures of one part of the tree, and what may be recorded of a day. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { Where } from './paths.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type IncidentLine = Schemas['IncidentLine'];
export type IncidentState = IncidentLine['state'];
export type IncidentShown = Schemas['IncidentShown'];
export type IncidentRules = Schemas['IncidentRules'];
export type IncidentWindow = Schemas['IncidentWindow'];
export type EventRules = Schemas['EventRules'];
export type DeclaredFigure = Schemas['DeclaredFigure'];

export interface IncidentFilter extends Where {
  subject?: string | undefined;
  event?: string | undefined;
  state?: IncidentState | undefined;
}

const PAGE = 100;

export const incidents = (filter: IncidentFilter) =>
  infiniteQueryOptions({
    queryKey: ['incidents', filter],
    queryFn: ({ pageParam: after }) =>
      told(api.GET('/api/incidents', { params: { query: { ...filter, after, limit: PAGE } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.has_more ? page.incidents.at(-1)?.incident.id : undefined),
  });

export const incident = (id: string) =>
  queryOptions({
    queryKey: ['incidents', 'one', id],
    queryFn: () => told(api.GET('/api/incidents/{id}', { params: { path: { id } } })),
  });

/** Where something happened: to a subject, or on the ground of a place to none in particular. */
export interface Ground {
  subject?: string | undefined;
  place?: string | undefined;
}

export const incidentRules = (ground: Ground, on: string) =>
  queryOptions({
    queryKey: ['incidents', 'rules', ground, on],
    queryFn: () => told(api.GET('/api/incident-rules', { params: { query: { ...ground, on } } })),
    enabled: on !== '' && (ground.subject !== undefined || ground.place !== undefined),
  });

/**
 * In the window of every kind of subject: its rules stand in for days that were not asked. The same
 * on whichever day of half a year they are kept and asked for.
 */
export function ruleDay(year: number, today: string): string {
  const days = [`${year}-07-01`, `${year}-01-02`, today];
  return days.find((day) => day <= today) ?? today;
}

export const declaredFigures = (filter: Where & { subject?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['declared-figures', filter],
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/declared-figures', {
          params: { query: { ...filter, ...pageParam, limit: 2 * PAGE } },
        }),
      ),
    initialPageParam: {},
    getNextPageParam: (page) => {
      const last = page.figures.at(-1)?.figure;
      return page.has_more && last
        ? {
            after_subject: last.subject_id,
            after_category: last.category,
            after_span: last.span,
          }
        : undefined;
    },
  });
