import { expect, test, vi } from 'vitest';
import type { WaitingFile } from './waiting.ts';

const storage = vi.hoisted(() => ({ file: undefined as WaitingFile | undefined, failures: 0 }));

vi.mock('./waiting.ts', () => ({
  keepFile: async (file: WaitingFile) => {
    storage.file = file;
  },
  findFile: async () => {
    if (storage.failures-- > 0) throw new Error('IndexedDB');
    return storage.file;
  },
  changeFile: async (_: string, part: Partial<WaitingFile>) => {
    storage.file = storage.file && { ...storage.file, ...part };
    return storage.file;
  },
  forgetFile: async () => {
    storage.file = undefined;
  },
}));
vi.mock('./pieces.ts', () => ({
  begin: async () => ({ id: 'u1', offset: 0 }),
  sendPiece: async (_: string, __: number, file: WaitingFile) => file.blob.size,
  ask: async () => ({ used_elsewhere: [] }),
}));

const file = { key: 'k1', dossier: 'd1', blob: new Blob(['a']) } as WaitingFile;

test('a storage that did not answer once stops no file', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  const sender = await import('./sender.ts');
  storage.failures = 1;

  await sender.enqueue(file);
  await vi.advanceTimersByTimeAsync(500);
  expect(sender.linesNow().map(({ state }) => state)).toEqual(['offline']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sender.linesNow()).toEqual([]);
  expect(sender.arrivedNow().map(({ file: { key } }) => key)).toEqual(['k1']);
});
