/** People, their posts and sessions, as their administrator sees them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type PersonRow = Schemas['PersonRow'];
export type PersonShown = Schemas['PersonShown'];
export type Post = Schemas['Post'];
export type Role = Post['role'];
export type RoleShown = Schemas['RoleShown'];
export type PersonState = 'open' | 'closed';

export interface PeopleFilter {
  path: string;
  text?: string | undefined;
  role?: Role | undefined;
  state?: PersonState | undefined;
}

export const people = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', filter],
    queryFn: ({ pageParam }) =>
      told(api.GET('/api/people', { params: { query: { ...filter, after: pageParam } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => (next === '' ? undefined : next),
  });

export const person = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: () => told(api.GET('/api/people/{id}', { params: { path: { id } } })),
  });

export const sessionsOf = (id: string) =>
  queryOptions({
    queryKey: ['people', 'sessions', id],
    queryFn: () => told(api.GET('/api/people/{id}/sessions', { params: { path: { id } } })),
  });

export const openSessions = (path: string) =>
  queryOptions({
    queryKey: ['people', 'open-sessions', path],
    queryFn: () => told(api.GET('/api/open-sessions', { params: { query: { path } } })),
    refetchInterval: 30_000,
  });

export const roles = queryOptions({
  queryKey: ['roles'],
  queryFn: async () => (await told(api.GET('/api/roles'))).roles,
  staleTime: Infinity,
});
