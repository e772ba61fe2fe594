/**
 * Files on their way to the server, and pages photographed but not yet sent: kept in this browser
 * until they are done, so that neither a dead battery nor a lost line loses a photograph. Each
 * belongs to the person who chose it.
 */
import { asked, Indexed } from '../indexed.ts';
import type { OnBehalf } from '../outbox/kept-act.ts';

export interface WaitingFile {
  /** Also the key of the act that attaches it, so that a lost reply attaches once. */
  key: string;
  person: string;
  dossier: string;
  name: string;
  paper: string;
  /** The day the paper bears. */
  effectiveOn: string | undefined;
  blob: Blob;
  sha256: string;
  chosenAt: number;
  /** A sentence naming the act, for the list of what waits. */
  title: string;
  /** Whose word it is, where it is not the person's own. */
  onBehalf?: OnBehalf;
  /** What the server calls it, once it was begun there. */
  upload?: string;
  /** Why the server did not take it; it is tried again only when the person says so. */
  refused?: { message: string; todo: string };
}

export interface KeptPage {
  key: string;
  person: string;
  dossier: string;
  paper: string;
  chosenAt: number;
  blob: Blob;
  width: number;
  height: number;
  remark: 'blurred' | 'dark' | 'bright' | undefined;
}

const FILES = 'files';
const PAGES = 'pages';
const DURABLE = { mode: 'readwrite', durability: 'strict' } as const;

const database = new Indexed({
  name: 'binh-yen-files',
  version: 1,
  upgrade: (made) => {
    made.createObjectStore(FILES, { keyPath: 'key' });
    made.createObjectStore(PAGES, { keyPath: 'key' });
  },
});

const put = (store: string, value: WaitingFile | KeptPage): Promise<unknown> =>
  database.within([store], DURABLE, (of) => asked(of(store).put(value)));

const remove = (store: string, key: string): Promise<unknown> =>
  database.within([store], DURABLE, (of) => asked(of(store).delete(key)));

async function allOf<Value extends { person: string; chosenAt: number }>(
  store: string,
  person: string,
): Promise<Value[]> {
  const all = await database.within(
    [store],
    { mode: 'readonly' },
    (of) => asked(of(store).getAll()) as Promise<Value[]>,
  );
  return all.filter((each) => each.person === person).sort((a, b) => a.chosenAt - b.chosenAt);
}

/** As it lies here now, whichever tab wrote it last; nothing once it was sent or given up. */
export const findFile = (key: string): Promise<WaitingFile | undefined> =>
  database.within(
    [FILES],
    { mode: 'readonly' },
    (of) => asked(of(FILES).get(key)) as Promise<WaitingFile | undefined>,
  );

/** Only while it lies here: what was given up meanwhile does not come back. */
export const changeFile = (
  key: string,
  part: Partial<WaitingFile>,
): Promise<WaitingFile | undefined> =>
  database.within([FILES], DURABLE, async (of) => {
    const found = (await asked(of(FILES).get(key))) as WaitingFile | undefined;
    if (found === undefined) return undefined;
    const changed = { ...found, ...part };
    await asked(of(FILES).put(changed));
    return changed;
  });

export const keepFile = (file: WaitingFile): Promise<unknown> => put(FILES, file);
export const forgetFile = (key: string): Promise<unknown> => remove(FILES, key);
export const filesOf = (person: string): Promise<WaitingFile[]> => allOf(FILES, person);

export const keepPage = (page: KeptPage): Promise<unknown> => put(PAGES, page);
export const forgetPage = (key: string): Promise<unknown> => remove(PAGES, key);
export const pagesOf = (person: string): Promise<KeptPage[]> => allOf(PAGES, person);

/** All of one person on this device. */
export async function forgetFilesOf(person: string): Promise<void> {
  for (const { key } of await filesOf(person)) await forgetFile(key);
  for (const { key } of await pagesOf(person)) await forgetPage(key);
}
