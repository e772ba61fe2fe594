import { createContext, use } from 'react';
import { formatCount, formatPoints, formatRate } from './format.ts';
import { vi, type Words } from './vi.ts';

export const WordsContext = createContext<Words>(vi);

export type WordsOf = Words;

export const useWords = (): Words => use(WordsContext);

/** A caption that came from the server in both languages. */
export type Caption = { vi: string; en: string };

export interface Formats {
  count(value: number): string;
  rate(basisPoints: number | null): string;
  /** A difference of rates, with its sign. */
  points(basisPoints: number): string;
  caption(caption: Caption | undefined): string;
}

export function useFormats(): Formats {
  const { language } = useWords();
  return {
    count: (value) => formatCount(value, language),
    rate: (basisPoints) => formatRate(basisPoints, language),
    points: (basisPoints) => formatPoints(basisPoints, language),
    caption: (caption) => caption?.[language] ?? '',
  };
}

export { chooseLanguage, chosenLanguage } from './language.ts';

/** English is fetched only by those who ask for it. */
export async function loadWords(language: Words['language']): Promise<Words> {
  return language === 'en' ? (await import('./en.ts')).en : vi;
}
