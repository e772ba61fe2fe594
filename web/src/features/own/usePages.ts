import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { newKey } from '../../api/client.ts';
import { session } from '../../api/queries.ts';
import { sha256Of } from '../../api/uploads/pieces.ts';
import { enqueue } from '../../api/uploads/sender.ts';
import { keepThumb } from '../../api/uploads/thumbs.ts';
import { forgetPage, keepPage, pagesOf, type KeptPage } from '../../api/uploads/waiting.ts';
import type { Evidence } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { isHeic } from './heic.ts';
import { bound, isPhoto, prepared, thumb } from './photos.ts';
import { useEntering } from './entering.tsx';
import type { Own } from './useOwn.ts';

const FILE_NAMES = /\.(pdf|docx|xlsx)$/i;
const BYTES_MAX = 25 * 1024 * 1024;

export interface Pages {
  pages: KeptPage[];
  isPreparing: boolean;
  faults: string[];
  add: (paper: string, files: File[]) => Promise<void>;
  drop: (key: string) => void;
  /** The pages of one paper as one file, on its way. */
  send: (paper: PaperNamed, day: string | undefined) => Promise<void>;
}

export interface PaperNamed {
  paper: string;
  name: string;
}

/** The pages photographed for this dossier and not yet sent; they survive a reload. */
export function usePages({ view, today }: Own): Pages {
  const words = useWords().papers;
  const { onBehalf } = useEntering();
  const person = useQuery(session).data?.person ?? '';
  const { id: dossier, subject_name: subject } = view.dossier;
  const [pages, setPages] = useState<KeptPage[]>([]);
  const [isPreparing, setPreparing] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  useEffect(() => {
    void pagesOf(person).then((all) => setPages(all.filter((page) => page.dossier === dossier)));
  }, [person, dossier]);

  const queue = async (paper: string, name: string, blob: Blob, day?: string): Promise<string> => {
    const sha256 = await sha256Of(blob);
    const same = sameIn(view.evidence, sha256, paper);
    if (same !== undefined) {
      setFaults([words.isThere(same)]);
      return sha256;
    }
    await enqueue({
      key: newKey(),
      person,
      dossier,
      name,
      paper,
      effectiveOn: day,
      blob,
      sha256,
      chosenAt: Date.now(),
      title: words.title(name, subject),
      onBehalf,
    });
    return sha256;
  };

  const addOne = async (paper: string, file: File): Promise<string | undefined> => {
    if (isPhoto(file)) {
      const photo = await prepared(file);
      if (!photo) return (await isHeic(file)) ? words.heic(file.name) : words.unreadable(file.name);
      const page = { key: newKey(), person, dossier, paper, chosenAt: Date.now(), ...photo };
      await keepPage(page);
      setPages((now) => [...now, page]);
      return undefined;
    }
    if (!FILE_NAMES.test(file.name)) return words.kind(file.name);
    if (file.size > BYTES_MAX) return words.tooLarge(file.name);
    await queue(paper, file.name, file);
    return undefined;
  };

  const add = async (paper: string, files: File[]): Promise<void> => {
    setPreparing(true);
    setFaults([]);
    // One after the other: a phone has not the memory for ten photographs at once.
    for (const file of files) {
      const fault = await addOne(paper, file);
      if (fault !== undefined) setFaults((now) => [...now, fault]);
    }
    setPreparing(false);
  };

  const drop = useCallback((key: string): void => {
    void forgetPage(key);
    setPages((now) => now.filter((page) => page.key !== key));
  }, []);

  const send = async ({ paper, name }: PaperNamed, day: string | undefined): Promise<void> => {
    const own = pages.filter((page) => page.paper === paper);
    const [first] = own;
    if (!first) return;
    const file = `${name} ${formatDate(day ?? today).replaceAll('/', '-')}`;
    const isOne = own.length === 1;
    const blob = isOne ? first.blob : await bound(own);
    const sha256 = await queue(paper, `${file}.${isOne ? 'jpg' : 'pdf'}`, blob, day);
    keepThumb(localStorage, sha256, await thumb(first.blob));
    for (const { key } of own) drop(key);
  };

  return { pages, isPreparing, faults, add, drop, send };
}

/** The name under which the very same content is there for the same paper. */
function sameIn(evidence: Evidence[], sha256: string, paper: string): string | undefined {
  return evidence.find(
    (each) => each.removed_reason === null && each.sha256 === sha256 && each.paper === paper,
  )?.name;
}
