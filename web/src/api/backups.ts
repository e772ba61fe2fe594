/** Backups: made, checked by a rehearsal, put in force. */
import { queryOptions } from '@tanstack/react-query';
import { addressOf, api, told } from './client.ts';
import { isOver, type Job } from './jobs.ts';
import type { components } from './schema.ts';
import { upload } from './upload.ts';

export type CheckShown = components['schemas']['CheckShown'];
export type BackupContent = components['schemas']['BackupContent'];

const PAUSE_MS = 1000;

export const backupCheck = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'backup-checks', id],
    queryFn: () => told(api.GET('/api/backup-checks/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data === undefined || isOver(state.data.job) ? false : PAUSE_MS,
  });

export function checkBackup(
  file: File,
  key: string,
  onProgress: (thousandths: number) => void,
): Promise<Job> {
  const address = addressOf('/api/backup-checks', { name: file.name });
  return upload<Job>({ address, file, key, onProgress });
}
