import { createContext, use, useState, type ReactNode } from 'react';
import { chooseLanguage, loadWords, WordsContext } from '../text/words.ts';
import type { Words } from '../text/vi.ts';

const ChooseContext = createContext<() => Promise<void>>(async () => undefined);

/** Changes to the other language; what is on the page stays as it is. */
export const useChooseLanguage = () => use(ChooseContext);

export function Language({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first);
  const change = async (): Promise<void> => {
    const next = words.language === 'vi' ? 'en' : 'vi';
    setWords(await loadWords(next));
    chooseLanguage(next);
    document.documentElement.lang = next;
  };
  return (
    <ChooseContext value={change}>
      <WordsContext value={words}>{children}</WordsContext>
    </ChooseContext>
  );
}
