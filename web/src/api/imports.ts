/** Tables of places and subjects: sent to be checked, then entered. */
import { queryOptions } from '@tanstack/react-query';
import { addressOf, api, told } from './client.ts';
import { isOver, type Job } from './jobs.ts';
import type { components } from './schema.ts';
import { upload } from './upload.ts';

export type ImportShown = components['schemas']['ImportShown'];
export type ImportTold = components['schemas']['ImportTold'];

const PAUSE_MS = 1000;

export const importShown = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'imports', id],
    queryFn: () => told(api.GET('/api/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data === undefined || isOver(state.data.job) ? false : PAUSE_MS,
  });

export interface TableToCheck {
  file: File;
  /** Path of the part of the tree. */
  part: string;
  /** For rows without a first day; empty for none. */
  validFrom: string;
  key: string;
  onProgress: (thousandths: number) => void;
}

export function checkTable({ file, part, validFrom, ...how }: TableToCheck): Promise<Job> {
  const query = { name: file.name, part, valid_from: validFrom };
  return upload<Job>({ address: addressOf('/api/imports', query), file, ...how });
}
