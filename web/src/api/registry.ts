/** Places and subjects in time, as their administrator keeps them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type PlaceHistory = Schemas['PlaceHistory'];
export type PlaceOnDay = Schemas['PlaceOnDay'];
export type Relative = Schemas['Relative'];
export type SubjectHistory = Schemas['SubjectHistory'];
export type SubjectOnDay = Schemas['SubjectOnDay'];
export type SubjectKind = SubjectOnDay['kind'];
export type LineageChange = Relative['change'];

export const placeHistory = (label: string, on: string) =>
  queryOptions({
    queryKey: ['registry', 'place', label, on],
    queryFn: () =>
      told(api.GET('/api/places/{label}', { params: { path: { label }, query: { on } } })),
  });

export const placesBelow = (parent: string, on: string) =>
  queryOptions({
    queryKey: ['registry', 'below', parent, on],
    queryFn: async () =>
      (await told(api.GET('/api/places', { params: { query: { parent, on } } }))).places,
  });

export interface SubjectFilter {
  within: string;
  on: string;
  kind?: SubjectKind | undefined;
  text?: string | undefined;
}

const PAGE = 100;

interface Start {
  after_name?: string;
  after_id?: string;
}

export const subjects = (filter: SubjectFilter) =>
  infiniteQueryOptions({
    queryKey: ['registry', 'subjects', filter],
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/subjects', { params: { query: { ...filter, ...pageParam, limit: PAGE } } }),
      ),
    initialPageParam: {} as Start,
    getNextPageParam: (page): Start | undefined => {
      const last = page.subjects.at(-1);
      return page.has_more && last ? { after_name: last.name, after_id: last.id } : undefined;
    },
  });

export const subjectHistory = (code: string, on: string) =>
  queryOptions({
    queryKey: ['registry', 'subject', code, on],
    queryFn: () =>
      told(api.GET('/api/subjects/{code}', { params: { path: { code }, query: { on } } })),
  });
