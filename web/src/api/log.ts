/** The log: its lines, one entry, and what proves it. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type LogLine = Schemas['LogLine'];
export type LogChange = Omit<Schemas['LogChange'], 'before' | 'after'> & {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};
export type LogEntry = Omit<Schemas['LogEntry'], 'changes'> & { changes: LogChange[] };

export interface LogFilter {
  path: string;
  act?: string | undefined;
  person?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const logLines = (filter: LogFilter) =>
  infiniteQueryOptions({
    queryKey: ['log', filter],
    queryFn: ({ pageParam }) =>
      told(api.GET('/api/log', { params: { query: { ...filter, before: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ before }) => before ?? undefined,
  });

export const logActs = (path: string) =>
  queryOptions({
    queryKey: ['log', 'acts', path],
    queryFn: async () =>
      (await told(api.GET('/api/log/acts', { params: { query: { path } } }))).acts,
  });

export const logEntry = (path: string, seq: string) =>
  queryOptions({
    queryKey: ['log', 'entry', path, seq],
    queryFn: async () =>
      (await told(
        api.GET('/api/log/entries/{seq}', { params: { path: { seq }, query: { path } } }),
      )) as LogEntry,
    staleTime: Infinity,
  });

export const logHeads = queryOptions({
  queryKey: ['log', 'heads'],
  queryFn: () => told(api.GET('/api/log/heads')),
});
