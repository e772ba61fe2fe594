/** Long tasks: begun by a page, shown by the frame, done by the server while pages come and go. */
import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useSending, type AnyAct } from './acts.ts';
import { api, told } from './client.ts';
import type { components } from './schema.ts';

export type Job = components['schemas']['JobShown'];
export type JobKind = Job['kind'];

export const isOver = (job: Job): boolean => job.state !== 'waiting' && job.state !== 'running';

const PAUSE_MS = 1000;
/** Nothing runs: another window may begin something. */
const IDLE_MS = 60_000;

export const jobs = queryOptions({
  queryKey: ['jobs'],
  queryFn: async () => (await told(api.GET('/api/jobs'))).jobs,
  refetchInterval: ({ state }) =>
    state.data?.some((job) => !isOver(job)) === true ? PAUSE_MS : IDLE_MS,
});

export const job = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: () => told(api.GET('/api/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data === undefined || isOver(state.data) ? false : PAUSE_MS,
  });

/** Where the file of a finished job is; followed by the browser itself. */
export const resultAddress = (id: string): string => `/api/jobs/${id}/result`;

/** Whether the list of jobs stands open beside the page. */
const tray = { isOpen: false, listeners: new Set<() => void>() };

export function openTray(isOpen: boolean): void {
  tray.isOpen = isOpen;
  for (const listener of tray.listeners) listener();
}

export function useTray(): boolean {
  return useSyncExternalStore(
    (changed) => {
      tray.listeners.add(changed);
      return () => tray.listeners.delete(changed);
    },
    () => tray.isOpen,
  );
}

/** A job that was just begun, where the list is shown before it is asked for again. */
export function addJob(queries: QueryClient, begun: Job): void {
  queries.setQueryData<Job[]>(jobs.queryKey, (known) => [
    begun,
    ...(known ?? []).filter(({ id }) => id !== begun.id),
  ]);
  void queries.invalidateQueries({ queryKey: ['jobs'] });
}

/**
 * For a page: begins a job by its act, and opens the list beside the page unless the page shows the
 * job itself.
 */
export function useStartJob(onBegun: (begun: Job) => void = () => openTray(true)) {
  const queries = useQueryClient();
  const sending = useSending({
    touches: [],
    onSent: (sent) => {
      if (sent.state !== 'done') return;
      const begun = sent.reply as Job;
      addJob(queries, begun);
      onBegun(begun);
    },
  });
  return {
    startJob: (act: AnyAct): void => sending.perform(act),
    isBusy: sending.isBusy,
    error: sending.error,
  };
}

/** Stops a job; what it has entered stays. */
export function useCancelJob(title: string) {
  const sending = useSending({ touches: [['jobs']] });
  return {
    cancel: (id: string): void =>
      sending.perform({
        method: 'delete',
        to: '/api/jobs/{id}',
        values: { id },
        body: undefined,
        title,
      }),
    isBusy: sending.isBusy,
    error: sending.error,
  };
}
