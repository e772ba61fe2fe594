/** Whether the page is being printed: what is folded or drawn in part is then shown whole. */
import { useLayoutEffect, useSyncExternalStore } from 'react';

let isPrinting = false;

function subscribe(changed: () => void): () => void {
  const tell = (now: boolean) => (): void => {
    isPrinting = now;
    changed();
  };
  const begin = tell(true);
  const end = tell(false);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);

/** Opens what is folded while the page is printed. */
export function useUnfoldedOnPaper(): void {
  const printing = usePrinting();
  useLayoutEffect(() => {
    if (!printing) return undefined;
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of folded) each.open = true;
    return () => {
      for (const each of folded) each.open = false;
    };
  }, [printing]);
}
