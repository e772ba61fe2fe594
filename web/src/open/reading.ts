/** Text size, contrast and language of the pages anybody may open; remembered in this browser. */
import { chooseLanguage, chosenLanguage } from '../text/language.ts';
import { open, type OpenWords } from '../text/vi/open.ts';

const SIZES = [87.5, 100, 112.5, 125, 150, 200];
const USUAL = 1;
const KEPT = 'binh-yen-reading';

export interface Reading {
  size: number;
  is_contrasting: boolean;
}

export function readingOf(kept: string | null): Reading {
  try {
    const found = JSON.parse(kept ?? '{}') as Partial<Reading>;
    const size = SIZES[found.size ?? USUAL] === undefined ? USUAL : (found.size ?? USUAL);
    return { size, is_contrasting: found.is_contrasting === true };
  } catch {
    return { size: USUAL, is_contrasting: false };
  }
}

export function changed(now: Reading, next: Partial<Reading>): Reading {
  const { size, is_contrasting } = { ...now, ...next };
  return { size: Math.min(SIZES.length - 1, Math.max(0, size)), is_contrasting };
}

/** Words that stand in the page itself: `data-word="verification.title"`. */
export function wordAt(words: OpenWords, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], words);
  if (typeof found !== 'string') throw new Error(`there is no word ${path}`);
  return found;
}

function speak(words: OpenWords): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]'))
    each.textContent = wordAt(words, each.dataset.word ?? '');
  for (const each of document.querySelectorAll<HTMLElement>('[data-label]'))
    each.setAttribute('aria-label', wordAt(words, each.dataset.label ?? ''));
  for (const each of document.querySelectorAll<HTMLInputElement>('[data-hint]'))
    each.placeholder = wordAt(words, each.dataset.hint ?? '');
}

const button = (id: string): HTMLElement | null => document.getElementById(id);

function look(reading: Reading): void {
  const root = document.documentElement;
  root.style.fontSize = `${SIZES[reading.size]}%`;
  root.classList.toggle('contrast', reading.is_contrasting);
  button('contrast')?.setAttribute('aria-pressed', String(reading.is_contrasting));
  localStorage.setItem(KEPT, JSON.stringify(reading));
}

/** Sets the page as this reader wants it, and gives its words. */
export async function startReading(): Promise<OpenWords> {
  let reading = readingOf(localStorage.getItem(KEPT));
  const read = (next: Partial<Reading>): void => {
    reading = changed(reading, next);
    look(reading);
  };
  read({});
  button('smaller')?.addEventListener('click', () => read({ size: reading.size - 1 }));
  button('usual')?.addEventListener('click', () => read({ size: USUAL }));
  button('larger')?.addEventListener('click', () => read({ size: reading.size + 1 }));
  button('contrast')?.addEventListener('click', () => {
    read({ is_contrasting: !reading.is_contrasting });
  });
  const language = chosenLanguage();
  button('language')?.addEventListener('click', () => {
    chooseLanguage(language === 'vi' ? 'en' : 'vi');
    location.reload();
  });
  if (language === 'vi') return open;
  const { open: english } = await import('../text/en/open.ts');
  document.documentElement.lang = 'en';
  speak(english);
  return english;
}
